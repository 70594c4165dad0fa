import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Database, openDatabase } from '@/lib/db/client';
import { offTopicReports, shownReport, shownReports, withdrawnReports } from '@/tests/support/site/sample';
import { excerpts } from '@/tests/support/site/shared-excerpts';
import { openTestSite, type TestSite } from '@/tests/support/site/site';
import { anArticle, anOutlet, aReading, looksWhileKept, store, until, watch } from '@/tests/support/store';

const hostile = '</script><script>alert(1)</script><!-- "Talks" & <b>more</b> \u2028';

let site: TestSite;
let database: Database;
const article = anArticle({
  outletSlug: 'courier',
  headline: hostile,
  standfirst: '<img src=x onerror=alert(1)>',
  byline: ['<script>alert(2)</script>', 'Ada "Reporter"'],
  blocks: [
    { kind: 'paragraph', text: '</p><script>alert(3)</script>' },
    { kind: 'caption', text: '<svg onload=alert(4)>', credit: '"><b>' },
    { kind: 'list', items: ['<li onclick=x>', '</ul>'] },
  ],
});

beforeAll(async () => {
  site = await openTestSite();
  database = openDatabase(site.databaseUrl);
  // Of a sample outlet, so that the other coverage stays.
  await watch(database, [anOutlet('courier', { home: 'https://courier.example/' })], true);
  await store(database, aReading(article));
});
afterAll(async () => {
  await database?.$disconnect();
  await site?.close();
});

const english = shownReport({ outlet: 'northern-wire' });
const arabic = shownReport({ language: 'ar' });
const [withdrawn = english] = withdrawnReports;

describe('a permalink', () => {
  test.each([
    ['a wrong slug', `/articles/${english.id}/quite-another-headline`, english.path],
    [
      'a slug in capitals',
      english.path
        .toUpperCase()
        .replace('/ARTICLES', '/articles')
        .replace(english.id.toUpperCase(), english.id),
      english.path,
    ],
    ['no slug', `/articles/${english.id}`, english.path],
    ['the short form', `/a/${english.id}`, english.path],
    ['the short form with a full stop', `/a/${english.id}.`, english.path],
    ['the short form with a bracket and a comma', `/a/${english.id}),`, english.path],
    ['the short form with a zero-width space', `/a/${english.id}%E2%80%8B`, english.path],
    ['the short form in capitals', `/a/${english.id.toUpperCase()}`, english.path],
    ['no slug and a full stop', `/articles/${english.id}.`, english.path],
    ['the short form of a headline in another script', `/a/${arabic.id}`, arabic.path],
  ])('%s: 308 to the right one', async (_, given, path) => {
    const { status, headers } = await site.ask(given);
    expect(status).toBe(308);
    expect(new URL(headers.get('location') ?? '', site.origin).pathname).toBe(path);
  });

  test.each([
    '/articles/zzzzzzzzzz/x',
    '/articles/zzzzzzzzzz',
    '/a/zzzzzzzzzz',
    '/articles/ilou/x',
    '/articles/zzzzzzzzzz/picture.png',
    '/outlets/no-such-outlet',
  ])('%s is unknown: 404', async (path) => {
    expect((await site.ask(path)).status).toBe(404);
  });

  test('an unknown one has a page that can be read without JavaScript', async () => {
    for (const path of ['/articles/zzzzzzzzzz/x', '/outlets/no-such-outlet', '/nowhere']) {
      const { status, page } = await site.ask(path);
      expect([path, status, page('h1').text()]).toEqual([path, 404, 'There is nothing at this address']);
      expect(page('main a[href="/"]').length).toBeGreaterThan(0);
    }
  });

  test('what is about other things has none', async () => {
    for (const { path } of offTopicReports) expect((await site.ask(path)).status).toBe(404);
  });
});

describe('a withdrawn article', () => {
  test('answers 410 with what is known, and not its text', async () => {
    const { status, page, text } = await site.ask(withdrawn.path);
    expect(status).toBe(410);
    expect(page('h1').text()).toBe('The outlet has withdrawn this article');
    const said = page('main').text();
    expect(said).toContain(withdrawn.headline);
    expect(said).toContain('Northern Wire');
    expect(said).toMatch(/Published: 16 August 2025, 08:55 AKDT/);
    expect(said).toMatch(/First seen: .+Found withdrawn: /s);
    expect(page(`main a[href="${withdrawn.address}"]`)).toHaveLength(1);
    expect(page('meta[name=robots]').attr('content')).toContain('noindex');
    const row = await database.article.findUniqueOrThrow({ where: { id: withdrawn.id } });
    for (const sentence of row.searchText.split('\n').slice(3)) {
      if (sentence.length > 40) expect(text).not.toContain(sentence.slice(0, 40));
    }
  });

  test('with a wrong slug, in short and as a picture it is as gone', async () => {
    expect((await site.ask(`/articles/${withdrawn.id}/another`)).status).toBe(410);
    expect((await site.ask(`/a/${withdrawn.id}`)).status).toBe(410);
    expect((await site.ask(`/articles/${withdrawn.id}/picture.png`)).status).toBe(410);
  });

  test('it is in no sitemap and beside no other article', async () => {
    const sitemap = await site.ask('/sitemap.xml');
    expect(sitemap.text).not.toContain(withdrawn.id);
    for (const { path } of shownReports.filter(
      ({ standsAt }) => Math.abs((standsAt ?? 0) - (withdrawn.standsAt ?? 0)) < 6 * 3_600_000,
    )) {
      expect((await site.ask(path)).text).not.toContain(withdrawn.id);
    }
  });
});

