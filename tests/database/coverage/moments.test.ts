import { beforeAll, describe, expect, test } from 'vitest';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { listCoverage } from '@/lib/db/coverage/coverage';
import { countMoments, listAccounts, listToldMoments } from '@/lib/db/coverage/moment-accounts';
import { readTellings } from '@/lib/db/coverage/moment-tellings';
import { loadEvent } from '@/lib/event/load';
import type { Article } from '@/lib/news/article';
import { permalinkId } from '@/lib/news/permalink';
import { createMomentSearch } from '@/lib/worker/read/find-moments';
import { anArticle, anInstant, anOutlet, aQuery, aReading, store, watch } from '@/tests/support/store';
import { openStoreOfFile } from '@/tests/support/store-of-file';

const { database } = await openStoreOfFile();
const momentSearch = createMomentSearch(loadEvent());

const report = (outletSlug: string, text: string, at: string): Article =>
  anArticle({
    outletSlug,
    headline: 'Summit day in Alaska',
    published: anInstant(at),
    blocks: [{ kind: 'paragraph', text }],
  });
const early = report('wire', 'Air Force One landed in Anchorage on Friday.', '2025-08-15T18:31:00Z');
const late = report('courier', 'Trump landed in Alaska in the morning, on Aug. 15.', '2025-08-15T20:00:00Z');
const other = report('mail', 'Nobody slept in Anchorage.', '2025-08-15T21:00:00Z');

beforeAll(async () => {
  await watch(database, [anOutlet('wire'), anOutlet('courier'), anOutlet('mail')]);
  for (const article of [early, late, other]) await store(database, aReading(article));
});

describe('the moments that articles tell of', () => {
  test('are found once for each state of an article', async () => {
    // Jobs that end at once share a pass.
    expect(await Promise.all([1, 2, 3].map(() => momentSearch.run(database)))).toEqual([3, 3, 3]);
    expect(await momentSearch.run(database)).toBe(0);
  });

  test.each([
    ['2025-08-15T18:20:00Z', early],
    // What was published before it can have been reported tells of it now, and was not first.
    ['2025-08-15T19:00:00Z', late],
    ['2025-08-15T20:00:01Z', null],
    [null, null],
  ])('are told of by outlets, the earliest of them from %s on', async (notBefore, earliest) => {
    const bound = notBefore === null ? null : new Date(notBefore);
    const asked = ['trump-lands', 'putin-lands'].map((slug) => ({ slug, notBefore: bound }));
    const tellings = await readTellings(database, asked);
    expect([...tellings.keys()]).toEqual(['trump-lands']);
    expect(tellings.get('trump-lands')?.outlets).toBe(2);
    expect(tellings.get('trump-lands')?.earliest?.outlet.slug ?? null).toBe(earliest?.outletSlug ?? null);
    expect((await readTellings(database, [])).size).toBe(0);
  });

  test('are counted, listed in order of publication with their sentence, and filter the coverage', async () => {
    expect((await countMoments(database)).get('trump-lands')).toEqual({ articles: 2, reports: 2 });
    const accounts = await listAccounts(database, 'trump-lands', { limit: 10 });
    expect(accounts.map(({ article, told }) => [article.outlet.slug, told.sentence])).toEqual([
      ['wire', 'Air Force One landed in Anchorage on Friday.'],
      ['courier', 'Trump landed in Alaska in the morning, on Aug. 15.'],
    ]);
    expect((await listToldMoments(database, late.id)).map(({ moment }) => moment)).toEqual(['trump-lands']);
    const query = aQuery({ moment: 'trump-lands' });
    expect((await listCoverage(database, query, 10)).rows.map(({ id }) => id)).toEqual([early.id, late.id]);
    expect((await countCoverage(database, query)).articles).toBe(2);
    expect((await countCoverage(database, aQuery({ moment: "x' or true --" }))).articles).toBe(0);
  });

  test('what was only announced is listed apart, and a later state counts from its own time', async () => {
    const at = { limit: 10 };
    const own = (address: string, article: Article) =>
      anArticle({ ...article, id: permalinkId(address), address });
    const plan = own(
      'https://mail.example/plan',
      report('mail', 'Putin is due to land in Alaska at eleven.', '2025-08-15T13:00:00Z'),
    );
    await store(database, aReading(plan));
    const first = own(
      'https://wire.example/live',
      report('wire', 'The day has begun.', '2025-08-15T12:00:00Z'),
    );
    await store(database, aReading(first, { now: new Date('2025-08-15T12:10:00Z') }));
    const blocks = [...first.blocks, { kind: 'paragraph', text: 'Putin has landed in Alaska.' }] as const;
    await store(database, aReading({ ...first, blocks }, { now: new Date('2025-08-15T19:05:00Z') }));
    await momentSearch.run(database);
    const told = await listAccounts(database, 'putin-lands', at);
    expect(told.map(({ article, told: { saidAt } }) => [article.id, saidAt?.toISOString()])).toEqual([
      [first.id, '2025-08-15T19:05:00.000Z'],
    ]);
    const announced = await listAccounts(database, 'putin-lands', { ...at, announced: true });
    expect(announced.map(({ article }) => article.id)).toEqual([plan.id]);
    expect((await countMoments(database)).get('putin-lands')?.articles).toBe(1);
    const asked = [{ slug: 'putin-lands', notBefore: new Date('2025-08-15T18:39:00Z') }];
    expect((await readTellings(database, asked)).get('putin-lands')).toMatchObject({
      outlets: 1,
      earliest: { outlet: { slug: 'wire' }, at: new Date('2025-08-15T19:05:00Z') },
    });
    expect((await countCoverage(database, aQuery({ moment: 'putin-lands' }))).articles).toBe(1);
  });

  test('are found anew when the outlet changes the words', async () => {
    const changed = { ...late, blocks: [{ kind: 'paragraph', text: 'The presidents met.' }] } as const;
    await store(database, aReading(changed, { now: new Date('2025-08-15T23:00:00Z') }));
    expect(await momentSearch.run(database)).toBe(1);
    expect(await listToldMoments(database, late.id)).toEqual([]);
  });

  test('are found anew when the event file says otherwise', async () => {
    const event = loadEvent();
    const other = createMomentSearch({ ...event, moments: event.moments.slice(1) });
    expect(await other.run(database)).toBe(5);
    expect(await momentSearch.run(database)).toBe(5);
  });
});
