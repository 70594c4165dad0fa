import { everyMatch } from '@/lib/language/every-match';
import { wordPart } from '@/lib/language/form-pattern';
import { oncePer } from '@/lib/language/keep-by-key';
import { genitiveOf, hasGenitives, hasWomansName } from '@/lib/language/speech/genitives';
import { honorific, isTitleOfAnother } from './honorific';
import { germanOwner, type NameSurroundings, ownName } from './own-name';
import { endsWith } from './text-edges';

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

const particle = '(?:von der|van der|van den|de la|von|van|der|den|de|del|di|da|dos|al|el|bin|la|le)';
const namePart = "\\p{Lu}(?:[\\p{L}\\p{M}]+|\\.|(?<=[OD])(?=['’]\\p{Lu}))(?:['’-]\\p{L}[\\p{L}\\p{M}]+)*";
/** Two names and more, with particles between: a person's, where it says something. */
export const fullName = `${namePart}(?:\\s(?:${particle}\\s)?${namePart}){1,5}`;
const fullNames = new RegExp(`(?<!${wordPart})${fullName}(?!${wordPart})`, 'gu');

/** Opens a sentence with a capital: "Die Lehrerin Jana Berg", "The Harbour". */
export const openingArticle = /^(?:The|Der|Die|Das|Eine?|Le|La|Les|El|Los|Las|Une?|Una|Il|Lo|Het|De|O|A)\s/u;

/** What is known of the words of a language that are no names. */
export interface NameWords extends NameSurroundings {
  readonly isWord: (text: string) => boolean;
}

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
  for (const [surname, full] of surnames) {
    const owner = words.capitalNouns ? germanOwner(full) : null;
    if (owner !== null && (known.spellings.has(owner) || surnames.has(owner))) continue;
    if (!known.spellings.has(full)) names.set(surname, full);
    // "In Lunde Berg said" is of the cast's Berg; "Joe Berg" is not of "Morning Joe".
    if (!known.spellings.has(surname) && !known.spellings.has(full)) names.set(full, full);
  }
  const all = new Map([...names, ...known.names]);
  if (!words.capitalNouns)
    for (const other of namesakes(article, all, words)) {
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
    return [genitiveOf(form, language, isWoman), name] as const;
  };
  return (text: string) => {
    found ??= byOpeningOf(new Map([...names].map(inGenitive)), pronouns);
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

/** Behind a role, a verb of saying or a comma: "his son Eric Berg", "said Lara Berg"; not "leaving Oslo Berg". */
function isPersonsPlace(before: string, { roles, verbs }: NameWords): boolean {
  const words = before.trimEnd();
  return /,\s?[”»"’]?$/u.test(words) || [roles, verbs].some((forms) => endsWith(words, forms) !== null);
}

/** "His son Eric Berg", where another Berg is of the cast: full names within a sentence, where no adverb has a capital. */
function namesakes(
  article: string,
  names: ReadonlyMap<string, string>,
  words: NameWords,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { 0: match, index } of everyMatch(fullNames, article)) {
    const before = wordsBefore(article, index);
    if (!isPersonsPlace(before, words)) continue;
    const full = ownName(match.replace(honorific, ''), before, words);
    const given = full.split(' ');
    const surname = given.pop() ?? '';
    const known = names.get(surname);
    if (
      known !== undefined &&
      known !== full &&
      !names.has(full) &&
      !given.some((name) => known.includes(name))
    )
      found.add(full);
  }
  return found;
}

/** As much as tells what stands before a name: a role, a verb. */
function wordsBefore(article: string, index: number): string {
  return article.slice(Math.max(0, index - 40), index);
}

/** At the end of a text: what stands before "White House", and before no person. */
export const articleBefore = /(?<!\p{L})(?:the|der|die|das|den|dem|la|le|les|el|los|las|il|lo|gli|het)$/iu;

/** The full name that goes with each surname, and with itself; none where two share it. */
function surnamesIn(article: string, words: NameWords): ReadonlyMap<string, string> {
  const { isWord, capitalNouns } = words;
  const found = new Map<string, Set<string>>();
  for (const { 0: match, index } of everyMatch(fullNames, article)) {
    const full = ownName(
      match.replace(openingArticle, '').replace(honorific, ''),
      wordsBefore(article, index),
      words,
    );
    // „Bürgermeisterin Ida Berg kam spät“: what somebody is called makes a name sure.
    const isCalled = capitalNouns && everyMatch(words.callings, match).length > 0;
    if (
      capitalNouns &&
      !isCalled &&
      /(?:^|[.!?:\n„“»«][\s“”]*)$/u.test(article.slice(Math.max(0, index - 4), index))
    )
      continue;
    if (!full.includes(' ')) continue;
    const surname = full.split(' ').at(-1) ?? full;
    // "The White House" has no other name than that.
    const isArticled =
      openingArticle.test(match) || articleBefore.test(wordsBefore(article, index).trimEnd());
    if (isWord(surname) || isArticled || honorific.test(`${surname} `)) continue;
    found.set(surname, (found.get(surname) ?? new Set()).add(full));
  }
  return new Map(
    [...found].flatMap(([surname, fulls]) => {
      const [full, ...others] = [...fulls];
      return full === undefined || others.length > 0 ? [] : [[surname, full] as const];
    }),
  );
}
