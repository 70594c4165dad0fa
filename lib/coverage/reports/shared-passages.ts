import type { Block } from '@/lib/news/block';
import { runSet } from './compare-texts';
import { shingleLength } from './fingerprint';
import type { JoinedReports } from './join-reports';
import { allWords } from './own-words';

/** Two articles of different reports that share passages. */
export interface SharedPassages {
  readonly first: string;
  readonly second: string;
  /** Of the shorter text's runs of five words, those that the other has too, quotations counted: 0 to 1. */
  readonly share: number;
}

/** What shares so few runs, quotations counted, shares half a sentence. */
const fewestRuns = 15;

/**
 * The pairs of articles that share passages: where one article has passages of a report, each of its copies that has
 * them too, though another has fewer of its words outside the quotations.
 */
export function sharedPassages(
  { reportOf, passages }: JoinedReports,
  blocksOf: ReadonlyMap<string, readonly Block[]>,
): readonly SharedPassages[] {
  const members = new Map<string, string[]>();
  for (const [id, report] of reportOf) members.set(report, [...(members.get(report) ?? []), id]);
  const pairs = new Map<string, readonly [string, string]>();
  for (const { first, second } of passages) {
    for (const one of members.get(reportOf.get(first.id) ?? '') ?? [])
      pairs.set(key(one, second.id), [one, second.id]);
    for (const one of members.get(reportOf.get(second.id) ?? '') ?? [])
      pairs.set(key(first.id, one), [first.id, one]);
  }
  const runs = new Map<string, ReadonlySet<number>>();
  const runsIn = (id: string) => {
    const known = runs.get(id) ?? runSet(allWords(blocksOf.get(id) ?? []), shingleLength);
    runs.set(id, known);
    return known;
  };
  return [...pairs.values()].flatMap(([first, second]) => {
    const [one, other] = [runsIn(first), runsIn(second)];
    const common = [...one].filter((run) => other.has(run)).length;
    return common < fewestRuns ? [] : [{ first, second, share: common / Math.min(one.size, other.size) }];
  });
}

function key(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}
