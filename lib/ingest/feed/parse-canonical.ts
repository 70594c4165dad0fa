import Parser from 'rss-parser';
import { labelClaim } from './date-label';
import {
  type Enclosure,
  type FeedFormat,
  type FeedItem,
  type FeedReading,
  itemsWithAddress,
} from './reading';

/** What rss-parser gives of canonical RSS beside its own fields. */
interface CanonicalFeed {
  readonly language?: string;
  readonly ttl?: string;
  readonly format: FeedFormat;
  readonly about?: string;
  readonly hub?: string;
  readonly self?: string;
  readonly skipHours?: string;
  readonly skipDays?: string;
}

interface CanonicalItem {
  readonly published?: string;
  readonly publishedText?: string;
  readonly modified?: string;
  readonly inLanguage?: string;
  readonly credit?: string;
  readonly replies?: string;
  readonly abstract?: string;
  readonly body?: string;
  readonly authors?: readonly string[];
  readonly files?: readonly string[];
}

const customFields: unknown = {
  feed: [
    ['p:format', 'format'],
    ['p:description', 'about'],
    ['p:hub', 'hub'],
    ['p:self', 'self'],
    ['p:skipHours', 'skipHours'],
    ['p:skipDays', 'skipDays'],
  ],
  item: [
    ['p:published', 'published'],
    ['p:publishedText', 'publishedText'],
    ['p:modified', 'modified'],
    ['p:language', 'inLanguage'],
    ['p:credit', 'credit'],
    ['p:replies', 'replies'],
    ['p:summary', 'abstract'],
    ['p:body', 'body'],
    ['p:author', 'authors', { keepArray: true }],
    ['p:enclosure', 'files', { keepArray: true }],
  ],
};

/**
 * Parses canonical RSS (`writeCanonicalRss`) with rss-parser. A fresh Parser each time: after an error a
 * used one may accept the next document half-parsed, or never answer.
 */
export async function parseCanonicalRss(xml: string): Promise<FeedReading> {
  const parser = new Parser<CanonicalFeed, CanonicalItem>({
    customFields: customFields as NonNullable<
      Parser.ParserOptions<CanonicalFeed, CanonicalItem>['customFields']
    >,
  });
  const feed = await parser.parseString(xml);
  const items = feed.items.map(toItem);
  const ttl = feed.ttl === undefined ? null : Number(feed.ttl);
  return {
    kind: 'feed',
    format: feed.format,
    title: feed.title ?? null,
    description: feed.about ?? null,
    link: feed.link ?? null,
    language: feed.language ?? null,
    items,
    entries: itemsWithAddress(items),
    hints: {
      ttlMinutes: ttl,
      skipHours: words(feed.skipHours).map(Number),
      skipDays: words(feed.skipDays),
      hub: feed.hub ?? null,
      self: feed.self ?? null,
    },
  };
}

function toItem(item: CanonicalItem & Parser.Item): FeedItem {
  const published = labelClaim(item.published, 'feed');
  return {
    link: item.link ?? null,
    headline: item.title ?? null,
    summary: item.abstract ?? null,
    byline: item.authors ?? [],
    published,
    publishedText: item.publishedText ?? null,
    publishedPeriod: published === null ? (item.published ?? null) : null,
    modified: labelClaim(item.modified, 'feed'),
    id: item.guid ?? null,
    language: item.inLanguage ?? null,
    credit: item.credit ?? null,
    categories: item.categories ?? [],
    body: item.body ?? null,
    enclosures: (item.files ?? []).map(toEnclosure),
    replies: item.replies ?? null,
  };
}

function toEnclosure(facts: string): Enclosure {
  const [address = '', mediaType = '', length = ''] = facts.split('\t');
  return { address, mediaType: mediaType || null, length: length === '' ? null : Number(length) };
}

function words(text: string | undefined): string[] {
  return text === undefined ? [] : text.split(' ');
}
