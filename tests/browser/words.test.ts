import { describe, expect, test } from 'vitest';
import { asReader, type Reader, type ReaderOptions } from '@/tests/support/reader';
import { findBarriers } from '@/tests/support/site/barriers';
import { findOverlaps, sidewaysOverflow, sumOfShifts, watchShifts } from '@/tests/support/site/page-checks';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';
import { until } from '@/tests/support/store';

const withReader = (options: ReaderOptions, work: (reader: Reader) => Promise<void>) =>
  asReader(browser, { origin: site.origin, options }, work);

/** Whether the first mark of the page is within the window. */
const isMarkInSight = (page: Reader['page']) =>
  page.locator('mark#hl').evaluate((mark) => {
    const { top, bottom } = mark.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test.each([
    ['"three hours"', /^three.hours$/i],
    ['переговоры', /^переговор/i],
    ['停戦', /^停戦$/],
  ])('%s is asked from the timeline, and each sentence leads to its place', async (words, match) => {
    await withReader({ javaScriptEnabled, viewport: { width: 360, height: 740 } }, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('searchbox', { name: 'Words in the articles' }).fill(words);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/?q=*');
      expect(await page.locator('[data-rows] mark').first().textContent()).toMatch(match);
      await page.getByRole('link', { name: 'In their words' }).first().click();
      await page.waitForURL('**/words?q=*');
      const sentence = page.locator('.account blockquote a').last();
      expect(await sentence.locator('mark').first().textContent()).toMatch(match);
      await sentence.click();
      await page.waitForURL('**/articles/**');
      expect(await page.locator('mark#hl').textContent()).toMatch(match);
      await until('the page to open at the mark', () => isMarkInSight(page));
      await page.goBack();
      await page.waitForURL('**/words?q=*');
    });
  });

  test('from the menu of any page, an example, then words of one’s own and a narrower question', async () => {
    await withReader({ javaScriptEnabled }, async ({ page, goTo }) => {
      await page.goto('/about');
      await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Words' }).click();
      await page.waitForURL('**/words');
      await page.getByRole('link', { name: '"red carpet"' }).click();
      await page.waitForURL('**/words?q=%22red+carpet%22');
      const all = await page.locator('.account').count();
      const field = page.getByRole('searchbox', { name: /^Words or a/ });
      await field.fill('"red carpet" -outlet:lantern-nine after:2025-08-15');
      await goTo('/words?not=lantern-nine&q=%22red+carpet%22&from=2025-08-15', () => field.press('Enter'));
      const fewer = await page.locator('.account').count();
      expect(fewer).toBeGreaterThan(0);
      expect(fewer).toBeLessThan(all);
      await page.getByRole('link', { name: /^Remove: not Lantern Nine/ }).click();
      await page.waitForURL('**/words?q=%22red+carpet%22&from=2025-08-15');
      expect(await page.locator('.account').count()).toBeGreaterThan(fewer);
    });
  });

  test('an operator that cannot be read stays among the words, and the page says so', async () => {
    await withReader({ javaScriptEnabled }, async ({ page }) => {
      await page.goto('/');
      await page.getByRole('searchbox', { name: 'Words in the articles' }).fill('summit before:tomorrow');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/?q=summit+before%3Atomorrow*');
      await page.getByText('is not a day or a time; it was looked for as words.').waitFor();
    });
  });
});

describe('sound at both widths, light and dark', () => {
  test.each([
    ['/words', 'the page that explains itself'],
    ['/words?q=%22three+hours%22', 'English sentences'],
    ['/words?q=%D9%85%D8%AD%D8%A7%D8%AF%D8%AB%D8%A7%D8%AA', 'Arabic sentences'],
    [
      '/words?q=%D0%BF%D0%B5%D1%80%D0%B5%D0%B3%D0%BE%D0%B2%D0%BE%D1%80%D1%8B&tz=Europe/Moscow',
      'Russian sentences',
    ],
    ['/?q=%D8%A8%D9%88%D8%AA%D9%8A%D9%86&lang=ar', 'a searched Arabic list'],
    ['/?q=%22red+carpet%22', 'a searched list'],
  ])('%s: %s', async (path) => {
    for (const width of [1440, 360]) {
      await withReader({ isNew: true, viewport: { width, height: 800 } }, async ({ page }) => {
        await watchShifts(page);
        await page.goto(path, { waitUntil: 'networkidle' });
        expect(await sumOfShifts(page)).toBe(0);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const found = [await findBarriers(page), await sidewaysOverflow(page), await findOverlaps(page)];
          expect([width, colorScheme, ...found]).toEqual([width, colorScheme, [], 0, []]);
        }
      });
    }
  });
});
