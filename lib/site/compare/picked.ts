import { isPermalinkId } from '@/lib/site/paths';
import { shown } from '@/lib/site/query/query-values';
import type { GivenValue } from '@/lib/site/versions/versions';
import { mostCompared } from './compare-path';

/** Reads `pick=`: the articles that a reader has picked to compare, in the order in which that was done. */
export function readPicked(given: readonly string[], problems: string[]): readonly string[] {
  const parts = given.flatMap((value) => value.slice(0, 400).split(',')).map((part) => part.trim());
  const named = [...new Set(parts.filter((part) => part !== ''))];
  const ids = named.filter(isPermalinkId);
  for (const part of named.filter((one) => !ids.includes(one)).slice(0, 3))
    problems.push(`${shown('pick', part)} is not the id of an article; it was left out.`);
  if (ids.length > mostCompared)
    problems.push('Six articles at most are compared; the first six are picked.');
  return ids.slice(0, mostCompared);
}

/** How the rows of a page pick articles without JavaScript: by a link to the page with one more, or one less. */
export interface Picking {
  readonly picked: readonly string[];
  readonly hrefOf: (picked: readonly string[]) => string;
}

/** The same for a page that is no timeline, by its address without `pick=`; what cannot be read picks nothing. */
export function pickingAt(address: string, given: GivenValue): Picking {
  const values = typeof given === 'string' ? [given] : (given ?? []).filter((one) => typeof one === 'string');
  const joint = address.includes('?') ? '&' : '?';
  return {
    picked: readPicked(values, []),
    hrefOf: (picked) => (picked.length === 0 ? address : `${address}${joint}pick=${picked.join(',')}`),
  };
}
