import { z } from 'zod';
import type { Database } from '@/lib/db/client';
import { blocksFromJson } from '@/lib/db/rows';
import { storable } from '@/lib/db/storable';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import {
  type ArticleRecord,
  type ListedRevision,
  type ListedVisit,
  revisionKinds,
  type StoredRevision,
} from '@/lib/news/shown/record';
import { isShownOutlet } from './shown-outlets';

const storedKind = z.enum(revisionKinds);
/** One article's visits: monthly for years, or every quarter of an hour while it changes. */
const mostVisits = 5000;

/** Of a state, the newest of our corrections stands for it. */
const newestCorrection = { orderBy: { number: 'desc' }, take: 1 } as const;

/** How an article went on since it was first seen; lists are empty where there is no such article. */
export async function readRecord(database: Database, articleId: string): Promise<ArticleRecord> {
  const where = { articleId: storable(articleId) };
  const [revisions, visits, corrections] = await Promise.all([
    database.revision.findMany({
      where,
      select: { ...listedColumns, corrections: { ...newestCorrection, select: { headline: true } } },
      orderBy: { number: 'asc' },
    }),
    database.visit.findMany({
      where,
      select: { at: true, outcome: true },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      take: mostVisits,
    }),
    database.correction.findMany({
      where,
      select: { revisionNumber: true, correctedAt: true },
      orderBy: [{ correctedAt: 'asc' }, { revisionNumber: 'asc' }],
    }),
  ]);
  return {
    revisions: revisions.map((row) => ({
      ...listedFromRow(row),
      headline: row.corrections[0]?.headline ?? row.headline,
    })),
    visits: visits.reverse().map(({ at, outcome }) => ({ at, found: foundBy(outcome) })),
    corrections,
  };
}

/** Some states of an article with their text, by number; those that do not exist are left out. */
export async function findRevisions(
  database: Database,
  articleId: string,
  numbers: readonly number[],
): Promise<readonly StoredRevision[]> {
  const rows = await database.revision.findMany({
    where: { articleId: storable(articleId), number: { in: [...numbers] } },
    include: { corrections: newestCorrection },
    orderBy: { number: 'asc' },
  });
  return rows.map(revisionFromRow);
}

/** When the first article that is shown was first seen: there our record begins. Null where there is none. */
export async function recordBegins(
  database: Database,
  { sample }: Pick<CoverageQuery, 'sample'> = { sample: 'auto' },
): Promise<Date | null> {
  const [first] = await database.$queryRaw<{ at: Date }[]>`
    select a.first_seen_at as at from articles a join outlets o on o.slug = a.outlet_slug
    where ${isShownOutlet(sample)} order by a.first_seen_at limit 1`;
  return first?.at ?? null;
}

const listedColumns = {
  number: true,
  kind: true,
  headline: true,
  seenAt: true,
  modifiedAt: true,
} as const;

interface ListedRow {
  readonly number: number;
  readonly kind: string;
  readonly headline: string;
  readonly seenAt: Date;
  readonly modifiedAt: Date | null;
}

function listedFromRow({ number, kind, headline, seenAt, modifiedAt }: ListedRow): ListedRevision {
  return { number, kind: storedKind.parse(kind), headline, seenAt, modifiedAt };
}

interface TextRow {
  readonly headline: string;
  readonly standfirst: string | null;
  readonly blocks: unknown;
}

/** A row of `revisions` with the newest of its corrections, if any, as one state. */
export function revisionFromRow(
  row: ListedRow & TextRow & { readonly corrections: readonly TextRow[] },
): StoredRevision {
  const { headline, standfirst, blocks } = row.corrections[0] ?? row;
  return { ...listedFromRow(row), headline, standfirst, blocks: blocksFromJson(blocks) };
}

function foundBy(outcome: string): ListedVisit['found'] {
  switch (outcome) {
    case 'same':
      return 'unchanged';
    case 'cosmetic':
    case 'headline':
    case 'substance':
      return 'changed';
    case 'gone':
      return 'gone';
    default:
      return 'unread';
  }
}
