import Parser from 'rss-parser';
import { writeCanonicalRss } from './canonical-rss';
import { labelClaim } from './date-label';
import type { FeedDraft, ItemDraft } from './draft';
import { type FeedItem, type FeedReading, itemsWithAddress } from './reading';

/** rss-parser's fields of canonical RSS beside those that it declares. */
interface CanonicalFeed {
  readonly language?: string;
}

/**
 * Writes a feed in canonical RSS, parses that with rss-parser and joins each item with the rest of its
 * draft. A fresh Parser each time: after an error a used one may accept the next document half-parsed,
 * or never answer.
 */
export async function parseDraft(draft: FeedDraft): Promise<FeedReading> {
  const parser = new Parser<CanonicalFeed>();
  const feed = await parser.parseString(writeCanonicalRss(draft));
  const items = feed.items.flatMap((item, place) => {
    const rest = draft.items[place];
    return rest === undefined ? [] : [toItem(item, rest)];
  });
  return {
    kind: 'feed',
    format: draft.format,
    title: feed.title ?? null,
    description: draft.description,
    link: feed.link ?? null,
    language: feed.language ?? null,
    items,
    entries: itemsWithAddress(items),
    hints: {
      ttlMinutes: draft.ttlMinutes,
      skipHours: draft.skipHours,
      skipDays: draft.skipDays,
      hub: draft.hub,
      self: draft.self,
    },
  };
}

function toItem(parsed: Parser.Item, draft: ItemDraft): FeedItem {
  const published = labelClaim(parsed.pubDate, 'feed');
  return {
    link: parsed.link ?? null,
    headline: parsed.title ?? null,
    summary: draft.summary,
    byline: draft.authors,
    published,
    publishedText: draft.publishedText,
    publishedPeriod: published === null ? (parsed.pubDate ?? null) : null,
    modified: labelClaim(draft.modified, 'feed'),
    id: draft.id,
    language: draft.language,
    credit: draft.credit,
    categories: draft.categories,
    body: draft.body,
    enclosures: draft.enclosures,
    replies: draft.replies,
  };
}
