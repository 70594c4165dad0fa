import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { startLoopbackServer } from '@/tests/support/loopback-server';
import { asReader, awaitScripts, openReader } from '@/tests/support/reader';
import { sumOfShifts, watchShifts } from '@/tests/support/site/page-checks';
import { shownReports } from '@/tests/support/site/sample';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';
import { until } from '@/tests/support/store';

type Options = Parameters<typeof openReader>[2];

async function onTimeline(path: string, options: Options, work: (page: Page) => Promise<void>) {
  const reader = await openReader(browser, site.origin, options);
  await reader.page.goto(path);
  if (options?.javaScriptEnabled !== false) {
    await awaitScripts(reader.page);
    await reader.page.getByRole('button', { name: 'Pick a span' }).waitFor();
  }
  await work(reader.page);
  expect(reader.complaints).toEqual([]);
  await reader.close();
}

const strip = (page: Page) => page.getByRole('navigation', { name: 'Days and hours' });
const day = (page: Page, name: string) => strip(page).getByRole('link', { name });
const focusedName = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

describe.each([true, false])('JavaScript %s', (javaScriptEnabled) => {
  test('each bar names itself and leads to its day or hour', () =>
    onTimeline('/', { javaScriptEnabled }, async (page) => {
      const names = await strip(page)
        .getByRole('link')
        .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label') ?? ''));
      const hourNames = names.filter((name) => name.startsWith('15 Aug, '));
      const dayNames = names.filter((name) => !hourNames.includes(name));
      expect([dayNames.length, hourNames.length]).toEqual([19, 24]);
      for (const name of dayNames) {
        expect(name).toMatch(
          /^(?:(?:\d+|8 Aug): )?\w+day \d+ August, \d+ articles?(?: · \d+ reports?)? with a time(?:, \d+ moments?)?$/,
        );
      }
      expect(hourNames[10]).toMatch(
        /^15 Aug, 10:00–11:00 AKDT, \d+ articles?: Air Force One lands; Putin’s plane lands$/,
      );
      await day(page, 'Friday 15 August').click();
      await page.waitForURL('**/?from=2025-08-15&to=2025-08-15');
      const hours = page.getByRole('list', { name: 'Hours' }).getByRole('link');
      expect(await hours.count()).toBe(24);
      const hour = hours.nth(11);
      const name = (await hour.getAttribute('aria-label')) ?? '';
      const counted = Number(/^15 Aug, 11:00–12:00 AKDT, (\d+) articles?: /.exec(name)?.[1]);
      await hour.click();
      await page.waitForURL('**/?from=2025-08-15T11:00&to=2025-08-15T12:00');
      expect(await page.locator('[data-rows] > .row').count()).toBe(counted);
    }));

  test('articles without a clock time are counted beside the bars, in none of them', () =>
    onTimeline('/', { javaScriptEnabled }, async (page) => {
      const beside = Number(
        /^\+ (\d+) without a time$/.exec(
          (await page.getByText(/^\+ \d+ without a time$/).textContent()) ?? '',
        )?.[1],
      );
      const labels = await strip(page)
        .getByRole('link')
        .evaluateAll((bars) => bars.map((bar) => bar.getAttribute('aria-label') ?? ''));
      const inBars = labels
        .filter((label) => label.includes('August'))
        .reduce((sum, label) => sum + Number(/(\d+) articles?/.exec(label)?.[1]), 0);
      expect(beside).toBeGreaterThan(0);
      expect(inBars + beside).toBe(shownReports.length);
    }));
});

test('days are one stop of the Tab key and hours another; arrows, Home and End move along, Enter opens', () =>
  onTimeline('/', {}, async (page) => {
    expect(await strip(page).locator('a[tabindex="0"]').count()).toBe(2);
    await day(page, 'Friday 8 August').focus();
    await page.keyboard.press('ArrowRight');
    expect(await focusedName(page)).toContain('Saturday 9 August');
    await page.keyboard.press('End');
    expect(await focusedName(page)).toContain('26 August');
    await page.keyboard.press('ArrowRight');
    expect(await focusedName(page)).toContain('26 August');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowLeft');
    expect(await focusedName(page)).toContain('Friday 8 August');
    expect(await strip(page).locator('a[tabindex="0"]').count()).toBe(2);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?from=2025-08-08&to=2025-08-08');
  }));

test('dragging from one bar to another takes the days between, either way', () =>
  onTimeline('/', {}, async (page) => {
    for (const [from, to] of [
      ['Thursday 14 August', 'Saturday 16 August'],
      ['Saturday 16 August', 'Thursday 14 August'],
    ] as const) {
      await page.goto('/');
      await page.getByRole('button', { name: 'Pick a span' }).waitFor();
      await day(page, from).hover();
      await page.mouse.down();
      await day(page, to).hover();
      await page.mouse.up();
      await page.waitForURL('**/?from=2025-08-14&to=2025-08-16');
    }
  }));

test('hours of a day can be dragged over too, and filters stay', () =>
  onTimeline('/?lang=en&from=2025-08-15&to=2025-08-15', {}, async (page) => {
    const hours = page.getByRole('list', { name: 'Hours' }).getByRole('link');
    await hours.nth(10).hover();
    await page.mouse.down();
    await hours.nth(12).hover();
    await page.mouse.up();
    await page.waitForURL('**/?lang=en&from=2025-08-15T10:00&to=2025-08-15T13:00');
  }));

