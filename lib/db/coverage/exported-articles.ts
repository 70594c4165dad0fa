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
  const found = await database.$queryRaw<{ id: string }[]>`
    select a.id from ${coverageSource(query)}
    where ${coverageCondition({ ...query, sample: 'off' })}
    order by a.sort_at ${direction} nulls last, a.id ${direction}`;
  const ids = found.map(({ id }) => id);
  return {
    count: ids.length,
    async *batches() {
      for (let at = 0; at < ids.length; at += batchSize) {
        yield await listByIds(database, ids.slice(at, at + batchSize), query.asOf);
      }
    },
  };
}
