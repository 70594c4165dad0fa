import type { Article } from '@/lib/news/article';
import { bodyText } from '@/lib/news/block';
import type { Entry } from '@/lib/news/entry';
import { type ArticleState, contentHash, decideRevision, type RevisionDecision } from '@/lib/news/revision';
import type { Database, Transaction } from './client';
import { entryFromJson } from './entry-json';
import { addJob } from './jobs';
import { blocksFromJson, publishedToRow } from './rows';
import { searchConfiguration } from './search-configuration';

/** An entry that waits to be read, with what is known of its article. */
export interface EntryToRead {
  readonly address: string;
  readonly entry: Entry;
  readonly outlet: {
    readonly slug: string;
    readonly name: string;
    readonly language: string;
    readonly isSample: boolean;
  };
  readonly attempts: number;
  readonly articleId: string | null;
  readonly validators: { readonly etag: string | null; readonly lastModified: string | null };
}

/** The entry under a canonical address, or null where it is gone. */
export async function findEntry(database: Database, address: string): Promise<EntryToRead | null> {
  const row = await database.entry.findUnique({
    where: { address },
    include: { source: { include: { outlet: true } } },
  });
  if (row === null) return null;
  const { slug, name, language, isSample } = row.source.outlet;
  return {
    address,
    entry: entryFromJson(row.listed),
    outlet: { slug, name, language, isSample },
    attempts: row.attempts,
    articleId: row.articleId,
    validators: { etag: row.pageEtag, lastModified: row.pageLastModified },
  };
}

/** An article that was read and is about the event, ready to be stored. */
export interface Reading {
  /** Address of the entry that led to it. */
  readonly entryAddress: string;
  readonly article: Article;
  /** Where it stands in the timeline; null for the undated. */
  readonly sortAt: Date | null;
  readonly modifiedAt: Date | null;
  /** Every address that was seen to lead to it, its canonical one included. */
  readonly addresses: readonly string[];
  readonly relevance: number;
  readonly reasons: readonly string[];
  readonly validators: { readonly etag: string | null; readonly lastModified: string | null };
  readonly now: Date;
}

/**
 * Stores an article, its revision and the entry's verdict in one transaction, and tells the site. The
 * first article of a real outlet removes the sample coverage in that same transaction. Returns what
 * the reading was to what was stored before.
 */
export async function storeReading(database: Database, reading: Reading): Promise<RevisionDecision> {
  const { article, entryAddress, now, reasons, validators } = reading;
  return database.$transaction(async (transaction) => {
    await transaction.$executeRaw`select pg_advisory_xact_lock(hashtext(${article.id}))`;
    const { state, isListed } = await storedState(transaction, article.id);
    const decision = decideRevision(state, article);
    await storeArticle(transaction, reading, decision);
    if (decision.kind !== 'same') await storeRevision(transaction, reading, decision);
    const merged = await storeAddresses(transaction, reading);
    await transaction.entry.update({
      where: { address: entryAddress },
      data: {
        verdict: 'stored',
        reasons: [...reasons],
        readAt: now,
        articleId: article.id,
        pageEtag: validators.etag,
        pageLastModified: validators.lastModified,
      },
    });
    await removeSampleBeside(transaction, article.outletSlug);
    // One that came back after its withdrawal reads the same and is news all the same.
    const news = decision.kind === 'same' && isListed ? merged : [article.id, ...merged];
    for (const id of news) await transaction.$executeRaw`select pg_notify('coverage', ${id})`;
    return decision;
  }, patience);
}

async function storedState(transaction: Transaction, id: string): Promise<ArticleState | null> {
  const row = await transaction.article.findUnique({
    where: { id },
    select: { headline: true, standfirst: true, blocks: true },
  });
  return row === null ? null : { ...row, blocks: blocksFromJson(row.blocks) };
}

async function storeArticle(
  transaction: Transaction,
  reading: Reading,
  decision: RevisionDecision,
): Promise<void> {
  const { article, sortAt, relevance, reasons, now } = reading;
  const { id, address, outletSlug, headline, standfirst, byline, dateline, credit, section, language } =
    article;
  const body = bodyText(article.blocks);
  const state = {
    headline,
    standfirst,
    byline: [...byline],
    dateline,
    credit,
    section,
    language,
    ...publishedToRow(article.published),
    sortAt,
    blocks: blocksToJson(article),
    wordCount: countWords(body, language),
    relevance,
    relevanceReasons: [...reasons],
    searchConfig: searchConfiguration(language),
    searchText: [headline, standfirst, byline.join(', '), body]
      .filter((part) => part !== null)
      .join('\n')
      .normalize('NFC'),
    withdrawnAt: null,
    mergedInto: null,
  };
  const isChange = decision.kind === 'changed' && decision.how !== 'cosmetic';
  await transaction.article.upsert({
    where: { id },
    create: { id, address, outletSlug, firstSeenAt: now, ...state },
    update: { ...state, ...(isChange ? { changedAt: now } : {}) },
  });
}

