import type { Outlet } from '@/lib/news/outlet';
import type { PublishedMatch, PublishedText } from './published-text';
import type { QuotationLine, QuotedBy, Wording } from './quoted';

/** The same words of an utterance, in whichever marks. */
export interface ShownWording {
  readonly wordsId: string;
  readonly text: string;
  /** How it stands to the fullest wording; `fullest` is that one itself. */
  readonly kind: 'fullest' | Exclude<Wording, 'identical'>;
  /** Its place in a published text; null where there is none or that is not sure. */
  readonly published: PublishedMatch | null;
  /** In order of publication. */
  readonly quoted: readonly QuotedBy[];
}

/** Whom outlets credit with an utterance. */
export interface ShownCredit {
  /** Null: it is not sure whom they do. */
  readonly speaker: string | null;
  readonly outlets: readonly Outlet[];
}

/** An utterance with all of its wordings beside each other. */
export interface LaidQuotation {
  readonly id: string;
  /** BCP 47 primary subtag. */
  readonly language: string;
  /** Whom most articles name. */
  readonly speaker: string;
  /** The fullest first, the others in order of publication. */
  readonly wordings: readonly ShownWording[];
  /** Who has it first of those that state a clock time, and when; null where none does. */
  readonly first: { readonly quoted: QuotedBy; readonly at: Date } | null;
  readonly credits: readonly ShownCredit[];
}

/** What outlets of another language quote of the same sentence, by the text that was published in both. */
export interface Translation {
  readonly version: PublishedText;
  /** The version's sentence in that place. */
  readonly sentence: string;
  readonly lines: readonly QuotationLine[];
}
