import { mkdirSync } from 'node:fs';
import { openBrowser } from '@/tests/support/site/browser';

/** The README's pictures, of a site that runs with sample coverage: `npm run screenshots [address]`. */
const address = process.argv[2] ?? 'http://localhost:3000';

const pictures = [
  { name: 'timeline-desktop', path: '/', width: 1440, height: 900, colorScheme: 'light' },
  {
    name: 'timeline-day-dark',
    path: '/?from=2025-08-15&to=2025-08-15',
    width: 1440,
    height: 900,
    colorScheme: 'dark',
  },
  { name: 'timeline-phone', path: '/', width: 360, height: 800, colorScheme: 'light' },
  {
    name: 'article-desktop',
    path: 'first article of /?outlet=northern-wire',
    width: 1440,
    height: 900,
    colorScheme: 'light',
  },
  { name: 'moment-desktop', path: '/moments/handshake', width: 1440, height: 900, colorScheme: 'light' },
  {
    name: 'quotation-desktop',
    path: '/quotations/m6cdj767m2',
    width: 1440,
    height: 900,
    colorScheme: 'light',
  },
  {
    name: 'compare-desktop',
    path: '/compare?a=5fymczkpen,yz6rtsxg9m',
    width: 1440,
    height: 900,
    colorScheme: 'light',
  },
] as const;

const browser = await openBrowser();
mkdirSync('public/screenshots', { recursive: true });
for (const { name, path, width, height, colorScheme } of pictures) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  const listed = /^first article of (.+)$/.exec(path)?.[1];
  await page.goto(new URL(listed ?? path, address).href, { waitUntil: 'networkidle' });
  if (listed !== undefined) {
    const href = await page.locator('[data-rows] a[href^="/articles/"]').first().getAttribute('href');
    await page.goto(new URL(href ?? '/', address).href, { waitUntil: 'networkidle' });
  }
  // A font that comes late is for the next view of a page: the second one has them all.
  await page.reload({ waitUntil: 'networkidle' });
  await page.screenshot({ path: `public/screenshots/${name}.png` });
  await page.close();
}
await browser.close();
