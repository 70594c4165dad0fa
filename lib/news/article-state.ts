import type { Block } from './block';

/** The part of an article that its outlet can change. */
export interface ArticleState {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly blocks: readonly Block[];
}

/** One of an article's states, with the time from which it stands. */
export interface DatedState extends ArticleState {
  /** By the outlet where it says so, else when it was seen. */
  readonly at: Date;
}
