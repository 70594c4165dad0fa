import type { Browser, BrowserContext, BrowserContextOptions, CDPSession, Page } from 'playwright-core';

/** A reader's browser: its storage, and the one page in it that is open. */
export interface Profile {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Gives it to the next reader of the kind, with nothing left of this one. */
  leave(): Promise<void>;
}

interface Kind {
  readonly origin: string;
  /** All of these are of the kind but the window's size, which a page can change. */
  readonly options: BrowserContextOptions;
}

interface LeftProfile {
  readonly kind: string;
  readonly profile: Profile;
}

const usualWindow = { width: 1440, height: 900 };
const mostLeft = 3;
/** Those that nobody has at the moment, what was left last at the end. */
const left = new WeakMap<Browser, LeftProfile[]>();

/**
 * A profile without any past but the site's files, which it may hold already, at a laptop's width unless told otherwise:
 * one that was left and cleared, or a new one. A new one and its first page took the browser as long as two to four
 * further pages, for it draws the empty page and the site's in two processes of their own.
 */
export async function takeProfile(browser: Browser, kind: Kind): Promise<Profile> {
  const { viewport = usualWindow, ...options } = kind.options;
  const name = JSON.stringify([kind.origin, options]);
  const all = leftIn(browser);
  const place = all.findLastIndex((one) => one.kind === name);
  const [found] = place === -1 ? [] : all.splice(place, 1);
  const profile = found?.profile ?? (await newProfile(browser, kind, name));
  if (viewport !== null) await profile.page.setViewportSize(viewport);
  return profile;
}

/** One that nobody had before nor has afterwards: for scripts that run before a page's own, which cannot be taken out again. */
export async function newContext(browser: Browser, { origin, options }: Kind): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: origin,
    viewport: usualWindow,
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
}

function leftIn(browser: Browser): LeftProfile[] {
  const known = left.get(browser) ?? [];
  left.set(browser, known);
  return known;
}

async function newProfile(browser: Browser, kind: Kind, name: string): Promise<Profile> {
  const context = await newContext(browser, kind);
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  const profile: Profile = {
    context,
    page,
    async leave() {
      const isClear = await clear(profile, client, kind).then(
        () => true,
        // Its site has ended, or its page has.
        () => false,
      );
      if (!isClear) return context.close();
      const all = leftIn(browser);
      all.push({ kind: name, profile });
      if (all.length > mostLeft) await all.shift()?.profile.context.close();
    },
  };
  return profile;
}

async function clear(
  { context, page }: Profile,
  client: CDPSession,
  { origin, options }: Kind,
): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  // Without scripts, and of the site: another's page, the empty one too, would be drawn by another process.
  await page.goto('/robots.txt');
  await page.evaluate(() => sessionStorage.clear());
  await context.clearCookies();
  await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await client.send('Page.resetNavigationHistory');
  await page.mouse.move(0, 0);
  const { colorScheme = 'light', reducedMotion = 'no-preference', forcedColors = 'none' } = options;
  await page.emulateMedia({ media: null, colorScheme, reducedMotion, forcedColors });
}
