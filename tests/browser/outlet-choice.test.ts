import { load } from 'cheerio';
import { expect, test } from 'vitest';
import { asReader, awaitScripts } from '@/tests/support/reader';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';

const { origin } = site;

/** The front page as it is where outlets are many: the first three of them, and the way to all. */
async function frontOfMany(): Promise<string> {
  const { page } = await site.ask('/');
  page('[data-choices] .pick').slice(3).remove();
  page('[data-choices]').after('<p><a data-all-outlets href="/choose-outlets">All outlets</a></p>');
  return page.html();
}

test('of many outlets all come once the filters are opened, and what was chosen stays so', () =>
  asReader(browser, { origin }, async ({ page, goTo }) => {
    const html = await frontOfMany();
    await page.route(`${origin}/`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
    await page.goto('/');
    await awaitScripts(page);
    const names = page.locator('[data-choices] bdi');
    const first = (await names.first().textContent()) ?? '';
    expect(await names.count()).toBe(3);
    await page
      .locator('[data-choices] [name=not]')
      .first()
      .evaluate((box) => box.toggleAttribute('checked', true));
    await page.getByText('Outlets, languages, kinds, dates').click();
    await names.nth(10).waitFor();
    expect(await page.getByRole('link', { name: 'All outlets' }).count()).toBe(0);
    expect(await page.getByRole('checkbox', { name: `not ${first}` }).isChecked()).toBe(true);
    await page.getByLabel('Find an outlet by name or country').fill('Kyiv Beacon');
    await page.getByRole('checkbox', { name: /^The Kyiv Beacon/ }).check();
    const slug = load(html)('[data-choices] [name=not]').first().attr('value');
    await goTo(`/?outlet=kyiv-beacon&not=${slug}`, () =>
      page.getByRole('button', { name: 'Show these reports' }).click(),
    );
  }));

test('without JavaScript all are chosen from on a page of their own', () =>
  asReader(browser, { origin, options: { javaScriptEnabled: false } }, async ({ page, goTo }) => {
    await page.goto('/choose-outlets?lang=en');
    await page.getByRole('checkbox', { name: /^The Kyiv Beacon/ }).check();
    await goTo('/?outlet=kyiv-beacon&lang=en', () =>
      page.getByRole('button', { name: 'Show these reports' }).click(),
    );
  }));
