import { everyMatch } from '@/lib/language/every-match';
import { withGershayim } from '@/lib/language/scripts';

/** Words between quotation marks, without the marks, in UTF-16 code units; the end is exclusive. */
export interface QuotedStretch {
  readonly start: number;
  readonly end: number;
  /** False where the marks are not closed by the end of the text: the next paragraph may go on with it. */
  readonly isClosed: boolean;
  /** Of several that speak in turn in one paragraph: the one before says nothing of who it is. */
  readonly isTurn?: true;
}

/** What closes a stretch, by what opens it. */
const closers: Readonly<Record<string, string>> = {
  '“': '”“',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '”': '”“',
  '‟': '”',
  '‹': '›',
  '›': '‹',
  '「': '」',
  '『': '』',
  '"': '"',
  '＂': '＂',
  '〝': '〟〞',
};
/** Marks that close as well: they open only where a quotation can begin, and nothing that is not closed. */
const both = '"＂”›';
/** Marks that are apostrophes as well. */
const singles: Readonly<Record<string, string>> = { '‘': '’', '‚': '‘', "'": "'" };

/** The longest stretch that one paragraph holds. */
const longest = 4000;
/** So many quotations stand in one another nowhere: each of 12,000 „ had looked for its end through all that follow. */
const deepest = 10;
const wordCharacter = /[\p{L}\p{N}]/u;

/**
 * What stands in quotation marks, in any of the ways that languages print them, outermost only and in order. An
 * apostrophe is no mark: single ones open before a word and close behind one. `goesOn`: the paragraph before has left a
 * quotation open, and this one may begin with the mark that closes it.
 */
export function quotedStretches(text: string, goesOn = false): readonly QuotedStretch[] {
  const found: QuotedStretch[] = [];
  const marked = withGershayim(text);
  for (let at = 0; at < marked.length; at += 1) {
    const isAgain = goesOn && at === 0 && /^»\s\p{Lu}/u.test(marked);
    const stretch = stretchAt(marked, at, isAgain);
    if (stretch === null) continue;
    at = stretch.end;
    if (wordCharacter.test(marked.slice(stretch.start, stretch.end))) found.push(stretch);
  }
  return found;
}

function stretchAt(text: string, at: number, isAgain: boolean): QuotedStretch | null {
  const mark = text.charAt(at);
  const single = singles[mark];
  if (single !== undefined) return opens(text, at) ? singleStretch(text, at, single) : null;
  const closing = closers[mark];
  if (closing === undefined || (both.includes(mark) && !opens(text, at))) return null;
  // „…“ closes with the mark that opens in English; » opens only where it does not close.
  if (mark === '»' && !opens(text, at) && !isAgain) return null;
  const end = closingMark(text, at, closing) ?? sharedMark(text, at);
  if (end !== null) return { start: at + 1, end, isClosed: true };
  return both.includes(mark) || text.length - at > longest
    ? null
    : { start: at + 1, end: text.length, isClosed: false };
}

/** "the '90s" */
const decade = /^['‘’]\d0s(?!\p{L})/u;
/** Scripts that set no space before a mark, or, as Korean, none behind it. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const joined = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Behind a word begins no quotation, and none before a space, but for the spaces that French sets. */
function opens(text: string, at: number): boolean {
  const isBehind = wordCharacter.test(text.charAt(at - 1)) && !unspaced.test(text.charAt(at - 1));
  return (
    !isBehind &&
    /[^\s,.;:!?)，。、；：！？）」』”’]/u.test(text.charAt(at + 1)) &&
    !decade.test(text.slice(at, at + 5))
  );
}

function closingMark(text: string, open: number, closing: string): number | null {
  const mark = text.charAt(open);
  let depth = 1;
  let reopened = 0;
  for (let at = open + 1; at < text.length && at - open <= longest; at += 1) {
    const character = text.charAt(at);
    const isSame = character === mark && !closing.includes(mark);
    if (isSame && opens(text, at)) depth += 1;
    else if (closing.includes(character)) {
      if (reopens(text, at, character)) reopened += 1;
      else depth -= 1;
    }
    if (depth === 0) return at;
    if (depth + reopened > deepest) return null;
  }
  return null;
}

