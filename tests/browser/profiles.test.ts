import { expect, test } from 'vitest';
import { openReader } from '@/tests/support/reader';
import { browser } from '@/tests/support/site/shared-browser';
import { site } from '@/tests/support/site/shared-site';

/** What a page sees of the reader before. */
function traces() {
  return {
    kept: [localStorage.getItem('trace'), sessionStorage.getItem('trace'), document.cookie],
    isPrinted: matchMedia('print').matches,
    isDark: matchMedia('(prefers-color-scheme: dark)').matches,
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
    size: [innerWidth, innerHeight],
  };
}

test('who takes over a reader’s browser finds nothing of theirs in it', async () => {
  const { page, context, close } = await openReader(browser, site.origin);
  await page.goto('/about');
  const untouched = await page.evaluate(traces);
  await page.evaluate(() => {
    localStorage.setItem('trace', 'left');
    sessionStorage.setItem('trace', 'left');
  });
  await context.addCookies([{ name: 'trace', value: 'left', url: site.origin }]);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.route('**/about', (route) => route.fulfill({ body: 'not the site’s' }));
  expect(await page.evaluate(traces)).not.toEqual(untouched);
  await close();

  const next = await openReader(browser, site.origin);
  expect(next.context).toBe(context);
  await next.page.goto('/about');
  expect(await next.page.evaluate(traces)).toEqual(untouched);
  expect(await next.page.getByRole('heading', { level: 1 }).count()).toBe(1);
  expect(next.complaints).toEqual([]);
  await next.close();
});
