import { expect, test } from 'vitest';
import { joinedWords } from '@/tests/support/site/joined-words';
import { shownReport } from '@/tests/support/site/sample';
import { site } from '@/tests/support/site/shared-site';

const english = shownReport({ outlet: 'northern-wire' });
const arabic = shownReport({ language: 'ar' });

/** A page of every kind. */
const pages = [
  '/',
  '/?sort=old',
  '/?lang=uk,ru&sort=new',
  '/?q=Putin',
  '/?outlet=nobody&lang=klingon',
  '/?q=nothingofthatkind',
  '/?asof=2026-11-22',
  english.path,
  arabic.path,
  `${english.path}?v=1`,
  `${english.path}?hl=summit`,
  `${english.path}/changes`,
  '/outlets',
  '/outlets/northern-wire',
  '/sources',
  '/sources/hours',
  '/sources/hours?day=2025-08-15',
  '/moments',
  '/moments/handshake',
  '/changes',
  '/words',
  '/words?q=Putin',
  '/quotations',
  '/questions',
  '/compare',
  `/compare?a=${english.id},${arabic.id}`,
  '/about',
  '/api',
  '/embed',
  `/embed/articles/${english.id}`,
  '/nowhere',
];

test.each([
  ['/quotations', 'Who is quoted, in which words'],
  ['/quotations?speaker=Donald+Trump', 'Donald Trump, as quoted'],
  ['/sources/hours', 'Day by day'],
  ['/sources/hours?day=2025-08-15', '15 August 2025, hour by hour'],
  ['/embed', 'The Alaska summit'],
  [`/embed/articles/${english.id}`, 'The Alaska summit'],
])('the title of %s tells which page it is', async (path, title) => {
  const { page } = await site.ask(path);
  expect(page('head > title').text()).toMatch(new RegExp(`^${title}[ :].* Parallax$`));
});

test.each(pages)('no words run into one another on %s', async (path) => {
  const { page } = await site.ask(path, { redirect: 'follow' });
  expect(page('body').text().length).toBeGreaterThan(50);
  expect(joinedWords(page)).toEqual([]);
  // Where the data took long, Next sent what the page is after its body had begun.
  expect(page('head > title')).toHaveLength(1);
  expect(page('body title, body meta')).toHaveLength(0);
});
