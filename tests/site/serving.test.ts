import { load } from 'cheerio';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { giveWay } from '@/lib/db/sample';
import { loadEvent } from '@/lib/event/load';
import { eventDays } from '@/lib/event/own-days';
import { createSampleDatabase } from '@/tests/support/database';
import { openCuttableLink } from '@/tests/support/postgres/cuttable-link';
import { openReader } from '@/tests/support/reader';
import { expectSound } from '@/tests/support/site/page-checks';
import { shownReport, shownReports } from '@/tests/support/site/sample';
import { browser } from '@/tests/support/site/shared-browser';
import { openTestSite, type TestSite } from '@/tests/support/site/site';
import { anArticle, anOutlet, aReading, looksWhileKept, store, until, watch } from '@/tests/support/store';

let site: TestSite;

beforeAll(async () => {
  site = await openTestSite();
});
afterAll(async () => {
  await site?.close();
});

const english = shownReport({ outlet: 'northern-wire' });
const sampleLine = 'Sample coverage: invented outlets';

describe('for machines', () => {
  // Each of its addresses is asked for in links.test.ts.
  test('every article shown is in the sitemap, and no address twice', async () => {
    const answer = await site.ask('/sitemap.xml');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      'application/xml; charset=utf-8',
    ]);
    const page = load(answer.text, { xml: true });
    const addresses = page('urlset > url > loc')
      .map((_, loc) => page(loc).text())
      .get();
    for (const { path } of shownReports) expect(addresses).toContain(site.origin + path);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  test('robots.txt lets everyone to pages and keeps crawlers from files', async () => {
    const { status, headers, text } = await site.ask('/robots.txt');
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
    expect(text).toContain('Disallow: /export.\n');
    expect(text).not.toContain('?');
    expect(text).not.toMatch(/^Disallow: \/$/m);
    expect(text).toContain(`Sitemap: ${site.origin}/sitemap.xml`);
  });

  test('healthz counts the articles and is never kept', async () => {
    const answer = await site.get('/healthz');
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await answer.json()).toMatchObject({ ok: true });
  });
});

