import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { writeAtomFeed } from '@/lib/site/forms/atom-feed';
import { feedTime } from '@/lib/site/forms/coverage-feed';
import { writeJsonFeed } from '@/lib/site/forms/json-feed';
import { writeRssFeed } from '@/lib/site/forms/rss-feed';
import { aFeed } from '@/tests/support/feed';
import { listedArticle } from '@/tests/support/listed-article';

const hostile = 'Trump & Putin: "no <script>alert(1)</script> deal"\u0007 ]]>';
const articles: readonly ListedArticle[] = [
  listedArticle('0000000001', '2025-08-15T18:20:00Z', {
    headline: hostile,
    standfirst: 'They met.',
    byline: ['Ada Reporter', 'Ben Writer'],
    changedAt: new Date('2025-08-16T02:00:00Z'),
  }),
  listedArticle('0000000002', '2025-08-15', { headline: 'Саммит на Аляске', language: 'ru' }),
  listedArticle('0000000003', null),
];
const feed = aFeed({ canonical: 'lang=en,ru&q=%22a%22', first: 'lang=en,ru&q=%22a%22', articles });
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

describe('Atom, by RFC 4287', () => {
  const $ = () => load(writeAtomFeed(feed), { xml: true });

  test('a feed has one id, title and updated, an author, and links to itself and its page', () => {
    const $feed = $()('feed');
    for (const name of ['id', 'title', 'updated', 'author']) expect($feed.children(name)).toHaveLength(1);
    expect($feed.attr('xmlns')).toBe('http://www.w3.org/2005/Atom');
    expect($feed.children('updated').text()).toMatch(rfc3339);
    expect($feed.children('link[rel=self]').attr('href')).toBe(
      'https://parallax.example/feed.atom?lang=en,ru&q=%22a%22',
    );
    expect($feed.children('link[rel=alternate]').attr('href')).toBe(
      'https://parallax.example/?lang=en,ru&q=%22a%22',
    );
  });

  test('an entry has one id, title and updated, an author, at most one alternate, a day’s beginning for a day, no date for the undated', () => {
    const entries = $()('entry')
      .toArray()
      .map((entry) => $()(entry));
    expect(entries).toHaveLength(3);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated']) expect(entry.children(name)).toHaveLength(1);
      expect(entry.children('author').length).toBeGreaterThan(0);
      expect(entry.children('link[rel=alternate]')).toHaveLength(1);
      expect(entry.children('updated').text()).toMatch(rfc3339);
      expect(entry.children('published').length).toBeLessThanOrEqual(1);
    }
    expect(entries.map((entry) => entry.children('published').text())).toEqual([
      '2025-08-15T18:20:00.000Z',
      '2025-08-15T00:00:00-08:00',
      '',
    ]);
    expect(entries[1]?.children('summary').text()).toContain('no time given');
    expect(entries.map((entry) => entry.children('updated').text())).toEqual([
      '2025-08-16T02:00:00.000Z',
      '2025-08-16T00:00:00.000Z',
      '2025-08-16T00:00:00.000Z',
    ]);
    expect(new Set(entries.map((entry) => entry.children('id').text())).size).toBe(3);
    expect(entries[0]?.children('id').text()).toBe('https://parallax.example/a/0000000001');
    expect(entries[1]?.attr('xml:lang')).toBe('ru');
  });

  test('an outlet’s words are text, whatever they hold', () => {
    expect($()('entry title').first().text()).toBe(hostile.replace('\u0007', ''));
    expect($()('script')).toHaveLength(0);
    expect(writeAtomFeed(feed)).not.toContain('\u0007');
  });

  test('an empty feed is a feed', () => {
    const empty = load(writeAtomFeed({ ...feed, articles: [] }), { xml: true });
    expect(empty('feed > updated').text()).toMatch(rfc3339);
  });
});

describe('RSS 2.0, by its specification', () => {
  const $ = () => load(writeRssFeed(feed), { xml: true });
  const rfc822 = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/;

  test('a channel has title, link, description, and says where it is', () => {
    const channel = $()('rss > channel');
    expect($()('rss').attr('version')).toBe('2.0');
    for (const name of ['title', 'link', 'description', 'lastBuildDate']) {
      expect(channel.children(name)).toHaveLength(1);
    }
    expect(channel.children('lastBuildDate').text()).toMatch(rfc822);
    expect(channel.children('atom\\:link').attr('href')).toBe(
      'https://parallax.example/feed.rss?lang=en,ru&q=%22a%22',
    );
  });

  test('an item has a permalink as its guid, and no date where the outlet gave none', () => {
    const items = $()('item')
      .toArray()
      .map((item) => $()(item));
    expect(items.map((item) => item.children('guid').text())).toEqual([
      'https://parallax.example/a/0000000001',
      'https://parallax.example/a/0000000002',
      'https://parallax.example/a/0000000003',
    ]);
    expect(items.every((item) => item.children('guid').attr('isPermaLink') === 'true')).toBe(true);
    expect(items.map((item) => item.children('pubDate').text())).toEqual([
      'Fri, 15 Aug 2025 18:20:00 GMT',
      'Fri, 15 Aug 2025 00:00:00 -0800',
      '',
    ]);
    const creators = items[0]?.children('dc\\:creator').toArray() ?? [];
    expect(creators.map((creator) => $()(creator).text())).toEqual(['Ada Reporter, Ben Writer']);
    expect(items[0]?.children('title').text()).toBe(hostile.replace('\u0007', ''));
  });

  test('titles and categories are plain text, descriptions are HTML', () => {
    const outlet = { ...listedArticle('0000000009', null).outlet, name: 'Quirk & Sons <Daily>' };
    const quirk = writeRssFeed(aFeed({ articles: [listedArticle('0000000009', null, { outlet })] }));
    expect(quirk).toContain('<category>Quirk &#x26; Sons &#x3C;Daily&gt;</category>');
    const item = load(quirk, { xml: true })('item');
    expect(item.children('category').text()).toBe('Quirk & Sons <Daily>');
    expect(load(item.children('description').text()).text()).toContain('Quirk & Sons <Daily>, no date');
  });
});

