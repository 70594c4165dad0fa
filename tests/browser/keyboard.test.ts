import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { awaitScripts, openReader, type Reader } from '@/tests/support/reader';
import { shownReports } from '@/tests/support/site/sample';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';
import { until } from '@/tests/support/store';

async function withReader(work: (reader: Reader) => Promise<void>): Promise<void> {
  const reader = await openReader(browser, site.origin);
  await reader.page.goto('/');
  await awaitScripts(reader.page);
  await work(reader);
  expect(reader.complaints).toEqual([]);
  await reader.close();
}

/** What has the focus, and whether a reader can see that it has. */
function focused(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const isInView =
      box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 1;
    // Within a field for a date the browser itself marks the part (day, month, calendar) that has the focus.
    const isDate = element instanceof HTMLInputElement && element.type === 'date';
    const isMarked = isDate || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1);
    const name = `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`;
    const { tagName } = element;
    const value = element instanceof HTMLInputElement ? `${element.name}=${element.value}` : '';
    return { tagName, name: name.trim(), value, isSeen: isInView && isMarked };
  });
}

/** Presses Tab until the focus is on what is looked for; every stop on the way has to be seen. */
async function tabTo(page: Page, isIt: (stop: Awaited<ReturnType<typeof focused>>) => boolean) {
  for (let presses = 0; presses < 250; presses += 1) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop.tagName !== 'BODY') expect(stop).toEqual({ ...stop, isSeen: true });
    if (isIt(stop)) return;
  }
  throw new Error('250 presses of Tab did not lead there.');
}

test('the first stop is the way past the masthead, and it leads into the text', () =>
  withReader(async ({ page, place }) => {
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ name: 'Skip to the text', isSeen: true });
    await page.keyboard.press('Enter');
    expect(place()).toBe('/#main');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  }));

test('two outlets are picked, one removed, an article opened and its link copied', () =>
  withReader(async ({ page, headlines, place }) => {
    await tabTo(page, ({ tagName }) => tagName === 'SUMMARY');
    await page.keyboard.press('Space');
    for (const slug of ['kyiv-beacon', 'lantern-nine'].sort(byPlace(await outletOrder(page)))) {
      await tabTo(page, ({ value }) => value === `outlet=${slug}`);
      await page.keyboard.press('Space');
    }
    await tabTo(page, ({ name }) => name === 'Show these reports');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?outlet=kyiv-beacon,lantern-nine');
    expect((await headlines()).length).toBe(
      shownReports.filter(({ outlet }) => ['kyiv-beacon', 'lantern-nine'].includes(outlet)).length,
    );
    await tabTo(page, ({ name }) => name.startsWith('Remove: The Kyiv Beacon'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?outlet=lantern-nine');
    const [first = ''] = await headlines();
    await tabTo(page, ({ name }) => name === first);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/articles/**');
    await awaitScripts(page);
    await tabTo(page, ({ name }) => name === 'Copy link');
    await until('the link to be copied', async () => {
      await page.keyboard.press('Enter');
      return (await page.getByText('Link copied.').count()) > 0;
    });
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(site.origin + place());
  }));

test('words are searched, the clock is turned, later reports are brought', () =>
  withReader(async ({ page, headlines, place }) => {
    await tabTo(page, ({ value }) => value.startsWith('q='));
    await page.keyboard.type('Putin');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?q=Putin');
    await tabTo(page, ({ tagName, name }) => tagName === 'SUMMARY' && name.includes('AKDT'));
    await page.keyboard.press('Enter');
    await tabTo(page, ({ name }) => name.startsWith('Brussels'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?q=Putin&tz=Europe/Brussels');
    await page.goto('/?from=2025-08-09');
    await awaitScripts(page);
    const before = (await headlines()).length;
    await page.getByRole('link', { name: 'Later reports' }).focus();
    await page.keyboard.press('Enter');
    await until('more reports', async () => (await headlines()).length > before);
    expect(await focused(page)).toMatchObject({ tagName: 'A', isSeen: true });
    expect(place()).toBe('/?from=2025-08-09');
  }));

async function outletOrder(page: Page): Promise<readonly string[]> {
  return page
    .locator('input[name=outlet][type=checkbox]')
    .evaluateAll((boxes) => boxes.map((box) => box.getAttribute('value') ?? ''));
}

function byPlace(order: readonly string[]) {
  return (one: string, other: string) => order.indexOf(one) - order.indexOf(other);
}
