import Parser from 'rss-parser';
import { writeCanonicalRss } from './canonical-rss';
import { commonZone, dateClaim, localTimeOf } from './date-claim';
import type { FeedDraft, ItemDraft } from './draft';
import { type FeedItem, type FeedReading, isWebAddress, itemsWithAddress } from './reading';

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
  const zone = commonZone(draft.items.flatMap(({ published, modified }) => [published, modified]));
  const items: FeedItem[] = [];
  for (const [place, rest] of draft.items.entries()) {
    const item = feed.items[place];
    if (item !== undefined) items.push(toItem(item, rest, zone));
  }
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

function toItem(parsed: Parser.Item, draft: ItemDraft, zone: number | null): FeedItem {
  const { published } = draft;
  const link = parsed.link ?? null;
  return {
    address: link !== null && isWebAddress(link) ? link : null,
    link,
    headline: parsed.title ?? null,
    summary: draft.summary,
    byline: draft.authors,
    published: dateClaim(published, { origin: 'feed', zone }),
    localTime: zone === null ? localTimeOf(published) : null,
    publishedText: draft.publishedText,
    publishedPeriod: published?.kind === 'period' ? published.period : null,
    modified: dateClaim(draft.modified, { origin: 'feed', zone }),
    id: draft.id,
    language: draft.language,
    credit: draft.credit,
    categories: draft.categories,
    body: draft.body,
    enclosures: draft.enclosures,
    replies: draft.replies,
  };
}
