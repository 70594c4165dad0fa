import { describe, expect, test } from 'vitest';
import { loadSampleOutlets } from '@/lib/sample/load-coverage';
import { countedReports } from '@/lib/site/names';
import { allRows, rowsOf } from '@/tests/support/rows';
import {
  offTopicReports,
  shownOnce,
  shownReport,
  shownReports,
  withdrawnReports,
} from '@/tests/support/site/sample';
import { site } from '@/tests/support/site/shared-site';

const english = shownReport({ outlet: 'northern-wire' });
const arabic = shownReport({ language: 'ar' });

describe('every page', () => {
  test.each([
    ['/', 200],
    ['/?outlet=meridian-7,northern-wire', 200],
    ['/?q=zzzzz', 200],
    ['/outlets', 200],
    ['/outlets/meridian-7', 200],
    ['/sources', 200],
    ['/about', 200],
    [english.path, 200],
    [arabic.path, 200],
    [withdrawnReports[0]?.path ?? '', 410],
    ['/nothing/here', 404],
    ['/articles/0000000000/no-such-article', 404],
  ])(
    '%s answers %i with one headline, a title, its language and a way round the masthead',
    async (path, status) => {
      const { status: given, headers, page } = await site.ask(path);
      expect(given).toBe(status);
      expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(page('html').attr('lang')).toBe('en');
      expect(page('h1')).toHaveLength(1);
      expect(page('h1').text().trim()).not.toBe('');
      expect(page('head title')).toHaveLength(1);
      expect(page('head title').text()).toContain('Parallax');
      expect(page('main')).toHaveLength(1);
      expect(page(`a[href="#main"]`)).toHaveLength(1);
      expect(page('meta[name=viewport]').attr('content')).toContain('width=device-width');
      expect(page('nav[aria-label="Sections"] a')).toHaveLength(9);
    },
  );

  test('a shared view says in its title what it is', async () => {
    const wire = shownReports.filter(({ outlet }) => outlet === 'northern-wire').length;
    const { page } = await site.ask('/?outlet=northern-wire');
    expect(page('head title').text()).toMatch(`Northern Wire · ${wire} articles · `);
    expect(page('meta[property="og:title"]').attr('content')).toBe(`Northern Wire · ${wire} articles`);
  });

  test('titles tell pages apart', async () => {
    const paths = ['/', '/outlets', '/outlets/meridian-7', '/sources', '/about', english.path, arabic.path];
    const answers = await Promise.all(paths.map((path) => site.ask(path)));
    expect(new Set(answers.map(({ page }) => page('title').text())).size).toBe(paths.length);
  });
});

