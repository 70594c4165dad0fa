import type { Block } from '@/lib/news/block';
import type { PublicationTime } from '@/lib/news/publication-time';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { startOfDay } from '@/lib/news/zoned-time';
import { publicationPhrase, zonedClock } from '@/lib/site/dates';
import { siteAddress } from '@/lib/site/site-address';
import { escapeXml } from '@/lib/site/xml';
import { blocksHtml, blocksPlain } from './full-text';

/** Articles of a query as a feed carries them, newest first. */
export interface CoverageFeed {
  readonly title: string;
  readonly description: string;
  /** The query in its canonical form, without the question mark. */
  readonly canonical: string;
  /** The same from its first page on; another one where this page is a later one. */
  readonly first: string;
  /** The query of the page with older articles; null at the end. */
  readonly next: string | null;
  readonly articles: readonly ListedArticle[];
  /** Texts by article; those that are not to be shown are not there. */
  readonly texts: ReadonlyMap<string, readonly Block[]>;
  /** When the newest of them came or changed; where there is none, when the record began. */
  readonly updated: Date;
  /** The WebSub hub that sends this feed; null where none does. */
  readonly hub: string | null;
  /** The zone in which times are told in words. */
  readonly zone: string;
  /** The event's zone: in it a day without a clock time begins. */
  readonly eventZone: string;
}

export const feedForms = ['atom', 'rss', 'json'] as const;
export type FeedForm = (typeof feedForms)[number];

/** The media type of each form. */
export const feedTypes: Readonly<Record<FeedForm, string>> = {
  atom: 'application/atom+xml',
  rss: 'application/rss+xml',
  json: 'application/feed+json',
};

/** How many articles a page of a feed carries. */
export const feedLength = 100;

export function feedAddress(form: FeedForm, canonical: string): string {
  return siteAddress(`/feed.${form}${canonical === '' ? '' : `?${canonical}`}`);
}

/** The timeline of the same query. */
export function timelineAddress(canonical: string): string {
  return siteAddress(canonical === '' ? '/' : `/?${canonical}`);
}

/** Its hub (WebSub), and where a page of it stands among the others (RFC 5005, 3), by relation. */
export function feedLinks(
  form: FeedForm,
  { canonical, first, next, hub }: CoverageFeed,
): readonly (readonly ['hub' | 'first' | 'next', string])[] {
  return [
    ...(hub === null ? [] : [['hub', hub] as const]),
    ...(canonical === first ? [] : [['first', feedAddress(form, first)] as const]),
    ...(next === null ? [] : [['next', feedAddress(form, next)] as const]),
  ];
}

/** When we last had something new of an article: readers of feeds sort by it. */
export function updatedAt({ changedAt, firstSeenAt }: ListedArticle): Date {
  return changedAt ?? firstSeenAt;
}

/** What a feed says of an article beside its headline: standfirst, then who and when. Plain text. */
export function feedSummary(article: ListedArticle, zone: string): string {
  const facts = factsOf(article, zone);
  return article.standfirst === null ? facts : `${article.standfirst} (${facts})`;
}

/** The whole of an article as HTML: standfirst, text, and last whose it is with the way to it; null where none is to be shown. */
export function feedHtml(article: ListedArticle, { texts, zone }: CoverageFeed): string | null {
  const blocks = texts.get(article.id) ?? [];
  if (blocks.length === 0) return null;
  const { standfirst, address } = article;
  const lead = standfirst === null ? '' : `<p><strong>${escapeXml(standfirst)}</strong></p>\n`;
  const source = `<a href="${escapeXml(address)}">${escapeXml(factsOf(article, zone))}</a>`;
  return `${lead}${blocksHtml(blocks)}\n<p>${source}</p>`;
}

/** The same as plain text; the summary where no text is to be shown. */
export function feedPlain(article: ListedArticle, { texts, zone }: CoverageFeed): string {
  const text = blocksPlain(texts.get(article.id) ?? []);
  if (text === '') return feedSummary(article, zone);
  const lead = article.standfirst === null ? '' : `${article.standfirst}\n\n`;
  return `${lead}${text}\n\n(${factsOf(article, zone)})`;
}

function factsOf({ outlet, published }: ListedArticle, zone: string): string {
  const when = published.kind === 'unknown' ? 'no date stated' : publicationPhrase(published, zone);
  return `${outlet.name}, ${when}`;
}

/** A time as feeds write it: an instant, and the distance from UTC of the clock by which it is written. */
export interface FeedTime {
  readonly at: Date;
  /** "2025-08-15T00:00:00-08:00" or "2025-08-15T18:20:00.000Z" (RFC 3339) */
  readonly rfc3339: string;
  /** "Fri, 15 Aug 2025 00:00:00 -0800" (RFC 822 with a year of four digits) */
  readonly rfc822: string;
}

/**
 * When the outlet published. A day without a clock time is its beginning in the event's zone, since readers date what
 * has no date as of today; that no time is given is said in words. Null for the undated.
 */
export function feedTime(published: PublicationTime, eventZone: string): FeedTime | null {
  switch (published.kind) {
    case 'instant':
      return writeUtc(published.at);
    case 'day': {
      const at = startOfDay(published.day, eventZone);
      const { day, clock, offset } = zonedClock(at, eventZone);
      const [weekday = '', date = '', month = '', year = ''] = new Date(`${day}T00:00:00Z`)
        .toUTCString()
        .split(' ');
      const rfc822 = `${weekday} ${date} ${month} ${year} ${clock} ${offset.replace(':', '')}`;
      return { at, rfc3339: `${day}T${clock}${offset}`, rfc822 };
    }
    case 'unknown':
      return null;
  }
}

/** An instant by the clock of UTC. */
export function writeUtc(at: Date): FeedTime {
  return { at, rfc3339: at.toISOString(), rfc822: at.toUTCString() };
}
