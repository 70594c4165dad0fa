import { decodeReferences } from './references';

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg']);

/** White space folded to single spaces, ends trimmed; null where nothing is left. */
export function foldSpace(text: string): string | null {
  // Most lines are folded already, and one look is cheaper than touching every space.
  const folded = (
    /[^\S ]| {2}|[\u200b\ufeff]/.test(text) ? text.replace(/[\s\u200b\ufeff]+/g, ' ') : text
  ).trim();
  return folded === '' ? null : folded;
}

/**
 * The words of a piece of HTML on one line: tags, comments, scripts and styles gone, references
 * decoded. Linear in its length for any input; a `<` that opens no tag stays.
 */
export function htmlToText(html: string): string | null {
  if (!html.includes('<')) return foldSpace(decodeReferences(html));
  let words = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    words += html.slice(at, open);
    const end = tagEnd(html, open);
    if (end === null) break;
    if (end === open) {
      words += '<';
      at = open + 1;
      continue;
    }
    const name = nameAt(html, open);
    if (name !== '' && !inline.has(name)) words += ' ';
    at = unseen.has(name) ? afterUnseen(html, name, open, end) : end;
    if (at === html.length) return foldSpace(decodeReferences(words));
  }
  if (!/^<[a-z/!]/i.test(html.slice(at, at + 2))) words += html.slice(at);
  return foldSpace(decodeReferences(words));
}

/** Index after the tag that opens here; `open` itself where none does; null where it never ends. */
function tagEnd(html: string, open: number): number | null {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 4);
  if (html.startsWith('<![CDATA[', open)) return open + 9;
  const next = html.charCodeAt(open + 1);
  const isTag =
    next === 47 || next === 33 || next === 63 || (next >= 65 && next <= 90) || (next >= 97 && next <= 122);
  return isTag ? after(html, '>', open + 1) : open;
}

function after(html: string, mark: string, from: number): number | null {
  const found = html.indexOf(mark, from);
  return found < 0 ? null : found + mark.length;
}

function isNameCode(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

function nameAt(html: string, open: number): string {
  const from = html.charAt(open + 1) === '/' ? open + 2 : open + 1;
  let end = from;
  while (end < from + 30 && isNameCode(html.charCodeAt(end))) end++;
  return html.slice(from, end).toLowerCase();
}

/** Jumps over a script's or style's text, to its closing tag. */
function afterUnseen(html: string, name: string, open: number, end: number): number {
  if (html.charAt(open + 1) === '/' || html.charAt(end - 2) === '/') return end;
  const close = html.indexOf(`</${name}`, end);
  return close < 0 ? html.length : close;
}

const markup =
  /<\/?(?:a|abbr|b|big|blockquote|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|kbd|li|mark|ol|p|pre|q|s|small|span|strike|strong|sub|sup|tt|u|ul|wbr)(?:\s[^<>]{0,2000})?\/?>/i;

/**
 * A headline that may or may not be HTML: RSS never says. It is read as HTML where it carries a tag
 * that headlines carry; otherwise only references are decoded, so that "x <y> z" keeps its words.
 */
export function headlineText(text: string): string | null {
  if (text.includes('<') && markup.test(text)) return htmlToText(text);
  return foldSpace(decodeReferences(text));
}
