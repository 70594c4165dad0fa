import type { AnswerValue } from '@/lib/news/answer';
import type { Block } from '@/lib/news/block';
import type { MomentSentence } from '@/lib/news/moment';
import type { ApartWay } from './laid-answers';
import type { ListedArticle, StoredArticle } from './listing';
import type { Mark } from './search-hit';

/** One of the articles laid side by side, as it stands or as one of its versions had it. */
export interface ComparedAccount {
  readonly article: StoredArticle;
  /** The version that the address names; null: as it stands. */
  readonly version: number | null;
  /** What of its text is shown and compared: all of it, or the beginning only. */
  readonly blocks: readonly Block[];
}

/** A stretch of an account's text. */
export interface AccountPlace extends Mark {
  /** Which of the accounts, from 0. */
  readonly account: number;
  /** Which of its blocks. */
  readonly block: number;
}

/** Words that two accounts or more have in common, outside quotations; its places in order. */
export interface SharedPassage {
  /** "A", "B" … in the order of the first account that has it. */
  readonly name: string;
  readonly places: readonly AccountPlace[];
}

/** What the texts of some accounts have in common, and what stands in one alone. */
export interface SharedTexts {
  readonly passages: readonly SharedPassage[];
  /** Of each account's words, those in passages: 0 to 1. */
  readonly shares: readonly number[];
  /** Sentences that stand in one account alone, where it has a good part of its text in common with another. */
  readonly alone: readonly (readonly string[])[];
}

/** A quotation as one account has it. */
export interface AccountWording {
  readonly text: string;
  /** Null where it is not sure. */
  readonly speaker: string | null;
}

/** A quotation by account: null where it was not found in one. */
export type QuotationRow = readonly (AccountWording | null)[];

/** A number, a day or a name that accounts have in common; the words in which each has it, null where it has not. */
export interface CommonFact {
  readonly key: string;
  readonly words: readonly (FactWords | null)[];
}

/** Where an account has a fact: its sentence, and the fact in it. */
export interface FactWords {
  readonly sentence: string;
  readonly mark: Mark;
}

/** What can be set against each other across languages. */
export interface CommonFacts {
  readonly numbers: readonly CommonFact[];
  /** By YYYY-MM-DD. */
  readonly days: readonly CommonFact[];
  readonly names: readonly CommonFact[];
}

/** An answer of an account, with its sentence. */
export interface AccountAnswer {
  readonly value: AnswerValue;
  readonly sentence: string;
  /** How it is said, where the question keeps such answers apart; null: as a plain fact. */
  readonly way: ApartWay | null;
}

/** A question of the event and the different answers that each account gives. */
export interface AnswerRow {
  /** Its slug. */
  readonly question: string;
  readonly answers: readonly (readonly AccountAnswer[])[];
}

/** A moment's sentence in an account. */
export interface ToldMoment {
  readonly told: MomentSentence;
  /** Whether the sentence stands in what is shown of the text. */
  readonly isShown: boolean;
}

/** A moment of the event by account: null where one is not found to tell of it. */
export interface MomentRow {
  /** Its slug. */
  readonly moment: string;
  readonly told: readonly (ToldMoment | null)[];
}

/** How the text of an account stands to others of the coverage. */
export interface AccountReport {
  /** Outlets whose articles are one report with it. */
  readonly outlets: readonly string[];
  /**
   * How much of its text each of the other accounts has, by their place: 0 to 1 where both are one report, whose measure
   * that is; passages of it; null: nothing to speak of.
   */
  readonly shares: readonly (number | 'passages' | null)[];
}

/** Accounts laid side by side: all that the page shows. */
export interface Comparison {
  readonly accounts: readonly ComparedAccount[];
  readonly reports: readonly AccountReport[];
  readonly moments: readonly MomentRow[];
  readonly answers: readonly AnswerRow[];
  readonly quotations: readonly QuotationRow[];
  readonly texts: SharedTexts;
  /** Null where all are of one language. */
  readonly facts: CommonFacts | null;
}

/** Why two articles are worth laying side by side. */
export type PairReason =
  | { readonly kind: 'one-text'; readonly share: number }
  | { readonly kind: 'moments'; readonly moments: number };

/** An article to lay beside another. */
export interface ComparePartner {
  readonly article: ListedArticle;
  readonly why: PairReason;
}

/** Two articles worth laying side by side. */
export interface ComparePair {
  readonly articles: readonly [ListedArticle, ListedArticle];
  readonly why: PairReason;
}
