import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { findOutlet, listOutlets, listSources } from '@/lib/db/coverage/outlets';
import { findOutletOfSite } from '@/lib/db/record/found-outlets';
import { recordPoll } from '@/lib/db/record/polls';
import { listSourcesToPoll, syncOutlets, type WatchedOutlet } from '@/lib/db/record/sources';
import {
  anArticle,
  anOutlet,
  aPoll,
  aReading,
  openTestStore,
  sourceOf,
  store,
  type TestStore,
} from '@/tests/support/store';

let opened: TestStore;
let database: Database;

beforeEach(async () => {
  opened = await openTestStore();
  database = opened.database;
});
afterEach(() => opened.close());

const day = (date: number): Date => new Date(Date.UTC(2025, 7, date));
const sync = (outlets: readonly WatchedOutlet[], now: Date, isSample = false) =>
  syncOutlets(database, outlets, { isSample, now });
const toPoll = async (isSample = false) =>
  (await listSourcesToPoll(database, { due: null, isSample })).map(({ address }) => address).toSorted();

describe('the outlets file', () => {
  test('its outlets and sources are stored, due at once', async () => {
    await sync([anOutlet('courier'), anOutlet('wire')], day(15));
    expect(await toPoll()).toEqual(['https://courier.example/feed.xml', 'https://wire.example/feed.xml']);
    expect(await listSources(database, 'courier')).toMatchObject([
      { addedAt: day(15), nextPollAt: day(15), lastPollAt: null, lastOutcome: null, polls: 0, failures: 0 },
    ]);
    expect((await listOutlets(database)).map(({ slug, sources }) => [slug, sources])).toEqual([
      ['courier', 1],
      ['wire', 1],
    ]);
  });

  test('brought in again it changes what it says anew, and no more', async () => {
    await sync([anOutlet('courier')], day(15));
    const id = await sourceOf(database, 'courier');
    await recordPoll(database, aPoll(id, { nextPollAt: day(16) }));
    const url = 'https://courier.example/feed.xml';
    const sources = [{ kind: 'sitemap', url, section: 'world' }] as const;
    await sync([anOutlet('courier', { name: 'The New Courier', kind: 'wire', sources })], day(17));
    expect(await findOutlet(database, 'courier')).toMatchObject({ name: 'The New Courier', kind: 'wire' });
    expect(await listSources(database, 'courier')).toMatchObject([
      { id, kind: 'sitemap', section: 'world', addedAt: day(15), nextPollAt: day(16), polls: 1 },
    ]);
  });

  test('a source that changes hands keeps its history', async () => {
    await sync([anOutlet('courier'), anOutlet('wire')], day(15));
    const id = await sourceOf(database, 'courier');
    const { sources } = anOutlet('courier');
    await sync([anOutlet('wire', { sources })], day(16));
    expect((await listSources(database, 'wire')).find((source) => source.id === id)).toMatchObject({
      nextPollAt: day(15),
    });
  });

  test('who leaves it keeps what was brought and is polled no more; who comes back is polled again', async () => {
    await sync([anOutlet('courier'), anOutlet('wire')], day(15));
    await store(database, aReading(anArticle()));
    await sync([anOutlet('wire')], day(16));
    expect(await toPoll()).toEqual(['https://wire.example/feed.xml']);
    expect(await findOutlet(database, 'courier')).toMatchObject({ articles: 1, sources: 0 });
    expect(await listSources(database, 'courier')).toMatchObject([
      { nextPollAt: null, lastProblem: 'It is no longer in the outlets file.' },
    ]);
    await sync([anOutlet('courier'), anOutlet('wire')], day(17));
    expect(await toPoll()).toHaveLength(2);
    expect(await listSources(database, 'courier')).toMatchObject([
      { addedAt: day(15), nextPollAt: day(17), lastProblem: null },
    ]);
  });

  test('who left it is still known by its site, also where it was stored before sites were', async () => {
    await sync([anOutlet('courier'), anOutlet('wire', { home: 'https://news.wire.example/' })], day(15));
    await sync([], day(16));
    await database.outlet.updateMany({ data: { site: null } });
    await sync([], day(17));
    expect(await findOutletOfSite(database, 'courier.example')).toMatchObject({ slug: 'courier' });
    expect(await findOutletOfSite(database, 'news.wire.example')).toMatchObject({ slug: 'wire' });
    // Others may publish beside it under the same name.
    expect(await findOutletOfSite(database, 'wire.example')).toBeNull();
  });

  test('a source that answered 410 stays retired, also after it left and came back', async () => {
    await sync([anOutlet('courier')], day(15));
    const id = await sourceOf(database, 'courier');
    await recordPoll(
      database,
      aPoll(id, { outcome: 'gone', status: 410, problem: 'Gone.', isRetired: true }),
    );
    for (const outlets of [[anOutlet('courier')], [], [anOutlet('courier')]]) await sync(outlets, day(16));
    expect(await toPoll()).toEqual([]);
    expect(await listSources(database, 'courier')).toMatchObject([{ lastProblem: 'Gone.' }]);
  });

  test('an empty one retires everything', async () => {
    await sync([anOutlet('courier')], day(15));
    await sync([], day(16));
    expect(await toPoll()).toEqual([]);
  });

  test('two processes that bring it in at once do it once', async () => {
    const outlets = ['a', 'b', 'c', 'd'].map((slug) => anOutlet(slug));
    await Promise.all([sync(outlets, day(15)), sync(outlets.toReversed(), day(15)), sync(outlets, day(15))]);
    expect(await toPoll()).toHaveLength(4);
  });
});

describe('the sample newsroom', () => {
  test('comes and goes without touching real outlets, and they without touching it', async () => {
    await sync([anOutlet('courier')], day(15));
    await sync([anOutlet('invented')], day(15), true);
    expect(await toPoll()).toEqual(['https://courier.example/feed.xml']);
    expect(await toPoll(true)).toEqual(['https://invented.example/feed.xml']);
    await sync([anOutlet('courier')], day(16));
    await sync([], day(16), true);
    expect(await toPoll()).toEqual(['https://courier.example/feed.xml']);
    expect(await toPoll(true)).toEqual([]);
  });
});

test('only what is due is polled, the longest due first', async () => {
  await sync(
    ['a', 'b', 'c'].map((slug) => anOutlet(slug)),
    day(15),
  );
  for (const [slug, date] of [
    ['a', 18],
    ['b', 16],
    ['c', 20],
  ] as const) {
    await recordPoll(database, aPoll(await sourceOf(database, slug), { nextPollAt: day(date) }));
  }
  const due = await listSourcesToPoll(database, { due: day(18), isSample: false });
  expect(due.map(({ address }) => address)).toEqual([
    'https://b.example/feed.xml',
    'https://a.example/feed.xml',
  ]);
});

test.each(['', 'nobody', '\0', "' or true"])('an outlet that nobody knows: %j', async (slug) => {
  expect(await findOutlet(database, slug)).toBeNull();
  expect(await listSources(database, slug)).toEqual([]);
});
