import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

// Without the software that plays a graphics card, and what asks for it.
chromium.setGraphicsMode = false;

const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const unwanted = [
  // In a single process the browser dies with its first context.
  '--single-process',
  '--no-zygote',
  // Drawing by a graphics card that is only played by the processor took a third of the browser's time.
  '--ignore-gpu-blocklist',
  '--in-process-gpu',
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
      executablePath: await unpackedChromium(),
      args: [...chromium.args.filter((arg) => !unwanted.includes(arg)), '--disable-gpu'],
      headless: true,
    });
  }
  const found = installed.find((path) => existsSync(path));
  if (found === undefined) throw new Error('No Chromium for this machine: set CHROME to the path of one.');
  return playwright.launch({ executablePath: found, headless: true });
}

const unpacked = resolve('node_modules/.cache/chromium');

/**
 * The registry's Chromium, unpacked into this checkout. The package itself unpacks into the machine's
 * temporary folder, where another user's copy may lie that we cannot (and should not) run, and where a
 * test beside this one may find it half written: so it goes to a folder of its own, and is moved whole.
 */
async function unpackedChromium(): Promise<string> {
  if (!existsSync(unpacked)) {
    mkdirSync(resolve('node_modules/.cache'), { recursive: true });
    const draft = mkdtempSync(`${unpacked}-`);
    const usual = process.env.TMPDIR;
    process.env.TMPDIR = draft;
    try {
      await chromium.executablePath();
    } finally {
      if (usual === undefined) delete process.env.TMPDIR;
      else process.env.TMPDIR = usual;
    }
    try {
      renameSync(draft, unpacked);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(unpacked)) throw error;
    }
  }
  return join(unpacked, 'chromium');
}
