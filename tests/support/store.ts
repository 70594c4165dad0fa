import { type Database, openDatabase } from '@/lib/db/client';
import type { LookThrough } from '@/lib/db/record/looked-through';
import type { KeptPage } from '@/lib/db/record/pages';
import type { JudgedEntry, PollRecord } from '@/lib/db/record/poll-record';
import { recordPoll } from '@/lib/db/record/polls';
import { type Reading, storeReading } from '@/lib/db/record/readings';
import { syncOutlets, type WatchedOutlet } from '@/lib/db/record/sources';
import { type LookRecord, plainLook, recordVisit } from '@/lib/db/record/visits';
import type { Article } from '@/lib/news/article';
import type { Entry } from '@/lib/news/entry';
import type { RevisionDecision } from '@/lib/news/later/revision';
import { permalinkId } from '@/lib/news/permalink';
import type { PublicationTime } from '@/lib/news/publication-time';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import { wholeCoverage } from '@/lib/site/query/query';
import { createTestDatabase } from './database';

export interface TestStore {
  readonly url: string;
  readonly database: Database;
  close(): Promise<void>;
}

/** A migrated database of this test alone, opened as the program opens it. */
export async function openTestStore(): Promise<TestStore> {
  const { url, close } = await createTestDatabase();
  const database = openDatabase(url);
  return {
    url,
    database,
    async close() {
      await database.$disconnect();
      await close();
    },
  };
}

/** An outlet with one feed, as the outlets file gives it. */
export function anOutlet(slug: string, more: Partial<WatchedOutlet> = {}): WatchedOutlet {
  return {
    slug,
    name: `The ${slug}`,
    home: `https://${slug}.example/`,
    country: 'US',
    language: 'en',
    kind: 'newspaper',
    sources: [{ kind: 'feed', url: `https://${slug}.example/feed.xml`, section: null }],
    ...more,
  };
}

/** A line of a feed. */
export function anEntry(address: string, more: Partial<Entry> = {}): Entry {
  return {
    address,
    headline: 'Trump greets Putin in Alaska',
    summary: null,
    byline: [],
    published: null,
    modified: null,
    id: null,
    language: null,
    credit: null,
    categories: [],
    ...more,
  };
}

/** A line that is worth reading, and what was decided of it. */
export function aJudgedEntry(entry: Entry, more: Partial<JudgedEntry> = {}): JudgedEntry {
  return {
    address: entry.address,
    host: new URL(entry.address).host,
    entry,
    isWorthReading: true,
    reasons: ['It names the event.'],
    ...more,
  };
}

/** A look that went well, at 20:00 on the day of the summit. */
export function aPoll(sourceId: string, more: Partial<PollRecord> = {}): PollRecord {
  const at = more.at ?? new Date('2025-08-15T20:00:00Z');
  return {
    sourceId,
    isSample: false,
    at,
    outcome: 'fetched',
    status: 200,
    problem: null,
    durationMs: 120,
    nextPollAt: new Date(at.getTime() + 30 * 60_000),
    isRetired: false,
    validators: null,
    entries: [],
    ...more,
  };
}

/** An article with a clock time; its id follows from its address. */
export function anArticle(more: Partial<Article> = {}): Article {
  const { outletSlug = 'courier', address = `https://${outletSlug}.example/summit` } = more;
  return {
    id: permalinkId(address),
    outletSlug,
    address,
    headline: 'Trump greets Putin in Alaska',
    standfirst: null,
    byline: ['Ada Reporter'],
    dateline: null,
    credit: null,
    section: null,
    kind: null,
    image: null,
    isBeginningOnly: false,
    language: 'en',
    published: anInstant('2025-08-15T19:30:00Z'),
    blocks: [{ kind: 'paragraph', text: 'The two presidents shook hands on the tarmac.' }],
    ...more,
  };
}

/** A publication time to the second, as page data gives it. */
export function anInstant(iso: string): Extract<PublicationTime, { kind: 'instant' }> {
  return { kind: 'instant', at: new Date(iso), precision: 'second', origin: 'json-ld' };
}

/** The page of an article, fetched live: its headline and paragraphs as plain HTML. */
export function aKeptPage(article: Article, more: Partial<KeptPage> = {}): KeptPage {
  const text = article.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [`<p>${block.text}</p>`] : [],
  );
  return {
    address: article.address,
    origin: 'live',
    capturedAt: null,
    contentType: 'text/html; charset=utf-8',
    body: Buffer.from(`<article><h1>${article.headline}</h1>${text.join('')}</article>`),
    listed: anEntry(article.address),
    ...more,
  };
}

/** A reading of an article under its own address, ready to be stored. */
export function aReading(article: Article, more: Partial<Reading> = {}): Reading {
  return {
    found: null,
    entryAddress: article.address,
    page: aKeptPage(article),
    article,
    sortAt: article.published.kind === 'instant' ? article.published.at : null,
    modifiedAt: null,
    addresses: [],
    relevance: 0.7,
    reasons: ['The headline names the event.'],
    validators: { etag: null, lastModified: null },
    status: 200,
    jitter: 0,
    now: new Date('2025-08-15T20:05:00Z'),
    ...more,
  };
}

/** Makes these the outlets that are followed. */
export async function watch(
  database: Database,
  outlets: readonly WatchedOutlet[],
  isSample = false,
): Promise<void> {
  await syncOutlets(database, outlets, { isSample, now: new Date('2025-08-15T18:00:00Z') });
}

/** Id of an outlet's first source. Throws where it has none. */
export async function sourceOf(database: Database, outletSlug: string): Promise<string> {
  const { id } = await database.source.findFirstOrThrow({
    where: { outletSlug },
    orderBy: { address: 'asc' },
  });
  return id;
}

/** Lists the reading's entry at its outlet's source, as a poll does, and stores the reading. */
export async function store(
  database: Database,
  reading: Reading,
  lookThrough: LookThrough | null = null,
): Promise<RevisionDecision> {
  const sourceId = await sourceOf(database, reading.article.outletSlug);
  const entries = [aJudgedEntry(anEntry(reading.entryAddress))];
  await recordPoll(database, aPoll(sourceId, { entries }));
  return (await storeReading(database, reading, lookThrough)).decision;
}

/** Finds an article's page gone at `now` and a day before, so that it is withdrawn. */
export async function withdraw(
  database: Database,
  { id, address }: Pick<Article, 'id' | 'address'>,
  now: Date,
): Promise<void> {
  for (const at of [new Date(now.getTime() - 24 * 3_600_000), now]) {
    await recordVisit(database, aLook(id, { outcome: 'gone', status: 404, now: at }), address);
  }
}

/** Another look at an article, which found it as it was unless told otherwise. */
export function aLook(articleId: string, more: Partial<LookRecord> = {}): LookRecord {
  return { ...plainLook, articleId, outcome: 'same', status: 200, jitter: 0, now: new Date(), ...more };
}

/** The whole coverage, oldest first. */
export function aQuery(more: Partial<CoverageQuery> = {}): CoverageQuery {
  return { ...wholeCoverage, ...more };
}

/** Too few looks for what would come about by itself: the site keeps a page for a minute. */
export const looksWhileKept = 400;

/**
 * Waits until `isSo`. Throws with what was waited for after so many looks with 50 ms between them: a look that
 * takes long on a busy machine counts as one.
 */
export async function until(what: string, isSo: () => Promise<boolean>, mostLooks = 2000): Promise<void> {
  for (let looks = 0; !(await isSo()); looks += 1) {
    if (looks === mostLooks) throw new Error(`Waited in vain: ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
