import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '@/lib/db/client';
import { articleStatus, findArticle } from '@/lib/db/coverage/articles';
import { listSources } from '@/lib/db/coverage/outlets';
import type { OutletRecord } from '@/lib/event/outlets';
import { permalinkId } from '@/lib/news/permalink';
import { aFeed, aPage, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { openTestStore, type TestStore } from '@/tests/support/store';
import { pullOnce, workerOptions } from '@/tests/support/worker';

let opened: TestStore;
let database: Database;
let courier: Newsroom;
let wire: Newsroom;

beforeEach(async () => {
  [opened, courier, wire] = await Promise.all([openTestStore(), openNewsroom(), openNewsroom()]);
  database = opened.database;
});
afterEach(async () => {
  await Promise.all([courier.close(), wire.close(), opened.close()]);
});

const pullFrom = (...outlets: readonly OutletRecord[]) =>
  pullOnce(workerOptions(opened, [courier, wire], outlets));
const addresses = async () =>
  (await database.article.findMany({ where: { mergedInto: null }, select: { address: true } }))
    .map(({ address }) => address)
    .toSorted();
const statusOf = (address: string) => articleStatus(database, permalinkId(address));

describe('a pull', () => {
  /** One story under four addresses in two feeds, and one that is about something else. */
  function playCourier(): OutletRecord {
    const story = courier.at('/2025/08/summit');
    const page = aPage('Trump greets Putin in Alaska', { canonical: story });
    const paths = ['/2025/08/summit', '/2025/08/summit/amp', '/mobile/summit'];
    for (const path of paths) courier.answers.set(path, page);
    courier.answers.set(
      '/feed.xml',
      aFeed([
        [`${story}?utm_source=rss&utm_medium=feed`, 'Trump greets Putin in Alaska'],
        [courier.at('/2025/08/hockey'), 'Hockey season opens in Anchorage'],
        [courier.at('/2025/08/oil'), 'Alaska, Russia and the price of oil'],
      ]),
    );
    const oil = aPage('The price of oil').body ?? '';
    courier.answers.set('/2025/08/oil', {
      body: oil.replace(/<p>[\s\S]*<\/p>/, `<p>${'Oil is cheap. '.repeat(30)}</p>`),
    });
    courier.answers.set(
      '/world.xml',
      aFeed([
        [`${story}/amp`, 'Putin greeted by Trump: Alaska summit'],
        [`${courier.at('/mobile/summit')}?fbclid=x`, 'Alaska summit: Trump and Putin meet'],
      ]),
    );
    return courier.outlet('courier', ['/feed.xml', '/world.xml']);
  }

  test('stores what is about the event, once, whatever it is listed under', async () => {
    const outlet = playCourier();
    wire.answers.set('/feed.xml', aFeed([[wire.at('/w/1'), 'Putin lands in Alaska for summit']]));
    wire.answers.set('/w/1', aPage('Putin lands in Alaska for summit'));
    const summary = await pullFrom(outlet, wire.outlet('wire', ['/feed.xml']));
    expect(summary).toMatchObject({ answered: 3, failed: [], offTopic: 1, troubles: [], sources: 3 });
    expect(summary.notLookedAt).toEqual([]);
    expect(await addresses()).toEqual([courier.at('/2025/08/summit'), wire.at('/w/1')].toSorted());
    expect(await database.revision.count()).toBe(2);
    expect(await findArticle(database, permalinkId(courier.at('/2025/08/summit')))).toMatchObject({
      kind: 'published',
      article: {
        headline: 'Trump greets Putin in Alaska',
        byline: ['Ada Reporter'],
        published: { kind: 'instant', at: new Date('2025-08-15T20:40:00Z'), origin: 'json-ld' },
      },
    });
    const verdicts = await database.entry.findMany({ select: { address: true, verdict: true } });
    expect(
      Object.fromEntries(verdicts.map(({ address, verdict }) => [new URL(address).pathname, verdict])),
    ).toEqual({
      '/2025/08/summit': 'stored',
      '/mobile/summit': 'stored',
      '/2025/08/hockey': 'passed-over',
      '/2025/08/oil': 'off-topic',
      '/w/1': 'stored',
    });
    expect(courier.paths()).not.toContain('/2025/08/hockey');
  });

  test('again at once: only conditional requests, nothing stored, nothing lost', async () => {
    const outlet = playCourier();
    await pullFrom(outlet);
    const before = courier.requests.length;
    const summary = await pullFrom(outlet);
    const asked = courier.requests.slice(before);
    expect(asked.map(({ path }) => path).toSorted()).toEqual(['/feed.xml', '/world.xml']);
    for (const { headers } of asked) expect(headers['if-none-match']).toMatch(/^"/);
    expect(summary).toMatchObject({ answered: 0, unchanged: 2, stored: 0, changed: 0, same: 0, failed: [] });
    expect(await addresses()).toHaveLength(1);
    expect(await database.revision.count()).toBe(1);
  });

  test('a feed without validators that says the same again is unchanged, by its body', async () => {
    const { body = '' } = aFeed([[courier.at('/1'), 'Trump and Putin meet in Alaska']]);
    courier.answers.set('/feed.xml', { body });
    courier.answers.set('/1', aPage('Trump and Putin meet in Alaska'));
    const outlet = courier.outlet('courier', ['/feed.xml']);
    expect(await pullFrom(outlet)).toMatchObject({ answered: 1, unchanged: 0, stored: 1 });
    expect(await pullFrom(outlet)).toMatchObject({ answered: 0, unchanged: 1, stored: 0, same: 0 });
  });

  test('what goes wrong at a source is a poll with plain words, and stops no other', async () => {
    courier.answers.set('/broken.xml', { status: 503, body: 'no' });
    courier.answers.set('/home.xml', {
      headers: { 'content-type': 'text/html' },
      body: '<html><body>Hi</body></html>',
    });
    courier.answers.set('/gone.xml', { status: 410 });
    courier.answers.set('/old.xml', { status: 301, headers: { location: '/new.xml' } });
    courier.answers.set('/new.xml', aFeed([[courier.at('/1'), 'Trump and Putin meet in Alaska']]));
    courier.answers.set('/1', aPage('Trump and Putin meet in Alaska'));
    const paths = ['/missing.xml', '/broken.xml', '/home.xml', '/gone.xml', '/old.xml'];
    const summary = await pullFrom(courier.outlet('courier', paths));
    expect(summary).toMatchObject({ answered: 1, stored: 1, troubles: [], notLookedAt: [] });
    expect(summary.failed).toHaveLength(4);
    const sources = await listSources(database, 'courier');
    expect(
      Object.fromEntries(
        sources.map(({ address, lastOutcome, lastProblem }) => [
          new URL(address).pathname,
          [lastOutcome, lastProblem],
        ]),
      ),
    ).toEqual({
      '/missing.xml': ['gone', 'The outlet answers that there is nothing at this address (404).'],
      '/broken.xml': ['failed', 'The server answered with an error (503).'],
      '/home.xml': ['unreadable', 'The address answered with a web page, not with a feed.'],
      '/gone.xml': ['gone', 'The outlet answers that this source is gone for good (410).'],
      '/old.xml': ['fetched', null],
    });
    const notPolled = sources.filter(({ nextPollAt }) => nextPollAt === null);
    expect(notPolled.map(({ address }) => new URL(address).pathname)).toEqual(['/gone.xml']);
    expect(await database.poll.count()).toBe(5);
  });

  test('the validators of where a feed redirects to are not sent to the feed', async () => {
    courier.answers.set('/old.xml', { status: 302, headers: { location: '/new.xml' } });
    courier.answers.set('/new.xml', aFeed([]));
    const outlet = courier.outlet('courier', ['/old.xml']);
    await pullFrom(outlet);
    await pullFrom(outlet);
    for (const { headers } of courier.requests) expect(headers['if-none-match']).toBeUndefined();
  });

  test('a page that is gone twice, a day apart, is withdrawn, and back when it is back', async () => {
    const story = courier.at('/1');
    const page = aPage('Trump and Putin meet in Alaska');
    const outlet = courier.outlet('courier', ['/feed.xml']);
    const play = async (headline: string, answer: typeof page) => {
      courier.answers.set('/feed.xml', aFeed([[story, headline]])).set('/1', answer);
      await pullFrom(outlet);
      return statusOf(story);
    };
    expect(await play('Trump and Putin meet in Alaska', page)).toBe('published');
    expect(await play('Removed: Trump and Putin in Alaska', { status: 404 })).toBe('published');
    expect(await play('Removed at last', { status: 410 })).toBe('published');
    const yesterday = new Date(Date.now() - 25 * 3_600_000);
    await database.article.updateMany({ data: { goneSince: yesterday } });
    expect(await play('Removed for good', { status: 410 })).toBe('withdrawn');
    expect(await play('Trump and Putin meet in Alaska again', page)).toBe('published');
    expect(await database.revision.count()).toBe(1);
  });

  test('a page that changed becomes a revision', async () => {
    const outlet = courier.outlet('courier', ['/feed.xml']);
    for (const headline of ['Trump and Putin meet in Alaska', 'Trump and Putin part in Alaska']) {
      courier.answers.set('/feed.xml', aFeed([[courier.at('/1'), headline]])).set('/1', aPage(headline));
      await pullFrom(outlet);
    }
    expect(await database.revision.findMany({ select: { number: true, kind: true } })).toEqual([
      { number: 1, kind: 'first' },
      { number: 2, kind: 'headline' },
    ]);
  });

  test('an article redirected to the front page is not stored', async () => {
    const fronts = ['/', '/?from=gone', '/index.html', '/en/'];
    const lines = fronts.map((_, n) => [courier.at(`/story-${n}`), 'Trump and Putin in Alaska'] as const);
    courier.answers.set('/feed.xml', aFeed(lines));
    for (const [n, location] of fronts.entries()) {
      courier.answers.set(`/story-${n}`, { status: 302, headers: { location } });
      courier.answers.set(new URL(courier.at(location)).pathname, aPage('Trump meets Putin in Alaska'));
    }
    expect(await pullFrom(courier.outlet('courier', ['/feed.xml']))).toMatchObject({ stored: 0, unread: 4 });
    expect(await addresses()).toEqual([]);
    const { reasons } = await database.entry.findFirstOrThrow({ where: { verdict: 'failed' } });
    expect(reasons).toEqual(['The address leads to the outlet’s front page, not to the article.']);
  });

  test('an index that stays as it is does not hide what its sitemaps say anew', async () => {
    const sitemapOf = (paths: readonly string[]) => ({
      body: `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths
        .map((path) => `<url><loc>${courier.at(path)}</loc></url>`)
        .join('')}</urlset>`,
    });
    const index = `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      <sitemap><loc>${courier.at('/news.xml')}</loc></sitemap></sitemapindex>`;
    const outlet = courier.outlet('courier', ['/index.xml'], 'news-sitemap');
    courier.answers.set('/index.xml', { headers: { etag: '"index"' }, body: index });
    expect(await pullFrom(outlet)).toMatchObject({
      failed: [{ problem: 'None of the sitemaps that it lists could be read.' }],
    });
    for (const path of ['/trump-in-alaska', '/putin-in-alaska'])
      courier.answers.set(path, aPage('Trump meets Putin in Alaska'));
    for (const paths of [['/trump-in-alaska'], ['/trump-in-alaska', '/putin-in-alaska']]) {
      courier.answers.set('/news.xml', sitemapOf(paths));
      expect(await pullFrom(outlet)).toMatchObject({ answered: 1, stored: 1 });
    }
    expect(await addresses()).toHaveLength(2);
  });
});
