import { describe, expect, it } from 'vitest';
import type { PageParts } from '@/tests/support/read-article';
import { prose, readArticle } from '@/tests/support/read-article';

const headline = 'Harbour wall will not last the winter';
const article = (more: object) => ({ '@type': 'NewsArticle', headline, ...more });
const og = (address: string, more = '') => `<meta property="og:image" content="${address}">${more}`;
const ogSide = (side: string, pixels: number) => `<meta property="og:image:${side}" content="${pixels}">`;
const wall = 'https://cdn.example/2025/harbour-wall-7.jpg';

const paragraphs = prose.map((line) => `<p>${line.repeat(2)}</p>`).join('');

describe('the picture of an article', () => {
  it.each<[string, PageParts, string, string | null]>([
    ['JSON-LD, an address', { data: article({ image: wall }) }, wall, null],
    ['JSON-LD, a list', { data: article({ image: [wall, 'https://cdn.example/2.jpg'] }) }, wall, null],
    ['JSON-LD, a list of its own', { data: article({ image: { '@list': [wall] } }) }, wall, null],
    [
      'JSON-LD, a name that is an address',
      { data: article({ image: { '@type': 'ImageObject', '@id': wall, width: 1200 } }) },
      wall,
      null,
    ],
    [
      'JSON-LD, names with a prefix',
      {
        data: {
          '@type': 'schema:NewsArticle',
          'schema:headline': headline,
          'schema:image': { 'schema:url': wall },
        },
      },
      wall,
      null,
    ],
    [
      'JSON-LD with creditText',
      {
        data: article({
          image: { '@type': 'ImageObject', url: wall, creditText: 'Jane Doe / Northern Wire' },
        }),
      },
      wall,
      'Jane Doe / Northern Wire',
    ],
    [
      'JSON-LD with a holder',
      { data: article({ image: { url: wall, copyrightHolder: { name: 'Northern Wire' } } }) },
      wall,
      'Northern Wire',
    ],
    [
      'JSON-LD before Open Graph',
      { data: article({ image: wall }), head: og('https://cdn.example/other.jpg') },
      wall,
      null,
    ],
    [
      'by reference',
      {
        data: {
          '@graph': [
            article({ image: { '@id': '#pic' } }),
            { '@type': 'ImageObject', '@id': '#pic', contentUrl: wall },
          ],
        },
      },
      wall,
      null,
    ],
    [
      'the page’s primary image',
      { data: { '@graph': [article({}), { '@type': 'WebPage', primaryImageOfPage: { url: wall } }] } },
      wall,
      null,
    ],
    ['Open Graph', { head: og(wall, '<meta property="og:image:width" content="1200">') }, wall, null],
    [
      'Open Graph, behind an icon with its size',
      { head: `${og('/a/harbour-64.jpg', ogSide('width', 64) + ogSide('height', 64))}${og(wall)}` },
      wall,
      null,
    ],
    [
      'Open Graph, before an icon with its size',
      { head: `${og(wall)}${og('/a/harbour-64.jpg', ogSide('width', 64))}` },
      wall,
      null,
    ],
    [
      'Open Graph by its secure address',
      { head: og(wall.replace('https', 'http'), `<meta property="og:image:secure_url" content="${wall}">`) },
      wall,
      null,
    ],
    [
      'a relative address',
      { head: og('/pictures/harbour-7.jpg') },
      'https://o.example/pictures/harbour-7.jpg',
      null,
    ],
    [
      'an address without a scheme',
      { head: og('//cdn.example/harbour-7.jpg') },
      'https://cdn.example/harbour-7.jpg',
      null,
    ],
    [
      'credit in the same data for another size',
      {
        data: article({
          image: [
            'https://cdn.example/2025/harbour-wall-7-1200x630.jpg',
            { url: wall, creditText: 'Jane Doe' },
          ],
        }),
      },
      'https://cdn.example/2025/harbour-wall-7-1200x630.jpg',
      'Jane Doe',
    ],
    [
      'credit under the same file',
      {
        head: og(wall),
        text: `<figure><img src="/img/harbour-wall-7-640x360.jpg"><figcaption>The wall in March. Photo: Jane Doe / Northern Wire</figcaption></figure>${prose.map((line) => `<p>${line}</p>`).join('')}`,
      },
      wall,
      'Photo: Jane Doe / Northern Wire',
    ],
    [
      'credit marked as one',
      {
        head: og(wall),
        text: `<figure><img data-src="/img/harbour-wall-7.webp"><figcaption>The wall <span class="credit">Jane Doe</span></figcaption></figure>${prose.map((line) => `<p>${line}</p>`).join('')}`,
      },
      wall,
      'Jane Doe',
    ],
    [
      'the picture behind a logo',
      { data: article({ image: 'https://cdn.example/img/logo.png' }), head: og(wall) },
      wall,
      null,
    ],
    ['microdata', { head: `<meta itemprop="image" content="${wall}">` }, wall, null],
    ['microdata in the text', { text: `<img itemprop="image" src="${wall}">${paragraphs}` }, wall, null],
    ['a link for those who share it', { head: `<link rel="image_src" href="${wall}">` }, wall, null],
    [
      'a figure between headline and text',
      {
        text: `<figure><img src="${wall}" width="1200"><figcaption>The wall. Photo: Jane Doe</figcaption></figure>${paragraphs}`,
      },
      wall,
      'Photo: Jane Doe',
    ],
    [
      'a figure with a name among other words',
      { text: `<figure><img src="${wall}" alt="Ida Berg shows the wall"></figure>${paragraphs}` },
      wall,
      null,
    ],
    [
      'a figure in a box that is authorised',
      { text: `<div class="authorized"><figure><img src="${wall}" alt=""></figure></div>${paragraphs}` },
      wall,
      null,
    ],
    [
      'a figure whose picture comes late',
      { text: `<figure><img src="data:image/gif;base64,R0" data-src="${wall}"></figure>${paragraphs}` },
      wall,
      null,
    ],
  ])('%s', (_, parts, address, credit) => {
    expect(readArticle(parts).image).toEqual({ address, credit });
  });

  it('takes no credit from under another picture', () => {
    const text = `<figure><img src="/img/mayor-3.jpg"><figcaption>The mayor. Photo: Jane Doe</figcaption></figure>${prose.map((line) => `<p>${line}</p>`).join('')}`;
    expect(readArticle({ head: og(wall), text }).image).toEqual({ address: wall, credit: null });
  });

  it.each<[string, PageParts]>([
    ['nothing', {}],
    ['a small one in a figure', { text: `<figure><img src="${wall}" width="80"></figure>${paragraphs}` }],
    [
      'the writer’s portrait, described by the name',
      { text: `<figure><img src="/i/ida-berg.jpg" alt="Ida Berg"></figure>${paragraphs}` },
    ],
    [
      'the writer’s portrait in a box for the author',
      {
        text: `<div class="author-info"><figure><img src="/i/ib.jpg" alt=""></figure>Ida Berg</div>${paragraphs}`,
      },
    ],
    [
      'the writer’s portrait under a link to the writer’s page',
      {
        text: `<a href="/autoren/ida-berg"><figure><img src="/i/ib.jpg"></figure></a>${paragraphs}`,
      },
    ],
    ['one in no figure', { text: `<p><img src="${wall}"></p>${paragraphs}` }],
    ['one within the text', { text: `${paragraphs}<figure><img src="${wall}"></figure>${paragraphs}` }],
    [
      'the picture of another item',
      {
        outside: `<article itemscope itemtype="https://schema.org/Article"><h2 itemprop="headline">Ferry runs again after the storm</h2><img itemprop="image" src="${wall}"></article>`,
      },
    ],
    ['a logo', { head: og('https://cdn.example/assets/Logo_512.png') }],
    ['a site’s card', { head: og('https://cdn.example/static/og-default.jpg') }],
    ['a placeholder', { head: og('https://cdn.example/placeholder/x1.jpg') }],
    ['a counting pixel', { head: og('https://cdn.example/p/1x1.gif') }],
    ['a tiny picture', { data: article({ image: { url: wall, width: 1, height: 1 } }) }],
    ['a small one, measured in words', { data: article({ image: { url: wall, width: '60px' } }) }],
    [
      'a small one of Open Graph, told again for Twitter',
      { head: `${og(wall, ogSide('height', 60))}<meta name="twitter:image" content="${wall}">` },
    ],
    ['a drawing of the outlet', { head: og('https://cdn.example/brand.svg') }],
    ['inline data', { head: og('data:image/png;base64,iVBORw0KGgo=') }],
    ['a script', { head: og('javascript:alert(1)') }],
    ['another scheme', { head: og('ftp://cdn.example/harbour.jpg') }],
    ['an address without end', { head: og(`https://cdn.example/${'a'.repeat(2_100)}.jpg`) }],
    [
      'the author’s portrait',
      {
        data: article({
          image: 'https://cdn.example/j.jpg',
          author: { '@type': 'Person', name: 'Jane Doe', image: 'https://cdn.example/j.jpg' },
        }),
      },
    ],
    ['a portrait by its folder', { head: og('https://cdn.example/authors/jane.jpg') }],
    [
      'the publisher’s mark',
      {
        data: article({
          image: 'https://cdn.example/m.png',
          publisher: { name: 'Harbour Post', logo: { url: 'https://cdn.example/m.png' } },
        }),
      },
    ],
  ])('is not %s', (_, parts) => {
    expect(readArticle(parts).image).toBeNull();
  });
});
