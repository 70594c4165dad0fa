import { everyMatch } from '@/lib/language/every-match';
import { aheadOf, isAfterPreposition } from './name-place';
import type { NameSense, Subject } from './subject';
import { isAdjunct } from './subject-behind';
import { opensAsOwner, startsWith } from './text-edges';
import { wordCount } from './word-count';

/** Who the sentence begins with. */
export function sentenceSubject(sentence: string, sense: NameSense): Subject {
  const { mentions, speech } = sense;
  const text = mainClause(sentence.replace(/^[^\p{L}]+/u, ''), sense);
  const [first] = mentions(text);
  const before = text.slice(0, first?.from ?? 0);
  const after = text.slice(first?.to ?? 0).trimStart();
  const pronoun = startsWith(text, speech.pronouns);
  if (pronoun !== null) {
    // "It was Berg who came last."
    const isWhoDid =
      first !== undefined &&
      wordCount(before) <= 3 &&
      startsWith(after.replace(/^,\s*/u, ''), speech.who) !== null;
    return isWhoDid ? { kind: 'named', name: first.name } : { kind: 'pronoun', word: text.slice(0, pronoun) };
  }
  if (first === undefined) return { kind: 'none' };
  // „Ida Bergs bror: …“
  const isOwner =
    opensAsOwner(text.slice(first.to)) || (speech.bareGenitive !== null && isAdjunct(text, first.to, speech));
  const isOne = startsWith(after, speech.and) === null && !isOwner;
  const opens =
    wordCount(before) <= 3 && !isAsked(before, speech) && !isAfterPreposition(aheadOf(text, first), speech);
  return opens && isOne ? { kind: 'named', name: first.name } : { kind: 'unknown' };
}

/** "Asked whether she would stay, Berg shrugged": what follows the first comma with a name right behind it, who acts. */
function mainClause(text: string, { mentions, speech }: NameSense): string {
  if (startsWith(text, speech.asked) === null) return text;
  const own = mentions(text).find(
    ({ from, to }) =>
      /,\s(?:\p{Lu}\p{L}{1,5}\.?\s)?$/u.test(text.slice(0, from)) &&
      /^\s\p{Ll}/u.test(text.slice(to)) &&
      startsWith(text.slice(to).trimStart(), speech.and) === null,
  );
  return own === undefined ? text : text.slice(own.from);
}

/** "A sailor asked Berg": where who acts stands before the verb, a name behind it is of another. */
function isAsked(
  before: string,
  { verbs, verbSecond, dropsPronouns, declines }: NameSense['speech'],
): boolean {
  return (
    !verbSecond && !dropsPronouns && !declines && everyMatch(verbs, before).some(({ index }) => index > 0)
  );
}
