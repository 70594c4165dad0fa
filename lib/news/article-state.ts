import type { Block } from './block';

/** One state of an article, with the time from which it stands. */
export interface ArticleState {
  /** By the outlet where it says so, else when it was seen. */
  readonly at: Date;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly blocks: readonly Block[];
}
