import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database';
import { awaitScripts, openReader } from '@/tests/support/reader';
import { sumOfShifts, watchShifts } from '@/tests/support/site/page-checks';
import { browser } from '@/tests/support/site/shared-browser';
import { openTestSite, type TestSite } from '@/tests/support/site/site';
import { until } from '@/tests/support/store';

let database: TestDatabase;
let client: pg.Client;
let site: TestSite;

beforeAll(async () => {
  database = await createSampleDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
  // All were seen in January; two came in March, and three others changed then.
  await client.query(`update articles set first_seen_at = '2026-01-01', changed_at = null`);
  await client.query(
    `update articles set first_seen_at = '2026-03-02' where id in (${shown('order by sort_at, id limit 2')})`,
  );
  await client.query(
    `update articles set changed_at = '2026-03-03' where id in (${shown('order by sort_at, id offset 4 limit 3')})`,
  );
  site = await openTestSite(database.url);
});
afterAll(async () => {
  await site?.close();
  await client?.end();
  await database?.close();
});

/** Articles on the timeline. */
function shown(rest: string): string {
  return `select id from articles where withdrawn_at is null and merged_into is null and sort_at is not null ${rest}`;
}

test('the first visit says nothing of a last one', async () => {
  const { page, complaints, close } = await openReader(browser, site.origin);
  await page.goto('/', { waitUntil: 'networkidle' });
  expect(await page.locator('.since').textContent()).toBe('');
  expect(await page.locator('.row-mark').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('what is new and what has changed since the last visit is said and marked, and nothing moves', async () => {
  const { page, context, complaints, close } = await openReader(browser, site.origin, { isNew: true });
  await context.addInitScript(() => {
    if (window.sessionStorage.getItem('parallax:visit') === null)
      window.localStorage.setItem('parallax:last-seen', '2026-02-01T12:00:00.000Z');
  });
  await watchShifts(page);
  await page.goto('/?sort=old', { waitUntil: 'networkidle' });
  await page.getByText('● 2 new, ○ 3 changed since your last visit, 1 Feb 2026').waitFor();
  expect(await sumOfShifts(page)).toBe(0);
  await page.getByRole('link', { name: 'Later reports' }).click();
  await page.getByText(/more reports, the last ones/).waitFor();
  expect(await page.locator('.row-mark').allTextContents()).toEqual([
    'new',
    'new',
    'changed',
    'changed',
    'changed',
  ]);
  // The line stays so for as long as this visit lasts, and is about the query of the page.
  await page.goto('/?from=2025-09-20', { waitUntil: 'networkidle' });
  expect(await page.locator('.since').textContent()).toBe('');
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByText('● 2 new, ○ 3 changed since your last visit').waitFor();
  // What was kept stayed here: no address but the time of the last visit was asked with, no cookie was set.
  expect(await context.cookies()).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});

test('what comes while the page is open is a pill; the page does not move', async () => {
  const { page, complaints, close } = await openReader(browser, site.origin, { isNew: true });
  await page.clock.install();
  await watchShifts(page);
  await page.goto('/?sort=old');
  await awaitScripts(page);
  const place = () => page.locator('[data-rows] > .row').nth(3).boundingBox();
  await page.evaluate(() => window.scrollTo(0, 300));
  const before = await place();
  await client.query(
    `update articles set first_seen_at = now() + interval '1 hour' where id in (${shown('order by sort_at desc, id limit 5')})`,
  );
  await page.clock.fastForward(61_000);
  const pill = page.getByRole('link', { name: '5 new' });
  await pill.waitFor();
  expect(await place()).toEqual(before);
  expect(await page.evaluate(() => window.scrollY)).toBe(300);
  expect(await sumOfShifts(page)).toBe(0);
  await pill.click();
  await page.waitForURL('**/?sort=old');
  expect(complaints).toEqual([]);
  await close();
});

test('the way back leads to the row that was left, with the later pages that had been brought', async () => {
  const { page, complaints, headlines, goTo, close } = await openReader(browser, site.origin);
  await page.goto('/');
  await awaitScripts(page);
  const first = (await headlines()).length;
  await page.getByRole('link', { name: 'Later reports' }).click();
  await until('later reports', async () => (await headlines()).length > first);
  const row = page.locator('[data-rows] > .row').nth(first + 2);
  const id = (await row.getAttribute('id')) ?? '';
  await row.locator('h4 a').click();
  await page.waitForURL('**/articles/**');
  await goTo('/', () => page.goBack());
  await until('the later page', async () => (await headlines()).length > first);
  await until('the row to be in sight', () =>
    page.locator(`[id="${id}"]`).evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }),
  );
  expect(complaints).toEqual([]);
  await close();
});
