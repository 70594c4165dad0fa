import type { Database, Transaction } from '@/lib/db/client';
import { stateFromRow } from '@/lib/db/rows';
import { storable } from '@/lib/db/storable';
import type { ArticleState } from '@/lib/news/article-state';
import { firstStep, nextVisit } from '@/lib/news/later/next-visit';
import type { VisitOutcome } from '@/lib/news/later/visit';
import type { Availability } from '@/lib/news/later/withdrawal';
import { stoodSoBefore } from './earlier-states';
import { type EntryToRead, findEntry } from './entries';
import { noLongerListed } from './sources';
import { takeTurn } from './take-turn';
import { storeAvailability } from './withdrawals';

/** What is stored of an article, as far as the next look at it needs to know. */
export interface KnownArticle extends ArticleState {
  readonly id: string;
  readonly address: string;
  readonly language: string;
  readonly isBeginningOnly: boolean;
  readonly relevance: number;
  readonly relevanceReasons: readonly string[];
}

const knownColumns = {
  id: true,
  address: true,
  language: true,
  isBeginningOnly: true,
  relevance: true,
  relevanceReasons: true,
  headline: true,
  standfirst: true,
  blocks: true,
} as const;

/** An article by id, or the one it was merged into. Null where it is unknown. */
export async function findKnown(database: Database, articleId: string): Promise<KnownArticle | null> {
  const row = await database.article.findUnique({
    where: { id: articleId },
    select: { ...knownColumns, mergedInto: true },
  });
  if (row === null) return null;
  const { mergedInto, ...known } = row;
  return mergedInto === null ? { ...known, ...stateFromRow(row) } : findKnown(database, mergedInto);
}

/** An outlet none of whose sources stands in the outlets file any more; archives never stood there. */
const leftTheFile = {
  sources: {
    some: { lastProblem: noLongerListed },
    none: { kind: { not: 'archive' }, retiredAt: null },
  },
} as const;

/** The articles due to be looked at, longest due first. Never those of the sample, or of an outlet that left the file. */
export async function listDueVisits(
  database: Database,
  { due, take }: { readonly due: Date; readonly take: number },
): Promise<readonly { readonly articleId: string; readonly address: string }[]> {
  const rows = await database.article.findMany({
    where: {
      nextVisitAt: { lte: due },
      mergedInto: null,
      outlet: { isSample: false },
      NOT: { outlet: leftTheFile },
    },
    select: { id: true, address: true },
    orderBy: { nextVisitAt: 'asc' },
    take,
  });
  return rows.map(({ id, address }) => ({ articleId: id, address }));
}

/**
 * Gives those that were stored before articles were looked at again their first time for it, in the course
 * of the next day. Changes nothing where there are none.
 */
export async function scheduleUnscheduled(database: Database, now: Date): Promise<void> {
  await database.$executeRaw`
    update articles set calm_visits = 3, next_visit_at = ${now}::timestamptz + random() * interval '1 day'
    from outlets where outlets.slug = outlet_slug and not outlets.is_sample and next_visit_at is null
      and merged_into is null and exists (select 1 from entries where article_id = articles.id)`;
}

/**
 * The line by which a due article is asked for, or null where it is not due any more. Of several lines that
 * led to it the one whose address is its own, for the others are its AMP or mobile forms; else the one that
 * was read last. An article that no line leads to is looked at no more.
 */
export async function findVisit(
  database: Database,
  articleId: string,
  now: Date,
): Promise<{ readonly waiting: EntryToRead; readonly known: KnownArticle } | null> {
  const row = await database.article.findFirst({
    where: { id: articleId, nextVisitAt: { lte: now }, mergedInto: null, outlet: { isSample: false } },
    select: {
      ...knownColumns,
      entries: { select: { address: true }, orderBy: { readAt: { sort: 'desc', nulls: 'last' } } },
    },
  });
  if (row === null) return null;
  const { entries, ...known } = row;
  const line = entries.find(({ address }) => address === row.address) ?? entries[0];
  const waiting = line === undefined ? null : await findEntry(database, line.address);
  if (waiting === null) {
    await database.article.update({ where: { id: articleId }, data: { nextVisitAt: null } });
    return null;
  }
  return { waiting, known: { ...known, ...stateFromRow(row) } };
}

/** Puts a due visit off, where its host wants to be left alone until then. */
export async function putOffVisit(transaction: Transaction, articleId: string, until: Date): Promise<void> {
  await transaction.article.updateMany({
    where: { id: articleId, nextVisitAt: { lt: until } },
    data: { nextVisitAt: until },
  });
}

