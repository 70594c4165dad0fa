import type { Database, Transaction } from '@/lib/db/client';
import { blocksToJson, stateFromRow } from '@/lib/db/rows';
import { storable, storableArticle } from '@/lib/db/storable';
import type { Article } from '@/lib/news/article';
import type { ArticleState } from '@/lib/news/article-state';
import { contentHash, decideRevision, type RevisionDecision } from '@/lib/news/later/revision';
import type { FoundOutlet } from '@/lib/news/outlet';
import { Prisma } from '@/prisma/generated/client';
import { articleColumns, factColumns, holdsColumns, type ReadArticle } from './article-columns';
import { giveEntryTo, storeFoundOutlet } from './found-outlets';
import { jsonRows } from './json-rows';
import { bringIn, type LookThrough } from './looked-through';
import { type KeptPage, packPage, storingPage } from './pages';
import { firstState } from './searched-articles';
import { ancestorOf, inheritRecord, mergeInto } from './succession';
import { inLine, takeTurn } from './take-turn';
import { firstVisit, plainLook, recordLook } from './visits';

/** An article that was read and is about the event, ready to be stored. */
export interface Reading extends ReadArticle {
  /** The outlet that it makes; null: its outlet is known. */
  readonly found: FoundOutlet | null;
  /** Address of the entry that led to it. */
  readonly entryAddress: string;
  /**
   * What it was read from: kept with the revision that it gives, or alone where only facts beside the
   * text changed (a byline), which reading the older page again would else undo.
   */
  readonly page: KeptPage;
  readonly modifiedAt: Date | null;
  /** Every address that was seen to lead to it, its canonical one included. */
  readonly addresses: readonly string[];
  readonly validators: { readonly etag: string | null; readonly lastModified: string | null };
  readonly status: number | null;
  /** 0 to 1, drawn at random: spreads the looks to come. */
  readonly jitter: number;
  readonly now: Date;
}

/** What came of a reading. */
export interface StoredReading {
  /** What it was to what was stored before. */
  readonly decision: RevisionDecision;
  /** Articles that proved to be the same one. */
  readonly merged: readonly string[];
  /** Whether what was found in its text was stored with it; else it is still to be looked through. */
  readonly isLookedThrough: boolean;
}

/**
 * Stores an article, its revision and the entry's verdict in one transaction, with the outlet where nobody had
 * listed it, and tells the site. `lookThrough` is for articles that are most likely new: what it finds is stored with
 * one that is.
 */
export async function storeReading(
  database: Database,
  given: Reading,
  lookThrough: LookThrough | null = null,
): Promise<StoredReading> {
  const reading = {
    ...given,
    article: storableArticle(given.article),
    reasons: given.reasons.map(storable),
  };
  const { article, now } = reading;
  const page = await packPage(reading.page);
  const found = (await lookThrough?.(firstState(article, { ...reading, seenAt: now }))) ?? null;
  const isBroughtIn = found !== null;
  const storing = async (transaction: Transaction): Promise<StoredReading> => {
    await takeTurn(transaction, { articleId: article.id, compares: isBroughtIn, joins: isBroughtIn });
    if (reading.found !== null) await storeFoundOutlet(transaction, reading.found, now);
    const { isSample, isStored, ancestor } = await standingOf(transaction, reading);
    if (ancestor !== null) await inheritRecord(transaction, article, ancestor);
    const { state, isListed, hasSameFacts } =
      isStored || ancestor !== null ? await storedState(transaction, article) : notStored;
    const decision = decideRevision(state, article);
    const isNew = decision.kind === 'new';
    const bringing = isNew && isBroughtIn ? await bringIn(transaction, reading, found) : null;
    if (!isNew)
      await changeArticle(transaction, withText(reading, decision.kind === 'same' ? state : null), decision);
    const keeping = storingPage(page, { articleId: article.id, fetchedAt: now });
    const adding = isNew ? addingArticle(reading, isSample, bringing?.columns) : null;
    if (decision.kind !== 'same') await storeRevision(transaction, { reading, decision, keeping, adding });
    else if (!hasSameFacts) await transaction.$executeRaw(keeping);
    // Before its addresses: who stores another state of one that is like it has that one's row, and then addresses.
    await bringing?.storeRest();
    // An article that came back after its withdrawal reads the same and is news all the same.
    const isNews = decision.kind !== 'same' || !isListed;
    const merged = await closeReading(transaction, reading, isNews);
    if (decision.kind !== 'new') {
      const { status, jitter } = reading;
      const outcome = decision.kind === 'same' ? 'same' : decision.how;
      await recordLook(transaction, { ...plainLook, articleId: article.id, outcome, status, jitter, now });
    }
    for (const id of merged) await transaction.$executeRaw`select pg_notify('coverage', ${id})`;
    return { decision, merged, isLookedThrough: bringing !== null };
  };
  const store = () => database.$transaction(storing);
  return isBroughtIn ? inLine(database, store) : store();
}

/** What readers are shown stays as it is where only counters and the like are different. */
function withText(reading: Reading, state: ArticleState | null): Reading {
  return state === null ? reading : { ...reading, article: { ...reading.article, ...state } };
}

/** How an article stands to the store before it is stored. */
interface Standing {
  /** Its outlet is the sample's. */
  readonly isSample: boolean;
  readonly isStored: boolean;
  /** Where it is not: the article whose record it inherits; null: none. */
  readonly ancestor: string | null;
}

