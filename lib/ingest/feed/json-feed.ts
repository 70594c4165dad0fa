import { withWindowsSigns } from '@/lib/ingest/decode/decode';
import { isJsonObject, type JsonObject, parseLoosely } from '@/lib/ingest/decode/json';
import { foldSpace, headlineText, htmlToText } from '@/lib/ingest/decode/plain-text';
import type { FeedDraft, ItemDraft } from './draft';
import { resolveAddress } from './element';
import { readFeedDate } from './feed-date';
import { personName } from './item-byline';
import { type Enclosure, maxBodyLength, maxEntries, maxSummaryLength } from './reading';
import { withoutTail } from './summary-tail';

/** Does this text begin like JSON? */
export function looksLikeJson(text: string): boolean {
  return /^[\s\ufeff]{0,1000}[{[]/.test(text);
}

/**
 * Reads JSON Feed 1.0 and 1.1 (jsonfeed.org), numbers as ids and a missing version tolerated. Null for
 * other JSON and for text that is no JSON.
 */
export function draftJsonFeed(text: string, documentAddress: string): FeedDraft | null {
  const feed = parseObject(text);
  if (feed === null) return null;
  const items = list(feed.items);
  const isJsonFeed = /jsonfeed\.org/i.test(words(feed.version) ?? '');
  if (!isJsonFeed && (items.length === 0 || !items.some(isFeedItem))) return null;
  const around = { documentAddress, authors: namesOf(feed), language: words(feed.language) };
  return {
    format: 'json-feed',
    title: foldSpace(words(feed.title) ?? ''),
    description: foldSpace(words(feed.description) ?? ''),
    link: address(feed.home_page_url, documentAddress),
    language: around.language,
    ttlMinutes: null,
    skipHours: [],
    skipDays: [],
    hub: list(feed.hubs).flatMap((hub) => address(hub.url, documentAddress) ?? [])[0] ?? null,
    self: address(feed.feed_url, documentAddress),
    items: items.slice(0, maxEntries).map((item) => draftItem(item, around)),
  };
}

function isFeedItem(item: JsonObject): boolean {
  return ['url', 'id', 'content_text', 'content_html'].some((key) => Object.hasOwn(item, key));
}

/** Longer ones are read to the letter only. */
const longestMended = 2_000_000;

/** Templates write JSON by hand: a comma too many, a line break in a text. What was cut off is none. */
function parseObject(text: string): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text.replace(/^[\s\ufeff]{1,1000}/, ''));
    return isJsonObject(value) ? value : null;
  } catch {
    const isWhole = text.length <= longestMended && text.trimEnd().endsWith('}');
    const value = isWhole ? parseLoosely(text) : null;
    return isJsonObject(value) ? value : null;
  }
}

function list(value: unknown): JsonObject[] {
  return Array.isArray(value) ? value.filter(isJsonObject) : [];
}

/** A string, or a number where a string was meant; null for anything else and for blanks. */
function words(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return null;
  // JSON can carry NUL, which Postgres refuses in text.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to remove.
  const text = value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '');
  return text.trim() === '' ? null : withWindowsSigns(text);
}

function address(value: unknown, base: string): string | null {
  const written = words(value);
  return written === null ? null : resolveAddress(written, base);
}

interface Around {
  readonly documentAddress: string;
  readonly authors: readonly string[];
  readonly language: string | null;
}

function draftItem(item: JsonObject, around: Around): ItemDraft {
  const html = words(item.content_html);
  const text = words(item.content_text);
  const summary = words(item.summary);
  const own = namesOf(item);
  const published = words(item.date_published);
  const modified = words(item.date_modified);
  const id = words(item.id);
  const language = words(item.language) ?? around.language;
  return {
    title: headlineText(
      words(item.title) ?? (isJsonObject(item.title) ? words(item.title.rendered) : null) ?? '',
    ),
    link:
      address(item.url, around.documentAddress) ??
      address(item.external_url, around.documentAddress) ??
      webId(id),
    id,
    summary: withoutTail(
      htmlToText((summary ?? '').slice(0, maxBodyLength))?.slice(0, maxSummaryLength) ?? '',
    ),
    body: (html ?? text)?.slice(0, maxBodyLength) ?? null,
    authors: own.length > 0 ? own : around.authors,
    categories: (Array.isArray(item.tags) ? item.tags : [])
      .flatMap((tag: unknown) => words(tag)?.slice(0, 200) ?? [])
      .slice(0, 50),
    published: published === null ? null : readFeedDate(published, language, around.documentAddress),
    publishedText: published?.slice(0, 100) ?? null,
    modified: modified === null ? null : readFeedDate(modified, language, around.documentAddress),
    language,
    credit: null,
    enclosures: list(item.attachments)
      .slice(0, 20)
      .flatMap((file) => enclosure(file, around.documentAddress)),
    replies: null,
  };
}

function webId(id: string | null): string | null {
  return id !== null && /^https?:\/\//i.test(id) ? id : null;
}

/** `authors` of 1.1 and `author` of 1.0, each of them a person, a name or a list of these, whichever it should be. */
function namesOf(holder: JsonObject): string[] {
  const people: readonly unknown[] = [holder.authors, holder.author].flat();
  const names = people.flatMap((person) => {
    const { name, url } = isJsonObject(person)
      ? person
      : { name: typeof person === 'string' ? person : null };
    return personName(words(name) ?? words(url) ?? '') ?? [];
  });
  return [...new Set(names)].slice(0, 20);
}

function enclosure(file: JsonObject, base: string): Enclosure[] {
  const where = address(file.url, base);
  const length = file.size_in_bytes;
  if (where === null) return [];
  const hasLength = typeof length === 'number' && Number.isSafeInteger(length) && length > 0;
  return [{ address: where, mediaType: words(file.mime_type), length: hasLength ? length : null }];
}
