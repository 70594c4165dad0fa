import { openBrowser } from './support/site/browser';
const browser = await openBrowser();
for (const [w, h] of [[1440, 900], [900, 900], [360, 740]] as const) {
  const page = await (await browser.newContext({ viewport: { width: w, height: h } })).newPage();
  for (const at of [0, 1]) {
    await page.goto('http://localhost:4518/?lang=en&kind=wire,newspaper');
    await page.locator('search summary').nth(at).click();
    await page.screenshot({ path: `/tmp/wt/eyes-scratch/shots/open-${w}-${at}.png` });
  }
}
await browser.close();
