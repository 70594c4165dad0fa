import type { Entry } from '@/lib/news/entry';

/** What the caller knows of a body: the Content-Type header as sent, and where the answer came from. */
export interface SourceAbout {
  readonly contentType: string | null;
  readonly address: string;
}

export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json-feed';

/** A file that an entry carries: RSS enclosure, atom:link rel=enclosure, JSON Feed attachment. */
export interface Enclosure {
  readonly address: string;
  readonly mediaType: string | null;
  /** Bytes as stated; null where the feed says nothing usable. */
  readonly length: number | null;
}

/** One line of a feed as it stands there, also where it leads nowhere or gives only a month. */
export interface FeedItem extends Omit<Entry, 'address'> {
  /** `link` where that is an http(s) address; null where the item leads to no page. */
  readonly address: string | null;
  /** Resolved where a base is known; null where the item names none. Not always http(s). */
  readonly link: string | null;
  /** The publication time in the feed's own words, also when they could not be understood. */
  readonly publishedText: string | null;
  /** "2025-08-15T10:22:31" where a clock time stands without a zone and no other time tells it: `published` is the day then. */
  readonly localTime: string | null;
  /** YYYY-MM or YYYY where the feed names no day; `published` is null then. */
  readonly publishedPeriod: string | null;
  /** Markup as given, of the fullest text that the item carries; bounded. */
  readonly body: string | null;
  readonly enclosures: readonly Enclosure[];
  /** Address of the comments page (RSS <comments>, atom:link rel=replies). */
  readonly replies: string | null;
}

/** An item that leads to an http(s) page: what the worker may read. */
export interface FeedEntry extends FeedItem {
  readonly address: string;
}

/** What a feed says of how it wants to be polled. */
export interface FeedHints {
  /** The longest of <ttl> and the sy: update period; null where neither is stated. */
  readonly ttlMinutes: number | null;
  /** Hours of the day in GMT, 0–23, and English weekday names, in which not to poll. */
  readonly skipHours: readonly number[];
  readonly skipDays: readonly string[];
  /** WebSub hub. */
  readonly hub: string | null;
  /** The feed's own word for its address. */
  readonly self: string | null;
}

export interface FeedReading {
  readonly kind: 'feed';
  readonly format: FeedFormat;
  readonly title: string | null;
  readonly description: string | null;
  /** The site that the feed belongs to. */
  readonly link: string | null;
  readonly language: string | null;
  /** Every line of the feed, in its order. */
  readonly items: readonly FeedItem[];
  /** The items that lead to an http(s) page. */
  readonly entries: readonly FeedEntry[];
  readonly hints: FeedHints;
}

/** What came of reading a source. Never an exception. */
export type SourceReading =
  | FeedReading
  | { readonly kind: 'sitemap'; readonly entries: readonly Entry[] }
  | { readonly kind: 'sitemap-index'; readonly sitemaps: readonly ListedSitemap[] }
  /** `why` is one plain sentence. */
  | Unreadable;

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly why: string;
}

export interface ListedSitemap {
  readonly address: string;
  readonly modified: Entry['modified'];
}

/** More than any outlet lists at once; the rest of a longer file is not looked at. */
export const maxEntries = 5000;
/** Characters kept of one item's text. */
export const maxBodyLength = 200_000;
/** Characters kept of one summary. */
export const maxSummaryLength = 2000;
/** Characters of markup that a summary is made from: some feeds put whole articles there. */
export const maxSummaryMarkup = 6000;

/** Narrows items to those that lead to an http(s) page: the same objects, handed over to the worker once. */
export function itemsWithAddress(items: readonly FeedItem[]): FeedEntry[] {
  return items.filter((item): item is FeedEntry => item.address !== null);
}

/** Is this an absolute http(s) address that the URL parser accepts? */
export function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}
