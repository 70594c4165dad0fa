/** What a part of a search says: alternatives of terms that are all wanted, and what is unwanted. */
export interface ReadPart<Term> {
  /** An empty one where "or" begins or ends the part. */
  readonly alternatives: readonly (readonly Term[])[];
  readonly unwanted: readonly Term[];
}

/** Parentheses, none within another; around alternatives, "(Lavrov or Ushakov)". */
const groups = /([-–−－]?)\(([^()]*)\)/;
const hasChoice = /\s(?:or|\|\|?)\s/i;
const joint = { before: /\s(?:AND|&&)\s*$/, after: /^\s*(?:AND|&&)\s/, not: /(?:^|\s)NOT\s*$/ } as const;

/** More alternatives than these are read as if there were no parentheses. */
const mostAlternatives = 24;

/**
 * A search with alternatives in parentheses, each with all that stands beside: "(a or b) c" is "a c" or "b c"; null for a
 * search without such, or with too many. Without that "c" went with the last one alone.
 *
 * @param read - Reads what has no parentheses.
 */
export function readGroups<Term>(
  text: string,
  read: (part: string) => ReadPart<Term>,
): ReadPart<Term> | null {
  const parts = text.split(groups);
  const isOdd = (part: string, at: number) =>
    (at % 3 === 0 && /[()]/.test(part)) || (at % 3 === 2 && !hasChoice.test(part));
  if (parts.length === 1 || parts.some(isOdd)) return null;
  const unwanted: Term[] = [];
  const done: (readonly Term[])[] = [];
  let current: readonly (readonly Term[])[] = [[]];
  for (let at = 0; at < parts.length; at += 3) {
    const [before = '', minus = '', group = ''] = parts.slice(at, at + 3);
    const outside = read(before.replace(joint.after, ' ').replace(joint.before, ' ').replace(joint.not, ' '));
    unwanted.push(...outside.unwanted);
    for (const [place, terms] of outside.alternatives.entries()) {
      if (place > 0) {
        done.push(...current);
        current = [[]];
      }
      current = current.map((given) => [...given, ...terms]);
    }
    if (at + 2 >= parts.length) break;
    const inside = read(group);
    const alternatives = inside.alternatives.filter((terms) => terms.length > 0);
    unwanted.push(...inside.unwanted);
    if (minus !== '' || joint.not.test(before)) unwanted.push(...alternatives.flat());
    else if (alternatives.length > 0)
      current = alternatives.flatMap((terms) => current.map((given) => [...given, ...terms]));
    if (done.length + current.length > mostAlternatives) return null;
  }
  return { alternatives: [...done, ...current], unwanted };
}
