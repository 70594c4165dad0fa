import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { rowsOf } from '@/tests/support/rows';
import { site } from '@/tests/support/site/shared-site';

test.each(['/', '/?sort=old', '/?lang=ru', '/?q=Putin', '/outlets/northern-wire'])(
  '%s sends its rows as HTML and not as data once more',
  async (path) => {
    const answer = await site.ask(path);
    expect(answer.status).toBe(200);
    const rows = rowsOf(answer);
    expect(rows.length).toBeGreaterThan(3);
    const page = load(answer.text);
    const data = page('script:not([src]):not([type])').text();
    expect(data).toContain('__next_f');
    expect(rows.filter(({ headline }) => data.includes(JSON.stringify(headline).slice(1, -1)))).toEqual([]);
    expect(data.length).toBeLessThan(60_000);
  },
);

test('pages that are made at once have each its own rows', async () => {
  const paths = Array.from(
    { length: 6 },
    (_, at) => `/?lang=${['ru', 'en', 'fr'][at % 3]}&from=2025-08-0${1 + at}`,
  );
  const answers = await Promise.all(paths.map((path) => site.ask(path)));
  for (const [at, answer] of answers.entries()) {
    const languages = answer
      .page('[data-rows] > .row .row-text')
      .map((_, row) => answer.page(row).attr('lang')?.slice(0, 2) ?? '')
      .get();
    expect(new Set(languages)).toEqual(new Set([['ru', 'en', 'fr'][at % 3]]));
  }
});

test.each(['/words?q=Putin', '/moments/handshake', 'article'])(
  '%s sends its text once as well',
  async (path) => {
    const front = await site.ask('/?sort=old');
    const address = path === 'article' ? (rowsOf(front)[0]?.path ?? '') : path;
    const answer = await site.ask(address);
    expect(answer.status).toBe(200);
    const sentences = answer
      .page('main p')
      .map((_, one) => answer.page(one).text().trim())
      .get();
    // Headlines and addresses stand in the head of the page too.
    const known = [answer.page('h1').text().trim(), 'Sample coverage', 'http'];
    const long = sentences.filter((one) => one.length > 60 && !known.some((words) => one.startsWith(words)));
    expect(long.length).toBeGreaterThan(0);
    const data = answer.page('script:not([src]):not([type])').text();
    expect(long.filter((one) => data.includes(one))).toEqual([]);
  },
);
