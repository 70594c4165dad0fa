import { everyMatch, type Pattern } from '@/lib/language/every-match';
import type { CompiledSpeech } from '@/lib/language/speech/compiled-speech';
import { honorific } from './honorific';
import { endsWith } from './text-edges';

/** What stands around a name that is no part of it. */
export interface NameSurroundings {
  /** What people are called before their names. */
  readonly roles: Pattern;
  /** Whether a name in another case may stand between both: «Rzecznik Kremla Jan Berg». */
  readonly declines: boolean;
}

/** Words with capitals without the roles among them, which are no names: "Foreign Minister Ida Berg" is Ida Berg. */
export function ownName(words: string, before: string, { roles, declines }: NameSurroundings): string {
  const role = everyMatch(roles, words)
    .filter(({ index, 0: form }) => /^\s/u.test(words.slice(index + form.length)))
    .at(-1);
  const bare = role === undefined ? words : words.slice(role.index + role[0].length).trimStart();
  const isBehindRole = role !== undefined || endsWith(before.trimEnd(), roles) !== null;
  const own = bare.replace(acronym, '');
  return declines && isBehindRole ? own.split(' ').slice(-2).join(' ') : own;
}

/** What somebody serves, before a whole name: "EU Kaja Berg", "NAVO-chef Ida Berg"; not in "JD Berg". */
const acronym = /^\p{Lu}{2,6}(?:-\p{L}+)?\s(?=\p{Lu}[\p{L}\p{M}.'’-]*\p{Ll}[\p{L}'’-]*\s\p{Lu})/u;

/** A text without the role at its end, as what stands before a name may have it: "an adviser to President". */
export function withoutRole(text: string, roles: Pattern): string {
  const bare = text.trimEnd();
  const role = endsWith(bare, roles);
  return role === null ? bare : bare.slice(0, role).trimEnd();
}

/** "Charlotte Berg", where the Berg of the cast is Ida: a capital before a surname that is no role and no first name of hers. */
export function isOfAnother(
  text: string,
  { from, to, name }: { readonly from: number; readonly to: number; readonly name: string },
  speech: CompiledSpeech,
): boolean {
  if (/\s/u.test(text.slice(from, to))) return false;
  const [, ahead = '', word] =
    /(?:^|(.*[^\p{L}\p{M}]))(\p{Lu}[\p{L}\p{M}’'-]*)\s$/su.exec(text.slice(0, from)) ?? [];
  if (word === undefined || name.split(' ').includes(word)) return false;
  // "Yesterday Berg said", "On Friday Berg said"; no German sentence has two before its verb.
  if (!speech.capitalNouns && !isWithin(ahead, speech)) return false;
  const { prepositions, between, who, and, accordingTo, clauses } = speech;
  const isWord = [
    prepositions,
    between,
    who,
    and,
    accordingTo,
    clauses.turns,
    clauses.that,
    speech.roles,
  ].some((forms) => endsWith(word, forms) !== null);
  return !isWord && !/^\p{Lu}{2,}$|[’']s?$/u.test(word) && !honorific.test(`${word} `);
}

/** Whether a capital word behind this is within a sentence and its own phrase, not of one as "At the White House". */
function isWithin(ahead: string, { prepositions }: CompiledSpeech): boolean {
  for (const word of ahead.trim().split(/\s+/u).reverse()) {
    if (word === '' || endsWith(word, prepositions) !== null) return false;
    if (!/^(?:\p{Lu}|\p{Ll}{1,3}$)/u.test(word)) return true;
  }
  return false;
}
