import type { WordGroup } from '@/lib/language/word-forms';

/** One happening of the event, as its data file lists it. */
export interface Moment {
  readonly slug: string;
  readonly name: string;
  readonly at: MomentTime;
  /** Who says when it was. */
  readonly source: { readonly name: string; readonly url: string };
  /** A sentence that tells of it has a word of each group. */
  readonly words: readonly WordGroup[];
}

/** `about` is within a quarter of an hour; a day is one of the event's zone, YYYY-MM-DD. */
export type MomentTime =
  | { readonly kind: 'instant'; readonly at: Date; readonly precision: 'minute' | 'about' }
  | { readonly kind: 'day'; readonly day: string };

/** The sentence by which an article tells of a moment. */
export interface MomentSentence {
  /** Slug of the moment. */
  readonly moment: string;
  /** Which block of the article, from 0; -1 is its headline, -2 its standfirst. */
  readonly block: number;
  /** Where in that block's text, in UTF-16 code units; the end is exclusive. */
  readonly start: number;
  readonly end: number;
  readonly sentence: string;
  /** Why it fits, one reason a line. */
  readonly reasons: readonly string[];
}
