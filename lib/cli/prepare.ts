import { fileURLToPath } from 'node:url';
import type { Event } from '@/lib/event/event';
import { readEvent, readOutlets } from '@/lib/event/load';
import type { OutletRecord } from '@/lib/event/outlets';
import { type MigrateOutcome, migrate } from '@/lib/host/postgres/migrate';
import { startPostgres } from '@/lib/host/postgres/postgres';
import { readSettings, type Settings } from '@/lib/host/settings';
import { misspeltSettings } from './misspelt-settings';
import type { Screen } from './screen';

/** The project's folder. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/** Everything that must be right before anything is started. */
export interface Prepared {
  readonly kind: 'prepared';
  readonly settings: Settings;
  readonly event: Event;
  readonly outlets: readonly OutletRecord[];
}

export type PrepareOutcome = Prepared | { readonly kind: 'invalid'; readonly problems: readonly string[] };

/** Reads the settings and both data files; all problems at once, a plain sentence each. */
export function prepare(): PrepareOutcome {
  const read = readSettings(process.env);
  if (read.kind === 'invalid') return read;
  const event = readEvent(read.settings.eventFile);
  const outlets = readOutlets(read.settings.outletsFile);
  if (event.kind === 'read' && outlets.kind === 'read') {
    return { kind: 'prepared', settings: read.settings, event: event.value, outlets: outlets.value };
  }
  return {
    kind: 'invalid',
    problems: [event, outlets].flatMap((file) => (file.kind === 'invalid' ? file.problems : [])),
  };
}

export interface Store {
  readonly kind: 'open';
  readonly url: string;
  /** By which pages read: a pooler in transaction mode is enough for that. */
  readonly pagesUrl: string;
  /** Stops the embedded Postgres; nothing to do for one of the operator's own. */
  close(how?: 'cleanly' | 'now'): Promise<void>;
}

export type StoreOutcome = Store | { readonly kind: 'failed'; readonly why: string };

/**
 * Opens the database, the embedded one where DATABASE_URL is not set, and brings it up to date. Once `signal` is
 * aborted, an embedded server that ends is not started again.
 */
export function openStore(settings: Settings, screen: Screen, signal?: AbortSignal): Promise<StoreOutcome> {
  return open(settings, { screen, signal, isWritten: false });
}

/** Opens the database as `openStore` does, for what writes into it: a site alone does its work on a replica too. */
export function openWritableStore(
  settings: Settings,
  screen: Screen,
  signal?: AbortSignal,
): Promise<StoreOutcome> {
  return open(settings, { screen, signal, isWritten: true });
}

interface Opening {
  readonly screen: Screen;
  readonly signal: AbortSignal | undefined;
  readonly isWritten: boolean;
}

async function open(settings: Settings, { screen, signal, isWritten }: Opening): Promise<StoreOutcome> {
  for (const line of misspeltSettings(process.env)) screen.say(line);
  const server = await openPostgres(settings, screen, signal);
  if (server.kind === 'failed') return server;
  const step = screen.step('Database');
  const migrated = await migrate(server.url, { isWritten });
  if (migrated.kind === 'failed') {
    await server.close();
    return migrated;
  }
  step.done(describeMigrated(migrated));
  return server;
}

/** What was done to the database, in a few words. */
function describeMigrated(outcome: Exclude<MigrateOutcome, { kind: 'failed' }>): string {
  const count = (names: readonly string[]) => `${names.length} migration${names.length === 1 ? '' : 's'}`;
  if (outcome.kind === 'ahead')
    return `of a later Parallax (${count(outcome.by)} ahead); this older one goes on with it, upgrade it too`;
  return outcome.applied.length === 0 ? 'up to date' : `${count(outcome.applied)} applied`;
}

/** Reaches the database, or starts the embedded one, and leaves it as it is. */
export async function openPostgres(
  settings: Settings,
  screen: Screen,
  signal?: AbortSignal,
): Promise<StoreOutcome> {
  const { databaseUrl: pagesUrl, directDatabaseUrl: url } = settings;
  if (pagesUrl !== null && url !== null) {
    return { kind: 'open', url, pagesUrl, close: () => Promise.resolve() };
  }
  const step = screen.step('Postgres');
  let tell = (line: string) => step.progress(line);
  const postgres = await startPostgres({ dataDir: settings.dataDir, log: (line) => tell(line) });
  if (postgres.kind === 'failed') return postgres;
  step.done(`running, data in ${settings.dataDir}`);
  tell = screen.say;
  postgres.keepUp(signal);
  return { kind: 'open', url: postgres.url, pagesUrl: postgres.url, close: (how) => postgres.stop(how) };
}
