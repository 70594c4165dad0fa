import type { ReportCounts } from './listing';

/** A search as it may have been meant, and what has that. */
export interface SpellingOffer {
  readonly words: string;
  readonly counts: ReportCounts;
}
