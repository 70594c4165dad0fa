import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';
import { readMarkup } from '@/tests/support/read-article';

const address = 'https://www.outlet.example/world/bridge-opens';
const headline = 'Bridge over the Ouse opens after ten years';
const prose =
  '<p>The bridge over the river was opened on Monday, ten years after its first pillar had been set.</p>'.repeat(
    3,
  );

const own = {
  '@type': 'NewsArticle',
  headline,
  datePublished: '2025-03-04T08:00:00Z',
  author: { name: 'Ida Berg' },
};
const other = {
  '@type': 'NewsArticle',
  headline: 'Ferry runs again',
  datePublished: '2019-01-02T00:10:00Z',
  author: { name: 'Someone Else' },
  publisher: { name: 'Outlet' },
};

/** Byline and publication time of a page with these linked data. */
function facts(data: unknown, head = '', h1 = headline) {
  const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const html = `<html lang="en"><head><title>${headline} - Outlet</title>${head}${script}</head><body><article><h1>${h1}</h1>${prose}</article></body></html>`;
  const article = readMarkup(html, address);
  const [published] = article.published;
  const at = published?.kind === 'instant' ? published.at.toISOString() : (published?.day ?? null);
  return { byline: article.byline, at };
}

const ours = { byline: ['Ida Berg'], at: '2025-03-04T08:00:00.000Z' };
const nobody = { byline: [], at: null };
const elsewhere = 'https://www.outlet.example/world/ferry';

