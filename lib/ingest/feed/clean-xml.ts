import { type DeclaredEntities, decodeReferences } from '@/lib/ingest/decode/references';

/** A document from its root element on, and the entities that its DOCTYPE declared. */
export interface CleanXml {
  readonly text: string;
  readonly entities: DeclaredEntities;
}

const root = /<(?:[A-Za-z][\w.-]{0,30}:)?(?:rss|rdf|feed|urlset|sitemapindex|channel|entry|item)(?=[\s>/])/iy;

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufdd0\ufeff\ufffe\uffff]/g;

/**
 * Removes what stops a tolerant parser or misleads it: everything before the root element (stray
 * warnings, blank lines, second XML declarations), characters that XML forbids, byte order marks in the
 * middle, and CDATA sections that never end. Linear for any input; null where there is no feed in it.
 */
export function cleanXml(text: string): CleanXml | null {
  const start = findRoot(text);
  if (start === null) return null;
  const body = text.slice(start).replace(forbidden, '');
  return {
    text: closeLastCdata(markBareSigns(body)),
    entities: declaredEntities(text.slice(0, Math.min(start, 65_536))),
  };
}

/** Stands for a `<` that opens no tag until the text is read; a noncharacter, so no feed has its own. */
export const lessThanSign = '\ufdd0';

/** Puts `lessThanSign` for the `<` of "a < 5", "a<5", and of "x <y" where another `<` comes before any `>`. */
function markBareSigns(text: string): string {
  let marked = '';
  let kept = 0;
  for (let at = text.indexOf('<'); at >= 0; ) {
    const next = text.indexOf('<', at + 1);
    if (isBare(text, at, next)) {
      marked += text.slice(kept, at) + lessThanSign;
      kept = at + 1;
    }
    at = next;
  }
  return kept === 0 ? text : marked + text.slice(kept);
}

/** Does the `<` at `at` open no tag? `next` is the index of the one after it, or -1. */
function isBare(text: string, at: number, next: number): boolean {
  const code = text.charCodeAt(at + 1);
  if (code === 47 || code === 33 || code === 63) return false;
  if (!(code === 95 || (code >= 97 && code <= 122) || (code >= 65 && code <= 90))) return true;
  if (next < 0 || next - at > 202) return false;
  for (let index = at + 2; index < next; index++) {
    const inside = text.charCodeAt(index);
    if (inside === 62 || inside === 61 || inside === 34 || inside === 39) return false;
  }
  return true;
}

/** Index of the root element's `<`, comments and declarations skipped. */
function findRoot(text: string): number | null {
  let at = text.indexOf('<');
  let hasCommentEnd = true;
  while (at >= 0) {
    root.lastIndex = at;
    if (root.test(text)) return at;
    let next = at + 1;
    if (hasCommentEnd && text.startsWith('<!--', at)) {
      const end = text.indexOf('-->', at + 4);
      hasCommentEnd = end >= 0;
      if (hasCommentEnd) next = end + 3;
    }
    at = text.indexOf('<', next);
  }
  return null;
}

const entity =
  /<!ENTITY\s{1,20}([A-Za-z][\w.-]{0,31})\s{1,20}(?:"([^"<]{0,500})"|'([^'<]{0,500})')\s{0,20}>/g;

/** Internal entities of plain text; external ones, parameters and those of markup are left alone. */
function declaredEntities(preamble: string): DeclaredEntities {
  const declared = new Map<string, string>();
  if (!preamble.includes('<!ENTITY')) return declared;
  for (const [, name = '', double, single] of preamble.matchAll(entity)) {
    if (declared.size < 500) declared.set(name, decodeReferences(double ?? single ?? ''));
  }
  return declared;
}

/**
 * A CDATA section without an end would swallow every later element. It ends at the closing tag of the
 * element that it stands in, which is the next one of that name.
 */
function closeLastCdata(text: string): string {
  const open = text.lastIndexOf('<![CDATA[');
  if (open < 0 || text.includes(']]>', open)) return text;
  const first = firstUnclosed(text, open);
  const element = /<([A-Za-z][\w.:-]{0,60})(?:\s[^<>]{0,500})?>\s{0,200}$/.exec(
    text.slice(Math.max(0, first - 800), first),
  );
  const close = element === null ? -1 : text.indexOf(`</${element[1]}`, first);
  return close < 0 ? text : `${text.slice(0, close)}]]>${text.slice(close)}`;
}

/** Of several openings after the last end, the first is the one that opens. */
function firstUnclosed(text: string, last: number): number {
  const end = text.lastIndexOf(']]>', last);
  return text.indexOf('<![CDATA[', Math.max(end, 0));
}
