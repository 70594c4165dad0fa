import { describe, expect, test } from 'vitest';
import { rowsOf } from '@/tests/support/rows';
import { shownReport } from '@/tests/support/site/sample';
import { excerpts } from '@/tests/support/site/shared-excerpts';
import { site } from '@/tests/support/site/shared-site';
import type { SiteAnswer } from '@/tests/support/site/site';

const searched = (words: string, path = '/words') =>
  `${path}?q=${encodeURIComponent(words).replace(/%20/g, '+')}`;
const pathOf = (href: string) => href.replace(/#.*$/, '');

/** Sentences of the page with their matches and links, from the top. */
function accountsOf({ page }: SiteAnswer) {
  return page('.account')
    .map((_, account) => ({
      text: page(account).find('blockquote').text(),
      marks: page(account)
        .find('mark')
        .map((__, mark) => page(mark).text())
        .get(),
      href: page(account).find('blockquote a').attr('href') ?? '',
      time: page(account).find('time').attr('datetime') ?? '',
      original: page(account).find('a:contains("Original")').attr('href') ?? '',
    }))
    .get();
}

describe('/words', () => {
  test.each([
    ['"three hours"', /^three.hours$/i],
    ['"red carpet"', /^red carpet$/i],
    ['переговоры', /^переговор/i],
    ['переговорів', /^переговор/i],
    ['停戦', /^停戦$/],
    ['بوتين', /بوتين/],
  ])('%s: each sentence has it, in time order, and leads to its place', async (words, match) => {
    const answer = await site.ask(searched(words));
    expect(answer.status).toBe(200);
    const accounts = accountsOf(answer);
    expect(accounts.length).toBeGreaterThan(1);
    expect(accounts.map(({ time }) => Date.parse(time))).toEqual(
      accounts.map(({ time }) => Date.parse(time)).toSorted((one, other) => one - other),
    );
    for (const { marks, original } of accounts) {
      expect(marks.length).toBeGreaterThan(0);
      for (const mark of marks) expect(mark).toMatch(match);
      expect(original).toMatch(/^https?:/);
    }
    for (const { href, marks } of accounts.slice(0, 4)) {
      expect(href).toContain('#hl:~:text=');
      const article = await site.ask(pathOf(href));
      expect(article.status).toBe(200);
      expect(article.page('mark#hl')).toHaveLength(1);
      expect(article.page('mark').text()).toContain(marks[0]);
    }
  });

  test('without words it explains itself, and its examples find something', async () => {
    const answer = await site.ask('/words');
    expect(answer.status).toBe(200);
    const examples = answer.page('main li a');
    expect(examples.length).toBeGreaterThan(3);
    for (const example of examples.get()) {
      const found = await site.ask(answer.page(example).attr('href') ?? '');
      expect([answer.page(example).text(), found.status, accountsOf(found).length > 0]).toEqual([
        answer.page(example).text(),
        200,
        true,
      ]);
    }
  });

  test.each([
    ['/words?q=Putin+lang:ru', '/words?lang=ru&q=Putin'],
    ['/?q=Putin+outlet:kyiv-beacon+after:2025-08-15', '/?outlet=kyiv-beacon&q=Putin&from=2025-08-15'],
    ['/words?q=&from=', '/words'],
  ])('%s leads to %s', async (given, canonical) => {
    const { status, headers } = await site.ask(given);
    expect(status).toBe(307);
    expect(new URL(headers.get('location') ?? '', site.origin).href).toBe(site.origin + canonical);
    const there = await site.ask(canonical);
    expect(there.status).toBe(200);
    expect(there.page('link[rel=canonical]').attr('href')?.replace(/\/$/, '')).toBe(
      (site.origin + canonical).replace(/\/$/, ''),
    );
  });

  test('nothing found, nothing that can be read: 200 and a sentence', async () => {
    const none = await site.ask(searched('xylophone'));
    expect(none.status).toBe(200);
    expect(none.page('main').text()).toContain('No article of the coverage has it.');
    expect(none.page('main a[href^="/words."]').length).toBe(0);
    expect((await site.ask(searched('Putin'))).page('main a[href^="/words."]').length).toBe(2);
    const narrowed = await site.ask('/words?lang=fr&q=fella');
    expect(narrowed.page('main').text()).toContain('No article of those asked for has it.');
    const odd = await site.ask(searched('before:yesterday'));
    expect(odd.page('[role=status] li').text()).toContain('is not a day or a time');
  });

  test('files: sample coverage is left out, and without words there is none', async () => {
    const csv = await site.ask(searched('Putin', '/words.csv'));
    expect([csv.status, csv.headers.get('x-total-count')]).toEqual([200, '0']);
    expect(csv.text).toMatch(/^\ufeff?id,link,original/);
    const json = await site.ask(searched('Putin', '/words.json'));
    expect(JSON.parse(json.text)).toEqual({ query: 'q=Putin', articles: 0, sentences: [] });
    expect((await site.ask('/words.csv')).status).toBe(400);
  });
});

describe('a searched list', () => {
  test('marks what was found, says the sentence where only the text has it, and its links mark it too', async () => {
    const answer = await site.ask(searched('"red carpet"', '/'));
    const rows = rowsOf(answer).filter(({ id }) => id !== '');
    expect(rows.length).toBeGreaterThan(3);
    for (const { id, path } of rows) {
      expect(answer.page(`#${id} mark`).length).toBeGreaterThan(0);
      expect(path).toMatch(/\?hl=%22red\+carpet%22#hl$/);
      expect((await site.ask(pathOf(path))).page('mark').length).toBeGreaterThan(0);
    }
    expect(answer.page('.is-quote').length).toBeGreaterThan(0);
    expect(answer.page('a:contains("In their words")').first().attr('href')).toBe(
      '/words?q=%22red+carpet%22',
    );
  });
});

describe('an article with marked words', () => {
  const fact = shownReport({ outlet: 'northern-wire' });

  test('is the same page to search engines, at the same address', async () => {
    const plain = await site.ask(fact.path);
    const marked = await site.ask(`${fact.path}?hl=Putin`);
    expect(plain.page('mark')).toHaveLength(0);
    expect(marked.page('mark').length).toBeGreaterThan(0);
    const canonical = plain.page('link[rel=canonical]').attr('href');
    expect(marked.page('link[rel=canonical]').attr('href')).toBe(canonical);
    expect(canonical).toBe(fact.address);
  });

  test.each([`/articles/${fact.id}/other-words`, `/a/${fact.id}`])('%s keeps them', async (path) => {
    const { status, headers } = await site.ask(`${path}?hl=%22red+carpet%22`);
    expect(status).toBe(308);
    expect(headers.get('location')).toBe(`${fact.path}?hl=%22red+carpet%22`);
  });

  test.each([
    '%00',
    '%22',
    '%3Cscript%3Ealert(1)%3C/script%3E',
    'x'.repeat(1500),
    '(((',
    '%F0%9F',
    'a&hl=b&hl=c',
    '%5B%5C',
  ])('hostile words answer 200 and become no markup: %s', async (words) => {
    const { status, page } = await site.ask(`${fact.path}?hl=${words}`);
    expect(status).toBe(200);
    expect(page('h1').text()).toBe(fact.headline);
    expect(page('main script:not([type="application/ld+json"])')).toHaveLength(0);
  });

  test('words that do not stand there are said to be missing', async () => {
    const { page } = await site.ask(`${fact.path}?hl=xylophone`);
    expect(page('[role=note]').text()).toContain('“xylophone” does not stand in this version');
  });
});

describe('what the head of a page offers', () => {
  test.each([
    ['/', 4],
    ['/?q=Putin&sort=new', 4],
    ['/outlets/meridian-7?lang=ru', 4],
  ])('%s: feeds and embed of the same query, each of which is there', async (path, least) => {
    const answer = await site.ask(path);
    const links = answer.page('head link[rel=alternate]');
    expect(links.length).toBeGreaterThanOrEqual(least);
    for (const link of links.get()) {
      const [href, type] = [answer.page(link).attr('href') ?? '', answer.page(link).attr('type') ?? ''];
      const there = await site.ask(href.replace(site.origin, ''));
      expect([href, there.status]).toEqual([href, 200]);
      expect(there.headers.get('content-type')).toContain(type.replace('+oembed', ''));
    }
  });

  test('an article can be embedded', async () => {
    const { path, headline } = shownReport({ outlet: 'northern-wire' });
    const { page } = await site.ask(path);
    const href = page('head link[type="application/json+oembed"]').attr('href') ?? '';
    const told: { html: string; title: string } = JSON.parse(
      (await site.ask(href.replace(site.origin, ''))).text,
    );
    expect(told.title).toContain(headline);
    const src = /src="([^"]+)"/.exec(told.html)?.[1] ?? '';
    expect((await site.ask(src.replace(site.origin, ''))).text).toContain(headline.split(' ')[0] ?? '');
    expect(page('.share-more pre').last().text()).toContain(told.html.slice(0, 60));
  });

  test('an outlet has its own picture', async () => {
    const { page } = await site.ask('/outlets/meridian-7');
    const address = page('meta[property="og:image"]').attr('content') ?? '';
    expect(address).toContain('/outlets/meridian-7/picture.png');
    const picture = await site.get(address.replace(site.origin, ''));
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    const bytes = new DataView(await picture.arrayBuffer());
    expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([1200, 630]);
    expect((await site.get('/outlets/nobody/picture.png')).status).toBe(404);
  });
});

describe('where only excerpts are shown', () => {
  test('a search quotes one sentence of an article, and its page no more than before', async () => {
    const answer = await excerpts.ask(searched('"red carpet"'));
    const accounts = accountsOf(answer);
    expect(accounts.length).toBeGreaterThan(3);
    for (const { text, href } of accounts) {
      expect(text.length).toBeLessThan(330);
      const [marked, plain] = [
        await excerpts.ask(pathOf(href)),
        await excerpts.ask(pathOf(href).replace(/\?.*$/, '')),
      ];
      const textOf = ({ page }: SiteAnswer) => page('[data-quotable]').text();
      expect(textOf(marked)).toBe(textOf(plain));
      if (marked.page('mark').length === 0)
        expect(marked.page('[role=note]').text()).toContain('is not in the part of the article');
    }
  });
});
