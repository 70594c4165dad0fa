import { afterEach, beforeEach, expect, test } from 'vitest';
import { openReader, type Reader } from '@/tests/support/reader';
import { shownOnce, shownReport, shownReports } from '@/tests/support/site/sample';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';

let reader: Reader;

beforeEach(async () => {
  reader = await openReader(browser, site.origin, { javaScriptEnabled: false });
  await reader.page.goto('/');
});
afterEach(async () => {
  const { complaints } = reader;
  await reader.close();
  expect(complaints).toEqual([]);
});

const ofOutlets = (...outlets: readonly string[]) =>
  shownReports.filter(({ outlet }) => outlets.includes(outlet)).length;

test('two outlets are picked, one is removed, back undoes it', async () => {
  const { page, headlines, goTo } = reader;
  await page.getByText('Outlets, languages, kinds, dates').click();
  await page.getByRole('checkbox', { name: /^The Kyiv Beacon/ }).check();
  await page.getByRole('checkbox', { name: /^منارة/ }).check();
  await goTo('/?outlet=kyiv-beacon,manarat-al-khalij', () =>
    page.getByRole('button', { name: 'Show these reports' }).click(),
  );
  expect((await headlines()).length).toBe(ofOutlets('kyiv-beacon', 'manarat-al-khalij'));
  await goTo('/?outlet=kyiv-beacon', () =>
    page.getByRole('list', { name: 'Active filters' }).getByRole('link').last().click(),
  );
  await goTo('/?outlet=kyiv-beacon,manarat-al-khalij', () => page.goBack());
  await goTo('/', () => page.goBack());
});

test('an outlet is left out, another one is found by its name in the field', async () => {
  const { page, headlines, goTo } = reader;
  await page.getByText('Outlets, languages, kinds, dates').click();
  await page.getByRole('checkbox', { name: 'not Northern Wire' }).check();
  await goTo('/?not=northern-wire', () => page.getByRole('button', { name: 'Show these reports' }).click());
  await page.goto('/');
  await page.getByText('Outlets, languages, kinds, dates').click();
  await page.getByLabel('Find an outlet by name or country').fill('Lantern Nine News');
  await goTo('/?outlet=lantern-nine', () => page.getByRole('button', { name: 'Show these reports' }).click());
  expect((await headlines()).length).toBe(ofOutlets('lantern-nine'));
});

test('words, days, order and clock', async () => {
  const { page, headlines, goTo } = reader;
  await page.getByLabel('Words in the articles').fill('ceasefire');
  await goTo('/?q=ceasefire', () => page.keyboard.press('Enter'));
  await page.getByText('Outlets, languages, kinds, dates').click();
  await page.getByLabel('From', { exact: true }).fill('2025-08-15');
  await page.getByLabel('To', { exact: true }).fill('2025-08-16');
  await goTo('/?q=ceasefire&from=2025-08-15&to=2025-08-16', () =>
    page.getByRole('button', { name: 'Show these reports' }).click(),
  );
  const oldest = await headlines();
  await goTo(/&sort=new$/, () => page.getByRole('link', { name: 'Newest first' }).click());
  expect(await headlines()).toEqual(oldest.toReversed());
  await page.getByText('Anchorage time').click();
  await goTo(/&sort=new&tz=Europe\/Moscow$/, () => page.getByRole('link', { name: /^Moscow/ }).click());
  // A day without a time stands at the head of its day, which begins at another hour there.
  expect((await headlines()).toSorted()).toEqual(oldest.toSorted());
});

test('later reports are a page of their own, with the way back to the beginning', async () => {
  const { page, headlines, goTo } = reader;
  await page.goto('/?sort=old');
  const first = await headlines();
  await goTo(/^\/\?after=/, () => page.getByRole('link', { name: 'Later reports' }).click());
  expect([...first, ...(await headlines())].length).toBe(shownOnce.length);
  await goTo('/?sort=old', () => page.getByRole('link', { name: 'From the beginning' }).click());
});

test('an article is opened; its permalink stands there to be copied, and opens in a new profile', async () => {
  const { page, goTo } = reader;
  const fact = shownReport({ outlet: 'northern-wire' });
  await page.goto('/?sort=old');
  await goTo(fact.path, () => page.getByRole('link', { name: fact.headline }).first().click());
  expect(
    await page
      .getByRole('link', { name: /^Read it at/ })
      .first()
      .getAttribute('href'),
  ).toBe(fact.address);
  const short = (await page.getByText(/^Short link:/).textContent())?.replace('Short link: ', '') ?? '';
  const other = await openReader(browser, site.origin);
  await other.page.goto(short);
  expect(other.place()).toBe(fact.path);
  expect(await other.page.getByRole('heading', { level: 1 }).textContent()).toBe(fact.headline);
  await other.close();
});

test('of an article’s ways to hand it on none leaves its place empty', async () => {
  const { page } = reader;
  await page.goto(shownReport({ outlet: 'northern-wire' }).path);
  const gaps = await page.locator('.share > :not(p)').evaluateAll((ways) =>
    ways
      .map((way) => way.getBoundingClientRect())
      .filter(({ width }) => width > 0)
      .map(({ left, right }) => ({ left, right })),
  );
  expect(gaps.length).toBeGreaterThanOrEqual(4);
  for (const [at, { left }] of gaps.slice(1).entries())
    expect(left - (gaps[at]?.right ?? 0)).toBeLessThan(24);
  await expect.poll(() => page.getByText('Copy link to selected words').isVisible()).toBe(false);
});

test('on a phone the filters open over the page and narrow it too', async () => {
  const { page, goTo } = reader;
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByText('Filter', { exact: true }).click();
  await page.getByRole('checkbox', { name: /^Ukrainian/ }).check();
  await goTo('/?lang=uk', () => page.getByRole('button', { name: 'Show these reports' }).click());
});

test('an unknown address has a page that can be read', async () => {
  const { page } = reader;
  await page.goto('/articles/zzzzzzzzzz/gone');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
    'There is nothing at this address',
  );
  reader = { ...reader, complaints: reader.complaints.filter((line) => !line.includes('404')) };
});
