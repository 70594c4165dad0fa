import type { ListedArticle } from './listing';

/** Who tells of a moment, in short. */
export interface MomentTelling {
  readonly outlets: number;
  /** The earliest account with a clock time that cannot have been there before the moment; null where none is known. */
  readonly earliest: ListedArticle | null;
}
