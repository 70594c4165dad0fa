import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '@/lib/cli/prepare';
import { openDatabase } from '@/lib/db/client';
import type { Figure } from '@/tests/bench/scale/figures';
import { makeStore, withPostgres } from '@/tests/bench/scale/made-site';
import { programSeconds } from '@/tests/bench/scale/program-seconds';
import { say } from '@/tests/bench/scale/say';
import { feedCount, linesAFeed, type ManyFeeds, openManyFeeds } from './many-feeds';

const rounds = 3;
/** How many times the bare loop's CPU a pull may take. */
const wanted = { cold: 3.5, unchanged: 3 } as const;
type Pull = keyof typeof wanted;

/** CPU of a pull of 200 feeds of 50 lines, cold and unchanged, beside the bare loop's in turn. */
export async function measurePull(): Promise<readonly Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'parallax-scale-pull-'));
  say(
    'FreshRSS and Miniflux are in neither registry that is in reach, npm and Debian: nothing is compared with them.',
  );
  const feeds = await openManyFeeds();
  const took: Took = { cold: { ours: [], bare: [] }, unchanged: { ours: [], bare: [] } };
  try {
    await withPostgres(async ({ url }) => {
      // A store of its own for a round, since what is recorded is never deleted.
      for (let round = 1; round <= rounds; round += 1)
        await measureOnce(await makeStore(url, `round_${round}`), { feeds, dir, took });
    });
  } finally {
    await feeds.close();
    rmSync(dir, { recursive: true, force: true });
  }
  return [figureOf('cold', took), figureOf('unchanged', took)];
}

type Took = Readonly<Record<Pull, Readonly<Record<keyof Programs, number[]>>>>;

async function measureOnce(
  databaseUrl: string,
  { feeds, dir, took }: { readonly feeds: ManyFeeds; readonly dir: string; readonly took: Took },
): Promise<void> {
  const { ours, bare } = programs(feeds, databaseUrl, dir);
  for (const pull of ['cold', 'unchanged'] as const) {
    took[pull].ours.push(await ours());
    took[pull].bare.push(await bare());
  }
  const database = openDatabase(databaseUrl, { maxConnections: 1 });
  const lines = await database.entry.count();
  await database.$disconnect();
  if (lines !== feedCount * linesAFeed) throw new Error(`${lines} lines are stored.`);
}

interface Programs {
  readonly ours: () => Promise<number>;
  readonly bare: () => Promise<number>;
}

function programs({ port, hosts }: ManyFeeds, databaseUrl: string, dir: string): Programs {
  const outlets = join(dir, 'outlets.json');
  writeFileSync(outlets, JSON.stringify(hosts.map(outletOf)));
  const hook = new URL('../../first-start/loopback-names.mjs', import.meta.url);
  return {
    ours: () =>
      programSeconds([join(projectRoot, 'lib/cli/bootstrap.mjs'), 'pull'], {
        DATABASE_URL: databaseUrl,
        OUTLETS_FILE: outlets,
        ALLOW_HOSTS: hosts.map((host) => `${host}:80`).join(','),
        NODE_OPTIONS: `--import=${hook.href}`,
        LOOPBACK_INTERNET_PORT: String(port),
      }),
    bare: () =>
      programSeconds([join(projectRoot, 'tests/bench/scale/pull/bare-pull.mjs')], {
        BARE_DATABASE: databaseUrl,
        BARE_PORT: String(port),
        BARE_HOSTS: hosts.join(','),
      }),
  };
}

function outletOf(host: string, number: number) {
  const source = { kind: 'feed', url: `http://${host}/feed`, section: null, confirmed: false };
  const home = `http://${host}/`;
  return {
    slug: `feed-${number}`,
    name: `Feed ${number}`,
    home,
    country: 'US',
    language: 'en',
    kind: 'local',
    sources: [source],
  };
}

function figureOf(pull: Pull, took: Took): Figure {
  const { ours, bare } = took[pull];
  const list = (all: readonly number[]) => all.map((seconds) => seconds.toFixed(1)).join(', ');
  say(
    `${pull} pull of ${feedCount} × ${linesAFeed}: ${list(ours)} s of a processor, the bare loop ${list(bare)}`,
  );
  return {
    what: `${pull} pull of ${feedCount} × ${linesAFeed}, CPU beside the bare loop's`,
    unit: '×',
    values: ours.map((seconds, round) => seconds / (bare[round] ?? seconds)),
    wanted: { atMost: wanted[pull] },
  };
}
