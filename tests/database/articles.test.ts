import { beforeAll, describe, expect, test } from 'vitest';
import { articleStatus, findArticle, listNeighbours, listPermalinks } from '@/lib/db/coverage/articles';
import type { Article } from '@/lib/news/article';
import { permalinkId } from '@/lib/news/permalink';
import type { PublicationTime } from '@/lib/news/publication-time';
import { startOfDay } from '@/lib/news/zoned-time';
import { anArticle, anInstant, anOutlet, aReading, store, watch, withdraw } from '@/tests/support/store';
import { openStoreOfFile } from '@/tests/support/store-of-file';

const { database } = await openStoreOfFile();

const idOf = (outletSlug: string, name: string): string =>
  permalinkId(`https://${outletSlug}.example/${name}`);

const zone = 'America/Anchorage';

async function publish(outletSlug: string, name: string, more: Partial<Article> = {}): Promise<Article> {
  const article = anArticle({ outletSlug, address: `https://${outletSlug}.example/${name}`, ...more });
  await store(database, aReading(article));
  return article;
}

beforeAll(async () => {
  await watch(database, [anOutlet('courier'), anOutlet('wire', { kind: 'wire' }), anOutlet('neva')]);
});

describe('what a permalink leads to', () => {
  test('a published article, with all that was stored', async () => {
    const article = await publish('courier', 'whole', {
      standfirst: 'They met.',
      byline: ['Ada Reporter', 'Wire'],
      dateline: 'ANCHORAGE',
      credit: 'Wire',
      section: 'world',
      published: { kind: 'day', day: '2025-08-15', origin: 'visible' },
      blocks: [
        { kind: 'heading', text: 'The day' },
        { kind: 'list', items: ['One', 'Two'] },
        { kind: 'caption', text: 'Hands', credit: null },
        { kind: 'quotation', text: '«Рукопожатие»' },
      ],
    });
    expect(await articleStatus(database, article.id)).toBe('published');
    expect(await findArticle(database, article.id)).toEqual({
      kind: 'published',
      article: {
        ...article,
        outlet: expect.objectContaining({ slug: 'courier', name: 'The courier', kind: 'newspaper' }),
        sortAt: null,
        firstSeenAt: new Date('2025-08-15T20:05:00Z'),
        changedAt: null,
        wordCount: 5,
        revisions: 1,
        relevanceReasons: ['The headline names the event.'],
        report: article.id,
      },
    });
  });

  test('words are counted in languages that do not space them', async () => {
    const { id } = await publish('neva', 'words', {
      language: 'ja',
      blocks: [{ kind: 'paragraph', text: '首脳会談は終わった。' }],
    });
    const standing = await findArticle(database, id);
    expect(standing.kind === 'published' ? standing.article.wordCount : 0).toBeGreaterThan(2);
  });

  test('a withdrawn one: what is known of it, and not its text', async () => {
    const { id, address } = await publish('courier', 'withdrawn');
    const now = new Date('2025-08-17T00:00:00Z');
    await withdraw(database, { id, address }, now);
    expect(await articleStatus(database, id)).toBe('withdrawn');
    expect(await findArticle(database, id)).toEqual({
      kind: 'withdrawn',
      id,
      outlet: expect.objectContaining({ slug: 'courier' }),
      address,
      headline: 'Trump greets Putin in Alaska',
      language: 'en',
      published: anInstant('2025-08-15T19:30:00Z'),
      firstSeenAt: new Date('2025-08-15T20:05:00Z'),
      withdrawnAt: now,
    });
  });

  test('withdrawn twice, it keeps the first time', async () => {
    const { id, address } = await publish('courier', 'withdrawn-twice');
    for (const day of ['17', '18']) {
      const now = new Date(`2025-08-${day}T00:00:00Z`);
      await withdraw(database, { id, address }, now);
    }
    expect(await findArticle(database, id)).toMatchObject({ withdrawnAt: new Date('2025-08-17T00:00:00Z') });
  });

  test('a merged one: the article that it is the same as', async () => {
    const old = await publish('courier', 'old-address', { headline: 'Under its first headline' });
    const article = anArticle({ address: 'https://courier.example/new-address' });
    await store(database, aReading(article, { addresses: [old.address] }));
    expect(await articleStatus(database, old.id)).toBe('merged');
    expect(await findArticle(database, old.id)).toEqual({
      kind: 'merged',
      into: article.id,
      headline: article.headline,
    });
  });

  test.each(['0000000000', '', 'G6CD3EP418', '\0', "' or 1=1", 'ы'.repeat(500), '%'])(
    'nothing: %j',
    async (id) => {
      expect(await findArticle(database, id)).toEqual({ kind: 'unknown' });
      expect(await articleStatus(database, id)).toBe('unknown');
    },
  );
});