describe('what an article’s page says to machines', () => {
  test('canonical is the outlet’s own page; Open Graph and its picture are ours', async () => {
    for (const fact of [english, arabic]) {
      const { page } = await site.ask(fact.path);
      expect(page('link[rel=canonical]')).toHaveLength(1);
      expect(page('link[rel=canonical]').attr('href')).toBe(fact.address);
      expect(page('meta[property="og:url"]').attr('content')).toBe(site.origin + fact.path);
      expect(page('meta[property="og:title"]').attr('content')).toBe(fact.headline);
      expect(page('meta[property="og:type"]').attr('content')).toBe('article');
      const picture = page('meta[property="og:image"]').attr('content') ?? '';
      expect(picture).toBe(`${site.origin}/articles/${fact.id}/picture.png`);
      const answer = await fetch(picture);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'image/png']);
      expect(page('meta[name=robots]').attr('content') ?? '').not.toContain('noindex');
      expect(page(`main a[href="${fact.address}"]`).first().text()).toMatch(/^Read it at /);
    }
  });

  test('its data are a NewsArticle of the outlet', async () => {
    for (const { path, headline, address, standsAt } of [english, arabic]) {
      const { page } = await site.ask(path);
      const scripts = page('script[type="application/ld+json"]');
      expect(scripts).toHaveLength(1);
      expect(JSON.parse(scripts.text())).toMatchObject({
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline,
        url: address,
        datePublished: new Date(standsAt ?? 0).toISOString(),
      });
    }
  });

  test('the direction and language of a text are told, and our words stay in ours', async () => {
    const { page } = await site.ask(arabic.path);
    expect(page('html').attr('dir') ?? 'ltr').toBe('ltr');
    expect(page('h1').closest('[dir]').attr('dir')).toBe('rtl');
    const text = page('article > [lang=ar]');
    expect([text.attr('dir'), text.find('p').length > 1]).toEqual(['rtl', true]);
  });

  test('a headline of markup is text wherever it stands', async () => {
    for (const path of [`/a/${article.id}`, '/?outlet=courier', '/outlets/courier', '/sitemap.xml']) {
      const { status, text, page } = await site.ask(path, { redirect: 'follow' });
      expect([path, status]).toEqual([path, 200]);
      expect(text).not.toMatch(/<script>alert|<img src=x|<svg onload|<li onclick/);
      expect(page('[onerror], [onload], [onclick], b:contains("more")')).toHaveLength(0);
    }
    const { page, text } = await site.ask(`/a/${article.id}`, { redirect: 'follow' });
    expect(page('h1').text()).toBe(hostile);
    const data = JSON.parse(page('script[type="application/ld+json"]').text());
    expect(data.headline).toBe(hostile);
    expect(text).toContain('\\u003c/script\\u003e');
    expect(page('main').text()).toContain('</p><script>alert(3)</script>');
  });
});

test('ARTICLE_TEXT=excerpt shows the beginning only, and where to read on', async () => {
  const row = await database.article.findUniqueOrThrow({ where: { id: english.id } });
  const paragraphs = row.searchText.split('\n').filter((line) => line.length > 80);
  const [last = ''] = paragraphs.slice(-1);
  const full = await site.ask(english.path);
  const part = await excerpts.ask(english.path);
  expect(full.page('main').text()).toContain(last.trim().slice(-60));
  expect(part.page('main').text()).not.toContain(last.trim().slice(-60));
  expect(part.page('article > div[lang] p')).toHaveLength(1);
  expect(part.page('main').text()).toContain('Read all of it at Northern Wire');
});

test('an article that was merged into another leads there, in every form', async () => {
  const [from, into] = [shownReport({ outlet: 'lantern-nine' }), english];
  await database.article.update({ where: { id: from.id }, data: { mergedInto: into.id } });
  await database.$executeRaw`select pg_notify('coverage', ${from.id})`;
  await until(
    'the pages to be made anew',
    async () => (await site.ask(from.path)).status === 308,
    looksWhileKept,
  );
  for (const given of [from.path, `/articles/${from.id}`, `/articles/${from.id}/x`, `/a/${from.id}`]) {
    const { status, headers } = await site.ask(given);
    expect([given, status]).toEqual([given, 308]);
    expect(new URL(headers.get('location') ?? '', site.origin).pathname).toBe(into.path);
  }
  const picture = await site.ask(`/articles/${from.id}/picture.png`);
  expect([picture.status, picture.headers.get('location')]).toEqual([
    308,
    `/articles/${into.id}/picture.png`,
  ]);
  expect((await site.ask('/sitemap.xml')).text).not.toContain(from.id);
});
