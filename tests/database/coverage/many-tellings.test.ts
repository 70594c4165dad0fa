import { beforeAll, expect, test } from 'vitest';
import { listCoverage, readCoverage } from '@/lib/db/coverage/coverage';
import { countMoments, outletsTelling } from '@/lib/db/coverage/moment-accounts';
import { listNewest } from '@/lib/db/coverage/newest-articles';
import type { CoverageQuery, Cursor } from '@/lib/news/shown/coverage-query';
import type { CoveragePage } from '@/lib/news/shown/listing';
import { anOutlet, aQuery, watch } from '@/tests/support/store';
import { openStoreOfFile } from '@/tests/support/store-of-file';

const { database } = await openStoreOfFile();

beforeAll(async () => {
  await watch(database, [anOutlet('wire'), anOutlet('courier')]);
  await database.$executeRaw`
    insert into articles (id, outlet_slug, address, headline, byline, language, published_at, published_precision,
      sort_at, first_seen_at, blocks, word_count, relevance, relevance_reasons, search_config, search_text, report_id)
    select id, case when n % 20 = 0 then 'courier' else 'wire' end, 'https://made.example/' || n, 'Report ' || n, '{}', 'en',
      at, 'minute', at, at + interval '5 minutes', '[]', 9, 1, '{}', 'english', 'They met.', id
    from (select n, substr(md5(n::text), 1, 10) as id, timestamptz '2025-08-15T00:00:00Z' + n * interval '1 minute' as at
      from generate_series(1, 3000) n) made`;
  await database.$executeRaw`
    insert into moment_sentences (article_id, moment, block, start, "end", sentence, reasons, is_announced, said_at)
    select id, 'handshake', 0, 0, 4, 'They shook hands.', '{}', id > 'e', case when id < '1' then sort_at + interval '9 hours' end
    from articles`;
  // What was learnt of them since then.
  await database.$executeRaw`update articles set sort_at = sort_at - interval '5 hours' where id < '08' or id > '98'`;
  await database.$executeRaw`update articles set sort_at = null, published_at = null where id between '2' and '28'`;
  await database.$executeRaw`update articles set changed_at = first_seen_at + interval '1 day' where id between '4' and '48'`;
});

async function pageByPage(list: (after: Cursor | null) => Promise<CoveragePage>): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: Cursor | null = null;
  do {
    const page: CoveragePage = await list(after);
    ids.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  return ids;
}

/** Articles that tell of it, in the order of a place, as their own rows have it; those without one last. */
async function inOrder(
  query: Partial<CoverageQuery>,
  placeOf: (article: Record<'sortAt' | 'changedAt' | 'firstSeenAt', Date | null>) => Date | null,
  sign: 1 | -1,
): Promise<readonly string[]> {
  const articles = await database.article.findMany({ where: { id: { lte: 'e' } } });
  const { not = [], from = null } = query;
  const last = sign * Number.POSITIVE_INFINITY;
  return articles
    .filter(({ outletSlug, sortAt }) => !not.includes(outletSlug) && (from === null || (sortAt ?? 0) >= from))
    .map((article) => ({ id: article.id, at: placeOf(article)?.getTime() ?? last }))
    .sort((a, b) => sign * ((a.at === b.at ? 0 : a.at - b.at) || (a.id < b.id ? -1 : 1)))
    .map(({ id }) => id);
}

const queries: readonly (readonly [string, Partial<CoverageQuery>])[] = [
  ['all', {}],
  ['all without an outlet', { not: ['courier'] }],
  ['a span', { from: new Date('2025-08-15T04:00:00Z') }],
];

test.each(queries)('%s that tell of a moment of many, page by page in either order', async (_, query) => {
  for (const [sort, sign] of [['old', 1] as const, ['new', -1] as const]) {
    const asked = aQuery({ ...query, moment: 'handshake', group: 'all', sort });
    const found = await pageByPage((after) => listCoverage(database, { ...asked, after }, 900));
    expect(found).toEqual(await inOrder(query, ({ sortAt }) => sortAt, sign));
    expect(found.length).toBeGreaterThan(2200);
  }
});

test.each(queries)('%s that tell of a moment, as they were last news', async (_, query) => {
  const asked = aQuery({ ...query, moment: 'handshake', group: 'all' });
  const found = await pageByPage((after) => listNewest(database, { ...asked, after }, 900));
  expect(found).toEqual(await inOrder(query, ({ changedAt, firstSeenAt }) => changedAt ?? firstSeenAt, -1));
});

test('that many tell of it is known without going through them, until some are withdrawn', async () => {
  const query = aQuery({ moment: 'handshake' });
  const counts = async () =>
    (await readCoverage(database, query, { pageSize: 60, listed: query, hasOutlets: true })).counts;
  expect(await counts()).toMatchObject({ articles: 2501, isMore: true });
  await database.$executeRaw`update articles set withdrawn_at = now() where id < '8'`;
  const left = await database.article.count({ where: { id: { gte: '8', lte: 'e' } } });
  expect(await counts()).toMatchObject({ articles: left, reports: left, outlets: 2 });
});

test('who tells of a moment is known, however many accounts of it there are', async () => {
  const { articles } = (await countMoments(database)).get('handshake') ?? { articles: 0 };
  expect(articles).toBe(await database.article.count({ where: { id: { lte: 'e' }, withdrawnAt: null } }));
  expect(await outletsTelling(database, 'handshake', 'auto')).toEqual(new Set(['wire', 'courier']));
  expect(await outletsTelling(database, 'talks-end', 'auto')).toEqual(new Set());
});