async function standingOf(transaction: Transaction, { article, addresses }: Reading): Promise<Standing> {
  const { id, outletSlug } = article;
  const [row] = await transaction.$queryRaw<readonly Standing[]>`
    select exists (select from outlets where slug = ${outletSlug} and is_sample) as "isSample",
      exists (select from articles where id = ${id}) as "isStored", (${ancestorOf(article, addresses)}) as ancestor`;
  return row ?? { isSample: false, isStored: true, ancestor: null };
}

const notStored = { state: null, isListed: false, hasSameFacts: false } as const;

/**
 * What is stored of an article, and whether the coverage shows it: not where it was withdrawn or merged.
 * `hasSameFacts`: whether it holds the facts beside the text as they were read.
 */
async function storedState(transaction: Transaction, article: Article) {
  const row = await transaction.article.findUnique({
    where: { id: article.id },
    omit: { searchText: true, marks: true, edgeBlocks: true },
  });
  if (row === null) return notStored;
  return {
    state: stateFromRow(row),
    isListed: row.withdrawnAt === null && row.mergedInto === null,
    hasSameFacts: holdsColumns(row, factColumns(article)),
  };
}

/** Whether an article that is stored would be changed by this reading of it, in its text or in facts beside it. */
export async function differsFromStored(database: Database, read: Article): Promise<boolean> {
  const article = storableArticle(read);
  const { state, hasSameFacts } = await storedState(database, article);
  return state !== null && (!hasSameFacts || decideRevision(state, article).kind !== 'same');
}

/** The statement that adds an article, with the time of its first visit: each state of a row is put into all indexes. */
function addingArticle(
  reading: Reading,
  isSample: boolean,
  found: object = { marks: [], edgeBlocks: [] },
): Prisma.Sql {
  const { article, page, sortAt, jitter, now } = reading;
  const { id, address, outletSlug } = article;
  const isArchived = page.origin !== 'live';
  const visit = firstVisit({ sortAt, isArchived, isSample, now, jitter });
  const row = { id, address, outletSlug, firstSeenAt: now, ...visit, ...articleColumns(reading), ...found };
  return Prisma.sql`insert into articles ${jsonRows('articles', [row])}`;
}

async function changeArticle(
  transaction: Transaction,
  reading: Reading,
  decision: Exclude<RevisionDecision, { kind: 'new' }>,
): Promise<void> {
  const { article, now } = reading;
  const isChange = decision.kind === 'changed' && decision.how !== 'cosmetic';
  await transaction.article.updateMany({
    where: { id: article.id },
    data: {
      ...articleColumns(reading),
      withdrawnAt: null,
      mergedInto: null,
      ...(isChange ? { changedAt: now } : {}),
      // Sentences on the event's moments are marked by their place in the text, and its copies told by it.
      ...(decision.kind === 'same' ? {} : { momentsHash: null, reportRules: null, accountsRules: null }),
    },
  });
}

async function storeRevision(
  transaction: Transaction,
  revision: {
    readonly reading: Reading;
    readonly decision: RevisionDecision;
    /** The statement that keeps its page. */
    readonly keeping: Prisma.Sql;
    /** The one that adds the article; null where it is stored. */
    readonly adding: Prisma.Sql | null;
  },
): Promise<void> {
  const { reading, decision, keeping, adding } = revision;
  const { article, now, modifiedAt } = reading;
  const kind = decision.kind === 'changed' ? decision.how : 'first';
  await transaction.$executeRaw`
    with added as (${adding ?? Prisma.sql`select`}), page as (${keeping})
    insert into revisions
      (article_id, number, seen_at, modified_at, kind, headline, standfirst, blocks, content_hash, page_id)
    select ${article.id}, (select count(*) from revisions where article_id = ${article.id}) + 1, ${now}, ${modifiedAt},
      ${kind}, ${article.headline}, ${article.standfirst}, ${JSON.stringify(blocksToJson(article.blocks))}::jsonb,
      ${contentHash(article)}, id from page`;
}

/**
 * Gives the line that led to an article its verdict, and to the outlet that the article proved to be of; remembers every
 * address that led here, and tells the site where that is news. Returns the ids of articles that proved to be the same.
 */
async function closeReading(
  transaction: Transaction,
  { article, addresses, entryAddress, now, reasons, validators }: Reading,
  isNews: boolean,
): Promise<readonly string[]> {
  // Sorted, so that of two readings that share addresses one waits for the other, and not both.
  const unique = [...new Set([article.address, ...addresses])].sort();
  const [closed] = await transaction.$queryRaw<readonly { isNobodys: boolean; same: readonly string[] }[]>`
    with added as (insert into article_addresses (address, article_id)
      select address, ${article.id} from unnest(${unique}::text[]) as address on conflict do nothing),
    closed as (update entries e set verdict = 'stored', reasons = ${[...reasons]}, read_at = ${now},
        article_id = ${article.id}, page_etag = ${validators.etag}, page_last_modified = ${validators.lastModified}
      from sources s where e.address = ${entryAddress} and s.id = e.source_id
      returning s.outlet_slug is null as "isNobodys")
    select "isNobodys", case when ${isNews} then pg_notify('coverage', ${article.id})::text end,
      array(select distinct article_id from article_addresses
        where address = any(${unique}) and article_id <> ${article.id}) as same
    from closed`;
  if (closed === undefined) throw new Error(`No line led to ${entryAddress}.`);
  if (closed.isNobodys) await giveEntryTo(transaction, { entryAddress, outletSlug: article.outletSlug, now });
  return closed.same.length === 0
    ? []
    : mergeInto(transaction, article.id, { merged: closed.same, addresses: unique });
}
