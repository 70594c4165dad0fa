import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type pg from 'pg';
import { projectRoot } from '@/lib/cli/prepare';
import { postgresSeconds } from '@/tests/bench/scale/postgres-seconds';
import { programSeconds } from '@/tests/bench/scale/program-seconds';
import { say } from '@/tests/bench/scale/say';
import type { MadePress } from './made-press';
import { pressSettings } from './press-settings';

/** What an article cost, in milliseconds of a processor: of the worker with its readers, and of Postgres. */
export interface Stored {
  readonly worker: number;
  readonly postgres: number;
}

interface Place {
  readonly url: string;
  readonly client: pg.Client;
  /** For files of the press. */
  readonly dir: string;
}

/**
 * Pulls all stories into a store, and once more, when there is nothing new: that is taken off, for it is the worker's
 * start and the looks at the feeds. Throws where not half of them are stored.
 */
export async function pullPages(press: MadePress, place: Place): Promise<Stored> {
  const cold = await pullOnce(press, place);
  const addresses = press.newsrooms.flatMap(({ pages }) => pages.map(({ address }) => address));
  const { rowCount } = await place.client.query('select 1 from articles where address = any($1)', [
    addresses,
  ]);
  const stored = rowCount ?? 0;
  if (stored < addresses.length) say(`${stored} of ${addresses.length} stories are stored.`);
  if (stored < addresses.length / 2) throw new Error('Too few to tell what one costs.');
  const again = await pullOnce(press, place);
  const each = (seconds: number) => (seconds / stored) * 1000;
  return { worker: each(cold.worker - again.worker), postgres: each(cold.postgres - again.postgres) };
}

/** In seconds. */
async function pullOnce(press: MadePress, place: Place): Promise<Stored> {
  const before = await postgresSeconds(place.client);
  const worker = await programSeconds(
    [join(projectRoot, 'lib/cli/bootstrap.mjs'), 'pull'],
    pressSettings(press, place),
  );
  return { worker, postgres: (await postgresSeconds(place.client)) - before };
}

/** Milliseconds of a processor that reading a story's page takes a process that does nothing else. */
export async function extractPages({ newsrooms }: MadePress, dir: string): Promise<number> {
  const folder = join(dir, 'pages');
  mkdirSync(folder);
  const pages = newsrooms.flatMap((newsroom) => newsroom.pages);
  for (const [at, { body, ...about }] of pages.entries()) {
    writeFileSync(join(folder, `${at}.html`), body);
    writeFileSync(join(folder, `${at}.json`), JSON.stringify(about));
  }
  const program = new URL('./extraction.ts', import.meta.url).pathname;
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', program], {
    cwd: projectRoot,
    env: { ...process.env, EXTRACTED_PAGES: folder },
  });
  return (Number(stdout) / pages.length) * 1000;
}
