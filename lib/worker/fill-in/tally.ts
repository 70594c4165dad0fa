import type { FilledIn } from '@/lib/db/record/archive-steps';
import type { JobResult } from '@/lib/worker/job-tools';
import { withTrouble } from '@/lib/worker/latest-troubles';

/** What came of filling in so far. */
export interface FillInTally extends FilledIn {
  /** What the last few different troubles said. */
  readonly troubles: readonly string[];
}

export const emptyFillIn: FillInTally = {
  steps: 0,
  candidates: 0,
  read: 0,
  about: 0,
  stored: 0,
  refused: 0,
  failed: 0,
  troubles: [],
};

/** The tally after one more result. */
export function filledIn(tally: FillInTally, result: JobResult): FillInTally {
  switch (result.kind) {
    case 'stored': {
      const stored = tally.stored + (result.how === 'new' ? 1 : 0);
      return { ...tally, read: tally.read + 1, about: tally.about + 1, stored };
    }
    case 'set-aside':
      if (result.verdict === 'off-topic') return { ...tally, read: tally.read + 1 };
      return result.verdict === 'refused'
        ? { ...tally, refused: tally.refused + 1 }
        : { ...tally, failed: tally.failed + 1 };
    case 'trouble':
      return { ...tally, troubles: withTrouble(tally.troubles, result.why) };
    case 'polled':
    case 'put-off':
      return tally;
  }
}

/** The tally with what other processes did beside this one, by what the store counts of all. */
export function withOthers(tally: FillInTally, all: FilledIn): FillInTally {
  const most = (name: keyof FilledIn): number => Math.max(tally[name], all[name]);
  return {
    steps: most('steps'),
    candidates: most('candidates'),
    read: most('read'),
    about: most('about'),
    stored: most('stored'),
    refused: most('refused'),
    failed: most('failed'),
    troubles: tally.troubles,
  };
}

/** Hosts of no outlet that is taken, with their candidates: counted and not stored. */
export interface Strangers {
  add(address: string): void;
  count(): number;
  hosts(): number;
  /** The hosts with the most of them. */
  most(hosts: number): readonly { readonly host: string; readonly count: number }[];
}

/** More hosts than this are no help to anybody. */
const mostHosts = 50_000;

export function countStrangers(): Strangers {
  const byHost = new Map<string, number>();
  let count = 0;
  return {
    add(address) {
      count += 1;
      const host = URL.parse(address)?.host ?? '';
      if (byHost.has(host) || byHost.size < mostHosts) byHost.set(host, (byHost.get(host) ?? 0) + 1);
    },
    count: () => count,
    hosts: () => byHost.size,
    most: (hosts) =>
      [...byHost]
        .map(([host, found]) => ({ host, count: found }))
        .sort((one, other) => other.count - one.count)
        .slice(0, hosts),
  };
}
