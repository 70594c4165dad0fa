import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { awaitScripts, openReader, type Reader } from '@/tests/support/reader';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';
import { until } from '@/tests/support/store';

/** Gives what the work gives: complaints that belong to it. */
async function withKeys(path: string, work: (reader: Reader) => Promise<unknown>) {
  const reader = await openReader(browser, site.origin);
  await open(reader.page, path);
  const expected = await work(reader);
  expect(reader.complaints).toEqual(expected ?? []);
  await reader.close();
}

async function open(page: Page, path: string) {
  await page.goto(path);
  await awaitScripts(page);
  await page.getByRole('button', { name: 'Keys' }).waitFor();
}

const current = (page: Page) =>
  page.evaluate(() => {
    const rows = [...document.querySelectorAll('[data-rows] > .row')];
    return rows.findIndex((row) => row.hasAttribute('data-current-row'));
  });

test('j and k go along the reports, Esc lets go', () =>
  withKeys('/?sort=old', async ({ page }) => {
    await page.keyboard.press('j');
    expect(await current(page)).toBe(0);
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    expect(await current(page)).toBe(2);
    await page.keyboard.press('k');
    expect(await current(page)).toBe(1);
    expect(await page.evaluate(() => document.activeElement?.closest('.row') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await current(page)).toBe(-1);
  }));

test('o opens the report here, v at its outlet', () =>
  withKeys('/?sort=old', async ({ page, place }) => {
    const row = page.locator('[data-rows] > .row').nth(1);
    const path = await row.locator('h4 a').getAttribute('href');
    const original = (await row.getAttribute('data-original')) ?? '';
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('o');
    await until('the article', async () => place() === path);
    // Another site, which is asked because the reader said so.
    await page.route(original, (route) => route.fulfill({ body: 'The outlet’s own page.' }));
    await open(page, '/?sort=old');
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    await page.keyboard.press('v');
    await page.waitForURL(original);
    return [`asked ${original}`];
  }));

test('y copies the link to the report', () =>
  withKeys('/?sort=old', async ({ page }) => {
    const path = await page.locator('[data-rows] > .row h4 a').first().getAttribute('href');
    await page.keyboard.press('j');
    await page.keyboard.press('y');
    await page.getByText('Link copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.origin + path);
  }));

test('/ is the search, where letters are letters; f opens the filters', () =>
  withKeys('/', async ({ page, place }) => {
    await page.keyboard.press('/');
    await page.keyboard.type('jovy/f[]?');
    expect(await page.getByRole('searchbox', { name: 'Words in the articles' }).inputValue()).toBe(
      'jovy/f[]?',
    );
    expect(await current(page)).toBe(-1);
    expect(place()).toBe('/');
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    expect(await page.locator('details[data-sheet]').getAttribute('open')).not.toBeNull();
    expect(await page.evaluate(() => document.activeElement?.closest('[data-sheet]') !== null)).toBe(true);
  }));

test('[ and ] go from day to day', () =>
  withKeys('/?sort=old', async ({ page }) => {
    const topDay = () =>
      page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLElement>('[data-day]')].find(
            (day) => Math.abs(day.getBoundingClientRect().top) < 8,
          )?.dataset.day,
      );
    await page.keyboard.press(']');
    expect(await topDay()).toBe('2025-08-08');
    await page.keyboard.press(']');
    expect(await topDay()).toBe('2025-08-09');
    await page.keyboard.press('[');
    expect(await topDay()).toBe('2025-08-08');
  }));

test('] at the end of a chosen day is the next day', () =>
  withKeys('/?from=2025-08-09&to=2025-08-09', async ({ page, goTo }) => {
    await page.keyboard.press(']');
    await goTo('/?from=2025-08-10&to=2025-08-10', () => page.keyboard.press(']'));
  }));

test('? lists them, Esc closes the list; off with modifiers and by the setting, which is kept', () =>
  withKeys('/?sort=old', async ({ page }) => {
    const list = page.getByRole('dialog', { name: 'Keys' });
    await page.keyboard.press('?');
    expect(await list.isVisible()).toBe(true);
    for (const key of ['j', 'k', 'o', 'v', '/', 'f', '[', ']', 'y', '?', 'Esc']) {
      expect(await list.locator('kbd', { hasText: key }).count()).toBeGreaterThan(0);
    }
    await page.keyboard.press('j');
    expect(await current(page)).toBe(-1);
    await page.keyboard.press('Escape');
    expect(await list.isVisible()).toBe(false);
    for (const key of ['Control+j', 'Alt+j', 'Meta+j']) await page.keyboard.press(key);
    expect(await current(page)).toBe(-1);
    await page.getByRole('button', { name: 'Keys' }).click();
    await list.getByRole('checkbox', { name: 'Keys are on' }).uncheck();
    await list.getByRole('button', { name: 'Close' }).click();
    await page.keyboard.press('j');
    expect(await current(page)).toBe(-1);
    await open(page, '/?sort=old');
    await page.keyboard.press('j');
    await page.keyboard.press('?');
    expect(await current(page)).toBe(-1);
    expect(await list.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Keys' }).click();
    await list.getByRole('checkbox', { name: 'Keys are on' }).check();
    await list.getByRole('button', { name: 'Close' }).click();
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.keyboard.press('j');
    expect(await current(page)).toBe(0);
  }));

test('an article has its keys too: j and k to its neighbours in time, y its link', () =>
  withKeys('/?sort=old', async ({ page, place }) => {
    await page.locator('[data-rows] h4 a').nth(3).click();
    await page.waitForURL('**/articles/**');
    await awaitScripts(page);
    await page.getByRole('button', { name: 'Keys' }).waitFor();
    const here = place();
    await page.keyboard.press('y');
    await page.getByText('Link copied.').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.origin + here);
    await page.keyboard.press('j');
    await until('the next one', async () => place() !== here);
    await awaitScripts(page);
    await page.getByRole('button', { name: 'Keys' }).waitFor();
    const next = place();
    await page.keyboard.press('k');
    await until('the one before it', async () => place() !== next && place().startsWith('/articles/'));
  }));

test('on the front page they go along what is in sight, and along the days before once these are opened', () =>
  withKeys('/', async ({ page }) => {
    const dayOf = () =>
      page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-day]')?.dataset.day ?? null);
    await page.keyboard.press('j');
    expect(await dayOf()).toBe('2025-08-15');
    await page.keyboard.press('k');
    expect(await dayOf()).toBe('2025-08-15');
    await page.keyboard.press('Escape');
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.keyboard.press(']');
    expect(await dayOf()).toBe('2025-08-15');
    await page.keyboard.press('Escape');
    await page.getByText(/^Before: /).click();
    await page.locator('.before-day .row').first().waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    await page.keyboard.press(']');
    expect(await dayOf()).toBe('2025-08-08');
  }));
