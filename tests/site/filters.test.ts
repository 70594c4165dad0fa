import { describe, expect, test } from 'vitest';
import { countedReports } from '@/lib/site/names';
import { allRows } from '@/tests/support/rows';
import { type SampleFact, shownReports } from '@/tests/support/site/sample';
import { site } from '@/tests/support/site/shared-site';
import type { SiteAnswer } from '@/tests/support/site/site';

const at = (iso: string) => Date.parse(iso);
const between = (from: string, to: string) => (fact: SampleFact) =>
  fact.standsAt !== null && fact.standsAt >= at(from) && fact.standsAt < at(to);

const narrowing: readonly (readonly [string, (fact: SampleFact) => boolean])[] = [
  ['outlet=kyiv-beacon', ({ outlet }) => outlet === 'kyiv-beacon'],
  ['outlet=kyiv-beacon,meridian-7', ({ outlet }) => ['kyiv-beacon', 'meridian-7'].includes(outlet)],
  ['not=kyiv-beacon,meridian-7', ({ outlet }) => !['kyiv-beacon', 'meridian-7'].includes(outlet)],
  ['lang=en', ({ language }) => language === 'en'],
  ['lang=ru,uk', ({ language }) => ['ru', 'uk'].includes(language)],
  ['kind=wire', ({ kind }) => kind === 'wire'],
  ['kind=local,state', ({ kind }) => ['local', 'state'].includes(kind)],
  ['lang=en&kind=local', ({ language, kind }) => language === 'en' && kind === 'local'],
  ['not=northern-wire&kind=wire', ({ outlet, kind }) => outlet !== 'northern-wire' && kind === 'wire'],
  ['from=2025-08-15&to=2025-08-15', between('2025-08-15T00:00:00-08:00', '2025-08-16T00:00:00-08:00')],
  ['from=2025-08-20', between('2025-08-20T00:00:00-08:00', '2025-12-31T00:00:00Z')],
  ['to=2025-08-10', between('2025-01-01T00:00:00Z', '2025-08-11T00:00:00-08:00')],
  [
    'from=2025-08-15T11:00&to=2025-08-15T12:00',
    between('2025-08-15T11:00:00-08:00', '2025-08-15T12:00:00-08:00'),
  ],
  [
    'from=2025-08-16&to=2025-08-16&tz=Europe/Kyiv',
    between('2025-08-16T00:00:00+03:00', '2025-08-17T00:00:00+03:00'),
  ],
  [
    'outlet=dniprovska-khvylia,kyiv-beacon&from=2025-08-15&to=2025-08-16',
    (fact) =>
      ['kyiv-beacon', 'dniprovska-khvylia'].includes(fact.outlet) &&
      between('2025-08-15T00:00:00-08:00', '2025-08-17T00:00:00-08:00')(fact),
  ],
];

/** "12 articles", or "12 articles · 10 reports", beside the active filters. */
function foundCount({ page }: SiteAnswer): string {
  return page('ul[aria-label="Active filters"]').prev('p').text();
}

