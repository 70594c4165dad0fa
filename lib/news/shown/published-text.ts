/** A text that was published itself, as the event's data keeps it: a letter, a statement, a transcript. */
export interface PublishedText {
  readonly slug: string;
  /** "the published letter": how a sentence on it calls it. */
  readonly name: string;
  /** The cast's name for whose it is. */
  readonly speaker: string;
  /** BCP 47. */
  readonly language: string;
  readonly source: { readonly name: string; readonly url: string };
  readonly text: string;
}

/** A quotation's place in a published text. */
export interface PublishedMatch {
  readonly text: PublishedText;
  /** The sentence that it is set against; null where it goes over several. */
  readonly sentence: string | null;
  readonly isInTheseWords: boolean;
}
