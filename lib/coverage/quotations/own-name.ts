import { everyMatch, type Pattern } from '@/lib/language/every-match';
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
  return declines && isBehindRole ? bare.split(' ').slice(-2).join(' ') : bare;
}

/** A text without the role at its end, as what stands before a name may have it: "an adviser to President". */
export function withoutRole(text: string, roles: Pattern): string {
  const bare = text.trimEnd();
  const role = endsWith(bare, roles);
  return role === null ? bare : bare.slice(0, role).trimEnd();
}
