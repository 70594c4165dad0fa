import { anyOf } from '@/lib/language/any-of';
import { creditLineWords, formerly, pictures, relayVerbs } from '@/lib/language/credit-lines';
import { agencyNames } from '@/lib/language/credit-words';
import { everyMatch } from '@/lib/language/every-match';
import { type Block, blockText } from '@/lib/news/block';

/** An agency and the names and initials that it signs with. */
export interface Agency {
  readonly name: string;
  readonly marks: readonly string[];
}

/** Where an article may say whose text it is; null or empty where it says nothing. */
export interface CreditedText {
  readonly byline: readonly string[];
  readonly dateline: string | null;
  readonly credit: string | null;
  readonly blocks: readonly Block[];
}

/** The agency that a text is credited to, and where; the words are those printed. */
export interface WireCredit {
  readonly agency: string;
  readonly where: 'byline' | 'dateline' | 'credit' | 'tail' | 'text';
}

/** Finds the agency that an article is credited to; null where it credits none. */
export type CreditFinder = (article: CreditedText) => WireCredit | null;

/** The longest line that credits an agency, in characters, and how many at the end of a text may be one. */
const longestLine = 110;
const lastLines = 4;

/**
 * An agency is credited by the byline, the dateline, a line at the end that says nothing else, its name in brackets
 * behind the last sentence, or "передаёт …". What an agency is said to have reported, who once worked for one, and who
 * took the picture credit nobody with the text. Agencies known by name are found without being listed.
 */
export function creditFinder(agencies: readonly Agency[]): CreditFinder {
  const forms = agencies.flatMap(({ name, marks }) => [name, ...marks].map((mark) => [mark, name] as const));
  const names = new Map(forms);
  const listed = [...names.keys()].toSorted((one, other) => other.length - one.length).map(escaped);
  const any = `(?:${[...listed, anyOf(agencyNames)].join('|')})`;
  const source = `(?<![\\p{L}\\p{N}])${any}(?![\\p{L}\\p{N}])`;
  const pattern = new RegExp(source, 'gu');
  const bracketed = new RegExp(`\\(\\s?(${any})\\s?\\)\\.?$`, 'u');
  // "Copyright 2025 The Associated Press. All rights reserved."; without a year it may be a picture's.
  const owned = new RegExp(
    `(?:©|\\(c\\)|[Cc]opyright)(?:\\s?©)?\\s?(?:19|20)\\d\\d,?\\s(?:by\\s)?(${any})(?![\\p{L}\\p{N}])`,
    'u',
  );
  const relayed = new RegExp(`(?<!\\p{L})${anyOf(relayVerbs)}\\s[«"“„]?(${any})(?![\\p{L}\\p{N}])`, 'u');
  const named = (printed: string | undefined) =>
    printed === undefined ? null : (names.get(printed) ?? printed);
  const inLine = (text: string | null) => (text === null ? null : named(creditedIn(text, pattern)));
  return ({ byline, dateline, credit, blocks }) => {
    const texts = blocks.filter(({ kind }) => kind !== 'caption').map(blockText);
    const tail = texts
      .slice(1)
      .slice(-lastLines)
      .filter((text) => text.length <= longestLine);
    const lines = tail.flatMap((text) =>
      isCreditLine(text, pattern) ? [named(text.match(pattern)?.[0])] : [named(owned.exec(text)?.[1])],
    );
    const relay = texts.map((text) => named(relayed.exec(text)?.[1]));
    const found = [
      ['byline', ...byline.map(inLine)],
      ['dateline', inLine(dateline)],
      ['credit', inLine(credit)],
      ['tail', ...lines, ...texts.slice(-lastLines).map((text) => named(bracketed.exec(text)?.[1]))],
      ['text', ...relay],
    ] as const;
    for (const [where, ...all] of found) {
      const agency = all.find((one) => one !== null);
      if (agency !== undefined && agency !== null) return { agency, where };
    }
    return null;
  };
}

function escaped(form: string): string {
  return form.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s+');
}

/** Up to two words stand between, and what joins the name: "formerly of Baltwire", « passée par l’Agence ». */
const formerlyBefore = new RegExp(
  `(?<!\\p{L})${anyOf(formerly)}\\s?-?(?:\\p{L}+\\s){0,2}(?:\\p{L}{1,2}[’'])?[«"“„]?$`,
  'iu',
);
/** "Photos: Baltwire", "Baltwire (photos)" */
const pictureBefore = new RegExp(
  `(?<!\\p{L})${anyOf(pictures)}\\.?[\\s:–—-]*(?:(?:by|von|par|de|di|af|av)\\s)?(?:\\p{L}{1,2}[’'])?[«"“„]?$`,
  'iu',
);
const pictureBehind = new RegExp(`^[»"”]?\\s?[(:]?\\s?${anyOf(pictures)}(?!\\p{L})`, 'iu');

/** The agency in a byline, a dateline or a credit: any that is named, but one that somebody has left, or whose picture it is. */
function creditedIn(text: string, pattern: RegExp): string | undefined {
  return everyMatch(pattern, text).find(({ index, 0: name }) => {
    const [before, behind] = [text.slice(0, index), text.slice(index + name.length)];
    return !formerlyBefore.test(before) && !pictureBefore.test(before) && !pictureBehind.test(behind);
  })?.[0];
}

const words = new RegExp(`^${anyOf(creditLineWords)}$`, 'iu');

/** Whether a line names an agency and has no word but those of such lines. */
function isCreditLine(text: string, pattern: RegExp): boolean {
  const rest = text.replace(pattern, ' ');
  return (
    rest !== text && (rest.match(/\p{L}+/gu) ?? []).every((word) => words.test(word)) && !/\d/u.test(rest)
  );
}
