import { letterRanges } from './letter-class';
import { lowered, stretch, unseen, vowelSigns } from './letters';

/**
 * Letters that are printed one way or another as one: apostrophes (Ukrainian has its own), hyphens,
 * Turkish dotted and dotless i ("ZİRVE"), what only steers line breaks and direction, Arabic vowel marks
 * and the stroke that widens a word.
 */
export function foldPrinted(text: string): string {
  if (lastFolded.text !== text) lastFolded = { text, folded: foldAnew(text) };
  return lastFolded.folded;
}

/** The text asked of last: a line of a feed is asked for six groups of words. */
let lastFolded = { text: '', folded: '' };

const notSpelt = new RegExp(
  `[${unseen.lineBreaks}${unseen.joiners}${unseen.directions}${stretch}${vowelSigns}]`,
  'g',
);

function foldAnew(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc\u2032\uff07]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/i\u0307|[\u0130\u0131]/g, 'i')
    .replace(notSpelt, '');
}

/** A letter, mark or digit: what makes a word longer. */
export const wordPart = `[${letterRanges}]`;

/**
 * One pattern (flag g) for all of these forms, in folded text and their own case; `any` is what makes a word longer.
 * Forms of one kind share their bounds: a bound for each made patterns of hundreds of letter classes, whose compilation
 * took a worker seconds.
 */
export function formPattern(forms: readonly string[], any = wordPart): RegExp {
  if (forms.length === 0) return /(?!)/gu;
  const kinds = [true, false].flatMap((isOpenStart) =>
    [true, false].map((isOpenEnd) => {
      const cores = forms
        .filter((form) => form.startsWith('*') === isOpenStart && form.endsWith('*') === isOpenEnd)
        // "Melania Trump" before "Melania": of two that begin at one place the longer is meant.
        .toSorted((one, other) => other.length - one.length)
        .map((form) => corePattern(form, any));
      if (cores.length === 0) return null;
      // What is found is told to readers: with its ending, but not with all of a sentence without spaces.
      const ending = isOpenEnd ? (isOpenStart ? '' : `${any}{0,12}`) : `(?!${any})`;
      return `${isOpenStart ? '' : `(?<!${any})`}(?:${cores.join('|')})${ending}`;
    }),
  );
  return new RegExp(kinds.filter((kind) => kind !== null).join('|'), 'gu');
}

/**
 * Whether a folded text in lower case may have one of these forms, in lower case too: it has their longest parts.
 * Said before their pattern is asked, since the engine compiles it then: those of one language took a fifth of a
 * second of every process, and most of them never find anything in it. Where the text has a part's first and last two
 * letters, it is looked through for it: a line of a feed is asked for a thousand parts, and has none of nearly all.
 */
export function partsTest(forms: readonly string[]): (text: string) => boolean {
  const parts = [...new Set(forms.map(longestPart))];
  const short = parts.filter((part) => part.length < 2);
  const long = parts.filter((part) => part.length >= 2);
  const first = long.map((part) => pairAt(part, 0));
  const last = long.map((part) => pairAt(part, part.length - 2));
  return (text) => {
    if (short.some((part) => text.includes(part))) return true;
    const pairs = pairsOf(text);
    return long.some(
      (part, at) => pairs[first[at] ?? 0] === 1 && pairs[last[at] ?? 0] === 1 && text.includes(part),
    );
  };
}

/** Numbers that pairs of letters have; two pairs may share one. */
const pairNumbers = 4096;

function pairAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 31 + text.charCodeAt(at + 1)) % pairNumbers;
}

/** The pairs of the text asked of last, as `lowerCase` has it. */
let lastPairs = { text: '', pairs: new Uint8Array(pairNumbers) };

/** Which numbers the pairs of letters in a text have: 1 at each. */
function pairsOf(text: string): Uint8Array {
  if (lastPairs.text === text) return lastPairs.pairs;
  const pairs = new Uint8Array(pairNumbers);
  for (let at = 0; at + 1 < text.length; at += 1) pairs[pairAt(text, at)] = 1;
  lastPairs = { text, pairs };
  return pairs;
}

function longestPart(form: string): string {
  const parts = foldPrinted(form).split(/[\s*…]+/u);
  return parts.toSorted((one, other) => other.length - one.length)[0] ?? '';
}

/** The text asked of last: one sentence is asked for a hundred groups of words. */
let last = { text: '', lower: '' };

/** A text as a pattern takes it that leaves case aside, letter for letter in its place: the sigma that ends a word, the dotless i and the apostrophe too. */
export function lowerCase(text: string): string {
  if (last.text !== text)
    last = { text, lower: lowered(text).replaceAll('ς', 'σ').replaceAll('ı', 'i').replaceAll('’', "'") };
  return last.lower;
}

/** What stands between the two parts of a form such as "hob … ab": up to ten words without a mark. */
const between = '(?:\\s+[^\\s,;:.!?]+){0,10}?\\s+';

/** A form without its bounds; of one in two parts ("hob … ab") the first, where the second follows. */
export function corePattern(form: string, any = wordPart): string {
  const [first = '', second] = form.split(' … ');
  if (second !== undefined) {
    const start = second.startsWith('*') ? `${any}*` : '';
    const end = second.endsWith('*') ? '' : `(?!${any})`;
    const ending = first.endsWith('*') ? `${any}*` : '';
    return `${corePattern(first, any)}${ending}(?=${between}${start}${corePattern(second, any)}${end})`;
  }
  return foldPrinted(form)
    .replace(/^\*|\*$/g, '')
    .split('*')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s+'))
    .join(`${any}*`);
}
