import { everyMatch } from '@/lib/language/every-match';
import type { CompiledSpeech } from '@/lib/language/speech/compiled-speech';
import { isAfterPreposition } from './name-place';
import type { NameSense, Subject } from './subject';
import { endsWith } from './text-edges';
import { wordCount } from './word-count';

/**
 * A verb without a subject is of somebody named before, in languages that leave their pronouns out, unless somebody
 * stands behind where and when it was: «…», dijo en Oslo el ministro Jan Berg; «…», dijo un marinero.
 */
export function unsaid(
  { verb, before, text }: { readonly verb: string; readonly before: string; readonly text: string },
  { speech, mentions }: NameSense,
): Subject {
  if (!speech.dropsPronouns) return { kind: 'none' };
  const clause = text.split(/[,;:.!?–—]/u)[0] ?? '';
  // «…», dice la pancarta; « …, scritto in rosso »
  const isUnhelped =
    endsWith(verb, speech.helped) !== null && everyMatch(speech.between, before).length === 0;
  const isSaid = [mentions(clause), everyMatch(speech.roles, clause), everyMatch(speech.titled, clause)].some(
    (found) => found.length > 0,
  );
  if (isSaid || isUnhelped || hasSomebody(clause, speech) || hasOneOf(clause, speech))
    return { kind: 'unknown' };
  // „powiedziała“ is of a woman, „írták“ of several.
  const isOfOne = [speech.he, speech.she, speech.they].some((forms) => endsWith(verb, forms) !== null);
  return { kind: 'pronoun', ...(isOfOne && { word: verb }) };
}

/** "En Lunde la piloto Oda": whether a capital is of no place, which a preposition has before it. */
function hasSomebody(clause: string, speech: CompiledSpeech): boolean {
  return everyMatch(/(?<!\p{Lu}\S*\s)\p{Lu}\S*(?:\s\p{Lu}\S*)*/gu, clause).some(
    ({ index, 0: words }) => wordCount(words) > 2 || !isAfterPreposition(clause.slice(0, index), speech),
  );
}

/** «Dijo un marinero», „powiedziała jedna z pilotek“; not «dijo en una entrevista», „mondta egy interjúban“. */
function hasOneOf(clause: string, { indefinite, prepositions, oblique }: CompiledSpeech): boolean {
  return everyMatch(indefinite, clause).some(({ index, 0: words }) => {
    const behind = clause.slice(index + words.length).trim();
    const isInCase =
      oblique !== null && behind.split(/\s+/u, 2).some((word) => endsWith(word, oblique.alone) !== null);
    return endsWith(clause.slice(0, index).trimEnd(), prepositions) === null && !isInCase;
  });
}
