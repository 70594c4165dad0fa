import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { asReader, awaitScripts, type Reader, type ReaderOptions } from '@/tests/support/reader';
import { findBarriers } from '@/tests/support/site/barriers';
import { findOverlaps, sidewaysOverflow, sumOfShifts, watchShifts } from '@/tests/support/site/page-checks';
import { shownReport } from '@/tests/support/site/sample';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';
import { until } from '@/tests/support/store';

const withReader = (options: ReaderOptions, work: (reader: Reader) => Promise<void>) =>
  asReader(browser, { origin: site.origin, options }, work);

const english = shownReport({ outlet: 'potomac-ledger' });
const russian = shownReport({ outlet: 'meridian-7' });
const arabic = shownReport({ language: 'ar' });

/** Selects some words of the article's last paragraph, as a reader's finger does. Gives them as printed. */
function selectWords(page: Page, from: number, to: number): Promise<string> {
  return page.evaluate(
    ([start, end]) => {
      const paragraphs = document.querySelectorAll('[data-quotable] p');
      const text = paragraphs[paragraphs.length - 1]?.firstChild;
      const selection = getSelection();
      if (text == null || selection === null) throw new Error('There is no text.');
      const words = [...(text.textContent ?? '').matchAll(/\S+/g)];
      const first = words[start];
      const last = words[end];
      selection.setBaseAndExtent(text, first?.index ?? 0, text, (last?.index ?? 0) + (last?.[0].length ?? 0));
      return selection.toString();
    },
    [from, to] as const,
  );
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

describe('a link to selected words', () => {
  test.each([
    ['English', english],
    ['Russian', russian],
    ['Arabic', arabic],
  ])('opens where it was meant, with the words marked (%s)', async (_, fact) => {
    await withReader({}, async ({ page }) => {
      await page.goto(fact.path);
      await awaitScripts(page);
      const words = await selectWords(page, 1, 5);
      await page.getByRole('button', { name: 'Copy link to selected words' }).click();
      await page.getByText('Link to the selected words copied.').waitFor();
      const link = await clipboard(page);
      expect(link.startsWith(`${site.origin}${fact.path}?hl=%22`)).toBe(true);
      expect(link).toContain('#hl:~:text=');
      await withReader({ javaScriptEnabled: false, viewport: { width: 360, height: 600 } }, async (other) => {
        await other.page.goto(link);
        const mark = other.page.locator('mark#hl');
        const folded = (text: string | null) => (text ?? '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
        expect(folded(await mark.textContent())).toBe(folded(words));
        await until('the page to open at the mark', () =>
          mark.evaluate((it) => {
            const { top, bottom } = it.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        );
      });
    });
  });

  test('a page that was opened at a sentence hands that sentence on', async () => {
    await withReader({}, async ({ page }) => {
      await page.goto('/moments/handshake');
      await page.locator('.account blockquote a').first().click();
      await page.waitForURL('**hl=**');
      await awaitScripts(page);
      await page.getByRole('link', { name: 'Copy link to the marked words' }).click();
      await page.getByText('Link copied.').waitFor();
      const [link, here] = [await clipboard(page), page.url()];
      expect(link).toBe(here);
      expect(link).toMatch(/hl=.*#hl$/);
    });
  });

  test('where nothing is selected, the button says what to do', async () => {
    await withReader({}, async ({ page }) => {
      await page.goto(english.path);
      await awaitScripts(page);
      const button = page.locator('[data-copy-selected]');
      await button.click();
      await page.getByRole('button', { name: 'Select words of the text first' }).waitFor();
      await page.getByRole('button', { name: 'Copy link to selected words' }).waitFor();
    });
  });

  test('a selection over two paragraphs and one with quotation marks lead there as well', async () => {
    await withReader({}, async ({ page }) => {
      await page.goto(english.path);
      await awaitScripts(page);
      await page.evaluate(() => {
        const [first, second] = document.querySelectorAll('[data-quotable] p');
        const [one, two] = [first?.lastChild, second?.lastChild];
        if (one == null || two == null) throw new Error('There are no paragraphs.');
        getSelection()?.setBaseAndExtent(one, 0, two, 30);
      });
      await page.getByRole('button', { name: 'Copy link to selected words' }).click();
      await page.getByText('Link to the selected words copied.').waitFor();
      const link = await clipboard(page);
      await page.goto(link);
      expect(await page.locator('mark#hl').count()).toBe(1);
    });
  });
});

describe('citations and the frame', () => {
  test('are copied by keys alone', async () => {
    await withReader({}, async ({ page }) => {
      await page.goto(english.path);
      await awaitScripts(page);
      await page.getByText('Cite', { exact: true }).focus();
      await page.keyboard.press('Enter');
      for (const [name, start] of [
        ['Copy APA', /Retrieved/],
        ['Copy Wikipedia', /^\{\{cite news/],
        ['Copy BibTeX', /^@article\{parallax-/],
        ['Copy RIS', /^TY {2}- NEWS/],
      ] as const) {
        await page.getByRole('button', { name }).focus();
        await page.keyboard.press('Enter');
        await page.getByText('Copied.', { exact: true }).waitFor();
        expect(await clipboard(page)).toMatch(start);
        expect(await clipboard(page)).toContain(english.address);
      }
      await page.getByText('Embed', { exact: true }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Copy HTML for another page' }).press('Enter');
      const src =
        /src="([^"]+)"/.exec((await page.locator('.share-more pre').last().textContent()) ?? '')?.[1] ?? '';
      await page.goto(src);
      expect(await page.getByRole('link', { name: english.headline }).count()).toBeGreaterThan(0);
    });
  });

  test('without JavaScript all of it is there to be selected, and no button that would do nothing', async () => {
    await withReader({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto(english.path);
      await page.getByText('Cite', { exact: true }).click();
      for (const title of ['APA', 'Chicago', 'Wikipedia', 'BibTeX', 'RIS'])
        expect(await page.locator('.copied', { hasText: title }).first().isVisible()).toBe(true);
      await page.getByText('Embed', { exact: true }).click();
      expect(await page.getByText('<iframe src=').isVisible()).toBe(true);
      expect(await page.locator('#share button:visible').count()).toBe(0);
    });
  });

  test('the foot of a timeline has the same query in every form', async () => {
    await withReader({ javaScriptEnabled: false }, async ({ page }) => {
      await page.goto('/?outlet=kyiv-beacon&q=Putin');
      const forms = page.getByRole('region', { name: 'Other forms of this page' });
      const links = await forms
        .locator('li a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
      expect(links).toHaveLength(7);
      for (const href of links) {
        expect(href).toContain('?outlet=kyiv-beacon&q=Putin');
        expect([href, (await site.ask(href)).status]).toEqual([href, 200]);
      }
      await forms.getByText('Embed', { exact: true }).click();
      expect(await forms.locator('pre').textContent()).toContain('/embed?outlet=kyiv-beacon&amp;q=Putin');
    });
  });
});

describe('sound at both widths, light and dark', () => {
  test.each([
    ['English', `${english.path}?hl=Putin+Trump`],
    ['Russian', `${russian.path}?hl=%D0%9F%D1%83%D1%82%D0%B8%D0%BD`],
    ['Arabic', `${arabic.path}?hl=%D8%A8%D9%88%D8%AA%D9%8A%D9%86`],
    ['missing words', `${english.path}?hl=xylophone`],
  ])('a marked article (%s), its ways of sharing open', async (_, path) => {
    for (const width of [1440, 360]) {
      await withReader({ isNew: true, viewport: { width, height: 800 } }, async ({ page }) => {
        await watchShifts(page);
        await page.goto(path, { waitUntil: 'networkidle' });
        expect(await sumOfShifts(page)).toBe(0);
        await page.getByText('Cite', { exact: true }).click();
        await page.getByText('Embed', { exact: true }).click();
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const found = [await findBarriers(page), await sidewaysOverflow(page), await findOverlaps(page)];
          expect([width, colorScheme, ...found]).toEqual([width, colorScheme, [], 0, []]);
        }
      });
    }
  });
});
