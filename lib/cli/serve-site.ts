import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { siteDatabase } from '@/lib/db/client';
import { articleStatus } from '@/lib/db/coverage/articles';
import { readHealth } from '@/lib/db/health';
import { isDatabaseLost } from '@/lib/db/lost-database';
import { isUnwanted, whileWanted } from '@/lib/db/wanted-statements';
import { boundSiteMemory } from '@/lib/host/memory';
import { listen } from '@/lib/host/postgres/listen';
import type { Settings } from '@/lib/host/settings';
import { builtSettings } from '@/lib/host/site-build';
import type { WebPort } from '@/lib/host/web/web-port';
import { startWebServer } from '@/lib/host/web/web-server';
import type { StandIn } from '@/lib/host/web/whole-answer';
import { once } from '@/lib/language/keep-by-key';
import { heldNotice, outOfReachPage } from '@/lib/site/out-of-reach';
import { projectRoot, type Store } from './prepare';

export interface Site {
  readonly kind: 'serving';
  close(): Promise<void>;
}

export type SiteOutcome = Site | { readonly kind: 'failed'; readonly why: string };

interface SiteRequest {
  readonly settings: Settings;
  /** The port, where it is open already. */
  readonly port?: WebPort;
  readonly store: Pick<Store, 'url' | 'pagesUrl'>;
  /** Told in one line what went wrong while a page was made. */
  readonly onTrouble: (line: string) => void;
}

const firstNoticeMs = 3_000;
/** What was stored just after pages were forgotten waits so long, and is then to be made: within a second in all. */
const forgetEveryMs = 500;

const fewConnections =
  'The database gives this site fewer connections than it asks for, and pages wait for one another; set DATABASE_CONNECTIONS to fewer, or allow the role more.';

/** Opens the built site on PORT, or at the port that is open there: Next behind the page cache, which forgets when coverage changes. */
export async function serveSite({ settings, port, store, onTrouble }: SiteRequest): Promise<SiteOutcome> {
  // Pages read their settings from the environment, and React decides by NODE_ENV as it is loaded.
  Object.assign(process.env, { NODE_ENV: 'production', DATABASE_URL: store.pagesUrl });
  process.env.SITE_URL = settings.siteUrl;
  const { keptBytes } = boundSiteMemory();
  // What is true a hundred times a minute is said the first time.
  const sayFewConnections = once(() => {
    onTrouble(fewConnections);
    return true;
  });
  // Before a page does: the program has the query compiler as a file, the built site as text.
  siteDatabase(sayFewConnections);
  const app = await openNext();
  let isListening = false;
  const server = await startWebServer({
    at: port ?? { kind: 'closed', port: settings.port, host: null },
    siteHost: new URL(settings.siteUrl).host,
    render: app.getRequestHandler(),
    staticFolder: join(projectRoot, '.next/static'),
    cacheBytes: keptBytes,
    statusFor: findStatus,
    standIn: () => standIn(isListening),
    heldSince: heldNotice,
    whileWanted,
    onError: (error, path) => onTrouble(`${path}: ${error instanceof Error ? error.message : String(error)}`),
  });
  if (server.kind === 'failed') {
    await app.close();
    return server;
  }
  server.pages.setTrust(false);
  const forget = atMostEvery(forgetEveryMs, () => server.pages.clear());
  let hearing: () => void = () => {};
  const begun = new Promise<void>((resolve) => {
    hearing = resolve;
  });
  const listener = listen({
    url: store.url,
    channel: 'coverage',
    onNotification: forget.soon,
    onState(isThere) {
      isListening = isThere;
      server.pages.setTrust(isThere);
      if (isThere) hearing();
    },
  });
  // The first pages that are asked for are kept too.
  await Promise.race([begun, pause(firstNoticeMs, undefined, { ref: false })]);
  return {
    kind: 'serving',
    async close() {
      forget.cancel();
      await server.close();
      await listener.close();
      await app.close();
      await siteDatabase().$disconnect();
    },
  };
}

async function openNext() {
  // As the server of Next's standalone output has them: to read `next.config.ts` again Next (16.4) loads its compiler, 24
  // MB for as long as the site runs, and a custom server's `conf` does not keep it from that.
  const nextSettings = builtSettings(projectRoot);
  if (nextSettings !== null) process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = nextSettings;
  const { default: next } = await import('next');
  const app = next({ dev: false, dir: projectRoot });
  await quietly(() => app.prepare());
  withoutWhatIsNoFault();
  return app;
}

/** Next tells how long it took to read its settings; the screen is for what a reader of it can use. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log } = console;
  console.log = () => {};
  try {
    await work();
  } finally {
    console.log = log;
  }
}

/**
 * Next prints a page's exception with all its frames. Where the database is away for a moment that is no fault, and
 * the screen filled with it at every restart of Postgres: readers are told by the page, supervisors by `/healthz`.
 * Nor is it one where a reader has left and the statements were stopped: each who did so left fifteen lines.
 */
function withoutWhatIsNoFault(): void {
  const { error } = console;
  console.error = (...words) => {
    if (!isUnwanted() && !words.some((word) => isDatabaseLost(word))) error(...words);
  };
}

const articlePath = /^\/(?:articles|a)\/([0-9A-Za-z]{1,40})(?:\/|$)/;

/** 410 for an article that its outlet withdrew: a page of Next can say 404, but not that. */
async function findStatus(path: string): Promise<number | null> {
  const id = articlePath.exec(path)?.[1];
  if (id === undefined) return null;
  return (await articleStatus(siteDatabase(), id)) === 'withdrawn' ? 410 : null;
}

/** 503 while the store does not answer; with one that does, it was a fault of ours. */
async function standIn(isListening: boolean): Promise<StandIn> {
  const isUp =
    isListening &&
    (await readHealth(siteDatabase()).then(
      () => true,
      () => false,
    ));
  return { status: isUp ? 500 : 503, html: outOfReachPage() };
}

/** A worker that stores a hundred articles says so a hundred times; the pages are forgotten twice a second. */
function atMostEvery(
  ms: number,
  action: () => void,
): { readonly soon: () => void; readonly cancel: () => void } {
  let waiting: NodeJS.Timeout | null = null;
  let last = Number.NEGATIVE_INFINITY;
  const act = () => {
    waiting = null;
    last = Date.now();
    action();
  };
  return {
    soon() {
      if (waiting === null) waiting = setTimeout(act, Math.max(0, last + ms - Date.now()));
    },
    cancel() {
      if (waiting !== null) clearTimeout(waiting);
    },
  };
}
