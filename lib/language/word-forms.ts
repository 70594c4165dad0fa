import { FormFinder } from './form-finder';
import { corePattern, foldPrinted, wordPart } from './form-pattern';
import { oncePer } from './keep-by-key';
import { isUnspaced } from './scripts';

/** A named group of word forms by language, as the event's data lists them. */
export interface WordGroup {
  readonly name: string;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

export interface CompiledWords {
  readonly name: string;
  /** Whether any of the words stands in the text, as a whole word unless its form says otherwise. */
  in(text: string): boolean;
  /** The first of them that stands there, as printed but for what is folded; null where none does. */
  find(text: string): string | null;
  /** Every place of them in a text that is folded already (foldPrinted). */
  places(folded: string): readonly WordPlace[];
}

/** Where a word stands in a folded text, in UTF-16 code units; the end is exclusive. */
export interface WordPlace {
  readonly from: number;
  readonly to: number;
}

/**
 * One test for all forms of a group. `*` at either end of a form stands for any letters there: Russian
 * inflects («саммит*»), Arabic joins its particles («*ترامب*»), Japanese has no spaces («*トランプ*»). A word in
 * two parts has its others between them: "hob … ab" finds "hob" where "ab" follows in the clause.
 * Case is ignored; what is only printed otherwise is the same. What stands in one of the phrases `besides`,
 * in which X is the word ("X-era"), is passed over.
 */
export function compileWords({ name, words }: WordGroup, besides: readonly string[] = []): CompiledWords {
  const finder = new FormFinder(Object.values(words).flat());
  const isPassedOver = besides.length === 0 ? () => false : phraseTest(besides);
  const places = (plain: string) =>
    finder
      .matches(plain)
      .map(({ 0: word, index }) => ({ from: index, to: index + word.length }))
      .filter((place) => !isPassedOver(plain, place));
  const find = (text: string) => {
    const plain = foldPrinted(text);
    const [first] = places(plain);
    return first === undefined ? null : plain.slice(first.from, first.to);
  };
  return { name, find, places, in: (text) => find(text) !== null };
}

/** The words of a group in some languages only; all of them where it has none of those. */
export function wordsOf(group: WordGroup, languages: readonly string[]): WordGroup {
  const own = Object.entries(group.words).filter(([language]) => languages.includes(language));
  return own.length === 0 ? group : { ...group, words: Object.fromEntries(own) };
}

/** No phrase reaches further from its word. */
const reach = 30;

type PhraseTest = (text: string, place: WordPlace) => boolean;

/**
 * Whether the word at a place of a folded text stands in one of the phrases, in which X is the word. Made once for a list:
 * with its bounds a long one makes 250 kB.
 */
const phraseTest = oncePer(makePhraseTest);

function makePhraseTest(phrases: readonly string[]): PhraseTest {
  const sides = phrases.map((phrase) => phrase.split('X').map(sidePattern));
  const before = sides.flatMap(([side = '']) => (side === '' ? [] : [side]));
  const after = sides.flatMap(([, side = '']) => (side === '' ? [] : [side]));
  const endsBefore = new RegExp(`(?<!${wordPart})${anyOf(before)}$`, 'iu');
  const beginsAfter = new RegExp(`^${anyOf(after)}`, 'iu');
  return (text, { from, to }) =>
    beginsAfter.test(text.slice(to, to + reach)) ||
    endsBefore.test(text.slice(Math.max(0, from - reach), from));
}

/** An expression of any of the patterns; of none it fits nowhere, where an empty group would fit everywhere. */
function anyOf(patterns: readonly string[]): string {
  return patterns.length === 0 ? '(?!)' : `(?:${patterns.join('|')})`;
}

function sidePattern(side: string): string {
  const core = corePattern(side);
  // A phrase in a script without spaces is followed by more letters.
  const isOpen = /[*\s-]$/.test(side) || isUnspaced(side.slice(-1));
  return core === '' || isOpen ? core : `${core}(?!${wordPart})`;
}
