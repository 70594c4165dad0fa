import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';
import { bodyText } from '@/lib/news/block';

const nav = '<header><nav><a href="/">Home</a><a href="/world">World</a></nav></header>';

function read(main: string, head = '') {
  const html = `<html><head>${head}</head><body>${nav}<main>${main}</main><footer><p>© 2025 Outlet</p></footer></body></html>`;
  const reading = readPage(new TextEncoder().encode(html), {
    contentType: 'text/html',
    address: 'https://o.example/a/b',
  });
  return reading.kind === 'article' ? bodyText(reading.article.blocks) : reading.kind;
}

const declared = '<meta property="og:type" content="article">';

describe('an article of one line', () => {
  it.each([
    ['Harbour wall falls', 'The outer wall has fallen.'],
    ['Hafenmauer eingestürzt', 'Die äußere Mauer ist gefallen.'],
    ['Рухнула стена порта', 'Внешняя стена рухнула.'],
    ['港口堤坝倒塌', '外堤已经倒塌。'],
    ['港の防波堤が崩れる', '防波堤が崩れた。'],
    ['انهيار جدار الميناء', 'انهار الجدار الخارجي.'],
    ['बंदरगाह की दीवार गिरी', 'बाहरी दीवार गिर गई।'],
    ['Harbour wall falls', 'Harbour wall falls'],
  ])('%s', (headline, line) => {
    expect(read(`<article><h1>${headline}</h1><p>${line}</p></article>`)).toBe(line);
    expect(read(`<div><h1>${headline}</h1><div>${line}</div></div>`, declared)).toBe(line);
  });

  it('is not what runs on beside it', () => {
    const beside =
      '<aside class="related"><h2>Related</h2><p>The wall had been looked at in spring, and its third row of stones was loose.</p></aside>';
    const flash = '<article><h1>Harbour wall falls</h1><p>The outer wall has fallen.</p></article>';
    expect(read(flash + beside, declared)).toBe('The outer wall has fallen.');
  });

  it('has neither its byline nor its day for text', () => {
    const lines =
      '<p class="byline">By Ida Berg</p><p class="date">4 March 2025</p><p>The outer wall has fallen.</p>';
    expect(read(`<article><h1>Harbour wall falls</h1>${lines}</article>`)).toBe('The outer wall has fallen.');
  });
});

describe('no article', () => {
  it.each([
    [
      'a section',
      '<h1>World</h1><p>All the news of the world.</p><ul><li><a href="/1">A story of the day</a></li></ul>',
    ],
    [
      'a list in an <article>',
      `<article><h1>World</h1><p>All the news.</p>${'<p><a href="/1">A story of the day</a></p>'.repeat(5)}</article>`,
    ],
    ['a form', '<h1>Sign in</h1><form><p>Sign in to continue.</p><input></form>'],
    ['a headline over nothing', '<article><h1>Harbour wall falls</h1></article>'],
  ])('%s', (_, main) => {
    expect(read(main)).toBe('not-an-article');
  });
});
