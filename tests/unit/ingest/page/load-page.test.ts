import { expect, it } from 'vitest';
import { bodyText } from '@/lib/news/block';
import { prose, readMarkup } from '@/tests/support/read-article';

const head = '<meta charset="utf-8"><title>Harbour wall</title><meta name="author" content="Jane Doe">';
const text = `<h1>Harbour wall</h1>${prose.map((line) => `<p>${line}</p>`).join('')}`;

it.each([
  ['all', `<!DOCTYPE html><html lang="en"><head>${head}</head><body>${text}</body></html>`],
  ['no body', `<!DOCTYPE html><html lang="en"><head>${head}</head>${text}</html>`],
  [
    'a head left open, and no body',
    `<!DOCTYPE html><html lang="en"><head>${head}<section>${text}</section></html>`,
  ],
  ['a head left open, and text before it is over', `<html lang="en"><head>${head}<!-- a note -->${text}`],
  ['a head left open', `<html lang="en"><head>${head}<body>${text}</body></html>`],
  ['neither head nor body', `<!DOCTYPE html>${head}${text}`],
  ['nothing but its text', `<!DOCTYPE html>${head}<div>${text}</div>`],
  [
    'an element of the text in its head',
    `<html lang="en"><head>${head}<div id="app"></div></head><body>${text}</body></html>`,
  ],
])('a page has its text and its facts with %s of the tags that may be left out', (_, html) => {
  const { blocks, byline, headline } = readMarkup(html);
  expect(bodyText(blocks)).toBe(prose.join('\n'));
  expect(byline).toEqual(['Jane Doe']);
  expect(headline).toBe('Harbour wall');
});
