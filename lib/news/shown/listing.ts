import type { Article, ArticleKind } from '@/lib/news/article';
import type { ListedSourceKind, Outlet, OutletKind } from '@/lib/news/outlet';
import type { PublicationTime } from '@/lib/news/publication-time';
import type { Cursor } from './coverage-query';
import type { Volume } from './volume';

/** A headline that took the place of another. */
export interface Retitled {
  /** Number of the version that it came with. */
  readonly version: number;
  /** When we saw it, and when the outlet says that it changed the article; null: it does not say. */
  readonly seenAt: Date;
  readonly modifiedAt: Date | null;
}

/** A line of the timeline. */
export interface ListedArticle {
  readonly id: string;
  readonly outlet: Outlet;
  readonly address: string;
  readonly headline: string;
  readonly standfirst: string | null;
  readonly byline: readonly string[];
  readonly credit: string | null;
  /** Only where its page says so. */
  readonly kind: ArticleKind | null;
  readonly language: string;
  readonly published: PublicationTime;
  /** The instant it stands at in the timeline; null for the undated. */
  readonly sortAt: Date | null;
  readonly firstSeenAt: Date;
  readonly changedAt: Date | null;
  /** Its last other headline; absent where it has none. */
  readonly retitled?: Retitled;
  /** Id of the report that it is part of: of the first article that we have of it. */
  readonly report: string;
  /** Of its report the other articles that the query finds, where they have no line of their own; earliest first. */
  readonly copies: readonly ListedArticle[];
  /** Where it reads as it did once: the number of that version, and today's headline for the address. */
  readonly pinned?: { readonly number: number; readonly headline: string };
}

/** One page of the timeline; `next` is where the following one begins, null at the end. */
export interface CoveragePage {
  readonly rows: readonly ListedArticle[];
  readonly next: Cursor | null;
}

/** How many articles there are, and how many reports: an article and its copies are one. */
export interface ReportCounts {
  readonly articles: number;
  readonly reports: number;
  /** So many at least: there are more than are counted for a page. What else is counted of them is 0 then. */
  readonly isMore?: boolean;
}

/** How much there is: in the whole coverage, or of it under a query. */
export interface CoverageCounts extends ReportCounts {
  readonly outlets: number;
  readonly languages: number;
  readonly undated: number;
}

/** An outlet as it stands in a list to choose from. */
export type OfferedOutlet = Pick<Outlet, 'slug' | 'name' | 'language' | 'kind' | 'country' | 'isFound'>;

/**
 * What each value of a filter would leave, counted under the other filters of the query; null where there is more than
 * is counted.
 */
export interface CoverageFacets {
  readonly outlets: readonly { readonly outlet: OfferedOutlet; readonly count: number | null }[];
  readonly languages: readonly { readonly language: string; readonly count: number | null }[];
  readonly kinds: readonly { readonly kind: OutletKind; readonly count: number | null }[];
}

/** Articles of one calendar hour, for the strip above the timeline. */
export interface HourCount {
  /** Start of the hour. */
  readonly hour: Date;
  readonly matching: number;
  readonly all: number;
  /** The reports of those that match; and of them those that have articles in earlier hours, by the last of those. */
  readonly reports: number;
  readonly earlier: readonly { readonly hour: Date; readonly reports: number }[];
}

/** An article with all that its page shows. */
export interface StoredArticle extends Article {
  readonly outlet: Outlet;
  readonly sortAt: Date | null;
  readonly firstSeenAt: Date;
  readonly changedAt: Date | null;
  /** Id of the report that it is part of. */
  readonly report: string;
  readonly wordCount: number;
  /** Observed states; 1 while it stands as first seen. */
  readonly revisions: number;
  /** Why it counts as being about the event, one reason a line. */
  readonly relevanceReasons: readonly string[];
}

/** An article as its address says it, and when its page last changed. */
export interface ListedPermalink extends Pick<ListedArticle, 'id' | 'headline' | 'published'> {
  readonly outlet: Pick<Outlet, 'slug'>;
  readonly at: Date;
}

/** What a permalink leads to. */
export type ArticleStanding =
  | { readonly kind: 'published'; readonly article: StoredArticle }
  | {
      readonly kind: 'withdrawn';
      readonly id: string;
      readonly outlet: Outlet;
      readonly address: string;
      readonly headline: string;
      readonly language: string;
      readonly published: PublicationTime;
      readonly firstSeenAt: Date;
      readonly withdrawnAt: Date;
    }
  | { readonly kind: 'merged'; readonly into: string; readonly headline: string }
  | { readonly kind: 'unknown' };

/** Where a span begins or ends: an instant, or a day (YYYY-MM-DD) of which no hour is known. */
export type SpanEnd =
  | { readonly kind: 'instant'; readonly at: Date }
  | { readonly kind: 'day'; readonly day: string };

/** An outlet with the sum of its coverage. */
export interface OutletSummary extends Outlet, ReportCounts {
  /** Slugs that it had before it was listed; its addresses with them lead on. */
  readonly formerSlugs: readonly string[];
  /** Of its first and its last report that have a time; null where none has. */
  readonly first: SpanEnd | null;
  readonly last: SpanEnd | null;
  readonly sources: number;
  /** Last look at any of its sources; null before the first. */
  readonly lastPollAt: Date | null;
}

/** How a source stands: what the sources page says of it. */
export interface SourceStanding {
  readonly id: string;
  readonly outlet: Outlet;
  readonly kind: ListedSourceKind;
  readonly address: string;
  readonly section: string | null;
  readonly addedAt: Date;
  readonly lastPollAt: Date | null;
  readonly lastOutcome: PollOutcome | null;
  readonly lastSuccessAt: Date | null;
  readonly lastProblem: string | null;
  readonly failures: number;
  /** Null when it is polled no more, or only when asked to, as an archive is. */
  readonly nextPollAt: Date | null;
  /** Given up after many failures in a row; `parallax pull` still looks at it. */
  readonly isSuspended: boolean;
  /** Until when its host asked to be left alone; null: it did not. */
  readonly askedUntil: Date | null;
  /** Its address in the outlets file, where it has moved from there. */
  readonly movedFrom: string | null;
  /** Where it redirects for good, and since when; it is asked there once that is proven. */
  readonly redirect: {
    readonly to: string;
    readonly since: Date;
    /** Another source has that address. */
    readonly isFollowed: boolean;
  } | null;
  /** Until when a hub tells us of what is new (WebSub); null: none does. */
  readonly pushedUntil: Date | null;
  /** Where the source has all but fallen silent; null: it has not. */
  readonly silence: Volume | null;
  readonly polls: number;
  /** Lines listed by the last look that was answered. */
  readonly entries: number;
  readonly stored: number;
}

export type PollOutcome =
  | 'fetched'
  | 'unchanged'
  | 'gone'
  | 'throttled'
  | 'refused'
  | 'failed'
  | 'unreadable';
