import { afterEach, beforeEach, expect, test } from 'vitest';
import { awaitScripts, copyBy, openReader, type Reader } from '@/tests/support/reader';
import { type SampleFact, shownOnce, shownReport, shownReports } from '@/tests/support/site/sample';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';
import { until } from '@/tests/support/store';

let reader: Reader;

beforeEach(async () => {
  reader = await openReader(browser, site.origin);
  await reader.page.goto('/');
});
afterEach(async () => {
  const { complaints } = reader;
  await reader.close();
  expect(complaints).toEqual([]);
});

const count = (belongs: (fact: SampleFact) => boolean) => shownReports.filter(belongs).length;
const isOf =
  (...outlets: readonly string[]) =>
  (fact: SampleFact) =>
    outlets.includes(fact.outlet);

test('picks two outlets, removes one, and each step back undoes one step', async () => {
  const { page, headlines, goTo } = reader;
  await awaitScripts(page);
  await page.getByText('Outlets, languages, kinds, dates').click();
  await page.getByRole('checkbox', { name: /^The Kyiv Beacon/ }).check();
  await page.getByRole('checkbox', { name: /^Дніпровська хвиля/ }).check();
  await page.getByRole('button', { name: 'Show these reports' }).click();
  await page.waitForURL('**/?outlet=dniprovska-khvylia,kyiv-beacon');
  expect((await headlines()).length).toBe(count(isOf('kyiv-beacon', 'dniprovska-khvylia')));
  await page.getByRole('link', { name: 'Remove: The Kyiv Beacon' }).click();
  await page.waitForURL('**/?outlet=dniprovska-khvylia');
  expect((await headlines()).length).toBe(count(isOf('dniprovska-khvylia')));
  await goTo('/?outlet=dniprovska-khvylia,kyiv-beacon', () => page.goBack());
  expect(await page.getByRole('list', { name: 'Active filters' }).getByRole('link').count()).toBe(2);
  await goTo('/', () => page.goBack());
  await goTo('/?outlet=dniprovska-khvylia,kyiv-beacon', () => page.goForward());
});

test('finds an outlet by typing, and Enter takes the only one left', async () => {
  const { page } = reader;
  await awaitScripts(page);
  await page.getByText('Outlets, languages, kinds, dates').click();
  const finder = page.getByRole('searchbox', { name: 'Find an outlet by name or country' });
  await finder.fill('japan');
  await until('one outlet to be left', async () => (await page.getByText(/^1 of \d+$/).count()) === 1);
  await finder.press('Enter');
  await page.waitForURL('**/?outlet=todai-shinpo');
});

test('searches, narrows to days, turns the order and the clock', async () => {
  const { page, headlines, place, goTo } = reader;
  await page.getByRole('searchbox', { name: 'Words in the articles' }).fill('ceasefire');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/?q=ceasefire');
  const found = await headlines();
  expect(found.length).toBeGreaterThan(3);
  await page.getByText('Outlets, languages, kinds, dates').click();
  await page.getByLabel('From', { exact: true }).fill('2025-08-15');
  await page.getByLabel('To', { exact: true }).fill('2025-08-16');
  await page.getByRole('button', { name: 'Show these reports' }).click();
  await page.waitForURL('**/?q=ceasefire&from=2025-08-15&to=2025-08-16');
  const narrowed = await headlines();
  expect(narrowed.length).toBeLessThan(found.length);
  await page.getByRole('link', { name: 'Newest first' }).click();
  await page.waitForURL('**&sort=new');
  expect(await headlines()).toEqual(narrowed.toReversed());
  await page.getByText('Anchorage time').click();
  await page.getByRole('link', { name: /^Kyiv/ }).click();
  await page.waitForURL('**&tz=Europe/Kyiv');
  expect(place()).toMatch(/^\/\?q=ceasefire&from=.+&to=.+&sort=new&tz=Europe\/Kyiv$/);
  // A day without a time stands at the head of its day, which begins at another hour there.
  expect((await headlines()).toSorted()).toEqual(narrowed.toSorted());
  await goTo(/&sort=new$/, () => page.goBack());
  await goTo(/&to=2025-08-16$/, () => page.goBack());
  expect(await headlines()).toEqual(narrowed);
});

test('a day of the strip narrows to that day', async () => {
  const { page, place } = reader;
  await page.getByRole('link', { name: /Friday 15 August, \d+ articles/ }).click();
  await page.waitForURL('**/?from=2025-08-15&to=2025-08-15');
  expect(await page.locator('[data-day]').count()).toBe(1);
  await page.getByRole('link', { name: /^15 Aug, 11:00–12:00 AKDT, \d+ articles?: / }).click();
  await page.waitForURL('**/?from=2025-08-15T11:00&to=2025-08-15T12:00');
  expect(place()).toContain('T11:00');
});

