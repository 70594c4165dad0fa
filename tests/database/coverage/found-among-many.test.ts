import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { compareStored } from '@/lib/db/record/reports/reports';
import { loadEvent } from '@/lib/event/load';
import { createAccountSearch } from '@/lib/worker/read/find-accounts';
import { createMomentSearch } from '@/lib/worker/read/find-moments';
import { createReportSearch } from '@/lib/worker/read/find-reports';
import { answeredBy } from '@/tests/support/recorded-plans';
import {
  anArticle,
  anOutlet,
  aReading,
  openTestStore,
  store,
  type TestStore,
  watch,
} from '@/tests/support/store';

const articles = 4000;
const event = loadEvent();
const searches = [createMomentSearch(event), createReportSearch(), createAccountSearch(event)];
const own = anArticle({
  blocks: [1, 2, 3, 4].map((n) => ({
    kind: 'paragraph',
    text: `The harbour of Port Lunde will be closed to large ferries from the ${n}th week of May, the council said on Tuesday, because two of its piers have sunk by a hand’s breadth since storm number ${n}.`,
  })),
});
let opened: TestStore;
let database: Database;

beforeAll(async () => {
  opened = await openTestStore();
  database = opened.database;
  await watch(database, [anOutlet('courier'), anOutlet('mail')]);
  await store(database, aReading(own));
  for (const search of searches) await search.run(database);
  // Beside it articles that were looked through as it was, whose marks are each their own, as those of nearly all are.
  await database.$executeRaw`
    insert into articles (id, outlet_slug, address, headline, byline, language, published_precision, first_seen_at, blocks,
      word_count, relevance, relevance_reasons, search_config, search_text, marks, moments_hash, accounts_rules, report_rules)
    select n, 'mail', 'https://made.example/' || n, 'Report', '{}', 'en', 'unknown', now(), '[]', 9, 1, '{}', 'english', 'Report',
      (select array_agg(hashtext(n || '-' || mark)) from generate_series(1, 40) mark), moments_hash, accounts_rules, report_rules
    from generate_series(1, ${articles}) n, articles looked where looked.id = ${own.id}`;
  await database.$executeRaw`vacuum (analyze)`;
});
afterAll(() => opened.close());

test('an article is compared with those that have its marks, of thousands', async () => {
  const { scanned, blocks } = await answeredBy(opened.url, () => compareStored(database, own.id, '3'));
  expect(scanned).not.toContain('articles');
  expect(blocks).toBeLessThan(600);
});

test('what was just stored is looked through by its id, once all are', async () => {
  await database.article.updateMany({
    where: { id: own.id },
    data: { momentsHash: null, reportRules: null, accountsRules: null },
  });
  for (const search of searches) {
    let found = 0;
    const { scanned, blocks } = await answeredBy(opened.url, async () => {
      found = await search.run(database, [own.id, '1', '2']);
    });
    expect(found).toBe(1);
    expect(scanned).not.toContain('articles');
    expect(blocks).toBeLessThan(600);
  }
});

test('a call for some that comes while another waits is part of the same pass, and none of all is lost', async () => {
  const [search = createReportSearch()] = searches.slice(1);
  await database.article.updateMany({ where: { id: { in: ['1', '2', '3'] } }, data: { reportRules: null } });
  expect(await Promise.all([search.run(database, ['1']), search.run(database, ['2'])])).toEqual([2, 2]);
  expect(await search.run(database, ['1'])).toBe(0);
  expect(await Promise.all([search.run(database), search.run(database, ['1'])])).toEqual([1, 1]);
});
