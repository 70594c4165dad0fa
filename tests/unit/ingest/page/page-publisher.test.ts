import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';

const prose =
  '<p>The harbour master told the council on Monday that the outer wall would not last another winter.</p>'.repeat(
    3,
  );
const headline = 'The outer wall will not last';

/** What a page says of its publisher: its title, what else stands in its head, and where it stands. */
function publisherOf(
  title: string,
  head = '',
  { address = 'https://harbourpost.example/a', h1 = headline } = {},
) {
  const html = `<html><head><title>${title}</title>${head}</head><body><article>${
    h1 === '' ? '' : `<h1>${h1}</h1>`
  }${prose}</article></body></html>`;
  const reading = readPage(Buffer.from(html), { contentType: 'text/html; charset=utf-8', address });
  if (reading.kind !== 'article') throw new Error(`expected an article, got ${reading.kind}`);
  return { ...reading.publisher, headline: reading.article.headline };
}

const siteName = (name: string) => `<meta property="og:site_name" content="${name}">`;
const article = (publisher: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline, publisher })}</script>`;

/** As plugins of blogs write it: the article refers to its publisher. */
const graph = `<script type="application/ld+json">${JSON.stringify({
  '@graph': [
    { '@type': 'NewsArticle', headline, publisher: { '@id': '#publisher' } },
    { '@type': 'Organization', '@id': '#other', name: 'Other' },
    { '@type': 'Organization', '@id': '#publisher', name: 'Coast Courier' },
  ],
})}</script>`;

describe('who publishes a page', () => {
  it.each<[string, string | null, string, string?]>([
    ['Open Graph’s site name', 'Coast Courier', `${headline} - Harbour`, siteName('Coast Courier')],
    [
      'that without its slogan',
      'Coast Courier',
      headline,
      siteName('Coast Courier | All the news of the coast'),
    ],
    ['a short one with a mark in it', 'Курьер – Юг', headline, siteName('Курьер – Юг')],
    ['the article’s publisher', '海港日報', headline, article({ '@type': 'Organization', name: '海港日報' })],
    ['a publisher that is described elsewhere', 'Coast Courier', headline, graph],
    ['the title’s tail', 'Coast Courier', `${headline} | Coast Courier`],
    ['after a section', 'Вечірній порт', `${headline} | Новини | Вечірній порт`],
    ['the title’s head', 'Coast Courier', `Coast Courier: — ${headline}`.replace(':', '')],
    [
      'the part that the address confirms',
      'Harbour Post',
      `${headline} | Harbour Post | Local news and sport`,
    ],
    ['not a sentence', null, `${headline} | What you need to know about it, explained`],
    ['not what a template left', null, headline, siteName('My Website')],
    ['not an address', null, headline, siteName('https://harbourpost.example/')],
    ['not a handle', null, headline, siteName('@coastcourier')],
  ])('%s', (_, name, title, head) => {
    expect(publisherOf(title, head).name).toBe(name);
  });

  it.each([
    ['half of it', `${headline} – Nobody minds`],
    ['all of it', headline],
  ])('is not the headline, nor %s', (_, title) => {
    expect(publisherOf(title, '', { h1: title }).name).toBeNull();
  });

  it('is the title alone where the folder is called so, which then is no headline', () => {
    const address = 'http://127.0.0.1:8080/coast-courier/wall';
    expect(publisherOf('Coast Courier', '', { address, h1: '' })).toMatchObject({
      name: 'Coast Courier',
      headline: null,
    });
    const elsewhere = { address: 'http://127.0.0.1:8080/news/wall', h1: '' };
    expect(publisherOf(headline, '', elsewhere)).toMatchObject({ name: null, headline });
  });

  it.each<[string, string | null, unknown]>([
    ['a code', 'UA', { addressCountry: 'UA' }],
    ['a code of its own making', 'GB', { addressCountry: { '@type': 'Country', name: 'uk' } }],
    ['a name', null, { addressCountry: 'Elbonia' }],
    ['a union', null, { addressCountry: 'EU' }],
    ['a country of once', null, { addressCountry: 'DD' }],
    ['a country that another followed', null, { addressCountry: 'cs' }],
  ])('says where it sits by %s', (_, country, address) => {
    const publisher = { '@type': 'Organization', name: 'Coast Courier', address };
    expect(publisherOf(headline, article(publisher)).country).toBe(country);
  });
});