/** One look at a stored article. */
export interface LookRecord {
  readonly articleId: string;
  readonly outcome: VisitOutcome;
  readonly status: number | null;
  readonly problem: string | null;
  /** Until when its host wants to be left alone; null: it did not say. */
  readonly notBefore: Date | null;
  /** The outlet's source speaks of a change that this look could not find: the next one must not be far. */
  readonly isHinted: boolean;
  /** 0 to 1, drawn at random. */
  readonly jitter: number;
  readonly now: Date;
}

/** What is seen when nothing but its outcome is known of a look. */
export const plainLook = { status: null, problem: null, notBefore: null, isHinted: false } as const;

/** When an article is looked at again that is stored by its first look, which is no visit yet; the sample's never. */
export function firstVisit({
  sortAt,
  isArchived,
  isSample,
  now,
  jitter,
}: {
  readonly sortAt: Date | null;
  readonly isArchived: boolean;
  readonly isSample: boolean;
  readonly now: Date;
  readonly jitter: number;
}): { readonly calmVisits: number; readonly nextVisitAt: Date | null } {
  const { at, calmVisits } = nextVisit({
    outcome: 'first',
    calmVisits: firstStep({ publishedAt: sortAt, firstSeenAt: now }),
    isArchived,
    isWithdrawn: false,
    notBefore: null,
    now,
    jitter,
  });
  return { calmVisits, nextVisitAt: isSample ? null : at };
}

/**
 * Stores what came of a look, how the article stands after it and when it is looked at again, in the
 * caller's transaction, and tells the site where it was withdrawn or came back. The sample is not looked at
 * again.
 */
export async function recordLook(transaction: Transaction, look: LookRecord): Promise<Availability> {
  const { articleId, outcome, status, problem, notBefore, isHinted, jitter, now } = look;
  const row = await lookedAt(transaction, articleId);
  const { isSample } = row;
  const isArchived = row.standsArchived && !seen.includes(outcome);
  const availability = await storeAvailability(transaction, row, {
    articleId,
    saw: sawOf(outcome),
    isArchived,
    isSample,
    now,
  });
  const words = problem === null ? null : storable(problem);
  await transaction.visit.createMany({ data: [{ articleId, at: now, outcome, status, problem: words }] });
  const isChange = outcome === 'headline' || outcome === 'substance';
  const next = nextVisit({
    outcome,
    isReturn: isChange && (await stoodSoBefore(transaction, articleId)),
    calmVisits: isHinted ? 0 : row.calmVisits,
    isArchived,
    isWithdrawn: availability.withdrawnAt !== null,
    notBefore,
    now,
    jitter,
  });
  await transaction.article.updateMany({
    where: { id: articleId },
    data: { calmVisits: next.calmVisits, nextVisitAt: isSample ? null : next.at },
  });
  return availability;
}

/** As `recordLook`, in a transaction of its own, for a look that gave nothing to store. */
export async function recordVisit(database: Database, look: LookRecord, entryAddress: string): Promise<void> {
  await database.$transaction(async (transaction) => {
    await takeTurn(transaction, look);
    const { withdrawnAt } = await recordLook(transaction, look);
    // Whatever came of this look, the line has led to an article that is stored.
    await transaction.entry.updateMany({
      where: { address: entryAddress },
      data: { verdict: withdrawnAt === null ? 'stored' : 'gone', readAt: look.now },
    });
  });
}

function sawOf(outcome: LookRecord['outcome']): 'the-article' | 'nothing-there' | 'neither' {
  switch (outcome) {
    case 'gone':
      return 'nothing-there';
    case 'refused':
    case 'failed':
    case 'not-the-article':
      return 'neither';
    default:
      return 'the-article';
  }
}

const seen: readonly string[] = ['same', 'cosmetic', 'headline', 'substance'];

/** An article as far as a look at it has to know it. */
interface LookedAt {
  readonly calmVisits: number;
  readonly goneSince: Date | null;
  readonly withdrawnAt: Date | null;
  readonly isSample: boolean;
  /** Whether all that is stored of it comes from an archive: it was never read at its own address. */
  readonly standsArchived: boolean;
}

async function lookedAt(transaction: Transaction, articleId: string): Promise<LookedAt> {
  const [row] = await transaction.$queryRaw<readonly LookedAt[]>`
    select a.calm_visits as "calmVisits", a.gone_since as "goneSince", a.withdrawn_at as "withdrawnAt", o.is_sample as "isSample",
      coalesce((select p.origin <> 'live' from pages p where p.article_id = a.id order by p.id desc limit 1), false)
        and not exists (select from visits v where v.article_id = a.id and v.outcome = any(${[...seen]}))
        as "standsArchived"
    from articles a join outlets o on o.slug = a.outlet_slug where a.id = ${articleId}`;
  if (row === undefined) throw new Error(`There is no article ${articleId}.`);
  return row;
}
