import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openJobTools } from '@/lib/worker/open-worker';
import { startWorker } from '@/lib/worker/run-worker';
import { requestFor } from '@/tests/support/http-client';
import { aFeed, aPage, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { openTestStore, type TestStore, until } from '@/tests/support/store';
import { pullOnce, workerOptions } from '@/tests/support/worker';

let store: TestStore;
const cleanUp: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  store = await openTestStore();
});
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
  await store.close();
});

async function newsroom(robots?: string): Promise<Newsroom> {
  const opened = await openNewsroom(robots);
  cleanUp.push(opened.close);
  return opened;
}

describe('what a worker works with', () => {
  function tools(newsrooms: readonly Newsroom[] = [], contact: string | null = null) {
    const made = openJobTools({ ...workerOptions(store, newsrooms, []), contact }, null);
    cleanUp.push(made.http.close, () => made.database.$disconnect());
    return made;
  }

  test.each([
    ['mailto:desk@example.org', 'Mozilla/5.0 (compatible; ParallaxBot/0.1; +mailto:desk@example.org)'],
    [null, 'Mozilla/5.0 (compatible; ParallaxBot/0.1)'],
  ])('38 · its User-Agent: product, version, and %s', async (contact, userAgent) => {
    const courier = await newsroom();
    courier.answers.set('/feed.xml', aFeed([]));
    await tools([courier], contact).http.fetch(requestFor(courier.at('/feed.xml')));
    expect(courier.requests.map(({ path, headers }) => [path, headers['user-agent']])).toEqual([
      ['/robots.txt', userAgent],
      ['/feed.xml', userAgent],
    ]);
  });

  test('34 · it draws its spread at random', () => {
    const { draw } = tools();
    const drawn = Array.from({ length: 100 }, draw);
    expect(new Set(drawn).size).toBeGreaterThan(90);
    expect(Math.max(...drawn) - Math.min(...drawn)).toBeGreaterThan(0.5);
  });

  test('36 · an hour between two looks, unless the operator says else', () => {
    expect(tools().pollMinutes).toBe(60);
  });
});

test('32 · at most twelve hosts are asked at a time, which node takes for no leak', async () => {
  const warnings: string[] = [];
  const warn = ({ message }: Error): void => void warnings.push(message);
  process.on('warning', warn);
  let open = 0;
  let most = 0;
  const answers: (() => void)[] = [];
  const newsrooms = await Promise.all(Array.from({ length: 16 }, () => newsroom()));
  const outlets = newsrooms.map((one, n) => {
    const feed = aFeed([[one.at('/1'), 'Hockey']]);
    one.answers.set('/feed.xml', {
      ...feed,
      // Asked for at each request.
      get after() {
        return held();
      },
    });
    return one.outlet(`outlet-${n}`, ['/feed.xml']);
  });
  function held(): Promise<void> {
    most = Math.max(most, ++open);
    return new Promise((resolve) => {
      answers.push(() => {
        open -= 1;
        resolve();
      });
    });
  }
  const worker = await startWorker(workerOptions(store, newsrooms, outlets));
  await until('twelve to be asked', async () => open === 12);
  for (let answered = 0; answered < 16; answered += 1) {
    await until('the next to be asked', async () => answers.length > 0);
    answers.shift()?.();
  }
  await until('all to be stored', async () => (await store.database.poll.count()) === 16);
  await worker.stop();
  process.off('warning', warn);
  expect(most).toBe(12);
  expect(warnings).toEqual([]);
});

describe('40 · robots.txt holds for every request, whoever orders it', () => {
  const rules =
    'User-agent: *\nCrawl-delay: 0\n\nUser-agent: ParallaxBot\nCrawl-delay: 0\nDisallow: /closed\n';

  // ALLOW_HOSTS vouches for the host and a pull is the operator's own order: neither is leave to ignore it.
  test('feeds, sitemaps and pages', async () => {
    const courier = await newsroom(rules);
    const telling = 'Trump meets Putin in Alaska';
    const pages = ['/closed/story', '/story'].map((path) => [courier.at(path), telling] as const);
    const sitemap = (name: string, paths: readonly string[]) =>
      `<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${paths
        .map((path) => `<item><loc>${courier.at(path)}</loc></item>`)
        .join('')}</${name}>`;
    const parts = sitemap('sitemapindex', ['/closed/part.xml', '/part.xml']).replaceAll('item>', 'sitemap>');
    courier.answers
      .set('/feed.xml', aFeed(pages))
      .set('/closed/feed.xml', aFeed(pages))
      .set('/sitemap.xml', { body: parts })
      .set('/part.xml', { body: sitemap('urlset', ['/other']).replaceAll('item>', 'url>') })
      .set('/story', aPage(telling));
    const [feeds, maps] = [
      courier.outlet('courier', ['/feed.xml', '/closed/feed.xml']),
      courier.outlet('courier', ['/sitemap.xml'], 'sitemap'),
    ];
    const outlet = { ...feeds, sources: [...feeds.sources, ...maps.sources] };
    await pullOnce(workerOptions(store, [courier], [outlet]));
    expect([...courier.paths()].sort()).toEqual(['/feed.xml', '/part.xml', '/sitemap.xml', '/story']);
    const refused = await store.database.source.findFirst({
      where: { address: courier.at('/closed/feed.xml') },
    });
    expect(refused?.lastProblem).toMatch(/robots\.txt of .* asks programs not to read/);
    const page = await store.database.entry.findUnique({ where: { address: courier.at('/closed/story') } });
    expect(page).toMatchObject({ verdict: 'refused', articleId: null });
  });
});
