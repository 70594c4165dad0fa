import type { Database } from '@/lib/db/client';
import type { CoverageQuery } from '@/lib/news/shown/coverage-query';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { Prisma } from '@/prisma/generated/client';
import { coverageCondition } from './coverage-filter';
import { coverageSource } from './coverage-source';
import { listByIds } from './listed-articles';

/** Every article of a query, however many: how many there are, and they themselves in batches. */
export interface ExportedArticles {
  readonly count: number;
  batches(): AsyncGenerator<readonly ListedArticle[]>;
}

const batchSize = 500;

/**
 * The whole answer to a query in its order, from its first row. Which articles those are is settled at
 * once, so that the count holds whatever the worker stores meanwhile; they are read as they are wanted.
 * Sample coverage is left out: what is carried away would lose the words that say so; real coverage that waits
 * behind it is there.
 */
export async function exportArticles(database: Database, query: CoverageQuery): Promise<ExportedArticles> {
  const direction = query.sort === 'new' ? Prisma.sql`desc` : Prisma.sql`asc`;
  const [found] = await database.$queryRaw<{ count: number; ids: string | null }[]>`
    select count(*)::int as count, string_agg(listed.id, ' ') as ids from (
      select a.id from ${coverageSource(query)}
      where ${coverageCondition({ ...query, sample: 'off' })}
      order by a.sort_at ${direction} nulls last, a.id ${direction}) listed`;
  return {
    count: found?.count ?? 0,
    async *batches() {
      for (const ids of batchesOf(found?.ids ?? '')) yield await listByIds(database, ids, query.asOf);
    },
  };
}

/** Ids as one text, with a space between two: a million are 11 MB, as values of their own they were ten times that. */
function* batchesOf(ids: string): Generator<readonly string[]> {
  let batch: string[] = [];
  for (let from = 0; from < ids.length; ) {
    const space = ids.indexOf(' ', from);
    const end = space === -1 ? ids.length : space;
    batch.push(ids.slice(from, end));
    from = end + 1;
    if (batch.length < batchSize && from < ids.length) continue;
    yield batch;
    batch = [];
  }
}
