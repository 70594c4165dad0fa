import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';
import { costOf, expectEvenGrowth, expectToCostLess } from '@/tests/support/growth';

const about = { contentType: 'text/html', address: 'https://outlet.example/a' };
const prose =
  '<p>The harbour master told the council on Monday that the outer wall would not last another winter.</p>'.repeat(
    4,
  );
const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
const article = (inner: string) =>
  `<html lang="en"><body><article><h1>Harbour wall</h1>${prose}${inner}</article></body></html>`;

/** Reads a page; says by how much the heap had grown, in bytes. */
function measured(body: Uint8Array) {
  const heap = process.memoryUsage().heapUsed;
  const reading = readPage(body, about);
  return { reading, grown: process.memoryUsage().heapUsed - heap };
}

describe('pages made to exhaust a reader', () => {
  it('100 MB are refused without being looked at', async () => {
    const body = Buffer.alloc(100_000_000, 0x3c);
    const { reading, grown } = measured(body);
    expect(reading).toEqual({ kind: 'unreadable', why: 'the page has 100000000 bytes' });
    expect(grown).toBeLessThan(10_000_000);
    const oneLook = await costOf(() => body.toString('latin1'));
    await expectToCostLess(oneLook / 4, () => readPage(body, about));
  });

  it.each<[string, number, (size: number) => string]>([
    ['a million entities', 1_000_000, (n) => article(`<p>${'&amp;'.repeat(n)}</p>`)],
    ['a million numbered entities', 1_000_000, (n) => article(`<p>${'&#65;'.repeat(n)}</p>`)],
    ['entities without an end', 1_000_000, (n) => article(`<p>${'&a'.repeat(n)}</p>`)],
    ['entities made of entities', 9, entitiesOfEntities],
    ['ten thousand scripts', 10_000, (n) => article('<script>var a = {"b": "<p>c</p>"};</script>'.repeat(n))],
    ['one script of 8 MB', 2_000_000, (n) => article(`<script>var a = "${'<p>b'.repeat(n)}";</script>`)],
    ['a script that is not closed', 1_000_000, (n) => article(`<script>${'<p>'.repeat(n)}`)],
    [
      'ten thousand metas',
      10_000,
      (n) => `${'<meta name="author" content="Ruth Ellery">'.repeat(n)}${article('')}`,
    ],
    [
      'ten thousand authors',
      10_000,
      (n) =>
        ld({ '@type': 'NewsArticle', headline: 'H', author: Array(n).fill({ name: 'R E' }) }) + article(''),
    ],
    [
      'ten thousand entries of a live blog',
      10_000,
      (n) =>
        ld({
          '@type': 'LiveBlogPosting',
          headline: 'H',
          liveBlogUpdate: Array(n).fill({ headline: 'Wall', articleBody: 'It stands. '.repeat(10) }),
        }) + article(''),
    ],
    [
      'a table of thirty thousand cells',
      1_000,
      (n) => article(`<table>${`<tr>${'<td>9</td>'.repeat(30)}</tr>`.repeat(n)}</table>`),
    ],
    ['tables in tables', 300, (n) => article('<table><tr><td>wall'.repeat(n))],
    [
      'five thousand pictures',
      5_000,
      (n) => article('<figure><img src="/a.png"><figcaption>Wall</figcaption></figure>'.repeat(n)),
    ],
    [
      'ten thousand times',
      10_000,
      (n) => article('<time datetime="2026-01-01T10:00:00Z">10:00</time>'.repeat(n)),
    ],
    ['a paragraph of short lines', 30_000, (n) => article(`<p>${'wall<br>'.repeat(n)}</p>`)],
    [
      'a picture with a hundred thousand attributes',
      100_000,
      (n) => article(`<img ${Array.from({ length: n }, (_, at) => `a${at}="x.jpg 1"`).join(' ')}>`),
    ],
    [
      'nearly as many paragraphs as Readability is asked about',
      18_000,
      (n) => article('<p>The wall stood, the master said, for as long as it had to.</p>'.repeat(n)),
    ],
    [
      'texts at every level of a deep page',
      16,
      (n) => article((`<div>${prose}`.repeat(100) + '</div>'.repeat(100)).repeat(n)),
    ],
    [
      'two thousand texts for readers without scripts',
      2_000,
      (n) => article(`<noscript>${prose}</noscript>`.repeat(n)),
    ],
    ['a class of 2 MB', 200_000, (n) => article(`<div class="${'share wall '.repeat(n)}"><p>wall</p></div>`)],
    [
      'a correction of 2 MB',
      70_000,
      (n) => article(`<p>Correction: ${'an earlier version said wall. '.repeat(n)}</p>`),
    ],
  ])('%s does no harm', async (_, size, page) => {
    const { reading, grown } = await expectEvenGrowth(size, (n) => measured(Buffer.from(page(n))));
    expect(reading.kind).not.toBe('not-an-article');
    expect(grown).toBeLessThan(700_000_000);
  });
});

/** A page whose one entity stands for ten of the entity before, and so on, so many times. */
function entitiesOfEntities(levels: number): string {
  const names = 'abcdefghij'.slice(0, levels + 1).split('');
  const entities = names.slice(1).map((name, at) => `<!ENTITY ${name} "${`&${names[at]};`.repeat(10)}">`);
  return `<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa">${entities.join('')}]>${article(`<p>&${names.at(-1)};</p>`)}`;
}