test('a second press with Shift takes the span from the chosen day', () =>
  onTimeline('/?from=2025-08-14&to=2025-08-14', {}, async (page) => {
    await day(page, 'Saturday 16 August').click({ modifiers: ['Shift'] });
    await page.waitForURL('**/?from=2025-08-14&to=2025-08-16');
  }));

test('by touch: “Pick a span”, then the first and the last bar; pressed again it lets go', () =>
  onTimeline('/', { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } }, async (page) => {
    const button = page.getByRole('button', { name: 'Pick a span' });
    await button.tap();
    await page.getByRole('button', { name: 'Press two bars' }).tap();
    await button.tap();
    await day(page, 'Sunday 10 August').tap();
    expect(new URL(page.url()).search).toBe('');
    await day(page, 'Thursday 14 August').tap();
    await page.waitForURL('**/?from=2025-08-10&to=2025-08-14');
  }));

test('plain fields take the same span, and the bars show it', () =>
  onTimeline('/', { javaScriptEnabled: false }, async (page) => {
    await page.getByText('Outlets, languages, kinds, dates').click();
    await page.getByLabel('From', { exact: true }).fill('2025-08-14');
    await page.getByLabel('To', { exact: true }).fill('2025-08-16');
    await page.getByRole('button', { name: 'Show these reports' }).click();
    await page.waitForURL('**/?from=2025-08-14&to=2025-08-16');
    await until(
      'the bars to show the span',
      async () => (await strip(page).locator('a[aria-current]').count()) === 3,
    );
  }));

const said = (page: Page) => strip(page).locator('.strip-said > p');

test('a line says what can be done, and what the bar is that is pointed at or has the focus', () =>
  onTimeline('/', {}, async (page) => {
    expect(await said(page).textContent()).toBe(
      'Press a day or an hour for its reports, or drag over several',
    );
    await day(page, 'Thursday 14 August').hover();
    await until('the day', async () =>
      /^14: Thursday 14 August, /.test((await said(page).textContent()) ?? ''),
    );
    await page.mouse.move(0, 0);
    await until('the line', async () => /^Press a day/.test((await said(page).textContent()) ?? ''));
    await day(page, '15 Aug, 11:00').focus();
    await page.keyboard.press('ArrowRight');
    await until('the hour', async () => /^15 Aug, 12:00/.test((await said(page).textContent()) ?? ''));
  }));

describe.each([360, 390])('on a phone %i wide', (width) => {
  test('the strip stands at the event’s day and goes on to both sides; what is touched is named', () =>
    onTimeline('/', { hasTouch: true, isMobile: true, viewport: { width, height: 740 } }, async (page) => {
      const days = strip(page).locator('.strip-days');
      const first = page.getByRole('link', { name: /^15 Aug, 11:00/ });
      await until('the day in sight', async () => {
        const { x = -1, width: wide = 0 } = (await first.boundingBox()) ?? {};
        return x > 0 && x + wide < width;
      });
      const { left, right } = await days.evaluate(({ scrollLeft, scrollWidth, clientWidth }) => ({
        left: scrollLeft,
        right: scrollWidth - clientWidth - scrollLeft,
      }));
      expect(left).toBeGreaterThan(100);
      expect(right).toBeGreaterThan(100);
      await page.getByRole('button', { name: 'Pick a span' }).tap();
      await first.tap();
      await until('its name', async () => /^15 Aug, 11:00/.test((await said(page).textContent()) ?? ''));
    }));
});

/** The site, whose first page ends within the strip until `release` is called. */
async function openHaltingSite() {
  let release = () => {};
  const rest = new Promise<void>((resolve) => {
    release = resolve;
  });
  const server = await startLoopbackServer(async ({ url = '' }, response) => {
    const answer = await fetch(`${site.origin}${url}`);
    const body = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    const end = url === '/' ? body.indexOf('Wednesday 13 August') : 0;
    response.write(body.subarray(0, end));
    if (end > 0) await rest;
    response.end(body.subarray(end));
  }, null);
  return { origin: server.origin, release, close: server.close };
}

test('where the page comes in pieces, no day moves when the next ones come', async () => {
  const { origin, release, close } = await openHaltingSite();
  await asReader(browser, { origin, options: { isNew: true } }, async ({ page }) => {
    await watchShifts(page);
    await page.goto('/', { waitUntil: 'commit' });
    await strip(page).getByText('an hour').waitFor();
    await sumOfShifts(page);
    release();
    await page.waitForLoadState('networkidle');
    await day(page, 'Thursday 14 August').waitFor();
    // A day that moves is 0.04 and more; fonts that come late move the masthead by a hundredth of a pixel.
    expect(await sumOfShifts(page)).toBeLessThan(0.001);
  });
  await close();
});

test('on a desk all days fit beside what lies before and after them', () =>
  onTimeline('/', { viewport: { width: 1440, height: 900 } }, async (page) => {
    const [room, needed] = await page.locator('.strip-days').evaluate((days) => {
      const beyond = (words: string) =>
        `<li class="is-beyond"><a class="strip-day"><span>${words}</span></a></li>`;
      days.insertAdjacentHTML('afterbegin', beyond('1,204 earlier'));
      days.insertAdjacentHTML('beforeend', beyond('12 later'));
      return [days.clientWidth, days.scrollWidth];
    });
    expect(needed).toBe(room);
  }));