test('opens an article, copies its permalink and opens that in a new profile', async () => {
  const { page, place } = reader;
  const fact = shownReport({ outlet: 'northern-wire' });
  await page.goto('/?sort=old');
  await page.getByRole('link', { name: fact.headline }).first().click();
  await page.waitForURL(`**${fact.path}`);
  const copied = await copyBy(page, 'Copy link');
  expect(copied).toBe(site.origin + fact.path);
  expect(place()).toBe(fact.path);
  const other = await openReader(browser, site.origin, { viewport: { width: 360, height: 740 } });
  await other.page.goto(copied);
  expect(await other.page.getByRole('heading', { level: 1 }).textContent()).toBe(fact.headline);
  const short = (await other.page.getByText(/^Short link:/).textContent())?.replace('Short link: ', '') ?? '';
  await other.page.goto(short);
  expect(other.place()).toBe(fact.path);
  expect(other.complaints).toEqual([]);
  await other.close();
});

test('a line of the timeline shares its permalink without leaving the page', async () => {
  const { page, place } = reader;
  await page.goto('/?sort=old');
  const [first] = await page
    .locator('[data-rows] h4 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(await copyBy(page, 'Share')).toBe(site.origin + first);
  expect(place()).toBe('/?sort=old');
});

test('brings later reports in place, moves there and says so', async () => {
  const { page, headlines, place } = reader;
  await page.goto('/?sort=old');
  await awaitScripts(page);
  const before = await headlines();
  const later = page.getByRole('link', { name: 'Later reports' });
  await later.focus();
  await page.keyboard.press('Enter');
  await until('all reports', async () => (await headlines()).length === shownOnce.length);
  expect(place()).toBe('/?sort=old');
  expect((await headlines()).slice(0, before.length)).toEqual(before);
  const ids = await page.locator('[data-rows] > .row').evaluateAll((rows) => rows.map((row) => row.id));
  expect(new Set(ids).size).toBe(shownOnce.length);
  const days = await page.locator('[data-day] > header h2').allTextContents();
  expect(new Set(days).size).toBe(days.length);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    (await headlines())[before.length],
  );
  const said = `${shownOnce.length - before.length} more reports, the last ones.`;
  expect(await page.getByRole('status').filter({ hasText: said }).count()).toBe(1);
  expect(await later.count()).toBe(0);
  await page.locator('[data-rows] > .row').last().getByRole('link', { name: 'Share' }).click();
  await until('the link to be copied', async () => (await page.getByText('Link copied.').count()) > 0);
});

test('where later reports do not come, the link is followed', async () => {
  const { page, place } = reader;
  await awaitScripts(page);
  const href = (await page.getByRole('link', { name: 'Later reports' }).getAttribute('href')) ?? '';
  let asked = 0;
  await page.route(`**${href}`, (route) => {
    asked += 1;
    return asked === 1 ? route.fulfill({ status: 503, body: '' }) : route.continue();
  });
  await page.getByRole('link', { name: 'Later reports' }).click();
  await until('the next page', async () => place() === href);
  expect((await reader.headlines()).length).toBeGreaterThan(0);
  // Chromium itself tells of the 503.
  expect(reader.complaints).toEqual([expect.stringContaining('503')]);
  reader = { ...reader, complaints: [] };
});

test('goes round by the masthead, from an outlet to its own timeline and to an article', async () => {
  const { page, place } = reader;
  await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Outlets' }).click();
  await page.waitForURL('**/outlets');
  await page.getByRole('link', { name: 'Агентство «Меридиан-7»' }).click();
  await page.waitForURL('**/outlets/meridian-7');
  expect((await reader.headlines()).length).toBe(count(isOf('meridian-7')));
  await page.locator('[data-rows] h4 a').first().click();
  await page.waitForURL('**/articles/**');
  expect(place()).toBe(shownReport({ outlet: 'meridian-7' }).path);
  await page.getByRole('link', { name: 'The timeline at this point' }).click();
  await until('the timeline', async () => (await page.locator('[data-timeline]').count()) === 1);
  for (const name of ['Moments', 'Words', 'Changes', 'Outlets', 'About', 'Timeline']) {
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name }).click();
    await until(
      `the page of ${name}`,
      async () => (await page.locator('nav a[aria-current=page]').textContent()) === name,
    );
  }
});
