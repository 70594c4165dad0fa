import type { ListedArticle } from './listing';

/** An article that has text in common with the one shown. Which was first, or whose copy it is, is not said. */
export interface SharedText {
  readonly article: ListedArticle;
  /** Of the shown article's own words, told by pairs of neighbouring ones: 0 to 1. */
  readonly share: number;
  /** Both are one report; else only passages are the same. */
  readonly isOneReport: boolean;
}

/** Whose text a report is. */
export interface ReportOrigin {
  /** As it is credited. */
  readonly agency: string;
  /** The agency's own article; null where we have none. */
  readonly id: string | null;
}
