import { expect, test } from 'vitest';
import { openReader } from '@/tests/support/reader';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';

test.each([true, false])(
  '16:00 on the 15th in Anchorage is 03:00 on the 16th in Moscow (JavaScript %s)',
  async (javaScriptEnabled) => {
    const { page, headlines, complaints, close } = await openReader(browser, site.origin, {
      javaScriptEnabled,
    });
    await page.goto('/?from=2025-08-15T16:00&to=2025-08-15T17:00');
    const before = await headlines();
    expect(await page.locator('[data-day] h2').allTextContents()).toEqual(['Friday 15 August']);
    expect(await page.locator('.row > time').allTextContents()).toEqual(
      before.map(() => expect.stringMatching(/^16:/)),
    );
    await page.getByText('Anchorage time').click();
    await page.getByRole('link', { name: /^Moscow/ }).click();
    await page.waitForURL('**tz=Europe/Moscow');
    expect(await headlines()).toEqual(before);
    expect(await page.locator('[data-day] h2').allTextContents()).toEqual(['Saturday 16 August']);
    expect(await page.locator('.row > time').allTextContents()).toEqual(
      before.map(() => expect.stringMatching(/^03:/)),
    );
    expect(await page.locator('.row > time').first().getAttribute('title')).toMatch(
      /^16 August 2025, 03:\d\d UTC\+3$/,
    );
    const names = await page
      .getByRole('navigation', { name: 'Days and hours' })
      .getByRole('link', { name: /03:00–04:00/ })
      .count();
    expect(names).toBe(1);
    expect(complaints).toEqual([]);
    await close();
  },
);

test('“Your time” leads to the reader’s own zone, with the same articles', async () => {
  const { page, headlines, place, complaints, close } = await openReader(browser, site.origin, {
    timezoneId: 'Asia/Tokyo',
  });
  await page.goto('/?lang=en&from=2025-08-15&to=2025-08-15');
  const before = await headlines();
  await page.getByText('Anchorage time').click();
  await page.getByRole('link', { name: 'Your time Tokyo' }).click();
  await page.waitForURL('**tz=Asia/Tokyo');
  expect(place()).toBe('/?lang=en&from=2025-08-15T17:00&to=2025-08-16T17:00&tz=Asia/Tokyo');
  expect(await headlines()).toEqual(before);
  expect(await page.getByText('Tokyo time, UTC+9').count()).toBe(1);
  await page.getByText('Tokyo time').click();
  expect(await page.getByRole('link', { name: 'Your time Tokyo' }).getAttribute('aria-current')).toBe('true');
  expect(complaints).toEqual([]);
  await close();
});

test('“Your time” is not there for a zone that is offered anyway', async () => {
  const { page, close } = await openReader(browser, site.origin, { timezoneId: 'America/New_York' });
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByText('Anchorage time').click();
  expect(await page.getByRole('link', { name: /^Washington/ }).count()).toBe(1);
  expect(await page.getByRole('link', { name: /^Your time/ }).count()).toBe(0);
  await close();
});