describe('every answer', () => {
  test.each([
    '/',
    english.path,
    '/nowhere',
    '/sitemap.xml',
    `/a/${english.id}`,
    '/healthz',
    '/%',
    '/picture.png',
  ])('%s carries the security headers', async (path) => {
    const { headers } = await site.ask(path);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('x-powered-by')).toBe(null);
    expect(headers.get('set-cookie')).toBe(null);
    const policy = headers.get('content-security-policy') ?? '';
    for (const rule of [
      "default-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'self'",
    ]) {
      expect(policy).toContain(rule);
    }
    expect(/script-src [^;]*'unsafe/.test(policy)).toBe(false);
  });

  test('a frame may be shown in pages that load only what says that it may be loaded, other pages need not', async () => {
    for (const path of ['/embed', `/embed/articles/${english.id}`, '/picture.png'])
      expect((await site.get(path)).headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect((await site.get('/embed')).headers.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect((await site.get('/')).headers.get('cross-origin-embedder-policy')).toBe(null);
  });

  test('the icon is where programs look for it', async () => {
    const answer = await site.get('/favicon.ico');
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/x-icon']);
  });

  test.each(['/', english.path, '/outlets', '/sources', '/about'])(
    '%s may be kept by those between, and is asked for again with its ETag',
    async (path) => {
      const first = await site.ask(path);
      expect(first.headers.get('cache-control')).toMatch(/^public, max-age=0, s-maxage=\d+/);
      const etag = first.headers.get('etag') ?? '';
      expect(etag).toMatch(/^"[^"]+"$/);
      const again = await site.ask(path, { headers: { 'if-none-match': etag } });
      expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag]);
      expect((await site.ask(path, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    },
  );

  test.each(['/', english.path, '/nowhere', '/sitemap.xml'])(
    'HEAD of %s is GET without a body',
    async (path) => {
      const plain = { 'accept-encoding': 'identity' };
      const [got, head] = await Promise.all([
        site.ask(path, { headers: plain }),
        site.ask(path, { method: 'HEAD', headers: plain }),
      ]);
      expect([head.status, head.text]).toEqual([got.status, '']);
      for (const name of ['content-type', 'content-length', 'cache-control', 'etag']) {
        expect([name, head.headers.get(name)]).toEqual([name, got.headers.get(name)]);
      }
    },
  );

  test('is the same whoever asks: no cookie, language or forwarded host changes it', async () => {
    const plain = await site.ask(english.path);
    const dressed = await site.ask(english.path, {
      headers: {
        cookie: 'a=b',
        'accept-language': 'uk',
        'user-agent': 'Twitterbot/1.0',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'https',
        'x-forwarded-for': '10.0.0.1',
      },
    });
    expect(dressed.text).toBe(plain.text);
    const fresh = await site.ask('/?q=dressed', { headers: { 'x-forwarded-host': 'evil.example' } });
    expect(fresh.text).not.toContain('evil.example');
  });

  test('kept pages are given without being made anew', async () => {
    const path = '/?outlet=northern-wire';
    const { text } = await site.ask(path);
    const database = openDatabase(site.databaseUrl);
    // Nobody tells the site of it, and a page made anew shows it.
    const turnNames = () => database.$executeRaw`update outlets set name = reverse(name)`;
    await turnNames();
    for (let time = 0; time < 5; time += 1) expect((await site.ask(path)).text).toBe(text);
    expect((await site.ask(`${path}&sort=new`)).text).toContain('eriW nrehtroN');
    await turnNames();
    await database.$disconnect();
  });
});

describe('two web processes on one database', () => {
  test('sample coverage says so on every page, on both; enough real coverage ends it on both', async () => {
    const other = await openTestSite(site.databaseUrl);
    const database = openDatabase(site.databaseUrl);
    try {
      const paths = ['/', '/outlets', '/outlets/meridian-7', '/sources', '/about', english.path];
      for (const one of [site, other]) {
        for (const path of [...paths, '/?q=zzzzz', '/?lang=ru']) {
          expect([path, (await one.ask(path)).page('[data-sample]').text().includes(sampleLine)]).toEqual([
            path,
            true,
          ]);
        }
      }
      const slugs = ['courier', 'wire', 'herald', 'post', 'times'];
      await watch(
        database,
        slugs.map((slug) => anOutlet(slug)),
      );
      const article = anArticle({ headline: 'The first report of a real outlet' });
      await store(database, aReading(article));
      for (const one of [site, other]) {
        const note = 'Real coverage so far: 1 article of 1 outlet.';
        const says = async () => (await one.ask('/')).page('main').text().includes(note);
        await until('the line on real coverage', says, looksWhileKept);
        const front = await one.ask('/');
        expect(front.text).not.toContain(article.headline);
        expect(front.page('[data-sample]').text()).toContain(sampleLine);
        const way = front.page(`main a:contains("See it")`).attr('href');
        expect(way).toBe('/?sample=off');
        for (const path of ['/?sample=off', `/a/${article.id}`, '/outlets?sample=off', '/outlets/courier']) {
          const { text, page } = await one.ask((await one.ask(path)).headers.get('location') ?? path);
          expect([
            path,
            text.includes('Meridian 7'),
            page('[data-sample]').text().includes(sampleLine),
          ]).toEqual([path, false, false]);
        }
      }
      for (const [place, slug] of [...slugs, ...slugs, ...slugs, ...slugs, ...slugs].entries())
        await store(
          database,
          aReading(anArticle({ outletSlug: slug, address: `https://${slug}.example/${place}` })),
        );
      const kept = await Promise.all(
        ['/', '/moments', '/words?q=harpsichord', '/embed', '/api/v1/articles'].flatMap((path) =>
          [site, other].map(async (one) => ({ one, path, before: (await one.ask(path)).text })),
        ),
      );
      await giveWay(database, eventDays(loadEvent()));
      for (const { one, path, before } of kept) {
        const isAnew = async () => (await one.ask(path)).text !== before;
        await until(`${path} to be made anew`, isAnew, looksWhileKept);
      }
      const hasGivenWay = async (one: TestSite) => {
        const { page } = await one.ask('/');
        return (
          page('h4').text().includes(article.headline) && !page('[data-sample]').text().includes(sampleLine)
        );
      };
      for (const one of [site, other]) {
        await until('the sample to give way to real articles', () => hasGivenWay(one), looksWhileKept);
        expect((await one.get('/?sample=off')).headers.get('location')).toBe('/');
        for (const path of ['/outlets', '/outlets/courier', '/sources', '/about']) {
          const { status, page } = await one.ask(path);
          expect([path, status, page('[data-sample]').text().includes(sampleLine)]).toEqual([
            path,
            200,
            false,
          ]);
        }
        for (const path of [english.path, '/outlets/meridian-7'])
          expect((await one.ask(path)).status).toBe(404);
        expect((await one.ask(`/a/${article.id}`)).status).toBe(308);
      }
    } finally {
      await database.$disconnect();
      await other.close();
    }
  });
});

/** In every look, as a reader has it who comes while the store is away. */
async function expectSoundWhileAway(origin: string): Promise<void> {
  const { page, complaints, close } = await openReader(browser, origin);
  try {
    await page.goto('/outlets');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('out of reach');
    await expectSound(page);
    expect(complaints.filter((line) => !line.includes('status of 503'))).toEqual([]);
  } finally {
    await close();
  }
}

describe('while the database is away', () => {
  test('every page says so in a sentence, with 503, and is there again by itself', async () => {
    const database = await createSampleDatabase();
    const link = await openCuttableLink(database.url);
    const away = await openTestSite(link.url);
    try {
      expect((await away.ask('/')).status).toBe(200);
      await link.cut();
      await until('the kept front page to say so', async () => {
        const { status, page } = await away.ask('/');
        return status === 200 && page('body > [data-held]').text().startsWith('The store is out of reach;');
      });
      for (const path of ['/outlets', english.path, '/sources', '/?q=putin']) {
        await until(`${path} to be out of reach`, async () => (await away.ask(path)).status === 503);
        const { headers, page, text } = await away.ask(path);
        expect(headers.get('cache-control')).toBe('no-store');
        expect(page('h1').text()).toBe('The coverage is out of reach at the moment');
        expect(page('html').attr('lang')).toBe('en');
        expect(text).not.toMatch(/ECONN|prisma|at .+\.ts/i);
      }
      await expectSoundWhileAway(away.origin);
      expect((await away.get('/healthz')).status).toBe(503);
      expect(await (await away.get('/healthz')).json()).toMatchObject({ ok: false });
      await link.mend();
      // The front page was kept all the time: that it answers says nothing.
      for (const path of [english.path, '/healthz'])
        await until(`${path} to be back`, async () => (await away.get(path)).status === 200);
      link.hang();
      expect((await away.get('/healthz')).status).toBe(503);
      expect((await away.ask('/?q=tarmac')).status).toBe(503);
      link.goOn();
      await until('the site to be back', async () => (await away.ask('/?q=tarmac')).status === 200);
    } finally {
      await away.close();
      await link.cut();
      await database.close();
    }
  });
});