describe('what an address narrows to', () => {
  test.each(narrowing)('%s', async (query, belongs) => {
    const expected = shownReports.filter(belongs).map(({ id }) => id);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(shownReports.length);
    const rows = await allRows(site, `/?${query}&group=all`);
    expect(rows.map(({ id }) => id).toSorted()).toEqual(expected.toSorted());
    const reports = (await allRows(site, `/?${query}`)).length;
    const answer = await site.ask(`/?${query}`);
    expect(foundCount(answer)).toBe(countedReports({ articles: expected.length, reports }));
    expect(answer.page('[role=status] li')).toHaveLength(0);
    expect(answer.page('meta[name=robots]').attr('content')).toContain('noindex');
  });

  test('words are looked for in headline and text, in the language of the article', async () => {
    for (const [words, least] of [
      ['ceasefire', 5],
      ['"red carpet"', 2],
      ['Аляске', 3],
      ['停戦', 1],
      ['بوتين', 2],
      ['ceasefire -carpet', 1],
    ] as const) {
      const rows = await allRows(site, `/?q=${encodeURIComponent(words).replace(/%20/g, '+')}`);
      expect([words, rows.length >= least, rows.length < shownReports.length]).toEqual([words, true, true]);
    }
    const all = new Set((await allRows(site, '/?q=ceasefire')).map(({ id }) => id));
    const fewer = (await allRows(site, '/?q=ceasefire+-carpet')).map(({ id }) => id);
    expect(fewer.length).toBeLessThan(all.size);
    expect(fewer.every((id) => all.has(id))).toBe(true);
  });

  test('a zone changes what the clock says and nothing else', async () => {
    const here = await allRows(site, '/?sort=old');
    const there = await allRows(site, '/?sort=old&tz=utc');
    const moved = here.map(({ path, ...row }) => ({ ...row, path: `${path}?tz=utc` }));
    // A day without a time stands at the head of its day, which begins at another hour there.
    const timed = (rows: typeof here) => rows.filter(({ time }) => time === null || time.includes('T'));
    expect(timed(there)).toEqual(timed(moved));
    expect(timed(there).length).toBeLessThan(there.length);
    expect(there).toHaveLength(moved.length);
    expect(there).toEqual(expect.arrayContaining(moved));
    const clock = (answer: SiteAnswer, id: string) => answer.page(`#${id} time`).text();
    const id =
      shownReports.find(({ headline }) => headline === 'Trump, Putin shake hands on Alaska runway')?.id ?? '';
    const query = 'outlet=northern-wire';
    expect(clock(await site.ask(`/?${query}`), id)).toBe('11:22');
    expect(clock(await site.ask(`/?${query}&tz=utc`), id)).toBe('19:22');
    expect(clock(await site.ask(`/?${query}&tz=Europe/Kyiv`), id)).toBe('22:22');
    expect(clock(await site.ask(`/?${query}&tz=Asia/Kathmandu`), id)).toBe('01:07');
  });
});

describe('the numbers beside the filters', () => {
  test.each(['', 'kind=newspaper', 'outlet=kyiv-beacon', 'lang=ru&from=2025-08-16', 'q=ceasefire'])(
    'each says what choosing it finds (%s)',
    async (query) => {
      const { page } = await site.ask(query === '' ? '/' : `/?${query}`);
      const choices = page('.controls input[type=checkbox]:not([name=not])')
        .map((_, box) => ({
          name: page(box).attr('name') ?? '',
          value: page(box).attr('value') ?? '',
          count: Number(page(box).closest('label').find('i').text()),
        }))
        .get();
      expect(choices.length).toBeGreaterThan(4);
      for (const [place, { name, value, count }] of choices.entries()) {
        // Every third is enough to show it, and spares two thirds of the pages.
        if (place % 3 !== 0) continue;
        const others = query.split('&').filter((part) => part !== '' && !part.startsWith(`${name}=`));
        const chosen = await allRows(site, `/?${[...others, `${name}=${value}`, 'group=all'].join('&')}`);
        expect([name, value, chosen.length]).toEqual([name, value, count]);
      }
    },
  );

  test('every active filter can be removed alone, and all at once', async () => {
    const query = 'outlet=kyiv-beacon,meridian-7&lang=en&q=Putin&from=2025-08-10';
    const { page } = await site.ask(`/?${query}`);
    const links = page('ul[aria-label="Active filters"] a')
      .map((_, link) => page(link).attr('href'))
      .get();
    expect(links).toEqual([
      '/?outlet=meridian-7&lang=en&q=Putin&from=2025-08-10',
      '/?outlet=kyiv-beacon&lang=en&q=Putin&from=2025-08-10',
      '/?outlet=kyiv-beacon,meridian-7&q=Putin&from=2025-08-10',
      '/?outlet=kyiv-beacon,meridian-7&lang=en&from=2025-08-10',
      '/?outlet=kyiv-beacon,meridian-7&lang=en&q=Putin',
    ]);
    expect(page('a:contains("Remove all")').attr('href')).toBe('/');
    for (const link of links) expect((await site.ask(link)).status).toBe(200);
  });

  test('an empty result says what to drop and what that brings', async () => {
    const { status, page } = await site.ask('/?outlet=kyiv-beacon&lang=ru');
    expect(status).toBe(200);
    const offers = page('main section:has(h2:contains("No article fits")) li a');
    expect(offers.length).toBeGreaterThanOrEqual(3);
    for (const offer of offers.get()) {
      const count = Number(
        /: ([\d,]+) articles?(?: · [\d,]+ reports?)?$/.exec(page(offer).text())?.[1]?.replace(',', ''),
      );
      expect((await allRows(site, everyCopy(page(offer).attr('href')))).length).toBe(count);
    }
  });
});

