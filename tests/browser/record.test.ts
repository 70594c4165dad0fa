import { describe, expect, test } from 'vitest';
import { openReader, type Reader, readerOfTable } from '@/tests/support/reader';
import { recordIds, recordTexts } from '@/tests/support/record';
import { expectSound, inEveryLook } from '@/tests/support/site/page-checks';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-record';

/** The edited article's permalink path. */
const edited = (await site.get(`/a/${recordIds.edited}`)).headers.get('location') ?? '';

/** As a reader with or without JavaScript; nothing may be complained of but the status of a withdrawn article. */
async function asReader(work: (reader: Reader) => Promise<void>, javaScriptEnabled = true): Promise<void> {
  const reader = await openReader(browser, site.origin, { javaScriptEnabled });
  try {
    await work(reader);
    expect(reader.complaints.filter((line) => !/status of 410/.test(line))).toEqual([]);
  } finally {
    await reader.close();
  }
}

const pages: readonly (readonly [string, string])[] = [
  ['an article with its history', edited],
  ['a pinned version', `${edited}?v=2`],
  ['a version that there is not', `${edited}?v=99`],
  ['two versions compared', `${edited}/changes?from=1&to=3`],
  ['two versions from right to left', `/articles/${recordIds.arabic}/article/changes`],
  ['one version only', `/articles/${recordIds.calm}/hotels-in-anchorage-are-full/changes`],
  ['a withdrawn article with its history', `/articles/${recordIds.gone}/summit-called-off-sources-say`],
  ['the changes', '/changes'],
  ['the record as it stood', '/?asof=2025-08-15T14:00'],
  ['before the record', '/?asof=2025-08-01'],
  ['an outlet’s hours', '/outlets/courier'],
  ['all outlets’ days', '/sources/hours'],
  ['all outlets’ hours', '/sources/hours?day=2025-08-15'],
];

describe('wide and narrow, light and dark', () => {
  const complaintsDuring = readerOfTable(browser, site.origin);

  test.each(pages)('%s', async (name, path) => {
    const complaints = await complaintsDuring(async (page) => {
      await page.goto(path);
      await expectSound(page);
      await keepPictures(page, name);
    });
    expect(complaints.filter((line) => !/status of 410/.test(line))).toEqual([]);
  });
});

