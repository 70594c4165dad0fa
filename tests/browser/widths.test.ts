import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { compareIdsPath } from '@/lib/site/compare/compare-path';
import { openReader, readerOfTable } from '@/tests/support/reader';
import { sidewaysOverflow } from '@/tests/support/site/page-checks';
import { shownReport, shownReports } from '@/tests/support/site/sample';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';

const complaintsDuring = readerOfTable(browser, site.origin);

interface View {
  readonly width: number;
  /** The root's size of letters; empty: the browser's own. */
  readonly letters: string;
}

/** Between a phone and a desk, and letters twice as large as a browser has them. */
const views: readonly View[] = [
  { width: 768, letters: '' },
  { width: 1024, letters: '' },
  { width: 1170, letters: '' },
  { width: 1440, letters: '200%' },
];

async function setView(page: Page, { width, letters }: View): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, letters);
}

test.each([
  '/',
  '/?outlet=northern-wire&q=ceasefire',
  '/outlets',
  '/outlets/todai-shinpo',
  '/sources',
  '/sources/hours',
  '/moments',
  '/moments/handshake',
  '/questions',
  '/quotations',
  '/words?q=ceasefire',
  '/changes',
  '/choose-outlets',
  '/about',
  '/api',
  shownReport({ language: 'ru' }).path,
  compareIdsPath(shownReports.slice(20, 22).map(({ id }) => id)),
])('%s fits at every width and size of letters', async (path) => {
  const complaints = await complaintsDuring(async (page) => {
    await page.goto(path);
    for (const { width, letters } of views) {
      await setView(page, { width, letters });
      expect({ width, letters, over: await sidewaysOverflow(page) }).toEqual({ width, letters, over: 0 });
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });
  expect(complaints).toEqual([]);
});

const oneWord = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
const longName =
  'Allgemeine Norddeutsche und Süddeutsche Zeitung für Politik, Wirtschaft, Kultur und die Küste';

test.each([
  [
    'a headline of one word',
    shownReport({ outlet: 'harbour-gazette' }).path,
    'nav li a',
    oneWord.repeat(2),
    320,
  ],
  ['an outlet of many words', '/sources/hours', '.watch th a', longName, 1440],
])('%s takes no room from what stands beside it', async (_, path, places, text, width) => {
  const complaints = await complaintsDuring(async (page) => {
    await page.goto(path);
    await page.setViewportSize({ width, height: 900 });
    const links = page.locator(`main ${places}`);
    await links.last().evaluate((link, long) => {
      link.textContent = long;
    }, text);
    expect(await sidewaysOverflow(page)).toBe(0);
    const narrowest = await links.evaluateAll((all) =>
      Math.min(...all.map((link) => link.closest('tr')?.querySelector('td')?.clientWidth ?? 24)),
    );
    expect(narrowest).toBeGreaterThanOrEqual(24);
  });
  expect(complaints).toEqual([]);
});

test('no part of an article’s page is narrower than a headline’s words', async () => {
  const complaints = await complaintsDuring(async (page) => {
    await page.goto(shownReport({ outlet: 'harbour-gazette' }).path);
    for (const { width, letters } of views) {
      await setView(page, { width, letters });
      const narrowest = await page
        .locator('main :is(article, aside, nav)')
        .evaluateAll((parts) => Math.min(...parts.map((part) => part.getBoundingClientRect().width)));
      expect({ width, letters, isWide: narrowest >= (letters === '' ? 176 : 352) }).toEqual({
        width,
        letters,
        isWide: true,
      });
    }
  });
  expect(complaints).toEqual([]);
});

test('the controls of a timeline stand in two rows at most, each a line high', async () => {
  const complaints = await complaintsDuring(async (page) => {
    await page.goto('/');
    for (const width of [768, 1024, 1170, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      const heights = await page
        .locator('.controls > *')
        .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().height));
      expect([width, Math.max(...heights)]).toEqual([width, 32]);
    }
  });
  expect(complaints).toEqual([]);
});

test('every outlet to be picked or left out is in sight where the filters are open', async () => {
  const complaints = await complaintsDuring(async (page) => {
    await page.goto('/');
    await page.getByText('Outlets, languages, kinds, dates').click();
    for (const view of [...views, { width: 900, letters: '' }]) {
      await setView(page, view);
      const lists = await page.locator('.controls ul:has(.pick)').evaluateAll((all) =>
        all.map((list) => ({
          over: list.scrollWidth - list.clientWidth,
          highest: Math.max(...[...list.children].map((line) => line.getBoundingClientRect().height)),
        })),
      );
      const high = view.letters === '' ? 28 : 56;
      expect([view, lists.filter(({ over, highest }) => over > 0 || highest > high)]).toEqual([view, []]);
    }
  });
  expect(complaints).toEqual([]);
});

test('what names a page of ours is of one size and begins at one height', async () => {
  const complaints = await complaintsDuring(async (page) => {
    const seen: Record<string, readonly number[]> = {};
    const paths = [
      '/moments',
      '/questions',
      '/quotations',
      '/words',
      '/changes',
      '/outlets',
      '/sources/hours',
      '/compare',
    ];
    for (const path of paths) {
      await page.goto(path);
      seen[path] = await page
        .locator('main h1')
        .evaluate((title) => [
          Number.parseFloat(getComputedStyle(title).fontSize),
          title.getBoundingClientRect().top,
        ]);
    }
    expect(new Set(Object.values(seen).map(String)).size, JSON.stringify(seen)).toBe(1);
  });
  expect(complaints).toEqual([]);
});

