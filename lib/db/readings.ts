import type { Article } from '@/lib/news/article';
import { bodyText } from '@/lib/news/block';
import { type ArticleState, contentHash, decideRevision, type RevisionDecision } from '@/lib/news/revision';
import type { Database, Transaction } from './client';
import { blocksFromJson, blocksToJson, publishedToRow } from './rows';
import { searchConfiguration } from './search-configuration';
import { storable, storableArticle } from './storable';

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

/** A dozen readings at once wait for one another's locks and for a connection; that is no fault. */
const patience = { maxWait: 20_000, timeout: 30_000 };

/**
 * Stores an article, its revision and the entry's verdict in one transaction, and tells the site. The
 * first article of a real outlet removes the sample coverage in that same transaction. Returns what
 * the reading was to what was stored before.
 */
export async function storeReading(database: Database, given: Reading): Promise<RevisionDecision> {
  const reading = {
    ...given,
    article: storableArticle(given.article),
    reasons: given.reasons.map(storable),
  };
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

/** What is stored of an article, and whether the coverage shows it: not where it was withdrawn or merged. */
async function storedState(
  transaction: Transaction,
  id: string,
): Promise<{ readonly state: ArticleState | null; readonly isListed: boolean }> {
  const row = await transaction.article.findUnique({
    where: { id },
    select: { headline: true, standfirst: true, blocks: true, withdrawnAt: true, mergedInto: true },
  });
  if (row === null) return { state: null, isListed: false };
  const { headline, standfirst, withdrawnAt, mergedInto } = row;
  return {
    state: { headline, standfirst, blocks: blocksFromJson(row.blocks) },
    isListed: withdrawnAt === null && mergedInto === null,
  };
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
    kind: article.kind,
    imageAddress: article.image?.address ?? null,
    imageCredit: article.image?.credit ?? null,
    isBeginningOnly: article.isBeginningOnly,
    language,
    ...publishedToRow(article.published),
    sortAt,
    blocks: blocksToJson(article.blocks),
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
      blocks: blocksToJson(article.blocks),
      contentHash: contentHash(article),
    },
  });
}

/**
 * Remembers every address that led here. One that led to another article until now shows that the two
 * are the same (its page has since named this canonical address): that one is merged into this one.
 * Returns the ids of the articles merged.
 */
async function storeAddresses(
  transaction: Transaction,
  { addresses, article }: Reading,
): Promise<readonly string[]> {
  // Sorted, so that of two readings that share addresses one waits for the other, and not both.
  const unique = [...new Set([article.address, ...addresses])].sort();
  const elsewhere = { address: { in: unique }, articleId: { not: article.id } };
  const same = await transaction.articleAddress.findMany({ where: elsewhere, select: { articleId: true } });
  const merged = [...new Set(same.map(({ articleId }) => articleId))];
  await transaction.article.updateMany({
    // Those that were merged into them before follow, so that a permalink is one step from its article.
    where: { OR: [{ id: { in: merged } }, { mergedInto: { in: merged } }], NOT: { id: article.id } },
    data: { mergedInto: article.id },
  });
  await transaction.articleAddress.updateMany({ where: elsewhere, data: { articleId: article.id } });
  await transaction.articleAddress.createMany({
    data: unique.map((address) => ({ address, articleId: article.id })),
    skipDuplicates: true,
  });
  return merged;
}

async function removeSampleBeside(transaction: Transaction, outletSlug: string): Promise<void> {
  const { isSample } = await transaction.outlet.findUniqueOrThrow({ where: { slug: outletSlug } });
  if (!isSample) await transaction.outlet.deleteMany({ where: { isSample: true } });
}

function countWords(text: string, language: string): number {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return [...segmenter.segment(text)].filter((segment) => segment.isWordLike).length;
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
      data: {
        verdict: 'gone',
        reasons: ['The outlet answers that the article is gone (410).'],
        readAt: now,
        // Asked with them once it is back, the outlet would say "unchanged", and it would stay withdrawn.
        pageEtag: null,
        pageLastModified: null,
      },
    }),
    database.$executeRaw`select pg_notify('coverage', ${articleId})`,
  ]);
}
