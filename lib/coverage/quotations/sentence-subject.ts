import { everyMatch } from '@/lib/language/every-match';
import { aheadOf, isAfterPreposition } from './name-place';
import type { NameSense, Subject } from './subject';
import { isAdjunct } from './subject-behind';
import { opensAsOwner, startsWith } from './text-edges';
import { wordCount } from './word-count';

/** So far behind whom somebody serves stands who that is. */
const farthest = 400;

/** Who the sentence begins with. */
export function sentenceSubject(sentence: string, sense: NameSense): Subject {
  const { mentions, speech } = sense;
  const text = mainClause(sentence.replace(/^[^\p{L}]+/u, ''), sense);
  const [first, second] = mentions(text);
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
  const called = calledBehind(text.slice(first.to), speech);
  if (called > 0) {
    const rest = text.slice(first.to + called).slice(0, farthest);
    return mentions(rest)[0]?.from === 0 ? sentenceSubject(rest, sense) : { kind: 'unknown' };
  }
  // „Ida Bergs bror: …“
  const isOwner =
    opensAsOwner(text.slice(first.to)) || (speech.bareGenitive !== null && isAdjunct(text, first.to, speech));
  // "Berg Olsen talks:"
  const isPair = second !== undefined && second.name !== first.name && second.from === first.to + 1;
  const isOne = startsWith(after, speech.and) === null && !isOwner && !isPair;
  const opens =
    wordCount(before) <= 3 && !isAsked(before, speech) && !isAfterPreposition(aheadOf(text, first), speech);
  return opens && isOne ? { kind: 'named', name: first.name } : { kind: 'unknown' };
}

/** "Berg aide Olsen:", "Berg interview:", „Berg-Vertraute:“, "Berg-Olsen talks:": how long what makes a name another's is. */
export function calledBehind(behind: string, speech: NameSense['speech']): number {
  const { callings, occasions, clauses, bareGenitive } = speech;
  const joined = /^-\p{L}+\s?/u.exec(behind)?.[0].length ?? 0;
  const isAdjective = clauses.behindNames !== null && bareGenitive === null;
  if (joined > 0 || !isAdjective || !/^\s\p{Ll}/u.test(behind)) return joined;
  const role = startsWith(behind.slice(1), callings) ?? startsWith(behind.slice(1), occasions);
  return role === null ? 0 : 1 + role + (/^\s*/u.exec(behind.slice(1 + role))?.[0].length ?? 0);
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
function isAsked(before: string, speech: NameSense['speech']): boolean {
  const { verbs, asked, verbSecond, dropsPronouns, declines, openers, indefinite } = speech;
  // „Reporter riefen Berg zu: …“, „Gestern wirkte Berg müde: …“
  if (verbSecond && /^\p{Lu}\p{Ll}+\s\p{Ll}+\s/u.test(before))
    return startsWith(before, openers) === null || startsWith(before, indefinite) !== null;
  if (verbSecond || dropsPronouns || declines) return false;
  return [verbs, asked].some((forms) => everyMatch(forms, before).some(({ index }) => index > 0));
}
