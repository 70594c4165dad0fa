import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';

const about = { contentType: 'text/html', address: 'https://outlet.example/a' };
const prose =
  '<p>The harbour master told the council on Monday that the outer wall would not last another winter.</p>'.repeat(
    4,
  );
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (inner: string) =>
  `<html lang="en"><body><article><h1>Harbour wall</h1>${prose}${inner}</article></body></html>`;

/** Reads a page; says how long that took, in milliseconds, and by how much the heap had grown, in bytes. */
function measured(body: Uint8Array) {
  const heap = process.memoryUsage().heapUsed;
  const started = performance.now();
  const reading = readPage(body, about);
  return { reading, took: performance.now() - started, grown: process.memoryUsage().heapUsed - heap };
}

describe('pages made to exhaust a reader', () => {
  it('100 MB are refused without being looked at', () => {
    const { reading, took, grown } = measured(Buffer.alloc(100_000_000, 0x3c));
    expect(reading).toEqual({ kind: 'unreadable', why: 'the page has 100000000 bytes' });
    expect(took).toBeLessThan(100);
    expect(grown).toBeLessThan(10_000_000);
  });

  it.each([
    ['a million entities', article(`<p>${'&amp;'.repeat(1_000_000)}</p>`)],
    ['a million numbered entities', article(`<p>${'&#65;'.repeat(1_000_000)}</p>`)],
    ['entities without an end', article(`<p>${'&a'.repeat(1_000_000)}</p>`)],
    [
      'entities made of entities',
      `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">${'bcdefghij'
        .split('')
        .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`)
        .join('')}]>${article('<p>&j;</p>')}`,
    ],
    ['ten thousand scripts', article('<script>var a = {"b": "<p>c</p>"};</script>'.repeat(10_000))],
    ['one script of 8 MB', article(`<script>var a = "${'<p>b'.repeat(2_000_000)}";</script>`)],
    ['a script that is not closed', article(`<script>${'<p>'.repeat(1_000_000)}`)],
    ['ten thousand metas', `${'<meta name="author" content="Ruth Ellery">'.repeat(10_000)}${article('')}`],
    [
      'ten thousand authors',
      ld({ '@type': 'NewsArticle', headline: 'H', author: Array(10_000).fill({ name: 'R E' }) }) +
        article(''),
    ],
    [
      'ten thousand entries of a live blog',
      ld({
        '@type': 'LiveBlogPosting',
        headline: 'H',
        liveBlogUpdate: Array(10_000).fill({ headline: 'Wall', articleBody: 'It stands. '.repeat(10) }),
      }) + article(''),
    ],
    [
      'a table of thirty thousand cells',
      article(`<table>${`<tr>${'<td>9</td>'.repeat(30)}</tr>`.repeat(1_000)}</table>`),
    ],
    ['tables in tables', article('<table><tr><td>wall'.repeat(300))],
    [
      'five thousand pictures',
      article('<figure><img src="/a.png"><figcaption>Wall</figcaption></figure>'.repeat(5_000)),
    ],
    ['ten thousand times', article('<time datetime="2026-01-01T10:00:00Z">10:00</time>'.repeat(10_000))],
    ['a paragraph of short lines', article(`<p>${'wall<br>'.repeat(30_000)}</p>`)],
    [
      'a picture with a hundred thousand attributes',
      article(`<img ${Array.from({ length: 100_000 }, (_, at) => `a${at}="x.jpg 1"`).join(' ')}>`),
    ],
    [
      'nearly as many paragraphs as Readability is asked about',
      article('<p>The wall stood, the master said, for as long as it had to.</p>'.repeat(18_000)),
    ],
    [
      'texts at every level of a deep page',
      article((`<div>${prose}`.repeat(100) + '</div>'.repeat(100)).repeat(30)),
    ],
    ['a class of 2 MB', article(`<div class="${'share wall '.repeat(200_000)}"><p>wall</p></div>`)],
    [
      'a correction of 2 MB',
      article(`<p>Correction: ${'an earlier version said wall. '.repeat(70_000)}</p>`),
    ],
  ])('%s does no harm', (_, html) => {
    const { reading, took, grown } = measured(Buffer.from(html));
    expect(reading.kind).not.toBe('not-an-article');
    expect(took).toBeLessThan(4_000);
    expect(grown).toBeLessThan(700_000_000);
  });
});
