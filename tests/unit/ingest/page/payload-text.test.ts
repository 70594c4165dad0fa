import { describe, expect, it } from 'vitest';
import { readPage } from '@/lib/ingest/page/read-page';
import { bodyText } from '@/lib/news/block';
import { expectEvenGrowth } from '@/tests/support/growth';

const lines = [
  'The harbour master told the council on Monday that the outer wall would not last another winter of storms.',
  'He had brought photographs, a bucket of loose mortar and a bill for the survey that “nobody” had ordered.',
  'The council thanked him for the bucket and put the matter on the agenda for the second week of September.',
  'The mason was not asked, though he sat in the second row with his hat on his knees until the very end.',
];
const paragraphs = lines.map((line) => `<p class="x">${line}</p>`).join('');
const pieces = lines.flatMap((content) => [
  { type: 'text', content },
  { type: 'image', url: '/wall.jpg' },
]);
const data = JSON.stringify({ id: 7, contentHtml: paragraphs }).replace(/</g, '\\u003c');

function bodyOf(inner: string): string {
  const html = `<html lang="en"><head><title>Harbour wall will not last</title><meta property="og:type" content="article"></head><body><h1>Harbour wall will not last</h1>${inner}</body></html>`;
  const reading = readPage(new TextEncoder().encode(html), {
    contentType: 'text/html',
    address: 'https://o.example/a',
  });
  return reading.kind === 'article' ? bodyText(reading.article.blocks) : reading.kind;
}

describe('text that stands only in scripts', () => {
  it.each([
    ['a framework’s data', `<script id="data" type="application/json">${data}</script>`],
    ['data within a string', `<script>push([1,${JSON.stringify(data)}])</script>`],
    ['a template filled in later', `<script type="text/template">${paragraphs}</script>`],
    [
      'the linked data',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour wall will not last', articleBody: lines.join('\n') })}</script>`,
    ],
    [
      'the linked data, as markup',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour wall will not last', articleBody: paragraphs })}</script>`,
    ],
    [
      'the linked data, as escaped markup',
      `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour wall will not last', articleBody: paragraphs.replace(/</g, '&lt;').replace(/>/g, '&gt;') })}</script>`,
    ],
    [
      'pieces of a framework’s data',
      `<script type="application/json">${JSON.stringify({ title: 'Harbour wall will not last', body: pieces })}</script>`,
    ],
    [
      'a list that a script names',
      `<script>window.STATE = {name: "Harbour wall will not last", text: ${JSON.stringify(lines)}};</script>`,
    ],
    [
      'pieces of data within a string',
      `<script>push([1,${JSON.stringify(JSON.stringify({ h: 'Harbour wall will not last', children: pieces }))}])</script>`,
    ],
    ['a fallback for browsers without scripts', `<div id="app"></div><noscript>${paragraphs}</noscript>`],
  ])('%s', (_, script) => {
    expect(bodyOf(script)).toBe(lines.join('\n'));
  });

  it('is not read where the page shows its text', () => {
    const other = paragraphs.replaceAll('wall', 'tower');
    expect(bodyOf(`<article>${paragraphs}</article><script type="text/template">${other}</script>`)).toBe(
      lines.join('\n'),
    );
  });

  it.each([
    ['what others are about', lines.map((description) => ({ url: '/x', description }))],
    ['the beginnings of others', lines.map((text, at) => ({ title: `Another story, the ${at}th`, text }))],
    ['two lines', lines.slice(0, 2)],
    ['labels', lines.map((line) => line.replace(/\.$/, ''))],
  ])('is not made of %s', (_, list) => {
    const told = JSON.stringify({ page: 'Harbour wall will not last', list });
    expect(bodyOf(`<script>var data = ${told};</script>`)).toBe('');
  });

  it('is not made of what a program says', () => {
    const calls = lines
      .map((line, at) => `if (x > ${at}) throw new Error("${line.replaceAll('“', '')}");`)
      .join('');
    expect(bodyOf(`<script>var t = "Harbour wall will not last";${calls}</script>`)).toBe('');
    expect(bodyOf(`<script>var data = ${JSON.stringify({ list: pieces })};</script>`)).toBe('');
  });

  it('is nothing where the scripts have none', () => {
    expect(bodyOf('<script>var a = "no text here"; var b = {"c": "<p>too short</p>"}</script>')).toBe('');
  });

  it.each<[string, number, (size: number) => string]>([
    ['an unclosed string', 2_000_000, (n) => `"${'a'.repeat(n)}`],
    ['many quotation marks', 1_000_000, (n) => '"'.repeat(n)],
    ['many paragraphs', 500, (n) => JSON.stringify(Array.from({ length: n }, () => pieces))],
    ['many backslashes', 1_000_001, (n) => `"${'\\'.repeat(n)}`],
    ['strings in strings', 500, (n) => JSON.stringify(JSON.stringify(JSON.stringify(paragraphs.repeat(n))))],
  ])('is looked for in no time in %s', async (_, size, script) => {
    await expectEvenGrowth(size, (n) => bodyOf(`<script>${script(n)}</script>`));
  });
});

describe('what stands around the text', () => {
  it('a house notice above the headline is left out', () => {
    const notice =
      '<div class="brand"><p>The Harbour Paper is a part of Harbour Media, and Harbour Media answers for your data on this page.</p></div>';
    expect(bodyOf('').length).toBe(0);
    const html = `<html lang="en"><head><title>Harbour wall will not last</title></head><body><main>${notice}<article><h1>Harbour wall will not last</h1>${paragraphs}</article>
<article><h1>Another story of the week</h1>${paragraphs.replaceAll('wall', 'tower')}</article></main></body></html>`;
    const reading = readPage(new TextEncoder().encode(html), {
      contentType: 'text/html',
      address: 'https://o.example/a',
    });
    expect(reading.kind === 'article' ? bodyText(reading.article.blocks) : '').toBe(lines.join('\n'));
  });
});
