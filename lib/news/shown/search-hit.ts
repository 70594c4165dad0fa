import type { ListedArticle } from './listing';

/** A part of a text, in UTF-16 code units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}

/** Finds what is to be marked in a text: in order, none over another. */
export type FindMarks = (text: string) => readonly Mark[];

/** An outlet's own sentence around what was searched. */
export interface MarkedSentence {
  readonly place: 'text' | 'standfirst' | 'headline' | 'byline';
  /** With an ellipsis where it is cut. */
  readonly text: string;
  /** What was searched; at least one mark. */
  readonly marks: readonly Mark[];
}

/** The sentence of an article that fits a search best, and how many others of it fit as well. */
export interface FoundSentence {
  readonly sentence: MarkedSentence;
  readonly more: number;
}

/** Why a search found an article: what to mark in its line, and the sentence around the first match. */
export interface SearchHit {
  readonly find: FindMarks;
  readonly found: FoundSentence | null;
}

/** A search, and why each article of a list was found by it, by id. */
export interface SearchHits {
  readonly words: string;
  readonly hits: ReadonlyMap<string, SearchHit>;
}

/** An article beside its own sentence around a search. */
export interface FoundAccount extends FoundSentence {
  readonly article: ListedArticle;
}
