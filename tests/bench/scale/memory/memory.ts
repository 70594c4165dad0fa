import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { frugalMalloc, workerRoom } from '@/lib/cli/worker-process';
import { openDatabase } from '@/lib/db/client';
import { openInternet } from '@/tests/bench/first-start/internet';
import { internetSettings } from '@/tests/bench/first-start/internet-settings';
import { type Figure, none } from '@/tests/bench/scale/figures';
import { makeStore, withMadeStore, withPostgres } from '@/tests/bench/scale/made-site';
import { say } from '@/tests/bench/scale/say';
import { type Program, startProgram } from '@/tests/support/site/program';
import { openTestSite } from '@/tests/support/site/site';
import { type MemoryCage, openMemoryCage } from './memory-cage';
import { readMixed } from './mixed-readers';
import { growthOf, type WatchedMemory, watchMemory } from './watched-memory';

/** A site or a worker as it is measured: in a container of so many megabytes, or on the machine as it is. */
interface Measured {
  readonly name: string;
  readonly cageMb: number | null;
  /** Megabytes at the peak, with all processes of its own. */
  readonly most: number;
  readonly options: string;
  /** It is watched for so long at most. */
  readonly mostSeconds: number;
}

/** By then a site's caches are full, and a worker has read what its internet has. */
const [fullAfter, readAfter] = [300, 120];

const sites: readonly Measured[] = [
  // As `npm run parallax -- web` starts it.
  { name: 'site', cageMb: null, most: 320, options: '--max-semi-space-size=4', mostSeconds: 3600 },
  {
    name: 'site in 256 MB',
    cageMb: 256,
    most: 256,
    options: '--max-semi-space-size=1',
    mostSeconds: fullAfter,
  },
];
const workers: readonly Measured[] = [
  // As `start` gives it to its own.
  {
    name: 'worker with readers',
    cageMb: null,
    most: 420,
    options: workerRoom.join(' '),
    mostSeconds: readAfter,
  },
  {
    name: 'worker with readers in 384 MB',
    cageMb: 384,
    most: 384,
    options: '--max-old-space-size=256 --max-semi-space-size=2',
    mostSeconds: readAfter,
  },
];
/**
 * Resident memory of a site whose readers read everything, and of a worker that fills in from a loopback internet, with
 * its reading processes: at the peak and over time, on this machine and in a small container.
 */
export async function measureMemory(articles: number, seconds: number): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  await withMadeStore(articles, async (url) => {
    for (const site of sites)
      figures.push(
        ...(await inCage(site, (cage) =>
          measureSite(site, { cage, url, seconds: Math.min(seconds, site.mostSeconds) }),
        )),
      );
  });
  await withPostgres(async ({ url: server }) => {
    for (const [at, worker] of workers.entries()) {
      const url = await makeStore(server, `worker_${at}`);
      figures.push(
        ...(await inCage(worker, (cage) =>
          measureWorker(worker, { cage, url, seconds: Math.min(seconds, worker.mostSeconds) }),
        )),
      );
    }
  });
  return figures;
}

async function inCage(
  { name, cageMb }: Measured,
  measure: (cage: MemoryCage | null) => Promise<readonly Figure[]>,
): Promise<readonly Figure[]> {
  const cage = cageMb === null ? null : openMemoryCage(cageMb);
  if (cageMb !== null && cage === null)
    say(`${name}: no container can be made here, its memory is watched only.`);
  try {
    return await measure(cage);
  } finally {
    cage?.close();
  }
}

interface Run {
  readonly cage: MemoryCage | null;
  readonly url: string;
  readonly seconds: number;
}

async function measureSite(measured: Measured, { cage, url, seconds }: Run): Promise<readonly Figure[]> {
  const site = await begin(cage, () => openTestSite(url, settingsOf(measured)));
  try {
    const { memory, value } = await watchMemory(site.program.pid, () =>
      readMixed({ origin: site.origin, databaseUrl: url, seconds, count: 8 }),
    );
    for (const failure of value.failures.slice(0, 5)) say(`  ${failure}`);
    say(`${measured.name}: ${value.answers} answers`);
    return memoryFigures(measured, memory, {
      isCaged: cage !== null,
      failures: value.answers === 0 ? 1 : value.failures.length,
    });
  } finally {
    await site.close();
  }
}

async function measureWorker(measured: Measured, { cage, url, seconds }: Run): Promise<readonly Figure[]> {
  const dir = mkdtempSync(join(tmpdir(), 'parallax-memory-'));
  const internet = await openInternet();
  const { NODE_OPTIONS: hook, ...settings } = internetSettings(internet, dir);
  const own = { ...settingsOf(measured), ...settings, DATABASE_URL: url };
  const program = await begin(cage, async () =>
    startProgram(['worker'], { ...own, NODE_OPTIONS: `${hook} ${measured.options}` }),
  );
  try {
    const { memory } = await watchMemory(program.pid, () => pause(seconds * 1000));
    const stored = await countArticles(url);
    say(`${measured.name}: ${stored} articles`);
    return memoryFigures(measured, memory, {
      isCaged: cage !== null,
      failures: stored > 0 && isAlive(program) ? 0 : 1,
    });
  } finally {
    program.signal('SIGTERM');
    await program.ended;
    await internet.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

function begin<T>(cage: MemoryCage | null, start: () => Promise<T>): Promise<T> {
  return cage === null ? start() : cage.start(start);
}

function settingsOf({ options }: Measured): Readonly<Record<string, string>> {
  return { NODE_OPTIONS: options, ...frugalMalloc };
}

function isAlive({ pid }: Program): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

async function countArticles(url: string): Promise<number> {
  const database = openDatabase(url, { maxConnections: 1 });
  const count = await database.article.count();
  await database.$disconnect();
  return count;
}

/** It may grow by a tenth once what is kept has filled up. */
const mostGrowth = 1.1;

function memoryFigures(
  { name, most }: Measured,
  memory: WatchedMemory,
  { isCaged, failures }: { readonly isCaged: boolean; readonly failures: number },
): readonly Figure[] {
  say(
    `${name}: ${memory.levels.join(', ')} MB over time; at the peak ${memory.peakSharedOnce} MB with what is shared counted once`,
  );
  return [
    {
      what: `${name}, at the peak`,
      unit: 'MB',
      values: [memory.peak],
      // A container counts by itself, and other: without the programs' own code, which is in the machine's memory once.
      wanted: isCaged ? null : { atMost: most },
    },
    { what: `${name}, growth`, unit: '×', values: [growthOf(memory)], wanted: { atMost: mostGrowth } },
    none(`${name}, failures`, failures),
  ];
}