/** «Он смотрит «Порт», — сказал Берг: one mark closes both, where the author's words follow behind a dash. */
function sharedMark(text: string, open: number): number | null {
  if (text.charAt(open) !== '«') return null;
  const at = text.slice(open, open + longest).search(/»,?\s?[–—]\s?\p{Ll}/u);
  return at === -1 ? null : open + at;
}

/** A mark that opens and closes, before a word opens a quotation in the quotation. */
function reopens(text: string, at: number, character: string): boolean {
  return (
    /["”»]/u.test(character) && /\s/u.test(text.charAt(at - 1)) && wordCharacter.test(text.charAt(at + 1))
  );
}

/** The first closing mark behind a word or a stop; behind an s it may be a genitive, if another follows. */
function singleStretch(text: string, open: number, closing: string): QuotedStretch | null {
  let genitive: number | null = null;
  let reopened = 0;
  for (let at = open + 1; at < text.length && at - open <= longest; at += 1) {
    if (text.charAt(at) === text.charAt(open) && closing !== text.charAt(open) && opens(text, at)) break;
    if (text.charAt(at) !== closing) continue;
    const isWithin = wordCharacter.test(text.charAt(at + 1)) && !joined.test(text.charAt(at + 1));
    const isBehindSpace = /\s/u.test(text.charAt(at - 1));
    if (isWithin && isBehindSpace) reopened += 1;
    if (reopened > deepest || (isBehindSpace && !isWithin)) break;
    if (isWithin) continue;
    if (text.charAt(at - 1) !== 's') return { start: open + 1, end: at, isClosed: true };
    genitive ??= at;
  }
  return genitive === null ? null : { start: open + 1, end: genitive, isClosed: true };
}

/** Speech that a dash opens, as Russian, French and Spanish print it, is broken by one before "she said". */
const opening = /^(?:\p{Lu}[^–—―.:!?]{1,40}:\s)?[–—―]\s?(?=[\p{Lu}\p{Lo}¿¡«…])/u;
const breaks = /[,.!?…»]?\s?[–—―]\s?(?=\p{Ll})/gu;
const resumes = /[,.]?\s?[–—―]\.?\s?/gu;

/** Where another speaks in the same paragraph: « — Partez-vous ? — Oui, à midi. » */
const turns = /(?<=[.?!…»]\s?)[–—―]\s?(?=[\p{Lu}¿¡«])/gu;

/** What is spoken in a paragraph that a dash opens; nothing in others. */
export function spokenAfterDash(text: string): readonly QuotedStretch[] {
  const start = opening.exec(text)?.[0].length ?? 0;
  if (start === 0) return [];
  const found: QuotedStretch[] = [];
  for (let from = start; from < text.length; ) {
    breaks.lastIndex = from;
    const broken = breaks.exec(text);
    found.push(...turnsIn(text, from, broken?.index ?? text.length));
    if (broken === null) break;
    resumes.lastIndex = broken.index + broken[0].length;
    const again = resumes.exec(text);
    if (again === null) break;
    from = again.index + again[0].length;
  }
  return found.filter(({ start: first, end }) => /\p{L}/u.test(text.slice(first, end)));
}

/** The turns of those who speak between two places, each by itself. */
function turnsIn(text: string, from: number, to: number): readonly QuotedStretch[] {
  const starts = everyMatch(turns, text.slice(from, to)).map(({ index, 0: dash }) => ({
    at: from + index,
    dash,
  }));
  const places = [from, ...starts.map(({ at, dash }) => at + dash.length)];
  return places.map((start, at) => ({
    start,
    end: text.slice(start, starts[at]?.at ?? to).trimEnd().length + start,
    isClosed: true,
    ...(places.length > 1 && { isTurn: true as const }),
  }));
}
