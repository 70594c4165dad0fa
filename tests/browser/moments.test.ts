import { expect, test } from 'vitest';
import { openReader } from '@/tests/support/reader';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';

test.each([
  [true, 1440],
  [false, 1440],
  [true, 360],
])(
  'from the day to the moment, to the sentence in its article, and back (JavaScript %s, %i px)',
  async (javaScriptEnabled, width) => {
    const { page, complaints, close } = await openReader(browser, site.origin, {
      javaScriptEnabled,
      viewport: { width, height: 800 },
    });
    await page.goto('/?from=2025-08-15&to=2025-08-15');
    const order = await page
      .locator('[data-rows] > li')
      .evaluateAll((lines) =>
        lines.map((line) => line.querySelector('time')?.getAttribute('datetime') ?? ''),
      );
    const timed = order.filter((at) => at.length > 10);
    expect(timed).toEqual(timed.toSorted());
    expect(await page.locator('[data-rows] > .moment time').first().textContent()).toMatch(/^~?\d\d:\d\d$/);
    await page.getByRole('link', { name: 'The handshake on the red carpet', exact: true }).click();
    await page.waitForURL('**/moments/handshake');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'The handshake on the red carpet',
    );
    const accounts = page.locator('.account');
    expect(await accounts.count()).toBeGreaterThan(2);
    const first = accounts.first();
    expect(await first.locator('b').textContent()).toMatch(/^(?:at once|about \+\d+ min)$/);
    await first.getByText('Why this sentence').click();
    expect((await first.locator('details li').allTextContents()).length).toBeGreaterThan(0);
    const sentence = (await first.locator('blockquote').textContent()) ?? '';
    await first.locator('blockquote a').click();
    await page.waitForURL('**/articles/**');
    expect(sentence).toContain(await page.locator('mark').first().textContent());
    expect(await page.locator('mark').first().isVisible()).toBe(true);
    await page
      .getByRole('region', { name: 'Tells of' })
      .getByRole('link', { name: 'The handshake on the red carpet' })
      .click();
    await page.waitForURL('**/moments/handshake');
    await page.getByRole('link', { name: 'On the timeline' }).click();
    await page.waitForURL('**/?moment=handshake');
    expect(await page.locator('[data-rows] > .row').count()).toBe(await countOf('handshake'));
    expect(complaints).toEqual([]);
    await close();
  },
);

test('all moments stand in order with their numbers, each with a page', async () => {
  const { page, complaints, close } = await openReader(browser, site.origin);
  await page.goto('/moments');
  const links = await page
    .locator('.account > a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThanOrEqual(15);
  for (const link of links) expect((await site.get(link)).status).toBe(200);
  expect((await site.get('/moments/nobody-knows')).status).toBe(404);
  expect(complaints).toEqual([]);
  await close();
});

async function countOf(slug: string): Promise<number> {
  const answer: { moments: readonly { slug: string; reports: number }[] } = await (
    await site.get('/api/v1/moments')
  ).json();
  return answer.moments.find((moment) => moment.slug === slug)?.reports ?? Number.NaN;
}
