import { expect, test } from 'vitest';
import { openReader } from '@/tests/support/reader';
import { sidewaysOverflow } from '@/tests/support/site/page-checks';
import { shownReport } from '@/tests/support/site/sample';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';

/** An A4 page at 96 dots an inch, without its margins. */
const paper = { width: 673, height: 987 };

test('a timeline on paper: its address, each report with that of the original, no controls', async () => {
  const { page, complaints, close } = await openReader(browser, site.origin, { viewport: paper });
  await page.goto('/?from=2025-08-15&to=2025-08-15');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText(`${site.origin}/?from=2025-08-15&to=2025-08-15`).isVisible()).toBe(true);
  for (const hidden of [
    '[data-strip]',
    '.controls',
    'nav[aria-label="Sections"]',
    '[data-share]',
    '.timeline-forms',
  ]) {
    expect(await page.locator(hidden).first().isVisible()).toBe(false);
  }
  const rows = await page.locator('[data-rows] > .row').evaluateAll((all) =>
    all.map((row) => {
      const printed = getComputedStyle(row, '::after');
      return {
        isSeen: row.checkVisibility(),
        words: printed.content,
        address: row.getAttribute('data-original'),
      };
    }),
  );
  expect(rows.length).toBeGreaterThan(20);
  for (const row of rows)
    expect(row).toEqual({ isSeen: true, words: `"${row?.address}"`, address: row?.address });
  expect(await page.locator('.moment').first().isVisible()).toBe(true);
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(await page.evaluate(() => getComputedStyle(document.body).color)).toBe('rgb(0, 0, 0)');
  // Half a page a report would be a waste of paper.
  const sheets =
    (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  expect(sheets).toBeGreaterThan(0);
  expect(sheets).toBeLessThan(6);
  expect(complaints).toEqual([]);
  await close();
});

test('an article on paper: the address of the original and its own, in black, without what is pressed', async () => {
  const fact = shownReport({ outlet: 'northern-wire' });
  const { page, complaints, close } = await openReader(browser, site.origin, {
    viewport: paper,
    colorScheme: 'dark',
  });
  await page.goto(fact.path);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const original = page.getByRole('link', { name: /^Read it at/ }).first();
  expect(await original.evaluate((link) => getComputedStyle(link, '::after').content)).toContain(
    fact.address,
  );
  expect(await page.getByText(site.origin + fact.path, { exact: true }).isVisible()).toBe(true);
  expect(await page.locator('#share').isVisible()).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
    'rgb(255, 255, 255)',
  );
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});
