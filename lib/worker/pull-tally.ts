import type { JobResult } from './job-tools';
import { withTrouble } from './latest-troubles';

/** What came of a pull so far, as this process saw it. */
export interface PullTally {
  readonly answered: number;
  readonly unchanged: number;
  /** Looks that gave nothing usable. */
  readonly unanswered: number;
  /** The sources of those looks and why, each once with its latest problem: a worker runs for weeks. */
  readonly failed: readonly { readonly address: string; readonly problem: string }[];
  readonly stored: number;
  readonly changed: number;
  readonly same: number;
  readonly offTopic: number;
  readonly unread: number;
  readonly troubled: number;
  /** What the last few different troubles said. */
  readonly troubles: readonly string[];
}

export const emptyTally: PullTally = {
  answered: 0,
  unchanged: 0,
  unanswered: 0,
  failed: [],
  stored: 0,
  changed: 0,
  same: 0,
  offTopic: 0,
  unread: 0,
  troubled: 0,
  troubles: [],
};

/** The tally after one more result. */
export function tallied(tally: PullTally, result: JobResult): PullTally {
  switch (result.kind) {
    case 'polled': {
      const { address, outcome, problem } = result;
      if (outcome === 'fetched') return { ...tally, answered: tally.answered + 1 };
      if (outcome === 'unchanged') return { ...tally, unchanged: tally.unchanged + 1 };
      const others = tally.failed.filter((failure) => failure.address !== address);
      const failed = [...others, { address, problem: problem ?? outcome }];
      return { ...tally, unanswered: tally.unanswered + 1, failed };
    }
    case 'stored': {
      if (result.how === 'new') return { ...tally, stored: tally.stored + 1 };
      return result.how === 'changed'
        ? { ...tally, changed: tally.changed + 1 }
        : { ...tally, same: tally.same + 1 };
    }
    case 'set-aside':
      return result.verdict === 'off-topic'
        ? { ...tally, offTopic: tally.offTopic + 1 }
        : { ...tally, unread: tally.unread + 1 };
    case 'trouble':
      return {
        ...tally,
        troubled: tally.troubled + 1,
        troubles: withTrouble(tally.troubles, result.why),
      };
    case 'put-off':
      return tally;
  }
}
