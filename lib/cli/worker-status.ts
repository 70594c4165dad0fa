import type { JobResult } from '@/lib/worker/job-tools';
import { emptyTally, type PullTally, tallied } from '@/lib/worker/pull-tally';

/** One line on what a worker has done since it was started. */
export interface WorkerStatus {
  /** Takes note of a result; returns the line as it is then. */
  note(result: JobResult): string;
}

/** Counts what a worker of `sources` sources tells. */
export function countResults(sources: number): WorkerStatus {
  let tally = emptyTally;
  return {
    note(result) {
      tally = tallied(tally, result);
      return `Worker: ${describeTally(tally, sources)}`;
    },
  };
}

/** What came of looking, in one line: only what is not nought. */
export function describeTally(tally: PullTally, sources: number): string {
  const looks = tally.answered + tally.unchanged + tally.unanswered;
  const parts = [
    `${looks} look${looks === 1 ? '' : 's'} at ${sources} source${sources === 1 ? '' : 's'}`,
    tally.unchanged > 0 ? `${tally.unchanged} unchanged` : null,
    tally.unanswered > 0 ? `${tally.unanswered} without an answer` : null,
    count(tally.stored, 'new article'),
    count(tally.changed, 'changed article'),
    tally.offTopic > 0 ? `${tally.offTopic} off topic` : null,
    describeTroubles(tally),
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

function describeTroubles({ troubled, troubles }: PullTally): string | null {
  const counted = count(troubled, 'problem');
  return counted === null ? null : `${counted}, the last: ${(troubles.at(-1) ?? '').slice(0, 160)}`;
}

function count(number: number, name: string): string | null {
  return number === 0 ? null : `${number} ${name}${number === 1 ? '' : 's'}`;
}
