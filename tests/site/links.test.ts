import { load } from 'cheerio';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeCursor } from '@/lib/site/query/query-values';
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database';
import { siteRoutes } from '@/tests/support/site/routes';
import { shownReports } from '@/tests/support/site/sample';
import { openTestSite, type TestSite } from '@/tests/support/site/site';

/** An article as the API tells of it. */
interface Told {
  readonly id: string;
  readonly permalink: string;
  readonly shortLink: string;
  readonly original: string;
  readonly headline: string;
}

let database: TestDatabase;
let site: TestSite;
let articles: readonly Told[];

beforeAll(async () => {
  database = await createSampleDatabase();
  // Exports leave sample coverage out: here its outlets are as good as real ones.
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query('update outlets set is_sample = false');
  await client.end();
  site = await openTestSite(database.url);
  articles = await everyArticle();
});
afterAll(async () => {
  await site?.close();
  await database?.close();
});

async function everyArticle(): Promise<readonly Told[]> {
  const all: Told[] = [];
  for (let next: string | null = `${site.origin}/api/v1/articles?group=all`; next !== null; ) {
    const page: { articles: readonly Told[]; next: string | null } = await (await fetch(next)).json();
    all.push(...page.articles);
    next = page.next;
  }
  return all;
}

/** Addresses of this site in a text of any form, each once. */
function ownLinks(text: string): readonly string[] {
  const plain = text.replaceAll('&amp;', '&').replaceAll('\\/', '/');
  const found = plain.match(/http:\/\/localhost:\d+[^\s"'<>\\{}`|),;]*/g) ?? [];
  return [...new Set(found.filter((link) => link.startsWith(site.origin)))];
}

/** Follows an address to where it leads. Throws on the way where a step is none. */
async function follow(link: string): Promise<{ readonly answer: Response; readonly address: string }> {
  let address = link;
  for (let step = 0; step < 4; step++) {
    const answer = await fetch(address, { redirect: 'manual' });
    const location = answer.headers.get('location');
    if (location === null) return { answer, address };
    address = new URL(location, address).href;
  }
  throw new Error(`${link} leads on and on.`);
}

const looks = new Map<string, Promise<string | null>>();

/**
 * What is wrong with an address; null where it answers 200 and shows what it is about. Where it leads is looked at
 * once: most addresses stand in every form, and an article's in its short form too.
 */
function faultOf(link: string): Promise<string | null> {
  const look = looks.get(link) ?? lookBehind(link);
  looks.set(link, look);
  return look;
}

async function lookBehind(link: string): Promise<string | null> {
  const { answer, address } = await follow(link);
  const known = address === link ? undefined : looks.get(address);
  if (known !== undefined) {
    await answer.body?.cancel();
    return known;
  }
  const look = lookAt(address, answer);
  looks.set(address, look);
  return look;
}

async function lookAt(address: string, answer: Response): Promise<string | null> {
  const body = Buffer.from(await answer.arrayBuffer());
  const fault = (why: string) => `${address}: ${why}`;
  if (answer.status !== 200) return fault(String(answer.status));
  const { pathname } = new URL(address);
  const type = answer.headers.get('content-type') ?? '';
  if (pathname.endsWith('.png')) {
    const isPicture = type === 'image/png' && body.subarray(1, 4).toString('latin1') === 'PNG';
    const size = isPicture ? `${body.readUInt32BE(16)}×${body.readUInt32BE(20)}` : type;
    return size === '1200×630' ? null : fault(`a picture of ${size}`);
  }
  const text = body.toString('utf8');
  if (/^\/(?:articles|a|embed\/articles)\//.test(pathname)) {
    const article = articles.find(({ id }) => pathname.split('/').includes(id));
    const headline = firstOf(pathname.startsWith('/embed/') ? 'h2' : 'h1', text);
    if (article === undefined) return fault('an article that the API does not know');
    if (pathname.endsWith('/changes')) {
      return load(text)('main').text().includes(article.headline)
        ? null
        : fault('changes of another article');
    }
    return headline === article.headline ? null : fault(`the headline “${headline}”`);
  }
  if (type.startsWith('text/html')) {
    return firstOf('h1', text).trim() === '' ? fault('a page without a heading') : null;
  }
  const isRight =
    /xml|json|csv|opml|calendar|bibtex|research-info|text\/plain/.test(type) && text.length > 20;
  return isRight ? null : fault(`${type}, ${text.length} letters`);
}

/** What the first heading of a page says; the rest of some hundred pages need not be read for it. */
function firstOf(heading: 'h1' | 'h2', page: string): string {
  const start = page.indexOf(`<${heading}`);
  const end = page.indexOf(`</${heading}>`, start);
  return start === -1 || end === -1 ? '' : load(page.slice(start, end)).text();
}

/** Looks at each address, a few at a time. */
async function faultsOf(links: readonly string[]): Promise<readonly string[]> {
  const rest = [...links];
  const found: string[] = [];
  const lane = async () => {
    for (let link = rest.pop(); link !== undefined; link = rest.pop()) {
      const fault = await faultOf(link);
      if (fault !== null) found.push(fault);
    }
  };
  await Promise.all([lane(), lane(), lane(), lane()]);
  return found;
}

const forms = [
  '/feed.atom',
  '/feed.rss',
  '/feed.json',
  '/feed.atom?lang=uk,ru',
  '/feed.rss?q=Putin&from=2025-08-15',
  '/changes.atom',
  '/export.csv',
  '/export.json',
  '/api/v1/articles',
  '/api/v1/articles?moment=handshake',
  '/words.csv?q=alaska',
  '/words.json?q=alaska',
  '/sitemap.xml',
  '/robots.txt',
  '/oembed?url=ORIGIN/',
  '/oembed?url=ORIGIN/?lang=uk',
  '/oembed?url=ORIGIN/outlets/northern-wire',
  '/oembed?url=ORIGIN/moments/handshake',
] as const;

const crawlersOnly: readonly string[] = ['/sitemap.xml', '/robots.txt'];

describe('every address of this site answers 200 and shows what it is about', () => {
  test.each(forms)('in %s', async (form) => {
    const answer = await site.get(form.replace('ORIGIN', encodeURIComponent(site.origin)));
    expect(answer.status).toBe(200);
    // Programs on any other site may ask, readers of feeds that run in a browser among them.
    if (!crawlersOnly.includes(form)) {
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-expose-headers')).toContain('X-Total-Count');
    }
    const links = ownLinks(await answer.text());
    expect(links.length).toBeGreaterThan(0);
    expect(await faultsOf(links)).toEqual([]);
  });

  test.each([
    ['/outlets.opml', 'text/x-opml', '<opml version="2.0">'],
    ['/moments.ics', 'text/calendar', 'BEGIN:VEVENT'],
    ['/datapackage.json', 'application/json', '/export.csv'],
    ['/api/openapi.json', 'application/json', '/api/v1/articles/{id}'],
  ])('%s is there for the programs that look for it', async (path, type, words) => {
    const { status, headers, text } = await site.ask(path);
    expect([status, headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`]);
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(text).toContain(words);
    // A calendar folds its lines, also within an address.
    expect(await faultsOf(ownLinks(text.replaceAll('\r\n ', '').replaceAll('\r\n', '\n')))).toEqual([]);
  });

  test('feeds carry the whole text, and go on after a place in them', async () => {
    const entries = async (path: string) => {
      const $ = load(await (await site.get(path)).text(), { xml: true });
      return $('entry')
        .toArray()
        .map((entry) => ({
          id: $(entry).children('id').text().split('/').at(-1) ?? '',
          updated: $(entry).children('updated').text(),
          paragraphs: load($(entry).children('content').text())('p').length,
        }));
    };
    const whole = await entries('/feed.atom');
    expect(whole[0]?.paragraphs).toBeGreaterThan(2);
    const { id = '', updated = '' } = whole[9] ?? {};
    const after = writeCursor({ sortAt: new Date(updated), id });
    expect(await entries(`/feed.atom?after=${after}`)).toEqual(whole.slice(10));
  });

  test('in the frames of the timeline and of an article', async () => {
    for (const path of ['/embed', '/embed?lang=uk', `/embed/articles/${articles[0]?.id}`]) {
      const { page, status } = await site.ask(path);
      expect(status).toBe(200);
      const links = page('a')
        .map((_, link) => page(link).attr('href') ?? '')
        .get()
        .map((href) => new URL(href, site.origin).href)
        .filter((href) => href.startsWith(site.origin));
      expect(links.length).toBeGreaterThan(0);
      expect(await faultsOf([...new Set(links)])).toEqual([]);
    }
  });

  test('in the page for programs, which names every form', async () => {
    const { page } = await site.ask('/api');
    const named = page('main a')
      .map((_, link) => page(link).attr('href') ?? '')
      .get();
    // The last part of each form's name in the tree of routes, but for pages, pictures, a page's script, and what programs find by themselves.
    const forms = siteRoutes.filter((route) => /^\/(?:\w+\.(?!(?:txt|png|js)$)\w+|embed|hub)$/.test(route));
    expect(forms.length).toBeGreaterThan(12);
    expect(forms.filter((form) => !named.includes(form))).toEqual([]);
    const whole = named.filter((path) => !/^\/words\.|^\/cite\./.test(path));
    expect(await faultsOf(whole.map((path) => site.origin + path))).toEqual([]);
    for (const path of ['/cite.bib', '/cite.ris', '/cite.json'])
      expect([path, (await site.get(path)).status]).toEqual([path, 200]);
  });

  test('in the heads of the pages: feeds, frames, pictures', async () => {
    const pages = ['/', '/?lang=uk', '/outlets/northern-wire', '/moments', '/moments/handshake', '/changes'];
    const seen = new Set<string>();
    for (const path of [
      ...pages,
      ...articles.slice(0, 12).map(({ permalink }) => new URL(permalink).pathname),
    ]) {
      const { page } = await site.ask(path);
      page('head link[rel=alternate], head link[rel=canonical]').each((_, link) => {
        seen.add(new URL(page(link).attr('href') ?? '', site.origin).href);
      });
      page('head meta[property="og:image"], head meta[property="og:url"]').each((_, meta) => {
        seen.add(page(meta).attr('content') ?? '');
      });
    }
    const own = [...seen].filter((link) => link.startsWith(site.origin));
    for (const kind of ['/feed.atom', '/oembed', 'picture.png', '/changes.atom']) {
      expect(own.some((link) => link.includes(kind))).toBe(true);
    }
    expect(await faultsOf(own)).toEqual([]);
  });
});

describe('every article', () => {
  test('has a page with its headline and its text', async () => {
    for (const { path, headline, language } of shownReports) {
      const { status, page } = await site.ask(path);
      expect([path, status]).toEqual([path, 200]);
      expect(page('h1').text()).toBe(headline);
      expect(page('article [lang] p').length).toBeGreaterThan(1);
      expect(page('h1').closest('[lang]').attr('lang')?.split('-')[0]).toBe(language);
    }
  });

  test('has a picture of the right size', async () => {
    const pictures = articles.map(({ id }) => `${site.origin}/articles/${id}/picture.png`);
    expect(await faultsOf(pictures)).toEqual([]);
  });

  test('a shared view says what it is: in its title, its picture and its frame', async () => {
    const path = '/?lang=uk';
    const { page } = await site.ask(path);
    const tag = (name: string) => page(`meta[property="${name}"]`).attr('content') ?? '';
    expect(tag('og:title')).toContain('Ukrainian');
    expect(tag('og:image')).toBe(`${site.origin}/picture.png?lang=uk`);
    const told = await (await site.get(`/oembed?url=${encodeURIComponent(site.origin + path)}`)).json();
    expect(told).toMatchObject({ title: tag('og:title'), thumbnail_url: tag('og:image') });
    const [part, all] = await Promise.all(
      ['/picture.png?lang=uk', '/picture.png'].map(async (picture) =>
        Buffer.from(await (await site.get(picture)).arrayBuffer()).toString('base64'),
      ),
    );
    expect(part).not.toBe(all);
  });

  test.each([
    ['/outlets/northern-wire', '/embed?outlet=northern-wire', 'Northern Wire'],
    ['/moments/handshake', '/embed?moment=handshake', 'handshake'],
    ['/outlets/northern-wire?lang=en', '/embed?outlet=northern-wire&lang=en', 'Northern Wire'],
  ])('%s is embedded as %s', async (path, frame, title) => {
    const answer = await site.get(`/oembed?url=${encodeURIComponent(site.origin + path)}`);
    const told: { html: string; title: string } = await answer.json();
    expect(load(told.html)('iframe').attr('src')).toBe(site.origin + frame);
    expect(told.title.toLowerCase()).toContain(title.toLowerCase());
  });

  test.each(['/outlets/nobody', '/moments/nothing', '/moments/handshake/all', '/about'])(
    '%s is not embedded',
    async (path) => {
      const answer = await site.get(`/oembed?url=${encodeURIComponent(site.origin + path)}`);
      expect(answer.status).toBe(404);
    },
  );

  test('is embedded by oEmbed in a frame that shows it', async () => {
    for (const { permalink, headline } of articles.slice(0, 20)) {
      const told: { html: string; title: string } = await (
        await site.get(`/oembed?url=${encodeURIComponent(permalink)}`)
      ).json();
      expect(told.title).toContain(headline);
      const source = load(told.html)('iframe').attr('src') ?? '';
      expect(source).toContain('/embed/articles/');
      expect(await faultOf(source)).toBeNull();
    }
  });

  test.each(['/cite.bib', '/cite.ris', '/cite.json', '/export.csv', '/export.json'])(
    'stands in %s with the address of its original',
    async (form) => {
      const answer = await site.get(form);
      const text = (await answer.text())
        .replaceAll('\\_', '_')
        .replaceAll('\\&', '&')
        .replaceAll('\\%', '%')
        .replaceAll('\\#', '#');
      expect(Number(answer.headers.get('x-total-count'))).toBe(articles.length);
      expect(
        articles.filter(({ original }) => !text.includes(original)).map(({ original }) => original),
      ).toEqual([]);
    },
  );

  test('is cited on its page by its original, with the day of access', async () => {
    for (const { permalink, original } of articles.slice(0, 8)) {
      const { page } = await site.ask(new URL(permalink).pathname);
      const cited = page('#share').text();
      expect(cited.split(original).length - 1).toBeGreaterThanOrEqual(3);
      expect(cited).toMatch(/access-?date|Accessed|Retrieved/i);
    }
  });
});
