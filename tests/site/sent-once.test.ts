import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { rowsOf } from '@/tests/support/rows';
import { site } from '@/tests/support/site/shared-site';

test.each([
  '/',
  '/?lang=ru',
  '/outlets/northern-wire',
  '/moments/handshake',
  '/words?q=Putin',
  '/embed',
  '/nowhere',
])('%s is HTML and one small script', async (path) => {
  const page = load((await site.ask(path)).text);
  const scripts = page('script:not([type])')
    .map((_, script) => page(script).attr('src') ?? 'inline')
    .get();
  expect(scripts).toEqual([expect.stringMatching(/^\/begin\.js\?\w+$/)]);
  const preloaded = page('link[rel=preload][as=script]');
  expect(preloaded).toHaveLength(0);
  const script = await site.ask(scripts[0] ?? '');
  expect(script.headers.get('cache-control')).toContain('immutable');
  expect(script.text.length).toBeLessThan(25_000);
});

test('pages that are made at once have each its own rows', async () => {
  const paths = Array.from(
    { length: 6 },
    (_, at) => `/?lang=${['ru', 'en', 'fr'][at % 3]}&from=2025-08-0${1 + at}`,
  );
  const answers = await Promise.all(paths.map((path) => site.ask(path)));
  for (const [at, answer] of answers.entries()) {
    expect(rowsOf(answer).length).toBeGreaterThan(0);
    const languages = answer
      .page('[data-rows] > .row .row-text')
      .map((_, row) => answer.page(row).attr('lang')?.slice(0, 2) ?? '')
      .get();
    expect(new Set(languages)).toEqual(new Set([['ru', 'en', 'fr'][at % 3]]));
  }
});