describe.each([true, false])('on a phone, JavaScript %s', (javaScriptEnabled) => {
  test.each([
    ['/moments', 'Moments'],
    ['/words', 'Words'],
    ['/changes', 'Changes'],
    ['/outlets', 'Outlets'],
    ['/about', 'About'],
  ])('of %s the section’s name is in sight', async (path, name) => {
    const { page, complaints, close } = await openReader(browser, site.origin, {
      viewport: { width: 360, height: 740 },
      javaScriptEnabled,
    });
    await page.goto(path);
    const box = await page
      .getByRole('navigation', { name: 'Sections' })
      .getByRole('link', { name })
      .boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(328);
    expect(complaints).toEqual([]);
    await close();
  });
});

test('a quotation that names its page has lines of a readable length', async () => {
  const complaints = await complaintsDuring(async (page) => {
    await page.goto('/quotations');
    const [longest = ''] = await page
      .locator('a[href^="/quotations/"]')
      .evaluateAll((links) =>
        links
          .toSorted((one, other) => (other.textContent ?? '').length - (one.textContent ?? '').length)
          .map((link) => link.getAttribute('href') ?? ''),
      );
    await page.goto(longest);
    const width = await page.locator('main h1').evaluate((title) => title.getBoundingClientRect().width);
    expect(width).toBeLessThanOrEqual(768);
  });
  expect(complaints).toEqual([]);
});

test('a time in a frame is on one line, with its zone', async () => {
  const { page, complaints, close } = await openReader(browser, site.origin, {
    viewport: { width: 320, height: 740 },
  });
  await page.goto('/embed');
  const lines = await page
    .locator('main li time')
    .evaluateAll((times) => times.map((time) => time.getClientRects().length));
  expect(lines.length).toBe(12);
  expect(Math.max(...lines)).toBe(1);
  expect(await sidewaysOverflow(page)).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('what is known of two accounts fits a phone', async () => {
  const { page, complaints, close } = await openReader(browser, site.origin, {
    viewport: { width: 360, height: 740 },
  });
  await page.goto(compareIdsPath(shownReports.slice(20, 22).map(({ id }) => id)));
  const over = await page.locator('.compare-facts').evaluate((box) => box.scrollWidth - box.clientWidth);
  expect(over).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('what is compared stands on the line of its label, and the facts below one another', async () => {
  const complaints = await complaintsDuring(async (page) => {
    // Three that share moments, answers and quotations.
    const compared = shownReports.filter(({ headline }) =>
      /^(President who wanted|The Alaska summit: what was|On Friday Morning)/.test(headline),
    );
    expect(compared).toHaveLength(3);
    await page.goto(compareIdsPath(compared.map(({ id }) => id)));
    // How far the middles of a row's first lines stand from that of its label.
    const rows = await page.locator('.compare-part .compare-cells:has(> h3)').evaluateAll((cells) =>
      cells.flatMap((row) => {
        const [label = 0, ...others] = [...row.querySelectorAll('h3, .compare-cell')].flatMap((part) => {
          const words = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
          for (let node = words.nextNode(); node !== null; node = words.nextNode()) {
            const range = document.createRange();
            range.selectNodeContents(node);
            const [line] = range.getClientRects();
            if (line !== undefined && line.width > 2) return [line.top + line.height / 2];
          }
          return [];
        });
        return others.map((middle) => Math.abs(middle - label));
      }),
    );
    expect(rows.length).toBeGreaterThan(6);
    const lefts = await page
      .locator('.compare-facts tbody th[scope=row]')
      .evaluateAll((labels) =>
        labels.map(
          (label) =>
            label.getBoundingClientRect().left + Number.parseFloat(getComputedStyle(label).paddingLeft),
        ),
      );
    const margin = await page
      .locator('.compare-cells > h3')
      .first()
      .evaluate((label) => label.getBoundingClientRect().left);
    expect(new Set(lefts)).toEqual(new Set([margin]));
    expect(rows.filter((off) => off > 3)).toEqual([]);
  });
  expect(complaints).toEqual([]);
});

test('beside an outlet’s long name, what belongs to a headline stays below it', async () => {
  const { page, close } = await openReader(browser, site.origin, { viewport: { width: 1440, height: 900 } });
  await page.goto('/');
  const gap = await page
    .locator('.row:has(.also-in)')
    .first()
    .evaluate((row) => {
      const name = row.querySelector('.row-outlet bdi');
      if (name !== null)
        name.textContent = 'The United Northern and Southern Newspaper Company for Trade '.repeat(3);
      const bottom = row.querySelector('.row-text')?.getBoundingClientRect().bottom ?? 0;
      return (row.querySelector('.also-in')?.getBoundingClientRect().top ?? 0) - bottom;
    });
  expect(gap).toBeLessThan(8);
  await close();
});
