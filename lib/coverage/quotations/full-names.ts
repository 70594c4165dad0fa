import { everyMatch } from '@/lib/language/every-match';
import { wordPart } from '@/lib/language/form-pattern';
import { isWomansAlone, nominativeOf } from '@/lib/language/speech/genitives';
import { honorific } from './honorific';
import { type NameSurroundings, ownName } from './own-name';
import { endsWith } from './text-edges';

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

/** Endings of a name in another case are no longer, and no shorter name has one that is told from another name. */
const [longestEnding, shortestName] = [3, 4];

/**
 * Whether words with capitals are of two who are known, „svarade Berg Olsen“, «ответил Бергу Ольсен», or of somebody
 * who is told of by one: «Перекладач Берга». `memberOf` knows who is called so.
 */
export function isOfOthers(
  words: string,
  { language, declines, datives }: Pick<NameSurroundings, 'language' | 'declines' | 'datives'>,
  memberOf: (part: string) => string | null,
): boolean {
  const parts = words.split(' ');
  const withoutEnding = (part: string) =>
    [...Array(longestEnding).keys()]
      .filter((at) => part.length - at > shortestName)
      .map((at) => memberOf(part.slice(0, -at - 1)))
      .find((member) => member !== null) ?? null;
  const members = new Set(parts.map((part) => memberOf(part) ?? withoutEnding(part)));
  members.delete(null);
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const isInCase = declines && withoutEnding(last) !== null && !isWomansAlone(first, language);
  const isSaidTo = declines && parts.slice(0, -1).some((part) => endsWith(part, datives) !== null);
  return members.size > 1 || isInCase || isSaidTo;
}

/** Behind a role, a verb of saying or a comma: "his son Eric Berg", "said Lara Berg"; not "leaving Oslo Berg". */
function isPersonsPlace(before: string, { roles, verbs }: NameWords): boolean {
  const words = before.trimEnd();
  return /,\s?[”»"’]?$/u.test(words) || [roles, verbs].some((forms) => endsWith(words, forms) !== null);
}

/** "His son Eric Berg", where another Berg is of the cast: full names within a sentence, where no adverb has a capital. */
export function namesakes(
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
export function surnamesIn(article: string, words: NameWords): ReadonlyMap<string, string> {
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
      const one = others.length === 0 ? full : nominativeOf([...fulls], words.language);
      return one == null ? [] : [[surname, one] as const];
    }),
  );
}