async function storeRevision(
  transaction: Transaction,
  reading: Reading,
  decision: RevisionDecision,
): Promise<void> {
  const { article, now, modifiedAt } = reading;
  const number = (await transaction.revision.count({ where: { articleId: article.id } })) + 1;
  await transaction.revision.create({
    data: {
      articleId: article.id,
      number,
      seenAt: now,
      modifiedAt,
      kind: decision.kind === 'changed' ? decision.how : 'first',
      headline: article.headline,
      standfirst: article.standfirst,
      blocks: blocksToJson(article),
      contentHash: contentHash(article),
    },
  });
}

/**
 * Remembers every address that led here. One that led to another article until now shows that the two
 * are the same (its page has since named this canonical address): that one is merged into this one.
 */
async function storeAddresses(transaction: Transaction, { addresses, article }: Reading): Promise<void> {
  const unique = [...new Set([article.address, ...addresses])];
  const elsewhere = { address: { in: unique }, articleId: { not: article.id } };
  const same = await transaction.articleAddress.findMany({ where: elsewhere, select: { articleId: true } });
  await transaction.article.updateMany({
    where: { id: { in: same.map(({ articleId }) => articleId) } },
    data: { mergedInto: article.id },
  });
  await transaction.articleAddress.updateMany({ where: elsewhere, data: { articleId: article.id } });
  await transaction.articleAddress.createMany({
    data: unique.map((address) => ({ address, articleId: article.id })),
    skipDuplicates: true,
  });
}

async function removeSampleBeside(transaction: Transaction, outletSlug: string): Promise<void> {
  const { isSample } = await transaction.outlet.findUniqueOrThrow({ where: { slug: outletSlug } });
  if (!isSample) await transaction.outlet.deleteMany({ where: { isSample: true } });
}

function blocksToJson({ blocks }: Article) {
  return blocks.map((block) => ({ ...block, ...(block.kind === 'list' ? { items: [...block.items] } : {}) }));
}

function countWords(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text)].filter((segment) => segment.isWordLike).length;
}

/** An entry that led to no article, and why. */
export async function setAside(
  database: Database,
  address: string,
  outcome: {
    readonly verdict: 'off-topic' | 'gone' | 'refused' | 'failed';
    readonly reasons: readonly string[];
    readonly now: Date;
  },
): Promise<void> {
  const { verdict, reasons, now } = outcome;
  await database.entry.updateMany({
    where: { address },
    data: { verdict, reasons: [...reasons], readAt: now },
  });
}

/** Puts a reading off until `at`; `isAttempt` where a request was made in vain. */
export async function readLater(
  database: Database,
  reading: {
    readonly address: string;
    readonly host: string;
    readonly isSample: boolean;
    readonly at: Date;
    readonly isAttempt: boolean;
  },
): Promise<void> {
  const { address, host, isSample, at, isAttempt } = reading;
  await database.$transaction(async (transaction) => {
    if (isAttempt)
      await transaction.entry.updateMany({ where: { address }, data: { attempts: { increment: 1 } } });
    await addJob(transaction, { kind: 'read-article', address, host, isSample }, at);
  });
}

/** The entry's page stands as it was last read. */
export async function confirmReading(database: Database, address: string, now: Date): Promise<void> {
  await database.entry.updateMany({ where: { address }, data: { verdict: 'stored', readAt: now } });
}

/** The outlet took the article down: it is kept, marked, and out of the coverage. */
export async function withdrawArticle(
  database: Database,
  {
    articleId,
    entryAddress,
    now,
  }: { readonly articleId: string; readonly entryAddress: string; readonly now: Date },
): Promise<void> {
  await database.$transaction([
    database.article.updateMany({ where: { id: articleId, withdrawnAt: null }, data: { withdrawnAt: now } }),
    database.entry.updateMany({
      where: { address: entryAddress },
      data: { verdict: 'gone', reasons: ['The outlet answers that the article is gone (410).'], readAt: now },
    }),
    database.$executeRaw`select pg_notify('coverage', ${articleId})`,
  ]);
}
