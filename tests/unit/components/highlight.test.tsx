import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ArticleText } from '@/components/article/article-text';
import { Marked } from '@/components/frame/marked';
import { parseSearch } from '@/lib/language/search/search';
import { searchFinder } from '@/lib/language/search/search-matches';
import type { Block } from '@/lib/news/block';
import { placeHref, readHighlight, withHighlight } from '@/lib/site/versions/highlight';
import { expectEvenGrowth } from '@/tests/support/growth';

const marked = (text: string, words: string, language = 'en') =>
  renderToStaticMarkup(<Marked text={text} find={searchFinder(parseSearch(words), language)} isPlace />);

describe('marks', () => {
  test.each([
    ['Trump/Putin talks', 'putin', 'Trump/<mark id="hl">Putin</mark> talks'],
    ['A red carpet, red.', 'red', 'A <mark id="hl">red</mark> carpet, <mark>red</mark>.'],
    ['A “red  carpet”', '"red carpet"', 'A “<mark id="hl">red  carpet</mark>”'],
    ['Réunion à Anchorage', 'reunion', '<mark id="hl">Réunion</mark> à Anchorage'],
    ['<b>red</b> & red', 'red', '&lt;b&gt;<mark id="hl">red</mark>&lt;/b&gt; &amp; <mark>red</mark>'],
    ['It is redder', 'red', 'It is redder'],
    ['A red carpet', '-red', 'A red carpet'],
    ['A red carpet', '', 'A red carpet'],
    ['红毯 (red)', '.*', '红毯 (red)'],
    ['3 (hours)', '"3 hours"', '<mark id="hl">3 (hours</mark>)'],
  ])('%s, looking for %s', (text, words, html) => {
    expect(marked(text, words)).toBe(html);
  });

  test.each([
    '"',
    '(((',
    '\\',
    '[',
    '*',
    'a|b',
    '<script>alert(1)</script>',
    '\u202e',
    '漢*',
    `${'"a '.repeat(90)}`,
  ])('hostile words mark something or nothing, and never break: %j', (words) => {
    const html = marked('A <script>alert(1)</script> (a|b) 漢字 [x] "a a a" \\', words);
    expect(html.replace(/<\/?mark(?: id="hl")?>/g, '')).toBe(
      'A &lt;script&gt;alert(1)&lt;/script&gt; (a|b) 漢字 [x] &quot;a a a&quot; \\',
    );
  });

  test.each([
    ['en', 'a ', `"${'a '.repeat(90)}b"`],
    ['ja', '漢', '漢'.repeat(190)],
  ])('a long text and many words take no time: %s', async (language, word, words) => {
    await expectEvenGrowth(50_000, (n) => searchFinder(parseSearch(words), language)(word.repeat(n)));
  });

  test('one place on a page, in the first block that has the words', () => {
    const blocks: readonly Block[] = [
      { kind: 'paragraph', text: 'Nothing.' },
      { kind: 'list', items: ['Nothing', 'A handshake', 'A handshake again'] },
      { kind: 'quotation', text: 'A handshake' },
    ];
    const html = renderToStaticMarkup(
      <ArticleText
        blocks={blocks}
        dateline={null}
        isExcerpt={false}
        zone="UTC"
        find={searchFinder(parseSearch('handshake'), 'en')}
      />,
    );
    expect(html.match(/id="hl"/g)).toHaveLength(1);
    expect(html.match(/<mark/g)).toHaveLength(3);
    expect(html).toContain('<li>A <mark id="hl">handshake</mark></li>');
  });

  test('an excerpt marks only what it shows', () => {
    const blocks: readonly Block[] = [
      { kind: 'paragraph', text: 'First.' },
      { kind: 'paragraph', text: 'A handshake.' },
    ];
    const find = searchFinder(parseSearch('handshake'), 'en');
    const html = renderToStaticMarkup(
      <ArticleText blocks={blocks} dateline={null} isExcerpt zone="UTC" find={find} />,
    );
    expect(html).not.toContain('handshake');
  });
});

describe('addresses of marked words', () => {
  test.each([
    [undefined, null],
    ['', null],
    ['  red\n carpet ', 'red carpet'],
    [['a', 'b'], 'a b'],
    ['x'.repeat(1000), 'x'.repeat(400)],
  ])('%j asks for %j', (given, words) => {
    expect(readHighlight(given)).toBe(words);
  });

  test('words are encoded, whatever they are, and a version is kept', () => {
    expect(withHighlight('/articles/a/b', '"three hours" & more#')).toBe(
      '/articles/a/b?hl=%22three+hours%22+%26+more%23',
    );
    expect(withHighlight('/articles/a/b?v=2', 'x')).toBe('/articles/a/b?v=2&hl=x');
    expect(withHighlight('/articles/a/b', '\ud83d')).toBe('/articles/a/b?hl=%EF%BF%BD');
    expect(withHighlight('/articles/a/b', null)).toBe('/articles/a/b');
  });

  test('a text fragment has the words before the match, and none of its own marks', () => {
    const text = '…so they spoke for three-hour, long talks.';
    const start = text.indexOf('three');
    expect(placeHref('/a/x', 'three', { text, mark: { start, end: start + 11 } })).toBe(
      '/a/x?hl=three#hl:~:text=they%20spoke%20for-,three%2Dhour%2C',
    );
    expect(placeHref('/a/x', 'so', { text: 'So be it', mark: { start: 0, end: 2 } })).toBe(
      '/a/x?hl=so#hl:~:text=So',
    );
    expect(placeHref('/a/x', 'so', null)).toBe('/a/x?hl=so#hl');
  });
});
