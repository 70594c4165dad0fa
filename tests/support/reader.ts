import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  ConsoleMessage,
  Page,
  Request,
} from 'playwright-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { newContext, type Profile, takeProfile } from './site/profiles';
import { until } from './store';

/** A reader of the site, with a profile of their own, and what their browser complained of. */
export interface Reader {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Errors on the console (what the Content-Security-Policy refused and what React could not adopt included), and requests to other sites. */
  readonly complaints: readonly string[];
  /** Headlines on the page, from the top. */
  headlines(): Promise<readonly string[]>;
  /** Path and query of where the reader is. */
  place(): string;
  /** Does something that leads to `path`, and waits until the page there stands. */
  goTo(path: string | RegExp, act: () => Promise<unknown>): Promise<void>;
  close(): Promise<void>;
}

/**
 * Chromium says so three seconds after a page was loaded, which a test outlasts on a busy machine only; where requests are
 * answered by a test itself, the browser keeps nothing and says it of every file.
 */
const ofTheClock = /was preloaded using link preload but not used within a few seconds/;

export interface ReaderOptions extends BrowserContextOptions {
  /** With a profile that nobody had before nor has afterwards: for scripts that run before a page's own. */
  readonly isNew?: boolean;
}

/** Opens a profile without any past at a laptop's width unless told otherwise, and the first page in it. */
export async function openReader(
  browser: Browser,
  origin: string,
  { isNew = false, ...options }: ReaderOptions = {},
): Promise<Reader> {
  const { context, page, leave } = isNew
    ? await openNew(browser, origin, options)
    : await takeProfile(browser, { origin, options });
  // Only against what never comes: a busy machine may take its time.
  page.setDefaultTimeout(120_000);
  const complaints: string[] = [];
  const hearConsole = (message: ConsoleMessage) => {
    const isComplaint = ['error', 'warning'].includes(message.type()) && !ofTheClock.test(message.text());
    if (isComplaint) complaints.push(`${page.url()}: ${message.text()}`);
  };
  const hearError = (error: Error) => complaints.push(`${page.url()}: ${error.message}`);
  const hearRequest = (request: Request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) complaints.push(`asked ${url.href}`);
  };
  page.on('console', hearConsole).on('pageerror', hearError).on('request', hearRequest);
  const place = () => page.url().replace(origin, '');
  return {
    page,
    context,
    complaints,
    async goTo(path, act) {
      await act();
      await page.waitForURL((url) => {
        const reached = url.href.replace(origin, '');
        return typeof path === 'string' ? reached === path : path.test(reached);
      });
    },
    headlines: () => page.locator('[data-rows] h4').allTextContents(),
    place,
    async close() {
      page.off('console', hearConsole).off('pageerror', hearError).off('request', hearRequest);
      await leave();
    },
  };
}

async function openNew(browser: Browser, origin: string, options: BrowserContextOptions): Promise<Profile> {
  const context = await newContext(browser, { origin, options });
  return { context, page: await context.newPage(), leave: () => context.close() };
}

/** Does `work` as a reader, who must have nothing to complain of in the end. */
export async function asReader(
  browser: Browser,
  where: { readonly origin: string; readonly options?: ReaderOptions },
  work: (reader: Reader) => Promise<void>,
): Promise<void> {
  const reader = await openReader(browser, where.origin, where.options);
  try {
    await work(reader);
    expect(reader.complaints).toEqual([]);
  } finally {
    await reader.close();
  }
}

/**
 * Does work as the one reader of a table of pages that leave nothing behind, and gives what their browser complained of
 * meanwhile: a reader of its own for each page took as long again as loading it. Called where the table's tests are
 * named: the reader comes before the first of them and goes after the last.
 */
export function readerOfTable(
  browser: Browser,
  origin: string,
): (work: (page: Page) => Promise<void>) => Promise<readonly string[]> {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader(browser, origin);
  });
  afterAll(async () => {
    await reader?.close();
  });
  return async (work) => {
    const before = reader.complaints.length;
    await work(reader.page);
    return reader.complaints.slice(before);
  };
}

/** Waits until the page's own JavaScript has taken over what needs it. */
export async function awaitScripts(page: Page): Promise<void> {
  await until('the page to be taken over by its scripts', () =>
    page.evaluate(() => {
      const keys = document.querySelector('[data-keys]');
      return document.readyState === 'complete' && keys?.classList.contains('invisible') === false;
    }),
  );
}

/** Clicks what copies a link, once its script is there, and gives what the clipboard holds then. */
export async function copyBy(page: Page, name: string): Promise<string> {
  await awaitScripts(page);
  await page.getByRole('link', { name, exact: true }).first().click();
  await page.getByText('Link copied.').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}
