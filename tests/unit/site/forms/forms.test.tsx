import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ApiText } from '@/components/api/api-text';
import { articleRecord, toArticleRecord } from '@/lib/site/forms/article-record';
import { csvColumns, csvHead, csvLine } from '@/lib/site/forms/csv';
import { oembedFrame, readEmbeddable } from '@/lib/site/forms/oembed';
import { openApiDocument, operations } from '@/lib/site/forms/openapi';
import { queryParameters } from '@/lib/site/query/parameters';
import { queryKeys } from '@/lib/site/query/query';
import { listedArticle } from '@/tests/support/listed-article';

describe('the record of an article', () => {
  test.each([
    ['2025-08-15T18:20:00Z', { precision: 'minute', at: '2025-08-15T18:20:00.000Z', day: null }],
    ['2025-08-15', { precision: 'day', at: null, day: '2025-08-15' }],
    [null, { precision: 'unknown', at: null, day: null, origin: null }],
  ])('published %s', (published, expected) => {
    const record = toArticleRecord(listedArticle('0000000001', published));
    expect(record.published).toMatchObject(expected);
    expect(articleRecord.parse(record)).toEqual(record);
  });
});

describe('CSV', () => {
  const lineOf = (headline: string) =>
    csvLine(listedArticle('0000000001', '2025-08-15T18:20:00Z', { headline }));

  test('the first line names as many columns as every line has', () => {
    expect(csvHead()).toBe(`\ufeff${csvColumns.join(',')}\r\n`);
    expect(lineOf('Plain').split(',')).toHaveLength(csvColumns.length);
  });

  test.each([
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+1', "'+1"],
    ['@cmd', "'@cmd"],
    ['-5 degrees', "'-5 degrees"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－5 度', "'－5 度"],
    ['＠cmd', "'＠cmd"],
    ['5－4＝1', '5－4＝1'],
    ['Саммит', 'Саммит'],
  ])('%j stands there as %s', (headline, cell) => {
    expect(lineOf(headline)).toContain(`,${cell},`);
  });
});

describe('oEmbed', () => {
  test.each([
    ['https://parallax.example/', { kind: 'timeline', search: '' }],
    ['https://parallax.example/?lang=uk', { kind: 'timeline', search: '?lang=uk' }],
    ['https://parallax.example/a/0123456789', { kind: 'article', id: '0123456789' }],
    ['https://parallax.example/articles/0123456789/some-words', { kind: 'article', id: '0123456789' }],
    ['https://parallax.example/outlets/kyiv-beacon', { kind: 'outlet', slug: 'kyiv-beacon', search: '' }],
    [
      'https://parallax.example/moments/handshake?tz=utc',
      { kind: 'moment', slug: 'handshake', search: '?tz=utc' },
    ],
    ['http://parallax.example/a/0123456789', { kind: 'article', id: '0123456789' }],
    ['https://parallax.example:443/a/0123456789/', { kind: 'article', id: '0123456789' }],
    ['https://parallax.example/a/ABCDEFGHJK', { kind: 'article', id: 'abcdefghjk' }],
    ['https://parallax.example/articles/0123456789/some-words/', { kind: 'article', id: '0123456789' }],
    ['https://parallax.example/outlets/kyiv-beacon/', { kind: 'outlet', slug: 'kyiv-beacon', search: '' }],
    ['https://parallax.example/moments/handshake/', { kind: 'moment', slug: 'handshake', search: '' }],
    ['ftp://parallax.example/a/0123456789', null],
    ['https://parallax.example:8443/a/0123456789', null],
    ['https://parallax.example/articles/0123456789/some/words', null],
    ['https://parallax.example/outlets', null],
    ['https://parallax.example/moments/handshake/picture.png', null],
    ['https://other.example/a/0123456789', null],
    ['https://parallax.example/sources', null],
    ['https://parallax.example/a/ILLEGAL!', null],
    ['javascript:alert(1)', null],
    ['', null],
  ])('%s', (address, expected) => {
    expect(readEmbeddable(address)).toEqual(expected);
  });

  test('a frame within the bounds asked for, its words no markup', () => {
    const frame = oembedFrame(
      { kind: 'timeline', search: '?q="><script>' },
      { title: 'A "b" <c>', maxWidth: 320, maxHeight: 100 },
    );
    expect(frame).toMatchObject({ type: 'rich', version: '1.0', width: 320, height: 100 });
    expect(frame.html).not.toContain('<script>');
    expect(frame.html).toContain('title="A &quot;b&quot; &lt;c&gt;"');
  });
});

describe('the picture of a frame', () => {
  const size = { title: 'A', picture: '/picture.png?lang=uk' };

  test('is there without bounds, and within those that it fits', () => {
    const frame = { kind: 'timeline', search: '' } as const;
    for (const bounds of [
      { maxWidth: null, maxHeight: null },
      { maxWidth: 1200, maxHeight: 800 },
    ])
      expect(oembedFrame(frame, { ...size, ...bounds })).toMatchObject({
        thumbnail_url: 'https://parallax.example/picture.png?lang=uk',
        thumbnail_width: 1200,
        thumbnail_height: 630,
      });
    expect(oembedFrame(frame, { ...size, maxWidth: 1199, maxHeight: null })).not.toHaveProperty(
      'thumbnail_url',
    );
    expect(oembedFrame(frame, { ...size, maxWidth: null, maxHeight: 600 })).not.toHaveProperty(
      'thumbnail_url',
    );
  });
});

describe('every parameter is described', () => {
  const page = renderToStaticMarkup(<ApiText />);
  const readme = readFileSync('lib/site/query/README.md', 'utf8');
  const document = JSON.stringify(openApiDocument('The Alaska summit'));
  // Bounds that Java and Go write into code, where they are too large for a whole number.
  expect(document).not.toMatch(/90071992547409/);

  test.each(queryKeys.map((key) => [key]))('%s', (key) => {
    expect(queryParameters[key].description?.length ?? 0).toBeGreaterThan(20);
    expect(page).toContain(`<code>${key}=</code>`);
    expect(document).toContain(`"name":"${key}","in":"query"`);
    expect(readme).toContain(`\`${key}=`);
  });

  test.each(operations.map(({ path }) => [path]))('%s', (path) => {
    expect(page).toContain(path);
    expect(document).toContain(`"${path}"`);
  });
});
