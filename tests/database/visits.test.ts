import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import type { JobTools } from '@/lib/worker/job-tools';
import { visitArticle } from '@/lib/worker/read/look-again';
import { aPage, type Newsroom } from '@/tests/support/newsroom';
import { anArticle, anOutlet, aReading, store, watch } from '@/tests/support/store';
import { headline, openVisited, type Visited } from '@/tests/support/visited';

const hour = 3_600_000;
let v: Visited;
let database: Database;
let courier: Newsroom;
let tools: JobTools;

beforeEach(async () => {
  v = await openVisited();
  ({ database, courier, tools } = v);
});
afterEach(() => v.close());

describe('the ladder', () => {
  test('an article that stays as it is, by conditional requests', async () => {
    const before = courier.requests.length;
    const hours: number[] = [];
    for (let visit = 0; visit < 7; visit += 1) hours.push(await v.look());
    expect(hours).toEqual([1, 3, 24, 72, 168, 720, 720]);
    const asked = courier.requests.slice(before);
    expect(asked.map(({ path }) => path)).toEqual(Array(7).fill('/1'));
    for (const { headers } of asked) expect(headers['if-none-match']).toMatch(/^"/);
    expect(await v.visits()).toEqual(Array(7).fill('same'));
    expect(await v.revisions()).toEqual(['first']);
  });

  test('one that changes is looked at from the first step on, and the change is told once', async () => {
    await v.look();
    await v.look();
    courier.answers.set('/1', aPage('Trump parts from Putin in Alaska'));
    expect(await v.look()).toBe(0.25);
    expect(await v.look()).toBe(1);
    expect(await v.visits()).toEqual(['same', 'same', 'headline', 'same']);
    expect(await v.revisions()).toEqual(['first', 'headline']);
  });

  test('one whose two headlines take turns goes down the ladder, and each turn is kept', async () => {
    const [one, other] = [courier.answers.get('/1'), aPage('Trump parts from Putin in Alaska')];
    const hours: number[] = [];
    for (const answer of [other, one, other, one, other]) {
      if (answer !== undefined) courier.answers.set('/1', answer);
      hours.push(await v.look());
    }
    expect(hours).toEqual([0.25, 1, 3, 24, 72]);
    expect(await v.revisions()).toEqual(['first', ...Array(5).fill('headline')]);
  });

  test('an old one begins with a day, a new one with a quarter of an hour', async () => {
    await watch(database, [anOutlet('wire')]);
    const wait = async (published: string, path: string) => {
      const one = anArticle({
        outletSlug: 'wire',
        address: `https://wire.example/${path}`,
        published: { kind: 'instant', at: new Date(published), precision: 'second', origin: 'json-ld' },
      });
      const now = new Date('2025-08-20T00:00:00Z');
      await store(database, aReading(one, { now }));
      const { nextVisitAt } = await database.article.findUniqueOrThrow({ where: { id: one.id } });
      return ((nextVisitAt?.getTime() ?? 0) - now.getTime()) / hour;
    };
    expect(await wait('2025-08-19T20:00:00Z', 'new')).toBe(0.25);
    expect(await wait('2025-08-15T20:00:00Z', 'old')).toBe(24);
  });

  test('not due: not a single request', async () => {
    await database.article.update({
      where: { id: v.id },
      data: { nextVisitAt: new Date(v.clock.getTime() + 1000) },
    });
    const before = courier.requests.length;
    await visitArticle(tools, v.id);
    expect(courier.requests).toHaveLength(before);
    expect(await v.visits()).toEqual([]);
  });

  test('a line that changed in the feed is a look at the article as well', async () => {
    await v.read('/1');
    expect(await v.visits()).toEqual(['same']);
    expect(await database.entry.count({ where: { verdict: 'stored' } })).toBe(1);
  });
});

describe('what is a state and what is not', () => {
  test('counters that differ are no state, and what is stored stays as it is', async () => {
    const page = aPage(headline);
    const withLine = (line: string) => ({
      headers: { 'content-type': 'text/html', etag: `"${line.length}-${line}"` },
      body: (page.body ?? '').replace('</article>', `<p>${line}</p></article>`),
    });
    courier.answers.set('/1', withLine('Discuss (12)'));
    await v.look();
    const { blocks } = await v.article();
    courier.answers.set('/1', withLine('Discuss (57)'));
    await v.look();
    expect((await v.visits()).at(-1)).toBe('same');
    expect((await v.article()).blocks).toEqual(blocks);
    const before = courier.requests.length;
    await v.look();
    // The newer page's validator is sent: it was read, though nothing of it was stored.
    expect(courier.requests[before]?.headers['if-none-match']).toBe('"12-Discuss (57)"');
  });

  const wall =
    '<html><head><title>Before you read on</title></head><body><h1>Before you read on</h1><p>Together with 143 companies we keep cookies on your device and look at how you use our pages, with your consent.</p><p>Choose “Agree” to allow the cookies, or sign in to your account and read without them.</p></body></html>';
  const html = { 'content-type': 'text/html' };
  const troubles = [
    [{ headers: { ...html, etag: '"wall"' }, body: wall }, 'not-the-article'],
    [{ headers: { ...html, etag: '"shell"' }, body: '<html><body><div></div></body></html>' }, 'failed'],
    [{ status: 302, headers: { location: '/' } }, 'not-the-article'],
    [{ status: 503 }, 'failed'],
    [{ status: 403 }, 'refused'],
    [{ status: 404 }, 'gone'],
    [{ status: 410 }, 'gone'],
  ] as const;

  test('a wall, a shell, the front page, an outage, a refusal: a visit with its reason, and nothing else', async () => {
    const before = await v.article();
    const { pageEtag } = await database.entry.findFirstOrThrow();
    courier.answers.set('/', aPage(headline));
    for (const [answer] of troubles) {
      courier.answers.set('/1', answer);
      await v.look(1);
    }
    expect(await v.visits()).toEqual(troubles.map(([, outcome]) => outcome));
    for (const { problem } of await database.visit.findMany()) expect(problem).toMatch(/^[A-Z].+\.$/);
    expect(await v.revisions()).toEqual(['first']);
    expect(await database.page.count()).toBe(1);
    const after = await v.article();
    for (const column of ['headline', 'blocks', 'changedAt', 'withdrawnAt'] as const)
      expect(after[column]).toEqual(before[column]);
    expect(await database.entry.findFirst()).toMatchObject({ verdict: 'stored', pageEtag });
    courier.answers.set('/1', aPage(headline));
    await v.look(1);
    expect((await v.visits()).at(-1)).toBe('same');
    expect((await v.article()).goneSince).toBeNull();
  });

  test('an article that is about something else by now is still the coverage’s', async () => {
    const body = `<html><head><title>Rain in town</title></head><body><article><h1>Rain in town</h1>
      <p>The two leaders spoke for almost three hours at the summit before they faced reporters.</p>
      <p>Since then it has rained without a break, and gardeners are glad of every drop of it.</p>
      <p>The weather service expects the sun to be back by the end of next week at the earliest.</p></article></body></html>`;
    courier.answers.set('/1', { headers: html, body });
    const { relevance } = await v.article();
    await v.look();
    expect(await v.revisions()).toEqual(['first', 'headline']);
    expect(await v.article()).toMatchObject({ relevance, headline: 'Rain in town' });
  });
});
