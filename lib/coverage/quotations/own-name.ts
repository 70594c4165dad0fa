import { everyMatch, type Pattern } from '@/lib/language/every-match';

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
  const isBehindRole = role !== undefined || endsWithRole(before, roles);
  return declines && isBehindRole ? bare.split(' ').slice(-2).join(' ') : bare;
}

/** Whether a text ends with a role, as what stands before a name does: "an adviser to President". */
function endsWithRole(text: string, roles: Pattern): boolean {
  return withoutRole(text, roles) !== text.trimEnd();
}

/** A text without the role at its end. */
export function withoutRole(text: string, roles: Pattern): string {
  const bare = text.trimEnd();
  const from = Math.max(0, bare.length - 40);
  const role = everyMatch(roles, bare.slice(from)).at(-1);
  return role !== undefined && from + role.index + role[0].length === bare.length
    ? bare.slice(0, from + role.index).trimEnd()
    : bare;
}
