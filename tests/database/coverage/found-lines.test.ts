import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { findArticles } from '@/lib/db/coverage/counts/found-articles';
import { countNews, listNewest } from '@/lib/db/coverage/newest-articles';
import { listManyIds } from '@/lib/db/coverage/timeline-ids';
import type { CoverageQuery, Cursor } from '@/lib/news/shown/coverage-query';
import { anOutlet, aQuery, openTestStore, type TestStore, watch } from '@/tests/support/store';

let opened: TestStore;
let database: Database;

beforeAll(async () => {
  opened = await openTestStore();
  database = opened.database;
  await watch(database, [
    ...['courier', 'mail', 'post'].map((slug) => anOutlet(slug)),
    anOutlet('neva', { kind: 'state' }),
  ]);
  // Three hundred hours of one article each, seven hundred in the minute after them, then days again; every twentieth has
  // no date, every seventh is a copy of the one before it, some are withdrawn.
  await database.$executeRaw`
    insert into articles (id, outlet_slug, address, headline, byline, language, published_at, published_precision,
      sort_at, first_seen_at, changed_at, withdrawn_at, blocks, word_count, relevance, relevance_reasons, search_config, search_text, report_id)
    select substr(md5(n::text), 1, 10), (array['courier', 'mail', 'post', 'neva'])[n % 9 / 3 + 1 + (n % 31 = 5)::int], 'https://made.example/' || n,
      'Report ' || n, '{}', case when n % 5 = 0 then 'ru' else 'en' end, at, 'minute', at, seen, case when n % 50 = 1 then seen + interval '3 days' end,
      case when n % 97 = 0 then seen end, '[]', 9, 1, '{}', 'simple',
      'talks ' || case when n % 2 = 0 then 'in Alaska' else 'of Alaska' end || case when n > 1000 then ' afterwards' else '' end
        || case when n % 100 = 3 then ' red carpet' when n % 100 = 4 then ' carpet red' else '' end,
      substr(md5((case when n % 7 = 6 then n - 1 else n end)::text), 1, 10)
    from (select n, case when n % 20 = 0 then null else at end as at, at + interval '5 minutes' as seen from (
      select n, timestamptz '2025-08-08T00:00:00Z' + case when n <= 300 then n * interval '1 hour'
        when n <= 1000 then interval '300 hours' + n * interval '50 milliseconds' else n * interval '1 hour' end as at
      from generate_series(1, 1300) n) timed) made`;
  await database.$executeRaw`vacuum (analyze)`;
});
afterAll(() => opened.close());

/** As the search finds them that goes through all. */
async function counted(query: CoverageQuery, pageSize: number) {
  const found = await findArticles(database, query, { pageSize, hours: false, isUnfiltered: false });
  if (found.kind === 'many') throw new Error('These are too many to be gone through.');
  return found.page;
}

const many: readonly (readonly [string, Partial<CoverageQuery>])[] = [
  ['words that all have', { words: 'talks' }],
  ['words of one half', { words: 'in' }],
  ['words that come late', { words: 'afterwards' }],
  ['one word or another', { words: 'carpet OR afterwards' }],
  ['one without another', { words: 'carpet -afterwards' }],
  ['a phrase', { words: '"red carpet"' }],
  ['nothing', { words: 'kestrel' }],
  ['words of an outlet', { words: 'alaska', outlets: ['mail'] }],
  ['words of a kind', { words: 'alaska', kinds: ['state'] }],
  ['words in a language', { words: 'alaska', languages: ['ru'] }],
  [
    'words in a span',
    { words: 'alaska', from: new Date('2025-08-20T11:00:00Z'), to: new Date('2025-08-20T13:00:00Z') },
  ],
  ['words since a day', { words: 'alaska', from: new Date('2025-09-20T00:00:00Z') }],
  ['a kind of outlets', { kinds: ['state'] }],
];
const ways: readonly Partial<CoverageQuery>[] = [
  { sort: 'old', group: 'reports' },
  { sort: 'new', group: 'reports' },
  { sort: 'old', group: 'all' },
  { sort: 'new', group: 'all' },
];

test.each(many)('%s: pages are those of all that is found, in either order', async (_, wanted) => {
  for (const way of ways) {
    const query = aQuery({ ...wanted, ...way });
    const all = await counted(query, 2000);
    for (const [at, limit] of [
      [0, 61],
      [0, 2000],
      [40, 61],
      [Math.floor(all.length * 0.6), 61],
      [all.length - 3, 61],
    ] as const) {
      const last = all[at - 1];
      const after: Cursor | null = last === undefined ? null : { sortAt: last.sortAt, id: last.id };
      const page = await listManyIds(database, { ...query, after }, limit);
      const from = last === undefined ? 0 : at;
      expect(page).toEqual(all.slice(from, from + limit).map(({ id }) => id));
    }
  }
});

const span = { from: new Date('2025-08-20T12:00:00Z'), to: new Date('2025-09-28T00:00:00Z') };

test.each([{}, span, { outlets: ['mail'] }])(
  'the newest of words are those of all articles that have them, under %o',
  async (filters) => {
    const [words, all] = [aQuery({ ...filters, words: 'talks' }), aQuery(filters)];
    let [one, other] = [await listNewest(database, words, 100), await listNewest(database, all, 100)];
    for (let page = 0; page < 3; page++) {
      expect(one.rows.map(({ id }) => id)).toEqual(other.rows.map(({ id }) => id));
      [one, other] = [
        await listNewest(database, { ...words, after: one.next }, 100),
        await listNewest(database, { ...all, after: other.next }, 100),
      ];
    }
  },
);

test.each(['2025-08-20T12:00:30Z', '2025-09-28T00:00:00Z'])(
  'news of words since %s are those of all',
  async (since) => {
    const told = await countNews(database, aQuery({ words: 'talks' }), new Date(since));
    expect(told).toEqual(await countNews(database, aQuery(), new Date(since)));
    expect(told.new).toBeGreaterThan(0);
  },
);
