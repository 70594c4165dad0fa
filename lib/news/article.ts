import type { Block } from './block';
import type { PublicationTime, TimeClaim } from './publication-time';

/** What an outlet calls its piece. */
export const articleKinds = ['news', 'opinion', 'analysis', 'live', 'video', 'interview'] as const;
export type ArticleKind = (typeof articleKinds)[number];

/** The picture that stands for an article: its address, absolute http(s), and who is credited for it. */
export interface ArticleImage {
  readonly address: string;
  readonly credit: string | null;
}

/** What a page says of its article and an article holds alike; null or empty where it is not said. */
interface SaidOfArticle {
  readonly standfirst: string | null;
  readonly byline: readonly string[];
  readonly dateline: string | null;
  readonly credit: string | null;
  readonly section: string | null;
  /** Only where the page says so. */
  readonly kind: ArticleKind | null;
  readonly image: ArticleImage | null;
  /** The outlet shows only the beginning to those who do not pay or sign in. */
  readonly isBeginningOnly: boolean;
  readonly blocks: readonly Block[];
}

/** What a page says of its article; null or empty where it says nothing. */
export interface PageArticle extends SaidOfArticle {
  /** The page's own word for its address (rel=canonical, og:url …), absolute; null if none. */
  readonly canonicalAddress: string | null;
  readonly headline: string | null;
  /** BCP 47, declared or else detected; null where neither is sure. */
  readonly language: string | null;
  /** Every claim of a publication time, most trusted first. */
  readonly published: readonly TimeClaim[];
  readonly modified: readonly TimeClaim[];
}

/** One outlet's piece at one canonical address, as it will be stored. */
export interface Article extends SaidOfArticle {
  /** Permalink id: ten characters of Crockford base-32. */
  readonly id: string;
  readonly outletSlug: string;
  readonly address: string;
  readonly headline: string;
  /** BCP 47. */
  readonly language: string;
  readonly published: PublicationTime;
}
