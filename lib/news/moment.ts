import type { WordGroup } from '@/lib/language/word-forms';

/** One happening of the event, as its data file lists it. */
export interface Moment {
  readonly slug: string;
  readonly name: string;
  readonly at: MomentTime;
  /** Who says when it was. */
  readonly source: { readonly name: string; readonly url: string };
  /** Where it happened, by its zone (IANA). */
  readonly zone: string;
  /** A sentence that tells of it has a word of each group. */
  readonly words: readonly WordGroup[];
  /** Name of the group that says what happened; null where any sentence with the words tells of it. */
  readonly happening: string | null;
  /** Words that say it of two of the subjects together: one "spoke" with the other; null where there are none. */
  readonly between: WordGroup | null;
  /** Forms in which what happened is said before it does: "will land"; null where the same words do. */
  readonly toCome: WordGroup | null;
  /** Name of the group that stands in the same clause. */
  readonly beside: string | null;
  /** Names of the groups that name who did it; none where anybody may have. */
  readonly subjects: readonly string[];
  /** Who else may have done it. */
  readonly people: readonly WordGroup[];
  /** Names of the groups that may stand in headline, standfirst or the first sentences instead. */
  readonly above: readonly string[];
  /** None of their words may stand in the sentence. */
  readonly not: readonly WordGroup[];
  /** The event's place. */
  readonly place: WordGroup;
  /** Where the same people met at other times. */
  readonly elsewhere: WordGroup;
  /** What takes the place of the event's where that stands only above. */
  readonly otherPlaces: WordGroup;
  /** Something was said in it: what is wished or denied is the matter itself. */
  readonly speaks: boolean;
  /** Days (YYYY-MM-DD) by which it is told as well. */
  readonly alsoOn: readonly string[];
  /** Days (YYYY-MM-DD) that were spoken of in it, rather than those on which it was. */
  readonly speaksOf: readonly string[];
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
  /** It says that the moment was to come, and no sentence that it came. */
  readonly isAnnounced: boolean;
  /** When that was published, where it came later than the article: with an entry or another state. */
  readonly saidAt: Date | null;
}

/** Whether a moment has words in a language (a primary subtag): without, nobody is found to tell of it there. */
export function hasWordsIn({ words }: Moment, language: string): boolean {
  return words.every((group) => group.words[language] !== undefined);
}

/** The languages that the event has words of, and the moment has not. */
export function languagesWithout(moment: Moment): readonly string[] {
  return Object.keys(moment.place.words).filter((language) => !hasWordsIn(moment, language));
}
