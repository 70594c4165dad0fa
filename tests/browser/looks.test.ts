import { describe, expect, test } from 'vitest';
import { compareIdsPath } from '@/lib/site/compare/compare-path';
import { openReader, type Reader, type ReaderOptions, readerOfTable } from '@/tests/support/reader';
import { findBarriers } from '@/tests/support/site/barriers';
import {
  expectSound,
  inEveryLook,
  sidewaysOverflow,
  sumOfShifts,
  watchShifts,
} from '@/tests/support/site/page-checks';
import { type SampleFact, shownReport, shownReports, withdrawnReports } from '@/tests/support/site/sample';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';

const comparedPath = (...wanted: readonly Partial<SampleFact>[]) =>
  compareIdsPath(wanted.map((one) => shownReport(one).id));

const pages: readonly (readonly [string, string])[] = [
  ['the front page', '/'],
  ['the whole timeline', '/?sort=old'],
  ['the timeline of a day', '/?from=2025-08-15&to=2025-08-15'],
  ['a filtered timeline', '/?outlet=kyiv-beacon,meridian-7&q=Putin&tz=Europe/Kyiv'],
  ['a timeline with complaints', '/?from=never&lang=klingon&outlet=nobody'],
  ['an empty result', '/?outlet=kyiv-beacon&lang=ru'],
  ['the last page', '/?sort=new&from=2025-08-20'],
  ['the outlets', '/outlets'],
  ['an outlet', '/outlets/northern-wire'],
  ['an outlet in another script', '/outlets/manarat-al-khalij'],
  ['the sources', '/sources'],
  ['the about page', '/about'],
  ['the timeline of another zone', '/?tz=Europe/Moscow&from=2025-08-16&to=2025-08-16'],
  ['the moments', '/moments'],
  ['a moment', '/moments/handshake'],
  ['a timeline with every copy', '/?group=all'],
  ['what programs are told', '/api'],
  ['the frame of the timeline', '/embed'],
  ['the frame of an article', `/embed/articles/${shownReport({ outlet: 'northern-wire' }).id}`],
  ['an article opened at its words', `${shownReport({ outlet: 'northern-wire' }).path}?hl=Trump`],
  ['an article', shownReport({ outlet: 'northern-wire' }).path],
  ['a long article', shownReport({ outlet: 'cook-inlet-courier' }).path],
  ['an article from right to left', shownReport({ language: 'ar' }).path],
  ['an article in Japanese', shownReport({ language: 'ja' }).path],
  ['what tells how to compare', '/compare'],
  ['two accounts', comparedPath({ outlet: 'northern-wire' }, { outlet: 'potomac-ledger' })],
  ['accounts in two languages', comparedPath({ language: 'ar' }, { language: 'uk' })],
  ['six accounts', compareIdsPath(shownReports.slice(20, 26).map(({ id }) => id))],
  ['a withdrawn article', withdrawnReports[0]?.path ?? ''],
  ['an unknown address', '/articles/zzzzzzzzzz/x'],
];

/** Of the page's elements; nothing may move by itself where less of it was asked for. */
function countMoving(): number {
  const styles = [...document.querySelectorAll('*')].map((element) => getComputedStyle(element));
  const slow = styles.filter(
    ({ transitionDuration, animationName, scrollBehavior }) =>
      /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth',
  );
  return slow.length + document.getAnimations().length;
}

async function withReader(
  work: (reader: Reader) => Promise<void>,
  options: ReaderOptions = {},
): Promise<readonly string[]> {
  const reader = await openReader(browser, site.origin, options);
  try {
    await work(reader);
    return reader.complaints;
  } finally {
    await reader.close();
  }
}

describe('wide and narrow, light and dark, and without motion', () => {
  const complaintsDuring = readerOfTable(browser, site.origin);

  test.each(pages)('%s', async (_, path) => {
    const complaints = await complaintsDuring(async (page) => {
      await page.goto(path);
      await expectSound(page);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      expect(await page.evaluate(countMoving)).toBe(0);
      await page.emulateMedia({ reducedMotion: null });
    });
    // Chromium itself tells of a page's 404 or 410.
    expect(complaints.filter((line) => !/status of 4(?:04|10)/.test(line))).toEqual([]);
  });

  test('the list of keys', async () => {
    const complaints = await withReader(async ({ page }) => {
      await page.goto('/');
      await page.getByRole('button', { name: 'Keys' }).click();
      await inEveryLook(page, async (look) => {
        expect([look, await findBarriers(page), await sidewaysOverflow(page)]).toEqual([look, [], 0]);
      });
    });
    expect(complaints).toEqual([]);
  });

  test('open filters and the open list of zones', async () => {
    const complaints = await withReader(async ({ page }) => {
      for (const at of [0, 1]) {
        await page.goto('/?lang=en&kind=wire');
        await page.locator('search summary').nth(at).click();
        await expectSound(page);
      }
    });
    expect(complaints).toEqual([]);
  });
});

describe('while a page is loading', () => {
  test.each([
    ['/', 1440],
    ['/', 360],
    ['/outlets', 360],
    ['/?from=2025-08-15&to=2025-08-15', 360],
    ['/moments/handshake', 360],
    [shownReport({ outlet: 'northern-wire' }).path, 1440],
    [shownReport({ language: 'ar' }).path, 360],
    [shownReport({ language: 'ru' }).path, 360],
  ])('nothing of %s moves at %i pixels', async (path, width) => {
    const complaints = await withReader(
      async ({ page }) => {
        await watchShifts(page);
        await page.goto(path, { waitUntil: 'networkidle' });
        expect(await sumOfShifts(page)).toBe(0);
      },
      { isNew: true, viewport: { width, height: 740 } },
    );
    expect(complaints).toEqual([]);
  });

  test('below the head of a day twelve headlines are on a laptop’s screen', async () => {
    await withReader(async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto('/?from=2025-08-15&to=2025-08-15');
      await page.locator('[data-day]').evaluate((day) => day.scrollIntoView());
      const seen = await page
        .locator('[data-rows] h4')
        .evaluateAll(
          (lines) => lines.filter((line) => line.getBoundingClientRect().bottom <= innerHeight).length,
        );
      expect(seen).toBeGreaterThanOrEqual(12);
    });
  });

  test('in order of time ten headlines are on a laptop’s screen without scrolling', async () => {
    await withReader(async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 900 });
      await page.goto('/?sort=old');
      const seen = await page
        .locator('[data-rows] h4')
        .evaluateAll(
          (lines) => lines.filter((line) => line.getBoundingClientRect().bottom <= innerHeight).length,
        );
      expect(seen).toBeGreaterThanOrEqual(10);
    });
  });

  test('a line of an article has 60 to 75 characters', async () => {
    await withReader(async ({ page }) => {
      await page.goto(shownReport({ outlet: 'potomac-ledger' }).path);
      const lengths = await page.locator('article > div[lang] p').evaluateAll((paragraphs) =>
        paragraphs.flatMap((paragraph) => {
          const size = Number.parseFloat(getComputedStyle(paragraph).lineHeight);
          const lines = Math.round(paragraph.getBoundingClientRect().height / size);
          return lines < 4 ? [] : [(paragraph.textContent ?? '').length / lines];
        }),
      );
      expect(lengths.length).toBeGreaterThan(1);
      const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
      expect(mean).toBeGreaterThan(58);
      expect(mean).toBeLessThan(76);
    });
  });
});
