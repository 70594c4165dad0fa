import { readTime, type SpanEnd } from './query-time';
import { shown } from './query-values';

/** Reads `from=` and `to=`; where they make no span both are left out, and a sentence says so. */
export function readSpan(
  fromGiven: readonly string[],
  toGiven: readonly string[],
  scope: { readonly zone: string; readonly problems: string[] },
): { readonly from: Date | null; readonly to: Date | null } {
  const read = (given: readonly string[], end: SpanEnd): Date | null => {
    const value = given.at(-1)?.trim();
    if (value === undefined) return null;
    const at = readTime(value, end, scope.zone);
    if (at === null) scope.problems.push(`${shown(end, value)} is not a day or a time; it was left out.`);
    return at;
  };
  const from = read(fromGiven, 'from');
  const to = read(toGiven, 'to');
  if (from !== null && to !== null && from >= to) {
    scope.problems.push('“from” does not lie before “to”; both were left out.');
    return { from: null, to: null };
  }
  return { from, to };
}

/** A bare day means its end: all that was seen on it. */
export function readAsOf(
  given: readonly string[],
  scope: { readonly zone: string; readonly problems: string[] },
): Date | null {
  const value = given.at(-1)?.trim();
  if (value === undefined) return null;
  const at = readTime(value, 'to', scope.zone);
  if (at === null)
    scope.problems.push(
      `${shown('asof', value)} is not a day or a time; the record is shown as it stands now.`,
    );
  return at;
}
