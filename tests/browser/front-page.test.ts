import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { loadEvent } from '@/lib/event/load';
import { startOfDay } from '@/lib/news/zoned-time';
import { asReader, awaitScripts } from '@/tests/support/reader';
import { findBarriers } from '@/tests/support/site/barriers';
import { sumOfShifts, watchShifts } from '@/tests/support/site/page-checks';
import { shownReports } from '@/tests/support/site/sample';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';

const { origin } = site;
const { day, zone } = loadEvent();
const dayBegins = startOfDay(day, zone).getTime();
const before = shownReports.filter(({ standsAt }) => standsAt !== null && standsAt < dayBegins);
const beforeLine = `Before: 8–14 August, ${before.length} articles`;

/** Moments and headlines that stand whole on the first screen. */
const linesInView = (page: Page) =>
  page
    .locator('.front-moments a, [data-rows] h4')
    .evaluateAll(
      (lines) =>
        lines.filter((line) => line.checkVisibility() && line.getBoundingClientRect().bottom <= innerHeight)
          .length,
    );

describe.each([
  [360, 740, 4],
  [390, 844, 6],
  [1280, 800, 12],
  [1440, 900, 12],
])('at %i × %i', (width, height, atLeast) => {
  const isMobile = width < 500;
  const options = { viewport: { width, height }, isMobile, hasTouch: isMobile };

  test('the day’s heading is on the first screen, with what happened below it, and nothing moves', () =>
    asReader(browser, { origin, options: { ...options, isNew: true } }, async ({ page }) => {
      await watchShifts(page);
      await page.goto('/', { waitUntil: 'networkidle' });
      const heading = page.getByRole('heading', { name: 'Friday 15 August in its moments' });
      const box = await heading.boundingBox();
      expect(box === null ? height : box.y + box.height).toBeLessThan(height);
      expect(await linesInView(page)).toBeGreaterThanOrEqual(atLeast);
      expect(await sumOfShifts(page)).toBe(0);
    }));

  test('nothing is in the way of any reader, in either palette, the days before opened', () =>
    asReader(browser, { origin, options }, async ({ page }) => {
      await page.goto('/');
      await page.getByText(beforeLine).click();
      await page.locator('.before-day .row').first().waitFor();
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect([colorScheme, await findBarriers(page)]).toEqual([colorScheme, []]);
      }
    }));
});

describe.each([
  [true, 1440],
  [false, 1440],
  [true, 390],
  [false, 390],
])('JavaScript %s, %i px', (javaScriptEnabled, width) => {
  const options = { javaScriptEnabled, viewport: { width, height: 844 } };

  test('the days before open in place or on their page, the whole is one press away and has its address', () =>
    asReader(browser, { origin, options }, async ({ page, goTo, headlines }) => {
      await page.goto('/');
      const rows = page.locator('[data-rows] > .row:visible');
      const first = javaScriptEnabled ? await rows.count() : 0;
      if (javaScriptEnabled) await page.getByText(beforeLine).click();
      else await goTo('/?to=2025-08-14', () => page.getByText(beforeLine).click());
      await rows.nth(first + before.length - 1).waitFor();
      expect(await rows.count()).toBe(first + before.length);
      if (!javaScriptEnabled) await goTo('/', () => page.goBack());
      await goTo('/?sort=old', () => page.getByRole('link', { name: 'Oldest first' }).click());
      expect((await headlines())[0]).toBe(shownReports[0]?.headline);
      expect(await page.locator('.front-moments, .before-day').count()).toBe(0);
      await goTo('/', () => page.getByRole('link', { name: 'The day first' }).click());
    }));

  test('a line of the day leads to its moment', () =>
    asReader(browser, { origin, options }, async ({ page, goTo }) => {
      await page.goto('/');
      const line = page.locator('.front-moments > li', { hasText: 'The handshake on the red carpet' });
      expect(await line.textContent()).toMatch(/^~11:10.*\d outlets, earliest 11:\d\d Lantern Nine/);
      await goTo('/moments/handshake', () => line.getByRole('link').click());
    }));
});

test('the lines of the day are reached by the keyboard, before the reports', () =>
  asReader(browser, { origin }, async ({ page, goTo }) => {
    await page.goto('/');
    await awaitScripts(page);
    await page.locator('summary', { hasText: 'Anchorage time' }).focus();
    const at = () => page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    await page.keyboard.press('Tab');
    expect(await at()).toBe('/moments/lavrov-arrives');
    for (const slug of ['trump-leaves-washington', 'magadan', 'trump-lands']) {
      await page.keyboard.press('Tab');
      expect(await at()).toBe(`/moments/${slug}`);
    }
    await goTo('/moments/trump-lands', () => page.keyboard.press('Enter'));
  }));

test('read by another clock the day’s moments are the same, with their own day beside the time', () =>
  asReader(browser, { origin }, async ({ page }) => {
    const names = () => page.locator('.front-moments a').allTextContents();
    await page.goto('/');
    const own = await names();
    await page.goto('/?tz=Europe/Moscow');
    expect(await names()).toEqual(own);
    const press = page.locator('.front-moments > li', { hasText: 'Statements to the press' });
    expect(await press.locator('time').textContent()).toBe('~02:00 16 Aug');
  }));

test('narrowed, in another order or as it stood once, the timeline is in order of time', () =>
  asReader(browser, { origin }, async ({ page }) => {
    for (const path of ['/?q=Putin', '/?sort=new', '/?lang=en', '/?from=2025-08-15', '/?sort=old']) {
      await page.goto(path);
      expect([path, await page.locator('.front-moments, .before-day').count()]).toEqual([path, 0]);
    }
  }));

// A name's letters choose its font: by the language, Latin names of Arabic outlets had the machine's own.
test('on a phone names in Latin and Cyrillic letters are in the house’s font, whatever their outlet’s language', () =>
  asReader(browser, { origin, options: { viewport: { width: 390, height: 844 } } }, async ({ page }) => {
    await page.goto('/?sort=old', { waitUntil: 'networkidle' });
    // Fonts that come late are for the next page.
    await page.reload({ waitUntil: 'networkidle' });
    const names = page.locator('[data-rows] .row-outlet bdi');
    const latin = names.filter({ hasText: 'Northern Wire' }).first();
    const cyrillic = names.filter({ hasText: 'Меридиан' }).first();
    await latin.evaluate((name) => name.setAttribute('lang', 'ar'));
    const client = await page.context().newCDPSession(page);
    await client.send('DOM.enable');
    await client.send('CSS.enable');
    for (const name of [latin, cyrillic]) {
      await name.evaluate((element) => element.setAttribute('data-asked', ''));
      const { root } = await client.send('DOM.getDocument');
      const { nodeId } = await client.send('DOM.querySelector', {
        nodeId: root.nodeId,
        selector: '[data-asked]',
      });
      const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
      expect([await name.textContent(), fonts.map(({ isCustomFont }) => isCustomFont)]).toEqual([
        await name.textContent(),
        [true],
      ]);
      await name.evaluate((element) => element.removeAttribute('data-asked'));
    }
    await client.detach();
  }));