describe('neighbours', () => {
  const at = (hour: number) => ({
    published: anInstant(`2025-08-20T${String(hour).padStart(2, '0')}:00:00Z`),
  });

  test('three before and three after, of other outlets, in time order', async () => {
    for (const hour of [1, 3, 5, 7, 13, 15, 17, 19]) await publish('wire', `hour-${hour}`, at(hour));
    await publish('courier', 'own-before', at(9));
    await publish('courier', 'own-after', at(11));
    const { address } = await publish('neva', 'taken-down', at(8));
    await withdraw(database, { id: idOf('neva', 'taken-down'), address }, new Date('2025-08-21T00:00:00Z'));
    const article = await publish('courier', 'middle', at(10));
    const sortAt = new Date('2025-08-20T10:00:00Z');
    const outlet = { slug: 'courier', isSample: false };
    const { before, after } = await listNeighbours(database, { ...article, sortAt, outlet }, zone);
    expect(before.map(({ id }) => id)).toEqual([3, 5, 7].map((hour) => idOf('wire', `hour-${hour}`)));
    expect(after.map(({ id }) => id)).toEqual([13, 15, 17].map((hour) => idOf('wire', `hour-${hour}`)));
  });

  test('of the same instant each stands on one side only', async () => {
    const both = [await publish('wire', 'instant-a', at(22)), await publish('neva', 'instant-b', at(22))];
    const sides = await Promise.all(
      both.map(({ id, outletSlug, published }) =>
        listNeighbours(
          database,
          {
            id,
            sortAt: new Date('2025-08-20T22:00:00Z'),
            published,
            outlet: { slug: outletSlug, isSample: false },
          },
          zone,
        ),
      ),
    );
    const seen = sides.map(({ before, after }, place) => {
      const other = both[1 - place]?.id;
      return [before.some(({ id }) => id === other), after.some(({ id }) => id === other)];
    });
    expect(seen.toSorted()).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  test('the undated have none', async () => {
    const undated = {
      id: '0000000000',
      sortAt: null,
      published: { kind: 'unknown' },
      outlet: { slug: 'courier', isSample: false },
    } as const;
    expect(await listNeighbours(database, undated, zone)).toEqual({ before: [], after: [] });
  });

  test('of a day without a time nothing of that day is before or after, nor it of others', async () => {
    const day = (of: string) => ({ published: { kind: 'day', day: of, origin: 'json-ld' } as const });
    const timed = (iso: string) => ({ published: anInstant(iso) });
    const pieces = await Promise.all([
      publish('neva', 'eve', timed('2025-09-02T07:30:00Z')),
      publish('neva', 'day-before', day('2025-09-01')),
      publish('neva', 'same-day', day('2025-09-02')),
      publish('neva', 'early', timed('2025-09-02T09:00:00Z')),
      publish('neva', 'late', timed('2025-09-03T07:30:00Z')),
      publish('neva', 'next-day', day('2025-09-03')),
      publish('neva', 'next-noon', timed('2025-09-03T20:00:00Z')),
    ]);
    for (const { id, published } of pieces) {
      const sortAt = published.kind === 'day' ? startOfDay(published.day, zone) : null;
      if (sortAt !== null) await database.article.update({ where: { id }, data: { sortAt } });
    }
    const around = async (published: PublicationTime, sortAt: Date) => {
      const outlet = { slug: 'courier', isSample: false };
      const { before, after } = await listNeighbours(
        database,
        { id: 'zzzzzzzzzz', published, sortAt, outlet },
        zone,
      );
      const named = (rows: typeof before) => rows.map(({ address }) => address.replace(/.*\//, ''));
      return [named(before).slice(-2), named(after).slice(0, 2)];
    };
    expect(await around(day('2025-09-02').published, startOfDay('2025-09-02', zone))).toEqual([
      ['day-before', 'eve'],
      ['next-day', 'next-noon'],
    ]);
    const noon = anInstant('2025-09-02T20:00:00Z');
    expect(await around(noon, noon.at)).toEqual([
      ['eve', 'early'],
      ['late', 'next-day'],
    ]);
  });
});

test('permalinks are those that stand, with when each was last new to us', async () => {
  const article = await publish('neva', 'listed');
  const changed = { ...article, headline: 'Another headline' };
  await store(database, aReading(changed, { now: new Date('2025-08-16T10:00:00Z') }));
  const permalinks = await listPermalinks(database);
  expect(permalinks.find(({ id }) => id === article.id)).toEqual({
    id: article.id,
    headline: 'Another headline',
    outlet: { slug: 'neva' },
    published: article.published,
    at: new Date('2025-08-16T10:00:00Z'),
  });
  const ids = permalinks.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const gone of ['withdrawn', 'old-address']) expect(ids).not.toContain(idOf('courier', gone));
  const letters = [...'0123456789abcdefghjkmnpqrstvwxyz'];
  const parts = await Promise.all(letters.map((letter) => listPermalinks(database, letter)));
  expect(parts.flat().map(({ id }) => id)).toEqual(ids);
});
