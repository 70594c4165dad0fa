import { parseFeed as readByFeedParser } from '@rowanmanning/feed-parser';
import { load } from 'cheerio';
import { parseFeed as readByFeedsmith } from 'feedsmith';
import RssParser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readSource } from '@/lib/ingest/feed/read-feed';
import type { Block } from '@/lib/news/block';
import { writeAtomFeed } from '@/lib/site/forms/atom-feed';
import { writeJsonFeed } from '@/lib/site/forms/json-feed';
import { writeRssFeed } from '@/lib/site/forms/rss-feed';
import { aFeed } from '@/tests/support/feed';
import { listedArticle } from '@/tests/support/listed-article';

const name = 'Quirk & Sons <Daily>';
const outlet = { ...listedArticle('0000000001', null).outlet, name };
const text = 'They met & left; “5 < 6”, said nobody.';
const headlines = [
  'Talks end: R&D at 5 < 6',
  'Президенты встретились',
  'Зустріч на Алясці',
  'Συνάντηση στην Αλάσκα',
  '米ロ首脳がアラスカで会談',
  '特朗普与普京会面',
  '알래스카 정상회담',
  'قمة ألاسكا',
  'פסגת אלסקה',
  'अलास्का शिखर वार्ता',
];
const articles = headlines.map((headline, place) =>
  listedArticle(`000000000${place}`, place === 0 ? '2025-08-15' : `2025-08-15T1${place}:20:00Z`, {
    headline,
    outlet,
    byline: place === 1 ? ['Анна Петрова', 'Ben Writer'] : [],
  }),
);
const texts = new Map(articles.map(({ id }) => [id, [{ kind: 'paragraph', text }] as readonly Block[]]));
const feed = aFeed({ articles, texts });

/** What a reader shows of a report. */
interface Shown {
  readonly title: string;
  readonly outlet: string;
  readonly at: number;
  readonly authors: string;
  readonly text: string;
}

const expected = articles.map(({ headline, byline }, place) => ({
  title: headline,
  outlet: name,
  at: place === 0 ? Date.parse('2025-08-15T00:00:00-08:00') : Date.parse(`2025-08-15T1${place}:20:00Z`),
  authors: byline.length === 0 ? name : byline.join(', '),
}));

const words = (html: string | null | undefined) => load(html ?? '').text();
const one = z.string().nullish();

const readers: Readonly<Record<string, (rss: string) => Promise<readonly Shown[]>>> = {
  async feedsmith(rss) {
    const read = readByFeedsmith(rss);
    if (read.format !== 'rss') throw new Error(`read as ${read.format}`);
    return (read.feed.items ?? []).map((item) => ({
      title: item.title ?? '',
      outlet: item.categories?.[0]?.name ?? '',
      at: Date.parse(item.pubDate ?? ''),
      authors: (item.dc?.creators ?? []).join(' and '),
      text: words(item.content?.encoded),
    }));
  },
  async 'rss-parser'(rss) {
    const categories = z.array(z.string()).nullish();
    const shape = z.object({ title: one, isoDate: one, creator: one, categories, 'content:encoded': one });
    return (await new RssParser().parseString(rss)).items.map((item) => {
      const told = shape.parse(item);
      return {
        title: told.title ?? '',
        outlet: told.categories?.[0] ?? '',
        at: Date.parse(told.isoDate ?? ''),
        authors: told.creator ?? '',
        text: words(told['content:encoded']),
      };
    });
  },
  async 'feed-parser'(rss) {
    return readByFeedParser(rss).items.map(({ title, published, authors, content, categories }) => ({
      title: title ?? '',
      outlet: categories[0]?.label ?? '',
      at: published?.getTime() ?? Number.NaN,
      authors: authors.map((author) => author.name).join(' and '),
      text: words(content),
    }));
  },
};

/** What our own worker reads of a feed: another installation may follow this one. */
async function readAsWorker(body: string): Promise<readonly Omit<Shown, 'outlet'>[]> {
  const read = await readSource(Buffer.from(body), {
    contentType: null,
    address: 'https://parallax.example/',
  });
  if (read.kind !== 'feed') throw new Error(`read as ${read.kind}`);
  return read.entries.map(({ headline, published, byline, body: html }) => ({
    title: headline ?? '',
    at: published?.kind === 'instant' ? published.at.getTime() : Number.NaN,
    authors: byline.join(', '),
    text: words(html),
  }));
}

const forms: Readonly<Record<string, string>> = {
  atom: writeAtomFeed(feed),
  rss: writeRssFeed(feed),
  json: writeJsonFeed(feed),
};

describe('through our own reader', () => {
  test.each(Object.entries(forms))('%s', async (_, body) => {
    const shown = await readAsWorker(body);
    const facts = expected.map(({ outlet: _outlet, ...told }) => told);
    expect(shown.map(({ text: _text, ...told }) => told)).toEqual(facts);
    for (const item of shown) expect(item.text).toContain('They met & left; “5');
  });
});

describe('RSS through others’ readers', () => {
  test.each(Object.entries(readers))(
    '%s gives title, outlet, time, all authors and the text',
    async (_, read) => {
      const shown = await read(writeRssFeed(feed));
      expect(shown.map(({ text: _text, ...facts }) => facts)).toEqual(expected);
      for (const item of shown) expect(item.text).toContain('They met & left; “5');
    },
  );
});