describe('the linked data of the page itself', () => {
  it.each([
    ['by its headline, behind another with more to say', [other, own]],
    ['by its headline, before another', [own, other]],
    ['by a headline cut short', [other, { ...own, headline: headline.slice(0, 24) }]],
    ['by a headline with a kicker', [other, { ...own, headline: `Transport: ${headline}` }]],
    [
      'by its address',
      [
        { ...other, url: elsewhere },
        { ...own, headline: 'At last, a bridge', url: address },
      ],
    ],
    [
      'by an address without www, and another scheme',
      [other, { ...own, headline: 'At last', url: 'http://outlet.example/world/bridge-opens/' }],
    ],
    ['by a relative address', [other, { ...own, headline: 'At last', url: '/world/bridge-opens' }]],
    [
      'by mainEntityOfPage',
      [other, { ...own, headline: 'At last', mainEntityOfPage: { '@type': 'WebPage', '@id': address } }],
    ],
    ['by mainEntityOfPage as text', [other, { ...own, headline: 'At last', mainEntityOfPage: address }]],
    ['by an @id with a mark', [other, { ...own, headline: 'At last', '@id': `${address}#article` }]],
    ['among the parts of the page', [{ '@type': 'WebPage', hasPart: [other] }, own]],
    [
      'behind a list',
      [{ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', item: other }] }, own],
    ],
    ['in a list of several, by its headline', { '@type': 'ItemList', itemListElement: [other, own] }],
    ['in a graph', { '@graph': [other, { '@type': 'WebPage' }, own] }],
    ['as the main entity of the page', { '@type': 'WebPage', mainEntity: own, hasPart: other }],
    ['alone, with another headline and no address', [{ ...own, headline: 'At last: the crossing' }]],
    [
      'alone, with the front page as its address',
      [{ ...own, headline: 'At last', url: 'https://www.outlet.example/' }],
    ],
    [
      'in two objects, of which one is silent',
      [
        { '@type': 'NewsArticle', datePublished: own.datePublished },
        { ...own, datePublished: undefined },
      ],
    ],
  ])('%s', (_, data) => {
    expect(facts(data)).toEqual(ours);
  });

  it.each([
    ['an item of a list', { '@type': 'ItemList', itemListElement: [other] }],
    ['a part of the page', { '@type': 'WebPage', hasPart: other }],
    ['one with an address and a headline of its own', { ...other, url: elsewhere }],
    [
      'one that is named after a word of the headline',
      { '@type': 'ItemList', itemListElement: [{ ...other, headline: 'Bridge' }] },
    ],
    ['one on the page’s own theme', { ...other, headline: 'Bridge over the Ouse', url: elsewhere }],
  ])('%s is not', (_, data) => {
    expect(facts(data)).toEqual(nobody);
  });

  it('the hour of the page’s object completes the day of the article’s', () => {
    const page = { '@type': 'WebPage', url: address, datePublished: '2025-03-04T08:00:00+01:00' };
    const [day, at] = ['2025-03-04', '2025-03-04T07:00:00.000Z'];
    expect(facts([{ ...own, datePublished: day }, page]).at).toBe(day);
    expect(facts([own, { ...page, datePublished: '2024-01-01T00:30:00Z' }]).at).toBe(ours.at);
    expect(facts([page]).at).toBe(at);
  });
});

describe('names in data', () => {
  it.each([
    ['Santiago Ramón y Cajal', ['Santiago Ramón y Cajal']],
    ['Gomes e Silva', ['Gomes e Silva']],
    ['Baker, Moss & Co.', ['Baker, Moss & Co.']],
    ['Jean-Luc, comte de Brie', ['Jean-Luc, comte de Brie']],
    ['Иван да Марья', ['Иван да Марья']],
    ['Ida Berg und Ole Holm', ['Ida Berg', 'Ole Holm']],
    ['Ida Berg, Ole van der Holm and Jo Lee', ['Ida Berg', 'Ole van der Holm', 'Jo Lee']],
    ['Ида Берг и Оле Хольм', ['Ида Берг', 'Оле Хольм']],
    ['Ida Berg, London, Ole Holm', ['Ida Berg, London, Ole Holm']],
    ['Staff and news reports', ['Staff and news reports']],
    ['By Ida Berg', ['Ida Berg']],
    ['Von Ida Berg', ['Ida Berg']],
    ['D&#39;Arcy O&amp;#039;Neill', ["D'Arcy O'Neill"]],
    ['Zo&euml; M&uuml;ller', ['Zoë Müller']],
    ['admin', []],
    ['https://www.facebook.com/ida', []],
  ])('%s', (name, byline) => {
    expect(facts({ ...own, author: { '@type': 'Person', name } }).byline).toEqual(byline);
    expect(facts({ ...own, author: [name] }).byline).toEqual(byline);
  });
});

it('an agency behind a name in data is the credit', () => {
  const script = `<script type="application/ld+json">${JSON.stringify({ ...own, author: { name: 'Ida Berg, dpa' } })}</script>`;
  const html = `<html lang="de"><head>${script}</head><body><article><h1>${headline}</h1>${prose}</article></body></html>`;
  expect(readPage(new TextEncoder().encode(html), { contentType: 'text/html', address })).toMatchObject({
    article: { byline: ['Ida Berg'], credit: 'dpa' },
  });
});

describe('entities in every field', () => {
  const escaped = 'Caf&#233;s &amp;amp; bars: &quot;open&quot;';
  const plain = 'Cafés & bars: "open"';

  it.each([
    ['the headline of linked data', { ...own, headline: escaped }, '', ''],
    ['og:title', {}, `<meta property="og:title" content="${escaped.replaceAll('&', '&amp;')}">`, ''],
    ['the printed headline', {}, '', escaped.replaceAll('&quot;', '&amp;quot;')],
  ])('%s', (_, data, head, h1) => {
    const script = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const html = `<html lang="en"><head>${head}${script}</head><body><article>${h1 === '' ? '' : `<h1>${h1}</h1>`}${prose}</article></body></html>`;
    const reading = readPage(new TextEncoder().encode(html), { contentType: 'text/html', address });
    expect(reading).toMatchObject({ article: { headline: plain } });
  });

  it.each([
    ['section', { articleSection: escaped }, { section: plain }],
    [
      'picture and credit',
      { image: { url: 'https://o.example/pier.jpg?a=1&amp;b=2', creditText: 'Smith &amp; Sons' } },
      { image: { address: 'https://o.example/pier.jpg?a=1&b=2', credit: 'Smith & Sons' } },
    ],
    [
      'description',
      { description: `The council says: ${escaped}` },
      { standfirst: `The council says: ${plain}` },
    ],
  ])('%s', (_, data, article) => {
    const script = `<script type="application/ld+json">${JSON.stringify({ ...own, ...data })}</script>`;
    const html = `<html lang="en"><head>${script}</head><body><article><h1>${headline}</h1>${prose}</article></body></html>`;
    const reading = readPage(new TextEncoder().encode(html), { contentType: 'text/html', address });
    expect(reading).toMatchObject({ article });
  });
});
