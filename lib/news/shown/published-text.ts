/** A text that was published itself, as the event's data names it: a letter, a statement, a transcript. */
export interface NamedText {
  readonly slug: string;
  /** Slug of the text that it is a version of in another language; null: of none. */
  readonly versionOf: string | null;
  /** "the published letter": how a sentence on it calls it. */
  readonly name: string;
  /** Whose it is, as outlets of its language name them. */
  readonly speaker: string;
  /** BCP 47. */
  readonly language: string;
  readonly source: { readonly name: string; readonly url: string };
  /** Null: its words are those of its page. */
  readonly text: string | null;
}

/** The same with its words. */
export interface PublishedText extends NamedText {
  readonly text: string;
  /** When its page was read; null where its words stand in the event's data. */
  readonly readAt: Date | null;
}

/** A quotation's place in a published text. */
export interface PublishedMatch {
  readonly text: PublishedText;
  /** The sentence that it is set against; null where it goes over several. */
  readonly sentence: string | null;
  readonly isInTheseWords: boolean;
}