describe('the timeline', () => {
  test.each([
    ['/?sort=old', shownOnce],
    ['/?sort=old&group=all', shownReports],
  ])('%s shows all about the summit once, in time order, over all its pages', async (path, expected) => {
    const rows = await allRows(site, path);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    const standings = new Map(expected.map(({ id, standsAt }) => [id, standsAt ?? Infinity]));
    const times = rows.map(({ id }) => standings.get(id));
    expect(times).toEqual(expected.map(({ standsAt }) => standsAt ?? Infinity));
    for (const { id, headline, path } of rows) {
      expect({ headline, path }).toEqual(pick(shownReports.find((fact) => fact.id === id)));
    }
  });

  test('the front page and the one that its line on the days before leads to show all once', async () => {
    const before = (await site.ask('/')).page('.before-day a').attr('href') ?? '';
    const rows = [...(await allRows(site, before)), ...(await allRows(site, '/'))];
    expect(rows.map(({ id }) => id)).toEqual((await allRows(site, '/?sort=old')).map(({ id }) => id));
  });

  test('takes more than one page, and each page says where it goes on', async () => {
    const first = await site.ask('/?sort=old');
    const shown = rowsOf(first);
    expect(shown.length).toBeLessThan(shownOnce.length);
    const next = first.page('a[rel=next][data-later]').attr('href') ?? '';
    const second = await site.ask(next);
    expect(second.page('a[rel=next][data-later]')).toHaveLength(0);
    expect(second.page('a:contains("From the beginning")').attr('href')).toBe('/?sort=old');
    expect(rowsOf(second)).toHaveLength(shownOnce.length - shown.length);
  });

  test('newest first is the same the other way round, the undated last either way', async () => {
    const standings = new Map(shownOnce.map(({ id, standsAt }) => [id, standsAt]));
    const times = (await allRows(site, '/?sort=new')).map(({ id }) => standings.get(id) ?? null);
    const dated = times.filter((time) => time !== null);
    expect(dated).toEqual(dated.toSorted((one, other) => other - one));
    expect(times.slice(0, dated.length)).toEqual(dated);
    expect(times).toHaveLength(shownOnce.length);
  });

  test('what is about other things, and what was withdrawn, is on no page', async () => {
    const outlets = loadSampleOutlets().map(({ slug }) => `/outlets/${slug}`);
    const rows = await Promise.all(['/', '/?sort=new', ...outlets].map((path) => allRows(site, path)));
    const ids = new Set(rows.flat().map(({ id }) => id));
    expect(ids.size).toBe(shownReports.length);
    expect(offTopicReports.length).toBeGreaterThanOrEqual(20);
    for (const { id, path } of offTopicReports) {
      expect(ids.has(id)).toBe(false);
      expect((await site.ask(path)).status).toBe(404);
    }
    for (const { id } of withdrawnReports) expect(ids.has(id)).toBe(false);
  });

  test('counts what it shows, in the head of the page and at each day', async () => {
    const front = await site.ask('/');
    const languages = new Set(shownReports.map(({ language }) => language)).size;
    const outlets = new Set(shownReports.map(({ outlet }) => outlet)).size;
    expect(front.page('main').text()).toContain(
      `What ${outlets} outlets published about it, ${shownReports.length} articles · ${shownOnce.length} reports in ${languages} languages, in the order`,
    );
    for (const day of front.page('[data-day]').get().slice(0, -1)) {
      const said = front.page(day).find('> header p').text();
      const reports = front.page(day).find('[data-rows] > .row').length;
      const articles = reports + front.page(day).find('.also-in li').length;
      expect(said).toBe(countedReports({ articles, reports }));
    }
  });

  test('foreign headlines say their language and direction', async () => {
    const rows = await site.ask('/?lang=ar,ja,ru');
    const seen = new Set<string>();
    for (const { id, language } of shownReports.filter((fact) =>
      ['ar', 'ja', 'ru'].includes(fact.language),
    )) {
      const text = rows.page(`#${id} .row-text`);
      expect(text.attr('lang')?.split('-')[0]).toBe(language);
      expect(text.attr('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      seen.add(language);
    }
    expect([...seen].sort()).toEqual(['ar', 'ja', 'ru']);
  });

  test('every line leads to its permalink and its outlet, and knows the original', async () => {
    const { page } = await site.ask('/outlets/northern-wire');
    const front = await site.ask('/?outlet=northern-wire');
    for (const { id, address, path } of shownReports.filter(({ outlet }) => outlet === 'northern-wire')) {
      const links = (answer: typeof page) =>
        // What picks it to be compared leads to this page again.
        answer(`#${id} a:not([data-pick])`)
          .map((_, link) => answer(link).attr('href'))
          .get()
          // An article that changed leads to its history too, or to what its headline was before.
          .filter((href) => href !== `${path}#history` && !href?.startsWith(`${path}/changes?`));
      expect(links(page)).toEqual([path, `${path}#share`]);
      expect(links(front.page)).toEqual(['/outlets/northern-wire', path, `${path}#share`]);
      expect(front.page(`#${id}`).attr('data-original')).toBe(address);
    }
  });
});

function pick(fact: { readonly headline: string; readonly path: string } | undefined) {
  return { headline: fact?.headline, path: fact?.path };
}
