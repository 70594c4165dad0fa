import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articleStatus, findArticle } from '@/lib/db/coverage/articles';
import { recordPoll } from '@/lib/db/record/polls';
import { type Reading, storeReading } from '@/lib/db/record/readings';
import type { Article } from '@/lib/news/article';
import {
  aJudgedEntry,
  anArticle,
  anEntry,
  anOutlet,
  aPoll,
  aReading,
  sourceOf,
  store,
  until,
  watch,
  withdraw,
} from '@/tests/support/store';
import { openStoreOfFile } from '@/tests/support/store-of-file';

const opened = await openStoreOfFile();
const { database } = opened;

beforeAll(async () => {
  await watch(database, [anOutlet('courier'), anOutlet('wire')]);
});

let pages = 0;
function freshArticle(more: Partial<Article> = {}): Article {
  pages += 1;
  return anArticle({ address: `https://courier.example/page-${pages}`, ...more });
}

const later = (hours: number): Date => new Date(Date.parse('2025-08-15T20:05:00Z') + hours * 3_600_000);
const revisionsOf = (articleId: string) =>
  database.revision.findMany({ where: { articleId }, orderBy: { number: 'asc' } });

describe('revisions', () => {
  test('each state that differs is kept, numbered and named; a state that does not is not', async () => {
    const first = freshArticle();
    const cosmetic = {
      ...first,
      blocks: [{ kind: 'paragraph', text: 'The two presidents  shook hands on the tarmac.' }] as const,
    };
    const substance = { ...cosmetic, standfirst: 'Three hours of talks.' };
    const headline = { ...substance, headline: 'No deal in Alaska' };
    const states: readonly Article[] = [first, first, cosmetic, cosmetic, substance, headline, headline];
    const decisions: unknown[] = [];
    for (const [hour, article] of states.entries()) {
      decisions.push(await store(database, aReading(article, { now: later(hour) })));
    }
    expect(decisions).toEqual([
      { kind: 'new' },
      { kind: 'same' },
      { kind: 'changed', how: 'cosmetic' },
      { kind: 'same' },
      { kind: 'changed', how: 'substance' },
      { kind: 'changed', how: 'headline' },
      { kind: 'same' },
    ]);
    const rows = await revisionsOf(first.id);
    expect(rows.map(({ number, kind, seenAt }) => [number, kind, seenAt])).toEqual([
      [1, 'first', later(0)],
      [2, 'cosmetic', later(2)],
      [3, 'substance', later(4)],
      [4, 'headline', later(5)],
    ]);
    expect(rows.map((row) => row.headline)).toEqual([...Array(3).fill(first.headline), 'No deal in Alaska']);
    expect(await findArticle(database, first.id)).toMatchObject({
      article: { headline: 'No deal in Alaska', changedAt: later(5), firstSeenAt: later(0), revisions: 4 },
    });
  });

  test('a cosmetic change is stored and is no change to readers', async () => {
    const article = freshArticle({ headline: 'Trump: "No deal"' });
    await store(database, aReading(article));
    await store(database, aReading({ ...article, headline: 'Trump: “No deal”' }, { now: later(1) }));
    expect(await findArticle(database, article.id)).toMatchObject({
      article: { headline: 'Trump: “No deal”', changedAt: null, revisions: 2 },
    });
  });

  test('back to an earlier state is a change again', async () => {
    const article = freshArticle();
    for (const headline of ['One', 'Two', 'One']) await store(database, aReading({ ...article, headline }));
    expect((await revisionsOf(article.id)).map((row) => row.headline)).toEqual(['One', 'Two', 'One']);
  });

  test('the outlet’s own time of change is kept beside ours', async () => {
    const article = freshArticle();
    await store(database, aReading(article, { modifiedAt: later(-1) }));
    expect((await revisionsOf(article.id)).map((row) => row.modifiedAt)).toEqual([later(-1)]);
  });

  test('a NUL or half an emoji is stored without it, and reads the same the next time', async () => {
    const article = freshArticle({
      headline: 'Half \ud83d',
      byline: ['A\0da'],
      blocks: [
        { kind: 'paragraph', text: '\ud83dOn the tarmac.\0' },
        { kind: 'list', items: ['\ude00'] },
        { kind: 'caption', text: 'Hands\0', credit: '\ud83d' },
      ],
    });
    const reading = aReading(article, { reasons: ['The headline: “Half \ud83d”.\0'] });
    expect(await store(database, reading)).toEqual({ kind: 'new' });
    expect(await store(database, reading)).toEqual({ kind: 'same' });
    expect(await findArticle(database, article.id)).toMatchObject({
      article: {
        headline: 'Half \ufffd',
        byline: ['Ada'],
        blocks: [{ text: '\ufffdOn the tarmac.' }, {}, {}],
      },
    });
  });

  test('many readings of one article at once leave one article and one revision', async () => {
    const article = freshArticle();
    const sourceId = await sourceOf(database, 'courier');
    await recordPoll(database, aPoll(sourceId, { entries: [aJudgedEntry(anEntry(article.address))] }));
    const decisions = await Promise.all(
      Array.from({ length: 12 }, () => storeReading(database, aReading(article))),
    );
    expect(decisions.filter(({ decision }) => decision.kind === 'new')).toHaveLength(1);
    expect(decisions.filter(({ decision }) => decision.kind === 'same')).toHaveLength(11);
    expect(await revisionsOf(article.id)).toHaveLength(1);
  });
});

