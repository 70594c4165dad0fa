import { everyMatch } from '@/lib/language/every-match';
import type { Mention } from './cast';
import type { QuotedSpeaker } from './find-quotations';
import { aheadOf } from './name-place';
import { sentenceSubject } from './sentence-subject';
import type { NameSense } from './subject';
import { endsWith, opensAsOwner, startsWith } from './text-edges';
import { wordCount } from './word-count';

/** Whom a pronoun in the next sentence means. */
export function meantAfter(
  own: string,
  {
    speaker,
    meant,
    spoke,
    sense,
    hasQuotation,
    isUnknown,
    asks,
  }: {
    readonly speaker: QuotedSpeaker | null;
    readonly meant: string | null;
    readonly spoke: string | null;
    readonly sense: NameSense;
    readonly hasQuotation: boolean;
    /** Whether somebody who is not named was quoted. */
    readonly isUnknown: boolean;
    /** Whether a question was quoted. */
    readonly asks: boolean;
  },
): string | null {
  // Berg asked Olsen: “Will you go?” “I will,” he replied: either may. Who is asked may stand in a case that is not known.
  if (speaker !== null) {
    const isAsked = sense.speech.declines || sense.mentions(own).some(({ name }) => name !== speaker.name);
    return asks && isAsked ? null : speaker.name;
  }
  if (isUnknown) return null;
  const subject = sentenceSubject(own, sense);
  // “Yes,” Berg said. Olsen was not there. “He has to,” he said: of which it was is not sure.
  if (subject.kind === 'named')
    return agreed(subject.name, spoke) !== null && isAlone(own, subject.name, sense) ? subject.name : null;
  if (subject.kind === 'pronoun' && !hasQuotation) return meant;
  const mentions = sense.mentions(own);
  const names = [...new Set(mentions.map(({ name }) => name))];
  if (hasQuotation || names.length > 1) return null;
  const [first] = mentions;
  if (first === undefined) return isOnSomebody(own, sense) ? null : meant;
  return actsThere(own, first, sense) ? first.name : null;
}

/** Whether a sentence that names nobody is of somebody else: "Her husband was.", "An aide was more cautious." */
function isOnSomebody(own: string, { speech }: NameSense): boolean {
  const words = own.replace(/^[^\p{L}]+/u, '');
  return (
    everyMatch(speech.roles, own).length > 0 ||
    startsWith(words, speech.clauses.possessives) !== null ||
    somebodyElse.test(own)
  );
}

/** "Outside, Berg was waiting", "Berg’s answer came by post"; in "Berg’s lawyer nodded", "a sailor asked Berg" somebody else acts. */
function actsThere(own: string, mention: Mention, { speech }: NameSense): boolean {
  if (opensAsOwner(own.slice(mention.to))) return everyMatch(speech.roles, own).length === 0;
  const ahead = aheadOf(own, mention);
  return wordCount(ahead) <= 1 || /,[^\p{L}]*$/u.test(ahead);
}

/** Somebody who is not known by name: "His sister Oda was less sure.", "Oda, a pilot, waved." */
const somebodyElse = /(?<=[\p{Ll},] )\p{Lu}\p{Ll}+(?! \p{Lu})|^\p{Lu}\p{Ll}{2,}, [\p{Ll}\d]/u;

/** "Berg would meet Olsen when he was ready, he said": who is named first, where nobody else was spoken of before. */
export function agreed(named: string, meant: string | null): string | null {
  return meant === null || meant === named ? named : null;
}

/** "After Berg lost patience, she said: “…”": somebody else than who was spoken of stands before the pronoun. */
export function namesAnother(before: string, meant: string | null, { mentions, speech }: NameSense): boolean {
  const pronoun = everyMatch(speech.pronouns, before).at(-1)?.index ?? before.length;
  return mentions(before.slice(0, pronoun)).some(
    ({ name, to }) => name !== meant && !opensAsOwner(before.slice(to)),
  );
}

/** Whether nobody else acts in the sentence: "Berg spoke, and Olsen laughed"; "Berg spoke with Olsen" is of one. */
function isAlone(own: string, name: string, { mentions, speech }: NameSense): boolean {
  return mentions(own).every(
    (other) =>
      other.name === name ||
      endsWith(own.slice(0, other.from).trimEnd(), speech.prepositions) !== null ||
      opensAsOwner(own.slice(other.to)),
  );
}
