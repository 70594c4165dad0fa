import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@/lib/host/postgres/migrate';
import { startPostgres } from '@/lib/host/postgres/postgres';
import { openTestSite, type TestSite } from '@/tests/support/site/site';
import { fillByCopy } from './copy-store';
import { withClient } from './with-client';

/** Serves the built site on a store of so many made articles, for as long as the work takes. */
export async function withMadeSite<T>(articles: number, work: (site: TestSite) => Promise<T>): Promise<T> {
  return withMadeStore(articles, async (url) => {
    const site = await openTestSite(url);
    try {
      return await work(site);
    } finally {
      await site.close();
    }
  });
}

/** A store of so many made articles on a server of its own, for as long as the work takes. */
export async function withMadeStore<T>(articles: number, work: (url: string) => Promise<T>): Promise<T> {
  return withPostgres(async (server) => {
    const url = await makeStore(server.url, 'made');
    await fillByCopy(url, articles);
    return work(url);
  });
}

/** A Postgres of its own. */
export interface OwnPostgres {
  /** Of its first, empty database. */
  readonly url: string;
  /** Where its files are, its log among them. */
  readonly dataDir: string;
}

/** A Postgres of its own, for as long as the work takes. */
export async function withPostgres<T>(work: (server: OwnPostgres) => Promise<T>): Promise<T> {
  const dataDir = mkdtempSync(join(tmpdir(), 'parallax-made-'));
  const server = await startPostgres({ dataDir, log: () => {} });
  if (server.kind === 'failed') throw new Error(server.why);
  try {
    return await work({ url: server.url, dataDir });
  } finally {
    await server.stop('now');
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** An empty store of this name on a server; its address. */
export async function makeStore(server: string, name: string): Promise<string> {
  await withClient(server, (client) => client.query(`create database ${name}`));
  const { href } = Object.assign(new URL(server), { pathname: `/${name}` });
  const migrated = await migrate(href);
  if (migrated.kind === 'failed') throw new Error(migrated.why);
  return href;
}
