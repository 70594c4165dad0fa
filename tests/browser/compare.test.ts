import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { compareIdsPath } from '@/lib/site/compare/compare-path';
import { asReader, awaitScripts, type Reader } from '@/tests/support/reader';
import { findBarriers } from '@/tests/support/site/barriers';
import { sidewaysOverflow } from '@/tests/support/site/page-checks';
import { shownReport, shownReports } from '@/tests/support/site/sample';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';
import { until } from '@/tests/support/store';

type Options = Parameters<typeof asReader>[1]['options'];

const asReaderOf = (options: Options, work: (reader: Reader) => Promise<void>) =>
  asReader(browser, { origin: site.origin, ...(options === undefined ? {} : { options }) }, work);

const wire = shownReport({ outlet: 'northern-wire' });
const arabic = shownReport({ language: 'ar' });
const pair = compareIdsPath([wire.id, shownReport({ outlet: 'potomac-ledger' }).id]);

const idsOf = (place: string) => (new URLSearchParams(place.split('?')[1]).get('pick') ?? '').split(',');

/** Opens a page and waits until its keys are there. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await awaitScripts(page);
  await page.getByRole('button', { name: 'Keys' }).waitFor();
}

describe('picking on the timeline', () => {
  test('by keys: c picks and lets go, the address keeps it, C compares', () =>
    asReaderOf(undefined, async ({ page, place, goTo }) => {
      await open(page, '/?sort=old');
      await page.keyboard.press('j');
      await page.keyboard.press('c');
      await page.keyboard.press('j');
      await page.keyboard.press('c');
      const bar = page.getByRole('region', { name: 'Picked to compare' });
      await bar.getByText('2 picked', { exact: true }).waitFor();
      expect(idsOf(place())).toHaveLength(2);
      await page.keyboard.press('c');
      await bar.getByText('1 picked', { exact: true }).waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('c');
      await bar.getByText('2 picked', { exact: true }).waitFor();
      const picked = idsOf(place());
      await goTo(compareIdsPath(picked), () => page.keyboard.press('C'));
      expect(await page.locator('.compare-headline').count()).toBe(2);
      await page.goBack();
      await page.getByText('2 picked', { exact: true }).waitFor();
      expect(idsOf(place())).toEqual(picked);
      await page.getByRole('link', { name: 'Clear' }).click();
      await until('nothing to be picked', async () => !place().includes('pick='));
    }));

  test('what is picked stays in another view of the timeline', () =>
    asReaderOf(undefined, async ({ page, place, goTo }) => {
      await open(page, '/?sort=old');
      await page.keyboard.press('j');
      await page.keyboard.press('c');
      await page.getByText('1 picked', { exact: true }).waitFor();
      const picked = idsOf(place());
      await goTo(/sort=new/, () => page.getByRole('link', { name: 'Newest first' }).click());
      expect(idsOf(place())).toEqual(picked);
      await page.getByLabel('Words in the articles').fill('Putin');
      await goTo(/q=Putin/, () => page.keyboard.press('Enter'));
      expect(idsOf(place())).toEqual(picked);
    }));

  test('without JavaScript by plain links, the reader’s place kept', () =>
    asReaderOf({ javaScriptEnabled: false }, async ({ page, place, goTo }) => {
      const [first, second] = shownReports.filter(({ standsAt }) => standsAt !== null);
      await page.goto(`/?sort=old&pick=${first?.id}`);
      const row = page.locator(`[id="${second?.id}"]`);
      await row.hover();
      await goTo(`/?sort=old&pick=${first?.id},${second?.id}#${second?.id}`, () =>
        row.getByRole('link', { name: 'Compare', exact: true }).click(),
      );
      expect(await row.getByRole('link', { name: 'Picked' }).isVisible()).toBe(true);
      await goTo(compareIdsPath([first?.id ?? '', second?.id ?? '']), () =>
        page
          .getByRole('region', { name: 'Picked to compare' })
          .getByRole('link', { name: 'Compare' })
          .click(),
      );
      expect(place()).toContain('/compare?a=');
    }));

  test('nothing of it is seen until it is begun', () =>
    asReaderOf({ hasTouch: true, viewport: { width: 360, height: 740 } }, async ({ page }) => {
      await page.goto('/?sort=old');
      expect(await page.locator('[data-pick]').first().isVisible()).toBe(false);
      expect(await page.locator('.pick-bar').isVisible()).toBe(false);
      await page.goto(`/?sort=old&pick=${wire.id}`);
      expect(await page.locator('.row [data-pick]').first().isVisible()).toBe(true);
      expect([await findBarriers(page), await sidewaysOverflow(page)]).toEqual([[], 0]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findBarriers(page)).toEqual([]);
    }));
});

describe('picking elsewhere', () => {
  test('an article offers others, and leads to the timeline to pick one', () =>
    asReaderOf(undefined, async ({ page, goTo }) => {
      await open(page, wire.path);
      const section = page.getByRole('region', { name: 'Compare with' });
      expect(await section.getByRole('link').count()).toBeGreaterThan(1);
      await goTo(`/?pick=${wire.id}`, () => page.keyboard.press('c'));
      await page.getByText('1 picked', { exact: true }).waitFor();
      await page.goto(wire.path);
      await goTo(/^\/compare\?a=/, () => section.getByRole('link').first().click());
      expect(await page.locator('.compare-headline').count()).toBe(2);
    }));

  test('on a moment accounts are picked where they stand', () =>
    asReaderOf(undefined, async ({ page, place, goTo }) => {
      await open(page, '/moments/handshake');
      for (const at of [0, 1]) await page.locator('.account [data-pick]').nth(at).click();
      await page.getByText('2 picked', { exact: true }).waitFor();
      const picked = idsOf(place());
      await goTo(compareIdsPath(picked), () =>
        page
          .getByRole('region', { name: 'Picked to compare' })
          .getByRole('link', { name: 'Compare' })
          .click(),
      );
    }));

  test('two addresses are put in by hand, without JavaScript', () =>
    asReaderOf({ javaScriptEnabled: false }, async ({ page, goTo }) => {
      await page.goto('/compare');
      await page.getByLabel('The address of an account').fill(`${site.origin}/a/${wire.id}`);
      await page.getByLabel('The address of another').fill(`${site.origin}${arabic.path}`);
      await goTo(compareIdsPath([wire.id, arabic.id]), () =>
        page.getByRole('button', { name: 'Compare' }).click(),
      );
      expect(await page.locator('#facts').isVisible()).toBe(true);
    }));
});

describe('on a phone', () => {
  test('one account is below the other, and the texts lead to each other', () =>
    asReaderOf({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(pair);
      const [first, second] = await page
        .locator('.compare-heads > .compare-cell')
        .evaluateAll((heads) => heads.map((head) => head.getBoundingClientRect().top));
      expect(second ?? 0).toBeGreaterThan(first ?? 0);
      await page.getByRole('navigation', { name: 'The texts' }).getByRole('link').nth(1).click();
      const top = await page.locator('#text-2').evaluate((text) => text.getBoundingClientRect().top);
      expect(Math.abs(top)).toBeLessThan(120);
    }));
});

describe('on paper', () => {
  test.each([
    ['two accounts', pair],
    ['two languages', compareIdsPath([wire.id, arabic.id])],
    ['six accounts', compareIdsPath(shownReports.slice(20, 26).map(({ id }) => id))],
  ])('%s are a handout: lines, questions, short links, no controls, no empty page', (_, path) =>
    asReaderOf(undefined, async ({ page }) => {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['nav', 'footer', '.compare-facts', '.compare-part-head', '.compare-heads'])
        expect(await page.locator(hidden).first().isVisible()).toBe(false);
      expect(await page.locator('.worksheet-questions li').count()).toBe(3);
      const count = await page.locator('.compare-text').count();
      const sources = await page.locator('.worksheet-sources li').allTextContents();
      expect(sources.filter((line) => line.includes(`${site.origin}/a/`))).toHaveLength(count);
      const clamped = await page
        .locator('.compare-block')
        .evaluateAll((blocks) =>
          blocks.filter((block) => getComputedStyle(block).webkitLineClamp !== 'none'),
        );
      expect(clamped).toEqual([]);
      for (const format of ['A4', 'Letter'] as const) {
        const sheets = pagesOf(await page.pdf({ format }));
        expect(sheets).toBeGreaterThan(1);
        // A text of 400 words takes two sheets of two columns, and the questions one.
        expect(sheets).toBeLessThan(count > 2 ? 9 : 5);
      }
      expect(await numbersStandByLines(page)).toEqual([]);
    }),
  );
});

function pagesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

/** Columns whose lines are not as high as the numbers beside them, as they are laid out on one long sheet. */
function numbersStandByLines(page: Page): Promise<readonly string[]> {
  return page.locator('.compare-lined').evaluateAll((columns) =>
    columns.flatMap((column, at) => {
      const line = Number.parseFloat(getComputedStyle(column).lineHeight);
      const lines = column.getBoundingClientRect().height / line;
      return Math.abs(lines - Math.round(lines)) < 0.02 ? [] : [`text ${at + 1}: ${lines} lines`];
    }),
  );
}
