import type { CheerioAPI } from 'cheerio';
import { readRefresh } from '@/lib/ingest/http/refresh';
import { saysItLeadsOn } from '@/lib/language/no-page/no-page';
import { pageBase } from './page-base';
import { elementsOf } from './page-elements';
import { attribute, isElement, type PageElement, type PageNode } from './page-node';

/** A page that only leads to another one; `to` is an absolute address, null where it does not say to which. */
export interface LeadsOn {
  readonly to: string | null;
}

/** Letters of a page that says no more than that it leads on. */
const mostLetters = 300;
/** Letters of its scripts; more belong to a page that is built from them. */
const mostScript = 4_000;
const silent = new Set(['script', 'style', 'noscript', 'template', 'head', 'title', 'iframe', 'svg']);

/**
 * Whether a page only leads to another: by a refresh that comes at once, by a script that sets the location and does
 * next to nothing else, or by a line that says so over one link. Null for every other page, a refresh of itself and
 * one for readers without scripts among them.
 */
export function readLeadsOn($: CheerioAPI, address: string): LeadsOn | null {
  const own = URL.parse(address);
  if (own === null) return null;
  const text = textOf($);
  const isShort = text.length <= mostLetters;
  const refreshed = refreshOf($, own);
  // A page that is there is not left for another form of it ("?nojs=1").
  if (refreshed !== null && (isShort || refreshed.pathname !== own.pathname)) return { to: refreshed.href };
  if (!isShort) return null;
  const scripted = scriptedOf($, own);
  if (scripted !== null) return { to: scripted.href };
  const title = elementsOf($).tagged('title')[0];
  if (!saysItLeadsOn(text) && (title === undefined || !saysItLeadsOn($(title).text()))) return null;
  const links = new Set(linksOf($, own));
  return { to: links.size === 1 ? ([...links][0] ?? null) : null };
}

function refreshOf($: CheerioAPI, own: URL): URL | null {
  for (const meta of elementsOf($).tagged('meta')) {
    if (attribute(meta, 'http-equiv').toLowerCase() !== 'refresh' || isWithoutScripts(meta)) continue;
    const refresh = readRefresh(attribute(meta, 'content'), own);
    if (refresh !== null) return refresh.to;
  }
  return null;
}

function isWithoutScripts({ parent }: PageElement): boolean {
  return parent?.type === 'tag' && (parent.name === 'noscript' || isWithoutScripts(parent));
}

/** What readers see, as far as it tells whether the page is a page. */
function textOf($: CheerioAPI): string {
  const open: PageNode[] = $.root().contents().toArray().reverse();
  let text = '';
  for (let node = open.pop(); node !== undefined && text.length <= mostLetters; node = open.pop()) {
    if (node.type === 'text') text = `${text} ${node.data.trim()}`.trim();
    else if ('children' in node && !(isElement(node) && silent.has(node.name)))
      for (let at = node.children.length - 1; at >= 0; at -= 1) {
        const child = node.children[at];
        if (child !== undefined) open.push(child);
      }
  }
  return text;
}

const assigned =
  /(?<![\w$.])(?:(?:window|document|self|top|parent)\.)*location(?:\.href)?\s*=\s*(["'])([^"'<>\s]+)\1/;
const called = /(?<![\w$])location\.(?:replace|assign)\(\s*(["'])([^"'<>\s]+)\1\s*\)/;

function scriptedOf($: CheerioAPI, own: URL): URL | null {
  const scripts = elementsOf($).tagged('script');
  const onLoad = elementsOf($)
    .tagged('body')
    .map((body) => attribute(body, 'onload'));
  const code = [...scripts.map((script) => $(script).text()), ...onLoad].join('\n');
  if (code.length > mostScript) return null;
  const written = (assigned.exec(code) ?? called.exec(code))?.[2]?.replaceAll('\\/', '/') ?? null;
  return written === null ? null : (readRefresh(`0;url=${written}`, own)?.to ?? null);
}

function linksOf($: CheerioAPI, own: URL): readonly string[] {
  const base = pageBase($, own.href);
  return elementsOf($)
    .tagged('a')
    .flatMap((link) => {
      const href = attribute(link, 'href').trim();
      const to = href === '' || href.startsWith('#') ? null : URL.parse(href, base);
      return to !== null && /^https?:$/.test(to.protocol) && to.href !== own.href ? [to.href] : [];
    });
}
