import { wordPart } from '@/lib/language/form-pattern';
import { oncePer } from '@/lib/language/keep-by-key';
import { alwaysDeclines, genitiveOf, hasGenitives, hasWomansName } from '@/lib/language/speech/genitives';
import { isOfOthers, type NameWords, namesakes, surnamesIn } from './full-names';
import { isTitleOfAnother } from './honorific';
import { germanOwner } from './own-name';

/** Somebody of the event, with all names by which texts call them. */
export interface CastMember {
  readonly name: string;
  readonly aliases: readonly string[];
  /** What they are called once they were named; not known where there is none. */
  readonly pronoun?: 'he' | 'she' | 'they' | undefined;
}

/** A name that stands in a text. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  /** The cast's name for them, or the fullest in the text. */
  readonly name: string;
}

/** Finds who is named in a text, in order. */
export type MentionFinder = (text: string) => readonly Mention[];

/** Who is named in an article, also in the genitive behind "according to". */
type NameFinders = Readonly<Record<'mentions' | 'genitives', MentionFinder>>;

/**
 * Finds the members of a cast, and people that a text names in full, by their surnames too. `isWord` says of what
 * opens a sentence that it opens no name: "In Oslo"; where nouns have capitals too, nothing there does.
 */
export function nameFinders(cast: readonly CastMember[], article: string, words: NameWords): NameFinders {
  const known = castNames(cast);
  const names = new Map<string, string>();
  const surnames = surnamesIn(article, words);
  const memberOf = (part: string) => known.names.get(part) ?? null;
  const isAnothers = (full: string) =>
    !known.spellings.has(full) &&
    ((words.declines && opensKnown(full, known.spellings)) ||
      isOfKnown(full, known.spellings) ||
      isOfOthers(full, words, memberOf));
  for (const [surname, full] of surnames) {
    const owner = words.capitalNouns ? germanOwner(full) : null;
    if (owner !== null && (known.spellings.has(owner) || surnames.has(owner))) continue;
    if (isAnothers(full)) continue;
    if (!known.spellings.has(full)) names.set(surname, full);
    // "In Lunde Berg said" is of the cast's Berg; "Joe Berg" is not of "Morning Joe".
    if (!known.spellings.has(surname) && !known.spellings.has(full)) names.set(full, full);
  }
  const all = new Map([...names, ...known.names]);
  if (!words.capitalNouns)
    for (const other of namesakes(article, all, words)) {
      if (isAnothers(other)) continue;
      names.set(other, other);
      all.set(other, other);
    }
  for (const alias of known.names.keys()) names.delete(alias);
  const own = byOpeningOf(names, known.pronouns);
  return {
    mentions: (text) => mentionsIn(text, [own, known.byOpening]),
    genitives: hasGenitives(words.language) ? genitiveFinder(all, known.pronouns, words.language) : () => [],
  };
}

/** Whether somebody who is known stands before other names. */
function opensKnown(full: string, spellings: ReadonlySet<string>): boolean {
  const parts = full.split(' ');
  return parts.some((_, at) => at > 0 && spellings.has(parts.slice(0, at).join(' ')));
}

/** « Repubblica di Berg » */
function isOfKnown(full: string, spellings: ReadonlySet<string>): boolean {
  const last = /^\S+\s(?:\p{Ll}+\s)+(\S+)$/u.exec(full)?.[1];
  return last !== undefined && spellings.has(last);
}

/** What is the same in all articles. */
const castNames = oncePer((cast: readonly CastMember[]) => {
  const names = new Map(
    cast.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name] as const)),
  );
  const pronouns = new Map(cast.map(({ name, pronoun }) => [name, pronoun]));
  const spellings = new Set([...names.keys()].flatMap(spellingsOf));
  return { names, pronouns, spellings, byOpening: byOpeningOf(names, pronouns) };
});

/** Made when a text is first asked for one: few articles say "according to". */
function genitiveFinder(names: ReadonlyMap<string, string>, pronouns: Pronouns, language: string) {
  let found: ReadonlyMap<string, readonly CalledName[]> | null = null;
  const inGenitive = ([form, name]: readonly [string, string]) => {
    const pronoun = pronouns.get(name);
    const isWoman = pronoun === undefined ? hasWomansName(name, language) : pronoun === 'she';
    const declined = [genitiveOf(form, language, isWoman), name] as const;
    // «По словам Карин Берг»: a woman's name without an ending has no cases.
    const isSure = isWoman || pronoun !== undefined || alwaysDeclines(language);
    return isSure ? [declined] : [[form, name] as const, declined];
  };
  return (text: string) => {
    found ??= byOpeningOf(new Map([...names].flatMap(inGenitive)), pronouns);
    return mentionsIn(text, [found]);
  };
}

type Pronouns = ReadonlyMap<string, CastMember['pronoun']>;

/** Names by how they begin, the longer before the shorter. */
function byOpeningOf(
  names: ReadonlyMap<string, string>,
  pronouns: Pronouns,
): ReadonlyMap<string, readonly CalledName[]> {
  const byOpening = new Map<string, CalledName[]>();
  for (const [form, name] of [...names].toSorted(([one], [other]) => other.length - one.length)) {
    for (const spelling of spellingsOf(form)) {
      const opening = spelling.slice(0, openingLength);
      const others = byOpening.get(opening) ?? [];
      others.push({ spelling, name, pronoun: pronouns.get(name) });
      byOpening.set(opening, others);
    }
  }
  return byOpening;
}

/** A name as it may be printed, and whose it is. */
interface CalledName {
  readonly spelling: string;
  readonly name: string;
  readonly pronoun: CastMember['pronoun'];
}

/** So many code units tell next to all names apart; a name of one letter is none. */
const openingLength = 2;
const endsInLetter = new RegExp(`${wordPart}[-’']?$`, 'u');
const beginsWithLetter = new RegExp(`^${wordPart}`, 'u');

/**
 * The names that stand there as whole words, of two at one place the longer. Looked up, not by one expression of all
 * of them: each article names others, and the compiled expressions of hundreds of articles took a worker 60 MB.
 */
function mentionsIn(
  text: string,
  byOpenings: readonly ReadonlyMap<string, readonly CalledName[]>[],
): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const opening = text.slice(at, at + openingLength);
    let called: CalledName | undefined;
    for (const byOpening of byOpenings) {
      const one = calledAt(text, at, byOpening.get(opening));
      if ((one?.spelling.length ?? 0) > (called?.spelling.length ?? 0)) called = one;
    }
    if (called === undefined) continue;
    const to = at + called.spelling.length;
    found.push({ from: at, to, name: called.name });
    at = to - 1;
  }
  return found;
}

function calledAt(
  text: string,
  at: number,
  names: readonly CalledName[] | undefined,
): CalledName | undefined {
  return names?.find(
    ({ spelling, pronoun }) =>
      text.startsWith(spelling, at) &&
      isWhole(text, at, at + spelling.length) &&
      !isTitleOfAnother(text.slice(Math.max(0, at - 12), at), pronoun),
  );
}

function isWhole(text: string, from: number, to: number): boolean {
  // A letter may take two code units, and a mark stands between.
  const [before, after] = [text.slice(Math.max(0, from - 3), from), text.slice(to, to + 2)];
  return !endsInLetter.test(before) && !beginsWithLetter.test(after);
}

/** "the first lady" opens a sentence with a capital. */
function spellingsOf(form: string): readonly string[] {
  const [first = ''] = form;
  return [...new Set([form, first.toUpperCase() + form.slice(first.length)])];
}
