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
});
