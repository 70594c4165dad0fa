import { type CheerioAPI, load } from 'cheerio';
import { elementsOf } from './page-elements';
import type { PageElement } from './page-node';

const limits = { scripts: 200, characters: 4_000_000, literals: 400, html: 1_000_000 } as const;
/** Shorter than this a string of a script is no article. */
const shortest = 400;

/** The scripts of a page, to be asked for before the page is pruned; reading them costs nothing until then. */
export function pageScripts($: CheerioAPI): readonly PageElement[] {
  return elementsOf($).tagged('script').slice(0, limits.scripts);
}

/**
 * The markup of an article that stands only in a page's scripts: in a template that a script fills in
 * (`text/template`), or as the longest string with paragraphs in the data that a framework ships. Null
 * where there is none. Nothing is run.
 */
export function payloadHtml(scripts: readonly PageElement[]): string | null {
  let best: string | null = null;
  let read = 0;
  for (const script of scripts) {
    const type = script.attribs.type ?? '';
    if (/ld\+json/i.test(type)) continue;
    const text = script.children.map((child) => (child.type === 'text' ? child.data : '')).join('');
    read += text.length;
    if (read > limits.characters) break;
    const found = /template|text\/html/i.test(type) ? text : longestMarkup(text);
    if (found !== null && hasParagraphs(found) && found.length > (best?.length ?? 0)) best = found;
  }
  return best === null ? null : best.slice(0, limits.html);
}

/** Plain text, a paragraph a line, as a page of its own: for what a page's data say where its markup says nothing. */
export function plainTextPage(text: string): CheerioAPI {
  const $ = load('<html><body><article></article></body></html>', { xml: { xmlMode: false } });
  for (const line of text.split(/\s*\n\s*/).slice(0, 2_000)) $('article').append($('<p></p>').text(line));
  return $;
}

/** The longest string literal with paragraphs in it; a literal that holds JSON is opened once more (Next.js ships such). */
function longestMarkup(script: string): string | null {
  let best: string | null = null;
  const better = (text: string) => hasParagraphs(text) && text.length > (best?.length ?? 0);
  for (const literal of literals(script)) {
    const inner = literal.startsWith('<') ? [] : literals(literal).filter(hasParagraphs);
    for (const text of inner.length > 0 ? inner : [literal]) if (better(text)) best = text;
  }
  return best;
}

function literals(text: string): readonly string[] {
  const found: string[] = [];
  for (const match of text.matchAll(/"((?:[^"\\]|\\.)*)"/gs)) {
    if (found.length >= limits.literals) break;
    if ((match[1]?.length ?? 0) < shortest) continue;
    const value = parsedString(match[0]);
    if (value !== null) found.push(value);
  }
  return found;
}

function parsedString(literal: string): string | null {
  try {
    const value: unknown = JSON.parse(literal);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

function hasParagraphs(text: string): boolean {
  return text.length >= shortest && (text.match(/<p[\s>]|<br\b/gi)?.length ?? 0) >= 3;
}
