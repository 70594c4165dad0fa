import { existsSync } from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Opens a headless Chromium: the one that CHROME names, or on Linux x64 the one from the registry, or
 * else an installed Chrome. The caller closes it. Throws where there is none.
 */
export async function openBrowser(): Promise<Browser> {
  const named = process.env.CHROME;
  if (named !== undefined && named !== '')
    return playwright.launch({ executablePath: named, headless: true });
  if (process.platform === 'linux' && process.arch === 'x64') {
    return playwright.launch({
      executablePath: await chromium.executablePath(),
      // In a single process the browser dies with its first context.
      args: chromium.args.filter((arg) => arg !== '--single-process' && arg !== '--no-zygote'),
      headless: true,
    });
  }
  const found = installed.find((path) => existsSync(path));
  if (found === undefined) throw new Error('No Chromium for this machine: set CHROME to the path of one.');
  return playwright.launch({ executablePath: found, headless: true });
}
