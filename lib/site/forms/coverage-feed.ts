import type { PublicationTime } from '@/lib/news/publication-time';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { publicationPhrase } from '@/lib/site/dates';
import { siteAddress } from '@/lib/site/site-address';

/** Articles of a query as a feed carries them, newest first. */
export interface CoverageFeed {
  readonly title: string;
  readonly description: string;
  /** The query in its canonical form, without the question mark. */
  readonly canonical: string;
  readonly articles: readonly ListedArticle[];
  /** When the newest of them came or changed; where there is none, when the record began. */
  readonly updated: Date;
  /** The event's zone, in which times are told in words. */
  readonly zone: string;
}

export const feedForms = ['atom', 'rss', 'json'] as const;
export type FeedForm = (typeof feedForms)[number];

/** The media type of each form. */
export const feedTypes: Readonly<Record<FeedForm, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};

/** How many articles a feed carries; older ones are on the timeline that it links to. */
export const feedLength = 100;

export function feedAddress(form: FeedForm, canonical: string): string {
  return siteAddress(`/feed.${form}${canonical === '' ? '' : `?${canonical}`}`);
}

/** The timeline of the same query. */
export function timelineAddress(canonical: string): string {
  return siteAddress(canonical === '' ? '/' : `/?${canonical}`);
}

/** When we last had something new of an article: readers of feeds sort by it. */
export function updatedAt({ changedAt, firstSeenAt }: ListedArticle): Date {
  return changedAt ?? firstSeenAt;
}

/** What a feed says of an article beside its headline: standfirst, then who and when. */
export function feedSummary(article: ListedArticle, zone: string): string {
  const when = publicationPhrase(article.published, zone);
  const facts = `${article.outlet.name}, ${article.published.kind === 'unknown' ? 'no date stated' : when}`;
  return article.standfirst === null ? facts : `${article.standfirst} (${facts})`;
}

/** An instant that the outlet gave; a day without a clock time is none, and no midnight is made of it. */
export function instantOf(published: PublicationTime): Date | null {
  return published.kind === 'instant' ? published.at : null;
}
