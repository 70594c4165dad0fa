import { describe, expect, test } from 'vitest';
import { asReader } from '@/tests/support/reader';
import { expectSound } from '@/tests/support/site/page-checks';
import { shownReport } from '@/tests/support/site/sample';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';

const { origin } = site;
const headline = 'Trump and Putin leave Alaska talks without a ceasefire';
const first = shownReport({ headline, outlet: 'northern-wire' });
const shortened = shownReport({ headline, outlet: 'spenard-radio' });
const renamed = shownReport({ outlet: 'cook-inlet-courier', credit: 'Northern Wire' });
const day = '/?from=2025-08-15&to=2025-08-15';

describe.each([
  [true, 1440],
  [false, 1440],
  [true, 390],
  [false, 390],
])('JavaScript %s, %i px', (javaScriptEnabled, width) => {
  const options = { javaScriptEnabled, viewport: { width, height: 844 } };

  test('a report in four outlets opens in place, and each copy is one press away', () =>
    asReader(browser, { origin, options }, async ({ page, goTo }) => {
      await page.goto(day);
      const row = page.locator(`[id="${first.id}"]`);
      const link = row.getByRole('link', { name: `The Cook Inlet Courier: ${renamed.headline}` });
      expect(await link.isVisible()).toBe(false);
      await row.getByText('also in Spenard Public Radio').click();
      expect(await link.isVisible()).toBe(true);
      await goTo(renamed.path, () => link.click());
    }));

  test('every copy by itself is chosen among the filters, and each report once again', () =>
    asReader(browser, { origin, options }, async ({ page, goTo, headlines }) => {
      await page.goto(day);
      const grouped = await headlines();
      expect(grouped.filter((one) => one === headline)).toHaveLength(1);
      await page.locator('details[data-sheet] > summary').click();
      await page.getByRole('radio', { name: 'Each by itself' }).check();
      await goTo(`${day}&group=all`, () => page.getByRole('button', { name: 'Show these reports' }).click());
      expect((await headlines()).filter((one) => one === headline)).toHaveLength(3);
      await goTo(day, () => page.getByRole('link', { name: 'Each report once' }).click());
      expect(await headlines()).toEqual(grouped);
    }));

  test('a copy says whose text it is, leads there, and shows what it changed', () =>
    asReader(browser, { origin, options }, async ({ page, goTo }) => {
      await page.goto(shortened.path);
      const told = page.getByRole('region', { name: 'The same text elsewhere' });
      expect(await told.textContent()).toContain('The text is credited to Northern Wire');
      expect(await told.textContent()).toMatch(/Shares 100.% of its text with Northern Wire/);
      await goTo(`${shortened.path}/changes?of=${first.id}`, () =>
        told.getByRole('link', { name: 'What this one changed of Northern Wire’s text' }).click(),
      );
      expect(await page.locator('del').count()).toBeGreaterThan(0);
      await goTo(first.path, () =>
        page.getByRole('main').getByRole('link', { name: 'Northern Wire' }).click(),
      );
      expect(await page.getByText('Others credit this text to Northern Wire').count()).toBe(1);
    }));
});

describe.each([
  ['a day with a report opened', day],
  ['a copy’s page', shortened.path],
  ['the agency’s page', first.path],
  ['two copies laid over each other', `${shortened.path}/changes?of=${first.id}`],
  ['a moment with a report opened', '/moments/press-statements'],
  ['sentences with a report opened', '/words?q=ceasefire'],
])('%s', (_, path) => {
  test('has nothing in the way of any reader, and nothing out of its place', () =>
    asReader(browser, { origin }, async ({ page }) => {
      await page.goto(path);
      for (const one of await page.locator('.also-in > summary').all()) await one.click();
      await expectSound(page);
    }));
});