describe('JSON Feed 1.1', () => {
  const shape = z.object({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    home_page_url: z.url(),
    feed_url: z.url(),
    items: z.array(
      z.object({
        id: z.string().min(1),
        url: z.url(),
        external_url: z.url(),
        title: z.string(),
        content_text: z.string().min(1),
        date_published: z.iso.datetime({ offset: true }).optional(),
        date_modified: z.iso.datetime().optional(),
        authors: z.array(z.object({ name: z.string() })).min(1),
        language: z.string(),
      }),
    ),
  });

  test('has what it must, and no date that nobody gave', () => {
    const { items } = shape.parse(JSON.parse(writeJsonFeed(feed)));
    expect(items.map(({ date_published }) => date_published)).toEqual([
      '2025-08-15T18:20:00.000Z',
      '2025-08-15T00:00:00-08:00',
      undefined,
    ]);
    expect(items[0]?.title).toBe(hostile);
    expect(items[0]?.content_text).toBe('They met. (The Kyiv Beacon, 15 August 2025, 10:20 AKDT)');
    expect(items[2]?.content_text).toContain('no date stated');
  });
});

describe('the time of a day', () => {
  test.each([
    ['2025-08-15', 'America/Anchorage', '2025-08-15T00:00:00-08:00', 'Fri, 15 Aug 2025 00:00:00 -0800'],
    ['2025-08-15', 'Asia/Kolkata', '2025-08-15T00:00:00+05:30', 'Fri, 15 Aug 2025 00:00:00 +0530'],
    ['2025-01-01', 'UTC', '2025-01-01T00:00:00+00:00', 'Wed, 01 Jan 2025 00:00:00 +0000'],
    // Clocks went forward at midnight: that day began at one.
    ['2024-04-26', 'Africa/Cairo', '2024-04-26T01:00:00+03:00', 'Fri, 26 Apr 2024 01:00:00 +0300'],
  ])('%s in %s', (day, zone, rfc3339, rfc822) => {
    expect(feedTime({ kind: 'day', day, origin: 'visible' }, zone)).toMatchObject({ rfc3339, rfc822 });
  });

  test('nothing is said of the undated', () => {
    expect(feedTime({ kind: 'unknown' }, 'UTC')).toBeNull();
  });
});

describe('pages of a feed, by RFC 5005', () => {
  const later = aFeed({
    canonical: 'lang=ru&after=a-0000000001',
    first: 'lang=ru',
    next: 'lang=ru&after=b-0000000001',
  });
  const expected = {
    first: '?lang=ru',
    next: '?lang=ru&after=b-0000000001',
    self: '?lang=ru&after=a-0000000001',
  };

  test.each([
    ['atom', writeAtomFeed, 'feed > link'],
    ['rss', writeRssFeed, 'channel > atom\\:link'],
  ])('%s', (form, write, links) => {
    const $ = load(write(later), { xml: true });
    for (const [rel, query] of Object.entries(expected))
      expect($(`${links}[rel=${rel}]`).attr('href')).toBe(`https://parallax.example/feed.${form}${query}`);
    expect(load(write(aFeed({})), { xml: true })(`${links}:is([rel=first], [rel=next])`)).toHaveLength(0);
  });

  test('all pages are one feed', () => {
    const id = load(writeAtomFeed(later), { xml: true })('feed > id').text();
    expect(id).toBe('https://parallax.example/feed.atom?lang=ru');
  });

  test('json', () => {
    const { next_url, home_page_url } = JSON.parse(writeJsonFeed(later));
    expect(next_url).toBe('https://parallax.example/feed.json?lang=ru&after=b-0000000001');
    expect(home_page_url).toBe('https://parallax.example/?lang=ru');
  });
});

test('each form names the hub that sends it, where there is one', () => {
  const hub = 'https://parallax.example/hub';
  const forms = (named: string | null) => {
    const given = aFeed({ hub: named });
    const json: { hubs?: unknown } = JSON.parse(writeJsonFeed(given));
    return [
      load(writeAtomFeed(given), { xml: true })('feed > link[rel=hub]').attr('href'),
      load(writeRssFeed(given), { xml: true })('channel > atom\\:link[rel=hub]').attr('href'),
      json.hubs,
    ];
  };
  expect(forms(hub)).toEqual([hub, hub, [{ type: 'WebSub', url: hub }]]);
  expect(forms(null)).toEqual([undefined, undefined, undefined]);
});
