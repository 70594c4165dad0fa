import type { Block } from '@/lib/news/block';
import type { Outlet } from '@/lib/news/outlet';
import type { PublicationTime } from '@/lib/news/publication-time';

/** How a state of an article differs from the one before; the first has none before it. */
export const revisionKinds = ['first', 'headline', 'substance', 'cosmetic'] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/** A state of an article without its text. Headline: as we read it best, our corrections included. */
export interface ListedRevision {
  /** 1 is the state as first seen. */
  readonly number: number;
  readonly kind: RevisionKind;
  readonly headline: string;
  /** When we saw it; the outlet changed it some time before. */
  readonly seenAt: Date;
  /** The outlet's own word on when it changed it; null: none. */
  readonly modifiedAt: Date | null;
}

/** A state of an article with its text. */
export interface StoredRevision extends ListedRevision {
  readonly standfirst: string | null;
  readonly blocks: readonly Block[];
}

/** A look at an article after the first. `unread`: whatever answered, it was not the article. */
export interface ListedVisit {
  readonly at: Date;
  readonly found: 'unchanged' | 'changed' | 'gone' | 'unread';
}

/** A state that we read again from the page as kept: our mistake put right, no change by the outlet. */
export interface ListedCorrection {
  readonly revisionNumber: number;
  readonly correctedAt: Date;
}

/** All that is kept of how an article went on, each list in time order. */
export interface ArticleRecord {
  readonly revisions: readonly ListedRevision[];
  readonly visits: readonly ListedVisit[];
  readonly corrections: readonly ListedCorrection[];
}

/** A change that readers would call one, with the state before it. */
export interface ListedChange {
  readonly articleId: string;
  /** As the article is headed by now: its address is made of it. */
  readonly articleHeadline: string;
  readonly published: PublicationTime;
  readonly address: string;
  readonly language: string;
  readonly outlet: Outlet;
  readonly before: StoredRevision;
  readonly after: StoredRevision;
  /** The article is gone from its outlet by now, and its text is not shown. */
  readonly isWithdrawn: boolean;
}

/** What has to be said of the record where a page shows it as it stood. */
export interface RecordThen {
  /** When the first article was seen; null for an empty store. */
  readonly begins: Date | null;
  /** The instant has not come yet. */
  readonly isAhead: boolean;
}
