import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { asReader, type Reader, readerOfTable } from '@/tests/support/reader';
import { expectSound } from '@/tests/support/site/page-checks';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';

const withReader = (options: BrowserContextOptions, work: (reader: Reader) => Promise<void>) =>
  asReader(browser, { origin: site.origin, options }, work);

const isOneQuotation = /\/quotations\/[0-9a-z]{10}$/;

describe.each([true, false])('with JavaScript: %s', (javaScriptEnabled) => {
  test('from the menu to a speaker’s words, their wordings, and the place in an article, and back to them', async () => {
    await withReader({ javaScriptEnabled, viewport: { width: 360, height: 740 } }, async ({ page }) => {
      await page.goto('/about');
      await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'Words' }).click();
      await page.getByRole('link', { name: 'who is quoted, in which words' }).click();
      await page.waitForURL('**/quotations');
      await page.getByRole('link', { name: /^All \d+ of Donald Trump$/ }).click();
      await page.waitForURL('**/quotations?speaker=Donald+Trump');
      await page.locator('.quotation-line', { hasText: 'wordings' }).first().getByRole('link').click();
      await page.waitForURL(isOneQuotation);
      expect(await page.getByRole('heading', { name: /^Trimmed/ }).count()).toBeGreaterThan(0);
      expect(await page.locator('.wording-text del').first().isVisible()).toBe(true);
      const address = page.url();
      await page.locator('.account blockquote a').first().click();
      await page.waitForURL('**/articles/**');
      expect(await page.locator('mark#hl').count()).toBe(1);
      await page
        .locator(`#quoted-here ~ * a[href="${new URL(address).pathname}"]`)
        .first()
        .click();
      await page.waitForURL(isOneQuotation);
    });
  });

  test('a wording stands beside the text as it was published, and leads to what another language has of it', async () => {
    await withReader({ javaScriptEnabled, viewport: { width: 360, height: 740 } }, async ({ page }) => {
      await page.goto('/quotations?q=fella');
      await page.locator('.quotation-words a').first().click();
      await page.waitForURL(isOneQuotation);
      const against = page.locator('.set-against', {
        hasText: 'Not in the letter on Walt Jernigan’s shop door',
      });
      expect(await against.count()).toBeGreaterThan(1);
      expect(await against.getByText('I mind that').first().isVisible()).toBe(true);
      const address = page.url();
      await page
        .getByRole('region', { name: /^In other languages/ })
        .getByRole('link')
        .click();
      await page.waitForURL((url) => isOneQuotation.test(url.pathname) && url.href !== address);
      expect(await page.locator('h1').getAttribute('lang')).toBe('uk');
      await page
        .getByRole('region', { name: /^In other languages/ })
        .getByRole('link')
        .click();
      await page.waitForURL(address);
    });
  });

  test('an address that names a question opens it', async () => {
    await withReader({ javaScriptEnabled }, async ({ page }) => {
      await page.goto('/questions#talks-length');
      const question = page.getByRole('region', { name: 'How long did the talks' });
      expect(await question.locator('.account').first().isVisible()).toBe(true);
      expect(await page.locator('.account:visible').count()).toBe(
        await question.locator('.account:visible').count(),
      );
    });
  });

  test('from the moments to what outlets answer, and who has no answer, by keyboard', async () => {
    await withReader({ javaScriptEnabled }, async ({ page }) => {
      await page.goto('/moments');
      await page.getByRole('link', { name: 'what outlets answer' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/questions');
      const question = page.getByRole('region', {
        name: 'How long did the talks of Trump and Putin at the base last?',
      });
      await question.locator('summary').first().focus();
      await page.keyboard.press('Enter');
      const why = question.getByText('Which, and why');
      await why.focus();
      await page.keyboard.press('Enter');
      expect(await question.getByText('for which the questions have no words yet').first().isVisible()).toBe(
        true,
      );
    });
  });
});

describe('sound at both widths, light and dark', () => {
  const complaintsDuring = readerOfTable(browser, site.origin);

  test.each([
    ['/quotations', 'all who are quoted'],
    ['/quotations?lang=ru,uk', 'Cyrillic'],
    ['/quotations?q=nothing-of-that-kind', 'nothing found'],
    ['longest of /quotations?speaker=Vladimir+Putin', 'a long quotation'],
    ['first of /quotations?lang=uk', 'a Ukrainian quotation'],
    ['first of /quotations?q=fella', 'a quotation set against its published text'],
    ['/questions', 'all questions'],
    ['/questions?outlet=lantern-nine&tz=utc', 'one outlet’s answers'],
    ['/moments/handshake', 'a moment with those who do not tell of it'],
  ])('%s: %s', async (path) => {
    const complaints = await complaintsDuring(async (page) => {
      await page.goto(path.replace(/^\w+ of /, ''), { waitUntil: 'networkidle' });
      if (path.startsWith('first of')) await page.locator('.quotation-words a').first().click();
      if (path.startsWith('longest of')) {
        const all = await page.locator('.quotation-words a').allTextContents();
        const longest = all.toSorted((one, other) => other.length - one.length)[0] ?? '';
        await page.getByRole('link', { name: longest }).first().click();
      }
      if (!path.startsWith('/')) await page.waitForURL(isOneQuotation);
      await expectSound(page);
    });
    expect(complaints).toEqual([]);
  });
});
