import type { ListedArticle } from './listing';

/**
 * How the wording of one quotation stands to that of another. `identical`: but for marks and capitals; `trimmed`: one
 * is a piece of the other, or pieces with “…” between; `otherwise`: the same utterance in other words.
 */
export type Wording = 'identical' | 'trimmed' | 'otherwise';

/** Words that an article quotes, as it prints them. */
export interface Quoted {
  /** Id of the utterance. */
  readonly quotation: string;
  /** The same for the same words of a language, whoever said them. */
  readonly wordsId: string;
  readonly text: string;
  /** All sentences that the words stand in. */
  readonly sentence: string;
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Null where it is not sure. */
  readonly speaker: string | null;
  /** How the speaker is known: by name, by a pronoun, or as the one who spoke the sentence before. */
  readonly how: 'named' | 'pronoun' | 'continued' | null;
  /** When it was published, where that was later than the article. */
  readonly saidAt: Date | null;
}

/** The same beside its article. */
export interface QuotedBy extends Quoted {
  readonly article: ListedArticle;
}

/** The same, and how many outlets quote the utterance in all. */
export interface QuotedHere extends Quoted {
  readonly outlets: number;
}

/** An utterance as a line of a list. */
export interface QuotationLine {
  readonly id: string;
  /** Its longest wording. */
  readonly text: string;
  readonly language: string;
  readonly speaker: string;
  readonly outlets: number;
  readonly reports: number;
  readonly articles: number;
  readonly wordings: number;
  /** The earliest instant at which it was published, as far as articles say; null: none does. */
  readonly firstAt: Date | null;
}

/** Somebody who is quoted, with what of theirs is listed first. */
export interface QuotedSpeaker {
  readonly name: string;
  /** Utterances of theirs, and the outlets that quote any. */
  readonly quotations: number;
  readonly outlets: number;
}

/** A page of the list of quotations. */
export interface QuotationList {
  readonly speakers: readonly QuotedSpeaker[];
  /** Those that most outlets quote first; of each speaker only some where all are listed. */
  readonly lines: readonly QuotationLine[];
  /** Utterances in all. */
  readonly count: number;
}

/** What an address of a quotation leads to. */
export type QuotationStanding =
  | {
      readonly kind: 'found';
      readonly quoted: readonly QuotedBy[];
      readonly elsewhere: readonly QuotationLine[];
    }
  /** The id is that of another wording of an utterance. */
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'unknown' };
