import type { ListedArticle } from '@/lib/news/listing';
import type { Database } from './client';
import { outletFromRow, publishedFromRow } from './rows';

/** The lines of these articles, in the order of the ids. */
export async function listByIds(
  database: Database,
  ids: readonly string[],
): Promise<readonly ListedArticle[]> {
  const rows = await database.article.findMany({
    where: { id: { in: [...ids] } },
    include: { outlet: true },
    omit: { blocks: true, searchText: true },
  });
  const byId = new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        outlet: outletFromRow(row.outlet),
        address: row.address,
        headline: row.headline,
        standfirst: row.standfirst,
        byline: row.byline,
        credit: row.credit,
        language: row.language,
        published: publishedFromRow(row),
        sortAt: row.sortAt,
        firstSeenAt: row.firstSeenAt,
        changedAt: row.changedAt,
      },
    ]),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}