function everyCopy(href = '/'): string {
  return `${href}${href.includes('?') ? '&' : '?'}group=all&sort=old`;
}

describe('one address for one view', () => {
  test.each([
    ['/?outlet=meridian-7&outlet=kyiv-beacon&q=&from=&to=', '/?outlet=kyiv-beacon,meridian-7'],
    ['/?outlet=kyiv-beacon&not=', '/?outlet=kyiv-beacon'],
    ['/?q=&from=&to=', '/'],
    ['/?q=red+carpet&lang=fr&lang=en', '/?lang=en,fr&q=red+carpet'],
    ['/?sort=old&lang=en', '/?lang=en'],
    ['/?sort=old&tz=UTC', '/?sort=old&tz=utc'],
    ['/?tz=America/Anchorage', '/'],
    ['/?tz=UTC', '/?tz=utc'],
    ['/?outlet=The%20Kyiv%20Beacon', '/?outlet=kyiv-beacon'],
    ['/?from=2025-08-15T00:00&to=2025-08-16T00:00', '/?from=2025-08-15&to=2025-08-15'],
    ['/?utm_source=letter&lang=en', '/?lang=en'],
    ['/outlets/meridian-7?q=&from=2025-08-15&to=', '/outlets/meridian-7?from=2025-08-15'],
  ])('%s leads to %s', async (given, canonical) => {
    const { status, headers } = await site.ask(given);
    expect(status).toBe(307);
    expect(new URL(headers.get('location') ?? '', site.origin).href).toBe(site.origin + canonical);
    const there = await site.ask(canonical);
    expect(there.status).toBe(200);
    const told = there.page('link[rel=canonical]').attr('href') ?? '';
    expect(new URL(told).href).toBe(site.origin + canonical);
  });
});

test.each([
  ['/questions?lang=de', 'German · What outlets answer · Parallax'],
  ['/changes?kind=wire', 'News agency · What changed in the coverage of the Alaska summit · Parallax'],
  ['/quotations?q=fella', 'fella · Who is quoted, in which words: the Alaska summit · Parallax'],
  ['/outlets/northern-wire?q=truce', 'truce · Northern Wire on the Alaska summit · Parallax'],
  ['/questions', 'What outlets answer · Parallax'],
  ['/outlets/northern-wire?sort=new', 'Northern Wire on the Alaska summit · Parallax'],
])('what narrows a page stands in its title: %s', async (path, title) => {
  expect((await site.ask(path)).page('head title').text()).toBe(title);
});

test('two forms of a word that find the same are offered once', async () => {
  const { page } = await site.ask('/?q=ceasfire');
  const offers = page('main li:contains("Perhaps")')
    .map((_, line) => page(line).text().replace(/:.*/s, ''))
    .get();
  expect(offers).toEqual(['Perhaps ceasefire']);
});

test('all outlets stand on a page of their own, whose form keeps the rest of the query', async () => {
  const { status, page } = await site.ask(
    '/choose-outlets?lang=en,ru&not=northern-wire&from=2025-08-15&sort=new',
  );
  expect(status).toBe(200);
  expect(page('form').attr()).toMatchObject({ method: 'get', action: '/' });
  expect(page('[name=not]:checked').attr('value')).toBe('northern-wire');
  expect(page('[name=outlet][type=checkbox]').length).toBeGreaterThan(5);
  const kept = page('input[type=hidden]')
    .map((_, field) => `${page(field).attr('name')}=${page(field).attr('value')}`)
    .get();
  expect(kept).toEqual(['lang=en,ru', 'from=2025-08-15', 'sort=new']);
  expect(page('meta[name=robots]').attr('content')).toContain('noindex');
});
