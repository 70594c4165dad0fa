import { raiseFigures } from './raised-figures';
import { decodeReferences } from './references';

const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q rb rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);
const unseen = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg']);
/** Words that are there and not said, by the end of their tags: struck ones, and the readings of ruby. */
const unsaid = new Map(['del', 's', 'strike', 'rt'].map((name) => [name, new RegExp(`</${name}\\s*>`, 'i')]));
/** What goes on for longer is not struck: a tag that was never closed would take the rest with it. */
const mostUnsaid = 2_000;

/** Of a <sup>: one that was never closed would raise the rest. */
const closedSoon = /<\/sup\s*>/i;

/** A soft hyphen that is all of a text stays. */
const breaks = /[\u200b\u2060\ufeff]+|(?<=\S)\u00ad+|\u00ad+(?=\S)/g;
const unfolded = /[^\S ]| {2}|[\u00ad\u200b\u2060\ufeff]/;

/**
 * White space folded to single spaces, ends trimmed, marks that only say where a word may be broken taken out:
 * "Alaska-Gip\u00adfel" is one word. Null where nothing is left.
 */
export function foldSpace(text: string): string | null {
  // Most lines are folded already, and one look is cheaper than touching every space.
  const folded = (unfolded.test(text) ? text.replace(breaks, '').replace(/\s+/g, ' ') : text).trim();
  return folded === '' ? null : folded;
}

/**
 * The words of a piece of HTML on one line, as a browser shows them: tags, comments, scripts, styles and struck
 * words gone, the marks of a <q> there, references decoded. Readings of ruby stay where the brackets to print them
 * in are given. Linear in its length for any input; a `<` that opens no tag stays.
 */
export function htmlToText(given: string): string | null {
  const html = withoutSections(given);
  if (!html.includes('<')) return foldSpace(decodedWords(html));
  const saysReadings = /<rp[\s>]/i.test(html);
  const quotations: number[] = [];
  const words: string[] = [];
  let isRaised = false;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    const said = html.slice(at, open);
    words.push(isRaised ? raiseFigures(said) : said);
    const end = tagEnd(html, open);
    if (end === null) {
      words.push(withoutCutTag(html.slice(open)));
      at = html.length;
      break;
    }
    if (end === open) {
      words.push('<');
      at = open + 1;
      continue;
    }
    const name = nameAt(html, open);
    const isEnd = html.charAt(open + 1) === '/';
    if (name !== '' && !inline.has(name)) words.push(' ');
    if (name === 'sup') isRaised = !isEnd && closedSoon.test(html.slice(end, end + 200));
    if (name === 'q' && isEnd) putMarks(words, quotations.pop());
    else if (name === 'q') quotations.push(words.push('') - 1);
    at = unseen.has(name) ? afterUnseen(html, name, open, end) : end;
    if (!isEnd && !(name === 'rt' && saysReadings)) {
      at = afterUnsaid(html, name, end) ?? at;
      // The space of a struck word may alone part those around it.
      if (at > end && /^\s|\s<[^<]*$/.test(html.slice(end, at))) words.push(' ');
    }
  }
  words.push(html.slice(at));
  return foldSpace(decodedWords(words.join('')));
}

