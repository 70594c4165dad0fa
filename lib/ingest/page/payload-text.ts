import { type CheerioAPI, load } from 'cheerio';
import { lettersAlone } from '@/lib/language/letters';
import { elementsOf } from './page-elements';
import type { PageElement } from './page-node';
import { payloadLines } from './payload-lines';

const limits = { scripts: 200, characters: 4_000_000, literals: 400, html: 1_000_000 } as const;
/** Shorter than this a string of a script is no article. */
const shortest = 400;

/** The scripts of a page, to be asked for before the page is pruned; reading them costs nothing until then. */
export function pageScripts($: CheerioAPI): readonly PageElement[] {
  return elementsOf($).tagged('script').slice(0, limits.scripts);
}

/**
 * The markup of an article that stands only in a page's scripts: in a template that a script fills in
 * (`text/template`), or as the longest string with paragraphs in the data that a framework ships, or paragraph by
 * paragraph in them. Null where there is none. Nothing is run.
 */
export function payloadHtml(scripts: readonly PageElement[], headline: string | null): string | null {
  const texts = textsOf(scripts);
  let best: string | null = null;
  for (const { type, text } of texts) {
    const found = /template|text\/html/i.test(type) ? text : longestMarkup(text);
    if (found !== null && hasParagraphs(found) && found.length > (best?.length ?? 0)) best = found;
  }
  return best === null ? markupOfLines(texts, headline) : best.slice(0, limits.html);
}

interface ScriptText {
  readonly type: string;
  readonly text: string;
}

function textsOf(scripts: readonly PageElement[]): readonly ScriptText[] {
  const texts: ScriptText[] = [];
  let read = 0;
  for (const script of scripts) {
    const type = script.attribs.type ?? '';
    if (/ld\+json/i.test(type)) continue;
    const text = script.children.map((child) => (child.type === 'text' ? child.data : '')).join('');
    read += text.length;
    if (read > limits.characters) break;
    texts.push({ type, text });
  }
  return texts;
}

/**
 * The paragraphs that data with the page's headline hold one by one, the longest text of all scripts, data within a string
 * opened once.
 */
function markupOfLines(texts: readonly ScriptText[], headline: string | null): string | null {
  const key = lettersAlone(headline ?? '').slice(0, 40);
  const isOfArticle = (data: string) => lettersAlone(withoutEscapes(data)).includes(key);
  const size = (lines: readonly string[]) => lines.reduce((sum, line) => sum + line.length, 0);
  const found = texts
    .filter(({ text }) => key !== '' && isOfArticle(text))
    .flatMap(({ text }) => [text, ...literals(text).filter((literal) => literal.includes('":'))])
    .map(payloadLines)
    .sort((one, other) => size(other) - size(one))[0];
  return found === undefined || found.length === 0 ? null : found.map((line) => `<p>${line}</p>`).join('');
}

/** Plain text, a paragraph a line, as a page of its own: for what a page's data say where its markup says nothing. */
export function plainTextPage(text: string): CheerioAPI {
  const $ = load('<html><body><article></article></body></html>', { xml: { xmlMode: false } });
  for (const line of text.split(/\s*\n\s*/).slice(0, 2_000)) $('article').append($('<p></p>').text(line));
  return $;
}

function withoutEscapes(data: string): string {
  return data.replace(/\\u([\da-f]{4})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
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
