import { describe, expect, test } from 'vitest';
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
  expect(sheets).toBeLessThan(7);
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

describe('on paper', () => {
  test.each([
    '/moments/handshake',
    '/quotations?speaker=Donald+Trump',
    '/questions?lang=en',
    '/words?q=ceasefire&tz=Europe/Kyiv',
    '/changes',
  ])('%s says where it stands', async (path) => {
    const { page, close } = await openReader(browser, site.origin, { viewport: paper });
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(site.origin + path, { exact: true }).isVisible()).toBe(true);
    await close();
  });

  test('a quotation says where it stands', async () => {
    const { page, place, close } = await openReader(browser, site.origin, { viewport: paper });
    await page.goto('/quotations');
    await page.locator('main a[href^="/quotations/"]').first().click();
    await page.waitForURL(/quotations.[0-9a-z]{10}$/);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText(site.origin + place(), { exact: true }).isVisible()).toBe(true);
    await close();
  });

  test.each([
    ['the front page', '/'],
    ['a search', '/?q=ceasefire'],
    ['an article', shownReport({ outlet: 'northern-wire' }).path],
    ['a moment', '/moments/handshake'],
    ['the changes', '/changes'],
    ['the sources', '/sources'],
    ['the quotations', '/quotations'],
    ['the answers', '/questions'],
  ])('%s has no cut lines, nothing to press and no more sheets than it fills', async (_, path) => {
    const { page, close } = await openReader(browser, site.origin, { viewport: paper });
    await page.goto(path);
    await page.emulateMedia({ media: 'print' });
    const found = await page.evaluate(() => {
      const seen = [...document.querySelectorAll('body *')].filter((element) => element.checkVisibility());
      return {
        pressed: seen
          .filter((element) => element.matches('button, input, select, form, [data-pick], [data-share]'))
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
        cut: seen
          .filter((element) => getComputedStyle(element).webkitLineClamp !== 'none')
          .map(({ textContent }) => textContent?.slice(0, 80)),
        height: document.documentElement.scrollHeight,
      };
    });
    expect(found).toMatchObject({ pressed: [], cut: [] });
    const sheets =
      (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    // Rows that are kept whole leave some of each sheet empty, a tenth at most, and the last one is seldom full.
    expect(sheets).toBeLessThanOrEqual(Math.ceil((found.height / paper.height) * 1.1) + 1);
    await close();
  });

  test('the front page says how much of it there is, and what was before the day in one line', async () => {
    const { page, close } = await openReader(browser, site.origin, { viewport: paper });
    await page.goto('/');
    await page.emulateMedia({ media: 'print' });
    const note = page.locator('[data-paper]');
    expect(await note.isVisible()).toBe(true);
    const [, here, all] =
      /^(\d+) of (\d+) reports are here; the rest begins at http/.exec((await note.textContent()) ?? '') ??
      [];
    const rows = await page.locator('[data-rows] > .row').count();
    expect(Number(here)).toBe(rows);
    expect(Number(all)).toBeGreaterThan(rows);
    expect(await page.getByText(/^Before: /).isVisible()).toBe(true);
    await close();
  });
});