/** What is still a reference when all are decoded; that of an ampersand or of a tag's sign may be words. */
const again = /&(?!(?:amp|lt|gt);)(?:#\d{2,6}|#x[\da-f]{2,5}|[a-z][a-z\d]{1,30});/gi;

/** References decoded, and again where a feed's system escaped them once more than its format wants: "Trump&amp;#8217;s". */
function decodedWords(text: string): string {
  return decodeReferences(text).replace(again, (reference) => decodeReferences(reference));
}

const cutTag = /<(?:[!?]|\/$|\/?[a-z][\w:-]*(?:\s*\/?$|\s+[\w:-]+\s*=|(?:\s+[\w:-]*)?(?:…|\.{3})$))/i;

/** Without the tag or comment in which the text was cut off: a system counts its summary's letters, and tags are among them. */
function withoutCutTag(rest: string): string {
  const cut = rest.search(cutTag);
  return cut < 0 ? rest : rest.slice(0, cut);
}

/** Index after the tag that opens here; `open` itself where none does; null where it never ends. */
function tagEnd(html: string, open: number): number | null {
  if (html.startsWith('<!--', open)) return after(html, '-->', open + 2);
  if (html.startsWith('<![CDATA[', open)) return open + 9;
  const next = html.charCodeAt(open + 1);
  const isTag =
    next === 47 || next === 33 || next === 63 || (next >= 65 && next <= 90) || (next >= 97 && next <= 122);
  return isTag ? afterTag(html, open + 1) : open;
}

/** Index after the next `>` that stands in no quoted value: alt="a > b". A mark that nothing closes opens no value. */
function afterTag(html: string, from: number): number | null {
  for (let at = from; ; ) {
    const end = html.indexOf('>', at);
    if (end < 0) return null;
    const mark = openMark(html.slice(at, end));
    const close = mark === null ? -1 : html.indexOf(mark, end);
    // Behind "=" it opens the next tag's value, and before a word as well, if that is no attribute.
    const around = html.slice(close - 1, close + 24);
    if (close < 0 || !/^[^=].(?:[\s/>]|[a-z][\w-]{0,20}=|$)/is.test(around)) return end + 1;
    at = close + 1;
  }
}

/** The quotation mark of the value that a piece of a tag breaks off in. */
function openMark(piece: string): string | null {
  if (!piece.includes('=')) return null;
  return /=\s*(["'])/.exec(piece.replace(/=\s*(?:"[^"]*"|'[^']*')/g, ''))?.[1] ?? null;
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

/** Jumps over struck words and readings, to behind their end; null where these are none or go on for too long. */
function afterUnsaid(html: string, name: string, end: number): number | null {
  const close = unsaid.get(name)?.exec(html.slice(end, end + mostUnsaid)) ?? null;
  return close === null ? null : end + close.index + close[0].length;
}

/** Pieces of text beside a <q> that are looked at for marks: tags part them. */
const near = 8;
const openingMark = /^["“„«‹「『]/;

/** Browsers print the marks of a <q> themselves. `slot` is the place that was kept for the first. */
function putMarks(words: string[], slot: number | undefined) {
  if (slot === undefined) return;
  const before = words
    .slice(Math.max(0, slot - near), slot)
    .join('')
    .trimEnd();
  const quoted = words
    .slice(slot, slot + near)
    .join('')
    .trimStart();
  if (quoted === '' || openingMark.test(quoted) || openingMark.test(before.slice(-1))) return;
  words[slot] = '“';
  words.push('”');
}

const markup =
  /<\/?(?:a|abbr|b|big|blockquote|br|cite|code|del|div|em|font|h[1-6]|i|img|ins|kbd|li|mark|ol|p|pre|q|rp|rt|ruby|s|small|span|strike|strong|sub|sup|tt|u|ul|wbr)(?:\s[^<>]{0,2000})?\/?>/i;

/**
 * A headline that may or may not be HTML: RSS never says. It is read as HTML where it carries a tag
 * that headlines carry; otherwise only references are decoded, so that "x <y> z" keeps its words.
 */
export function headlineText(text: string): string | null {
  const plain = withoutSections(text);
  if (plain.includes('<') && markup.test(plain)) return htmlToText(plain);
  return foldSpace(withoutSections(decodedWords(plain)));
}

/** Without the marks of a CDATA section that were escaped, or written within another, or lost a sign on the way. */
function withoutSections(text: string): string {
  return text.includes('[CDATA[') || text.endsWith(']]>') ? text.replace(/<!?\[CDATA\[|\]\]>/g, '') : text;
}
