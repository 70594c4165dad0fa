import { describe, expect, it } from 'vitest';
import { bodyText } from '@/lib/news/block';
import { prose, readMarkup } from '@/tests/support/read-article';

const own = prose.map((line) => `<p>${line}</p>`).join('');
const other = [
  'The town hall of Kodiak has a new clock, and the mayor said on Friday that it would be heard as far as the pier.',
  'A dentist from Homer grew the heaviest cabbage of the state fair; he says that he sings to it in the evenings.',
]
  .map((line) => `<p>${line}</p>`)
  .join('');
const headline = '<h1>Harbour wall will not last the winter</h1>';
const next = '<h1>A clock for the town hall</h1>';

const bodyOf = (body: string) =>
  bodyText(
    readMarkup(`<html lang="en"><head><title>Harbour wall</title></head><body>${body}</body></html>`).blocks,
  );

describe('an article that is loaded under the first', () => {
  it.each([
    ['in an <article> of its own', `<article>${headline}${own}</article><article>${next}${other}</article>`],
    [
      'in a box of the same make',
      `<div class="stream"><div class="story">${headline}<div class="text">${own}</div></div><div class="story">${next}<div class="text">${other}</div></div></div>`,
    ],
    [
      'in a box with another number',
      `<main><section class="story-1 first">${headline}${own}</section><section class="story-2">${next}${other}</section></main>`,
    ],
    [
      'in a box that is marked as an article',
      `<main>${[headline + own, next + other].map((text) => `<div itemscope itemtype="https://schema.org/NewsArticle">${text}</div>`).join('')}</main>`,
    ],
  ])('is left out: %s', (_, body) => {
    expect(bodyOf(body)).toBe(prose.join('\n'));
  });

  it.each([
    ['in the box of the text', `<div class="story">${headline}${own}${next}${other}</div>`],
    [
      'in a part of the text',
      `<div class="story">${headline}<div class="part">${own}</div><div class="part">${next}${other}</div></div>`,
    ],
    [
      'in a box of another make',
      `<div class="story">${headline}${own}</div><div class="second">${next}${other}</div>`,
    ],
    [
      'in a section that nothing names',
      `<main><section>${headline}${own}</section><section>${next}${other}</section></main>`,
    ],
    [
      'in a chapter',
      `<main><div class="chapter-1">${headline}${own}</div><div class="chapter-2">${next}${other}</div></main>`,
    ],
    [
      'in a block of the text',
      `<main><div class="text-block">${headline}${own}</div><div class="text-block">${next}${other}</div></main>`,
    ],
    [
      'in a box that is marked as something else',
      `<main>${[headline + own, next + other].map((text) => `<div itemscope itemtype="https://schema.org/WebPageElement">${text}</div>`).join('')}</main>`,
    ],
  ])('is no other where its headline stands %s', (_, body) => {
    expect(bodyOf(body)).toContain('The town hall of Kodiak has a new clock');
  });
});
