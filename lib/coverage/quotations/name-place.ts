import type { CompiledSpeech } from '@/lib/language/speech/compiled-speech';
import type { Mention } from './cast';
import { titles } from './honorific';
import { withoutRole } from './own-name';
import { endsWith, startsWith } from './text-edges';

/** What stands before a name, its first names left out too where a mention is of the surname. */
export function aheadOf(text: string, { from, name }: Mention): string {
  const ahead = text.slice(0, from).trimEnd();
  const given = name.split(' ').slice(0, -1).join(' ');
  return given !== '' && ahead.endsWith(given) ? ahead.slice(0, -given.length) : ahead;
}

/**
 * "In Berg", and with an article or what somebody is called between: "en la Casa Blanca", "a lawyer for Mr. Berg".
 * Not "In Oslo Berg".
 */
export function isAfterPreposition(before: string, speech: CompiledSpeech): boolean {
  const { prepositions, roles, accordingTo, clauses } = speech;
  const ahead = withoutRole(before.trimEnd().replace(calledBefore, ''), roles);
  // "But Mr. Berg said"
  if (startsWith(ahead, clauses.turns) === ahead.trimEnd().length) return false;
  const withoutArticle = ahead.replace(/\s(?:\p{Ll}{1,3}|The)$/u, '');
  return (
    endsWith(ahead, accordingTo) !== null ||
    endsWith(ahead, prepositions) !== null ||
    endsWith(withoutArticle, prepositions) !== null
  );
}

const calledBefore = new RegExp(`(?<!\\p{L})(?:${titles})\\.?$`, 'u');