describe('addresses', () => {
  test('several addresses of one article are one article', async () => {
    const article = freshArticle();
    for (const name of ['amp', 'mobile', 'tracked']) {
      const entryAddress = `${article.address}?${name}`;
      await store(database, aReading(article, { entryAddress, addresses: [entryAddress] }));
    }
    expect(await database.article.count({ where: { address: { startsWith: article.address } } })).toBe(1);
    expect(await database.articleAddress.count({ where: { articleId: article.id } })).toBe(4);
    expect(await revisionsOf(article.id)).toHaveLength(1);
  });

  test('two articles that prove to be one are merged, also those that were merged before', async () => {
    const [oldest, middle, newest] = [freshArticle(), freshArticle(), freshArticle()];
    await store(database, aReading(oldest));
    await store(database, aReading(middle, { addresses: [oldest.address] }));
    await store(database, aReading(newest, { addresses: [middle.address] }));
    for (const { id } of [oldest, middle]) {
      expect(await findArticle(database, id)).toMatchObject({ kind: 'merged', into: newest.id });
    }
    expect(await articleStatus(database, newest.id)).toBe('published');
  });

  test('an outlet that goes back to the first address does not make a circle', async () => {
    const [one, two] = [freshArticle(), freshArticle()];
    const shared = `${one.address}/shared`;
    for (const article of [one, two, one]) await store(database, aReading(article, { addresses: [shared] }));
    expect(await articleStatus(database, one.id)).toBe('published');
    expect(await findArticle(database, two.id)).toMatchObject({ kind: 'merged', into: one.id });
  });
});

describe('what the site is told', () => {
  let listener: pg.Client;
  let told: string[];

  beforeAll(async () => {
    listener = new pg.Client({ connectionString: opened.url });
    await listener.connect();
    listener.on('notification', ({ payload = '' }) => told.push(payload));
    await listener.query('listen coverage');
  });
  afterAll(() => listener.end());

  /** What was told meanwhile: notices come in order, so two of our own mark it off. */
  async function news(work: () => Promise<unknown>): Promise<readonly string[]> {
    told = [];
    await database.$executeRaw`select pg_notify('coverage', 'begin')`;
    await work();
    await database.$executeRaw`select pg_notify('coverage', 'end')`;
    await until('the last notice', async () => told.includes('end'));
    return told.slice(told.indexOf('begin') + 1, told.indexOf('end'));
  }

  test('what is new and what changed, not what stayed the same', async () => {
    const article = freshArticle();
    expect(await news(() => store(database, aReading(article)))).toEqual([article.id]);
    expect(await news(() => store(database, aReading(article)))).toEqual([]);
    const changed = { ...article, headline: 'Changed' };
    expect(await news(() => store(database, aReading(changed)))).toEqual([article.id]);
  });

  test('what was withdrawn, and what came back unchanged', async () => {
    const article = freshArticle();
    await store(database, aReading(article));
    expect(await news(() => withdraw(database, article, later(30)))).toEqual([article.id]);
    expect(await articleStatus(database, article.id)).toBe('withdrawn');
    expect(await news(() => store(database, aReading(article)))).toEqual([article.id]);
    expect(await articleStatus(database, article.id)).toBe('published');
  });

  test('what was merged away', async () => {
    const [one, two] = [freshArticle(), freshArticle()];
    await store(database, aReading(one));
    await store(database, aReading(two));
    const reading = aReading(two, { addresses: [one.address] });
    expect(await news(() => store(database, reading))).toEqual([one.id]);
  });

  test('nothing of a reading that was not stored', async () => {
    const lost: Reading = aReading(freshArticle(), { entryAddress: 'https://courier.example/never-listed' });
    const work = () => expect(storeReading(database, lost)).rejects.toThrow();
    expect(await news(work)).toEqual([]);
    expect(await articleStatus(database, lost.article.id)).toBe('unknown');
  });
});