/** Leaves pictures for whoever wants to look: `RECORD_PICTURES=folder`. */
async function keepPictures(page: Reader['page'], name: string): Promise<void> {
  const folder = process.env.RECORD_PICTURES;
  if (folder === undefined) return;
  await inEveryLook(page, async (look) => {
    await page.screenshot({ path: `${folder}/${name}-${look}.png`, fullPage: true });
  });
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, hasJavaScript) => {
  test('a reader goes from the timeline to what changed, and compares two versions', () =>
    asReader(async ({ page, goTo }) => {
      await page.goto('/');
      await goTo(`${edited}/changes?from=2&to=3`, () =>
        page
          .getByRole('link', { name: /^headline changed/ })
          .first()
          .click(),
      );
      await goTo(edited, () => page.getByRole('link', { name: 'Back to the article' }).click());
      const history = page.getByRole('region', { name: 'How it changed' });
      for (const headline of Object.values(recordTexts))
        expect(await history.getByText(headline, { exact: true }).count()).toBe(1);
      await goTo(`${edited}/changes?from=1&to=2`, () =>
        history.getByRole('link', { name: 'What changed from version 1' }).click(),
      );
      expect(await page.getByRole('combobox', { name: 'Earlier version' }).inputValue()).toBe('1');
      await page.getByRole('combobox', { name: 'Later version' }).selectOption('3');
      await goTo(`${edited}/changes?from=1&to=3`, () =>
        page.getByRole('button', { name: 'Compare' }).click(),
      );
      expect(await page.getByRole('combobox', { name: 'Later version' }).inputValue()).toBe('3');
      expect(await page.locator('ins', { hasText: 'Aides called the talks constructive.' }).count()).toBe(1);
      const folded = page.getByText('Background paragraph number 4');
      expect(await folded.isVisible()).toBe(false);
      await page.getByText('6 unchanged paragraphs').click();
      expect(await folded.isVisible()).toBe(true);
    }, hasJavaScript));

  test('a pinned link shows its version, and leads to the current one', () =>
    asReader(async ({ page, goTo }) => {
      await page.goto(`/a/${recordIds.edited}?v=1`);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(recordTexts.first);
      expect(await page.getByRole('note').textContent()).toContain('You see version 1 of 3');
      await goTo(edited, () => page.getByRole('link', { name: 'Current version' }).click());
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(recordTexts.third);
      expect(await page.getByRole('note').count()).toBe(0);
    }, hasJavaScript));

  test('the record is set back to a day and read as it was', () =>
    asReader(async ({ page, goTo, headlines }) => {
      await page.goto('/');
      expect(await headlines()).toContain(recordTexts.third);
      await page.getByText('Outlets, languages, kinds, dates').click();
      await page.getByRole('group', { name: 'As our record stood' }).getByLabel('At').fill('2025-08-15');
      await goTo('/?asof=2025-08-15', () => page.getByRole('button', { name: 'Show these reports' }).click());
      expect(await page.getByRole('note').textContent()).toContain('at the end of 15 August 2025');
      expect(await headlines()).toContain('Summit called off, sources say');
      expect(await headlines()).not.toContain('A summit seen from afar');
      await page.goto('/?asof=2025-08-15T14:00');
      await goTo(`${edited}?v=1`, () => page.getByRole('link', { name: recordTexts.first }).click());
      await goTo('/?asof=2025-08-15T14:00', () => page.goBack());
      await goTo('/', () => page.getByRole('link', { name: 'As it stands now' }).click());
    }, hasJavaScript));

  test('the grid leads from all days to one, and from its hours to the articles', () =>
    asReader(async ({ page, goTo, headlines }) => {
      await page.goto('/sources');
      await goTo('/sources/hours', () => page.getByRole('link', { name: 'Day by day' }).click());
      await goTo('/sources/hours?day=2025-08-15', () =>
        page.getByRole('link', { name: '15: 15 August 2025, by hours' }).click(),
      );
      const row = page.getByRole('row', { name: /^The Courier/ });
      expect(await row.getByRole('cell').nth(13).textContent()).toBe('× not reached');
      expect(await row.getByRole('cell').nth(12).textContent()).toBe('· looked, none');
      await goTo('/outlets/courier?from=2025-08-15T11:00&to=2025-08-15T12:00', () =>
        row.getByRole('cell').nth(11).getByRole('link').click(),
      );
      expect(await headlines()).toEqual([recordTexts.third]);
    }, hasJavaScript));
});

test('the keyboard alone compares, unfolds and walks the grid', () =>
  asReader(async ({ page, goTo }) => {
    await page.goto(`${edited}/changes?from=2&to=3`);
    await page.getByRole('combobox', { name: 'Earlier version' }).focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await goTo(`${edited}/changes?from=1&to=3`, () => page.keyboard.press('Enter'));
    await page.locator('summary').first().focus();
    await page.keyboard.press('Enter');
    expect(await page.getByText('Background paragraph number 4').isVisible()).toBe(true);
    await page.goto('/outlets/courier');
    await page
      .getByRole('row', { name: /^Friday 15 August/ })
      .getByRole('rowheader')
      .getByRole('link')
      .focus();
    await page.keyboard.press('Tab');
    await goTo('/outlets/courier?from=2025-08-15T11:00&to=2025-08-15T12:00', () =>
      page.keyboard.press('Enter'),
    );
  }));

test('on a phone the grid is a list of sentences', () =>
  asReader(async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/outlets/courier');
    const day = page.getByText('1 article; looked and found none 22 hours; could not be reached 1 hour.');
    expect(await day.isVisible()).toBe(true);
    expect(await page.getByText('×').first().isVisible()).toBe(false);
  }));
