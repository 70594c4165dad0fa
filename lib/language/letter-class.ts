/** Where letters, marks and figures stand beside other characters: without surrogates, first and last code point. */
const mixed = [
  [0, 0xd7ff],
  [0xe000, 0xffff],
  [0x10000, 0x1ffff],
] as const;
/** There is nothing else in these. */
const whole = '\\u{20000}-\\u{3ffff}\\u{e0100}-\\u{e01ef}';

/** Code points that are no character yet count as what stands around them. */
const runs = /[\p{L}\p{M}\p{N}\p{Cn}\p{Co}]+/gu;
const isLetter = /[\p{L}\p{M}\p{N}]/u;

/**
 * Letters, marks and figures, as the inside of a character class (flag u). As Unicode's properties they are 825
 * ranges, and the engine took 2 ms to compile each pattern with them; these are 277, the same for every character
 * that there is. The characters stand for themselves, none of them means anything in a class: as escapes they were five
 * times as long, and the four hundred patterns of a worker hold each its own.
 */
export const letterRanges: string = mixed.flatMap(([from, to]) => rangesWithin(from, to)).join('') + whole;

/**
 * Those that nearly all words of the press are written in, in lower case, and one beyond U+FFFF. Patterns of words have
 * a class at either end, and a worker six hundred of them: with all 277 ranges each took 35 kB more of it.
 */
export const commonRanges =
  '0-9a-z\\u00df-\\u00f6\\u00f8-\\u02c1\\u0300-\\u0374\\u0388-\\u03f5\\u03f7-\\u0481\\u0483-\\u0559\\u05c7-\\u05f2' +
  '\\u0620-\\u0669\\u066e-\\u06d3\\u08e3-\\u0963\\u0966-\\u096f\\u1cd4-\\u1fbc\\u3040-\\u309a\\u30a1-\\u30fa' +
  '\\u30fc-\\u318f\\u4e00-\\ua48f\\uac00-\\ud7ff\\u{20000}';

const rare = new RegExp(`(?![${commonRanges}])[${letterRanges}]`, 'gu');
/** A click of the Khoisan languages, and an ideograph that no press prints. */
const [rareLetter, rareBeyond] = ['ʘ', '\u{20000}'];

/**
 * A text with every letter, mark and figure that is none of the common ones as one that is, in its place: a pattern of
 * words that are `ofCommonLetters`, in lower case, finds the same there.
 */
export function withCommonLetters(text: string): string {
  if (last.text !== text) last = { text, common: mayHaveRare(text) ? withoutRare(text) : text };
  return last.common;
}

/** The text asked of last: one sentence is asked for a hundred groups of words. */
let last = { text: '', common: '' };

function withoutRare(text: string): string {
  return text.replace(rare, ({ length }) => (length === 1 ? rareLetter : rareBeyond));
}

/** Whether a word has common letters alone, and none that stands for another. */
export function ofCommonLetters(word: string): boolean {
  return !word.includes(rareLetter) && !word.includes(rareBeyond) && withoutRare(word) === word;
}

const isRare = { yes: 1, no: 2 } as const;
/** By code unit; 0: not asked for yet. */
const known = new Uint8Array(0x10000);

/** Not by the expression: next to no sentence has one, and its class takes as long as the words do. */
function mayHaveRare(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (known[code] === 0) known[code] = isSurrogate(code) || isRareUnit(code) ? isRare.yes : isRare.no;
    if (known[code] === isRare.yes) return true;
  }
  return false;
}

function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function isRareUnit(code: number): boolean {
  return String.fromCharCode(code).search(rare) === 0;
}

function rangesWithin(from: number, to: number): readonly string[] {
  const text = textOf(from, to);
  const units = text.length / (to - from + 1);
  return [...text.matchAll(runs)]
    .filter(([run]) => isLetter.test(run))
    .map(({ 0: run, index }) => [from + index / units, from + (index + run.length) / units - 1])
    .map(([first = 0, last = 0]) => `${String.fromCodePoint(first)}-${String.fromCodePoint(last)}`);
}

/** All characters of a range, one after the other: within the first 65,536, or beyond them. */
function textOf(from: number, to: number): string {
  const units = new Uint16Array((to - from + 1) * (to > 0xffff ? 2 : 1));
  let place = 0;
  for (let code = from; code <= to; code += 1) {
    if (to > 0xffff) units[place++] = 0xd7c0 + (code >> 10);
    units[place++] = to > 0xffff ? 0xdc00 + (code & 0x3ff) : code;
  }
  return new TextDecoder('utf-16le').decode(units);
}
