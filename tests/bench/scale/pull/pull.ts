import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '@/lib/cli/prepare';
import { openDatabase } from '@/lib/db/client';
import { median } from '@/tests/bench/hosts/resident-memory';
import { makeStore, withPostgres } from '@/tests/bench/scale/made-site';
import { say } from '@/tests/bench/scale/say';
import { feedCount, linesAFeed, type ManyFeeds, openManyFeeds } from './many-feeds';

const rounds = 3;
/** How many times the bare loop's CPU a pull may take. */
const wanted = { cold: 3.5, unchanged: 3 } as const;
type Pull = keyof typeof wanted;

/** CPU of a pull of 200 feeds of 50 lines, cold and unchanged, beside the bare loop's in turn; whether it is as wanted. */
export async function measurePull(): Promise<boolean> {
  const dir = mkdtempSync(join(tmpdir(), 'parallax-scale-pull-'));
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
  const verdicts = [judge('cold', took), judge('unchanged', took)];
  return verdicts.every((isMet) => isMet);
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
      cpuSeconds([join(projectRoot, 'lib/cli/bootstrap.mjs'), 'pull'], {
        DATABASE_URL: databaseUrl,
        OUTLETS_FILE: outlets,
        ALLOW_HOSTS: hosts.map((host) => `${host}:80`).join(','),
        NODE_OPTIONS: `--import=${hook.href}`,
        LOOPBACK_INTERNET_PORT: String(port),
      }),
    bare: () =>
      cpuSeconds([join(projectRoot, 'tests/bench/scale/pull/bare-pull.mjs')], {
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

function judge(pull: Pull, took: Took): boolean {
  const { ours, bare } = took[pull];
  const factor = median(ours) / median(bare);
  const isMet = factor <= wanted[pull];
  const list = (all: readonly number[]) => all.map((seconds) => seconds.toFixed(1)).join(', ');
  say(
    `${isMet ? ' ' : '!'} ${pull} pull of ${feedCount} × ${linesAFeed}: ${factor.toFixed(1)} × the bare loop's CPU (wanted ${wanted[pull]}); ${list(ours)} s against ${list(bare)} s`,
  );
  return isMet;
}

/** What a program and all that it started had of the processors, in user and system mode. */
function cpuSeconds(words: readonly string[], env: Readonly<Record<string, string>>): Promise<number> {
  const child = spawn(
    'bash',
    ['-c', '"$@" >/dev/null || exit 1; times', 'bash', process.execPath, ...words],
    {
      cwd: projectRoot,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      const times = [...(said.trim().split('\n').at(-1) ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
      if (code === 0)
        resolve(times.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0));
      else reject(new Error(`It ended with ${code}.`));
    });
  });
}
