import type { CoverageQuery } from '@/lib/news/shown/coverage-query';

const hourMs = 3_600_000;

/** A span of time as the sums by the hour have it. */
export interface WholeHours {
  /** From the first to before the last; null: it has no end there. Null for a span within one hour. */
  readonly hours: { readonly first: Date | null; readonly end: Date | null } | null;
  /** The parts of hours at its ends, from an instant until another. */
  readonly edges: readonly (readonly [from: Date, until: Date])[];
}

export function wholeHours({ from, to }: Pick<CoverageQuery, 'from' | 'to'>): WholeHours {
  const first = from === null ? null : new Date(Math.ceil(from.getTime() / hourMs) * hourMs);
  const end = to === null ? null : new Date(Math.floor(to.getTime() / hourMs) * hourMs);
  if (from !== null && to !== null && first !== null && end !== null && first >= end)
    return { hours: null, edges: [[from, to]] };
  const before: WholeHours['edges'] = from === null || first === null ? [] : [[from, first]];
  const after: WholeHours['edges'] = to === null || end === null ? [] : [[end, to]];
  const edges = [...before, ...after].filter(([begin, until]) => begin < until);
  return { hours: { first, end }, edges };
}
