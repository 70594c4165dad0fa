import { describe, expect, test } from 'vitest';
import { rowsOf } from '@/tests/support/rows';
import { shownReport } from '@/tests/support/site/sample';
import { site } from '@/tests/support/site/shared-site';

const headline = 'Trump and Putin leave Alaska talks without a ceasefire';
const first = shownReport({ headline, outlet: 'northern-wire' });
const copies = ['spenard-radio', 'cook-inlet-courier', 'potomac-ledger'].map((outlet) =>
  shownReport({ outlet, credit: 'Northern Wire' }),
);
const day = '/?from=2025-08-15&to=2025-08-15';

describe('a report in four outlets', () => {
  test('is one line, which names the others and leads to each, and says which has its own headline', async () => {
    const { page } = await site.ask(day);
    const line = page(`#${first.id} details.also-in`);
    expect(line.find('summary').text()).toBe(
      'also in Spenard Public Radio, The Cook Inlet Courier (own headline), The Potomac Ledger',
    );
    expect(
      line
        .find('li a')
        .map((_, link) => page(link).attr('href'))
        .get(),
    ).toEqual(copies.map(({ path }) => path));
    expect(line.find('li').eq(1).text()).toContain(`The Cook Inlet Courier: ${copies[1]?.headline}`);
    expect(line.find('li').eq(0).text()).toBe('15:51 Spenard Public Radio');
    for (const { id } of copies) expect(page(`[data-rows] > #${id}`)).toHaveLength(0);
  });

  test('is four lines where every copy is asked for, and the way back is there', async () => {
    const answer = await site.ask(`${day}&group=all`);
    const ids = rowsOf(answer).map(({ id }) => id);
    for (const { id } of [first, ...copies]) expect(ids.filter((one) => one === id)).toHaveLength(1);
    expect(answer.page('.also-in')).toHaveLength(0);
    expect(answer.page('main a:contains("Each report once")').attr('href')).toBe(day);
  });

  test('stands under the earliest that the query finds', async () => {
    const { page } = await site.ask('/?not=northern-wire&q=ceasefire&from=2025-08-15&to=2025-08-15');
    expect(page(`#${copies[0]?.id} .also-in li a`)).toHaveLength(2);
    expect(page(`#${first.id}`)).toHaveLength(0);
  });

  test('counts once: in the head, at its day, on the strip, in a shared title', async () => {
    const { page } = await site.ask('/?kind=local,newspaper,wire&q=ceasefire');
    const [, articles, reports] =
      /^(\d+) articles · (\d+) reports$/.exec(page('ul[aria-label="Active filters"]').prev('p').text()) ?? [];
    expect(Number(articles)).toBeGreaterThan(Number(reports));
    expect(page('meta[property="og:title"]').attr('content')).toContain(
      `${articles} articles · ${reports} reports`,
    );
    const front = await site.ask('/');
    const said = front.page('#day-2025-08-15 > header p').text();
    expect(said).toMatch(/^\d+ articles · \d+ reports$/);
    expect(front.page('.strip-open a[aria-label*="Friday 15 August"]').attr('aria-label')).toContain(said);
  });

  test('what cannot be read falls to the default and says so', async () => {
    const { page, status } = await site.ask('/?group=some');
    expect(status).toBe(200);
    expect(page('[role=status] li').text()).toContain('“group=some”');
    expect((await site.ask('/?group=reports')).headers.get('location')).toMatch(/\/$/);
  });

  test('is one account of a moment, which leads to the sentence of every copy', async () => {
    const path = '/moments/press-statements';
    const grouped = await site.ask(path);
    const whole = await site.ask(`${path}?group=all`);
    const accounts = ({ page }: typeof grouped) => page('ol > li.account').length;
    const said = grouped.page('main header').text();
    const [, articles, reports] = /(\d+) articles · (\d+) reports of \d+ outlets tell of it/.exec(said) ?? [];
    expect(Number(articles)).toBeGreaterThan(Number(reports));
    expect([accounts(grouped), accounts(whole)]).toEqual([Number(reports), Number(articles)]);
    const copied = grouped.page('.also-in li a').attr('href') ?? '';
    expect(copied).toContain('?hl=');
    expect((await site.ask(copied.split('#')[0] ?? '')).page('mark').length).toBeGreaterThan(0);
    expect(grouped.page('main a:contains("Every copy by itself")').attr('href')).toBe(`${path}?group=all`);
    expect(whole.page('main a:contains("Each report once")').attr('href')).toBe(path);
  });

  test('is one sentence of those around a word, and every one of them where that is asked', async () => {
    const grouped = await site.ask('/words?q=ceasefire');
    const whole = await site.ask('/words?q=ceasefire&group=all');
    const sentences = ({ page }: typeof grouped) =>
      page('li.account blockquote')
        .map((_, quote) => page(quote).text())
        .get();
    expect(sentences(grouped)).toHaveLength(new Set(sentences(grouped)).size);
    expect(sentences(whole).length).toBeGreaterThan(new Set(sentences(whole)).size);
    expect(grouped.page(`#${first.id} .also-in li`)).toHaveLength(3);
  });

  test('is told to programs: one entry of a feed, a field of the API, whose counts hold', async () => {
    const inFeed = async (query: string) => {
      const { text } = await site.ask(
        `/feed.json?outlet=cook-inlet-courier,northern-wire,spenard-radio${query}`,
      );
      return [first, ...copies].filter(({ id }) => text.includes(`/a/${id}`)).map(({ id }) => id);
    };
    expect(await inFeed('')).toEqual([first.id]);
    expect(await inFeed('&group=all')).toEqual([first, ...copies.slice(0, 2)].map(({ id }) => id));
    const ask = async (query: string) => JSON.parse((await site.ask(`/api/v1/articles?${query}`)).text);
    const grouped = await ask('from=2025-08-15&to=2025-08-15');
    const whole = await ask('from=2025-08-15&to=2025-08-15&group=all');
    expect([grouped.articles.length, grouped.group]).toEqual([grouped.reports, 'reports']);
    expect([whole.articles.length, whole.group]).toEqual([grouped.count, 'all']);
    const ofReport = whole.articles.filter(({ report }: { readonly report: string }) => report === first.id);
    expect(ofReport.map(({ id }: { readonly id: string }) => id)).toEqual(
      [first, ...copies].map(({ id }) => id),
    );
  });
});
