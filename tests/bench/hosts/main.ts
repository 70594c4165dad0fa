import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { watchForStop } from '@/lib/cli/stopping';
import { type Database, openDatabase } from '@/lib/db/client';
import type { OutletRecord } from '@/lib/event/outlets';
import { migrate } from '@/lib/host/postgres/migrate';
import { startPostgres } from '@/lib/host/postgres/postgres';
import { hostKinds } from './kinds';
import {
  openSimulatedNetwork,
  type SimulatedHost,
  type SimulatedNetwork,
  sourcesOf,
} from './simulated-network';
import { judgeHosts, type KindRow } from './verdict';
import { type RunningWorkers, startWorkers } from './workers';

const workers = 3;
const sampleEveryMs = 5_000;
const nudgeEveryMs = 20_000;
/** Sources are made due in turns, so that each is looked at about once a minute. */
const turns = 3;
/** At the end nothing new is asked for, so that what is under way (20 s at most) comes to its end. */
const settleMs = 50_000;

function outletOf({
  number,
  host,
  kind,
}: SimulatedHost): Omit<OutletRecord, 'confirmedByTwoLists' | 'archiveSitemaps'> {
  const sourceKind = kind.form === 'news-sitemap' ? 'news-sitemap' : 'feed';
  return {
    slug: `host-${number}`,
    name: `Host ${number}`,
    home: `http://${host}/`,
    country: 'US',
    zone: null,
    language: 'en',
    kind: 'local',
    sources: sourcesOf({ host, kind }).map((url) => ({
      kind: sourceKind,
      url,
      section: null,
      confirmed: false,
    })),
  };
}

/** No host answers "come every minute", and none may: only here the pause between two looks is cut short. */
async function nudge(database: Database, turn: number): Promise<void> {
  await database.$executeRaw`
    update sources set next_poll_at = now() where retired_at is null and suspended_at is null
      and last_poll_at is not null and mod(abs(hashtext(id::text)::bigint), ${turns}) = ${turn % turns}`;
}

/** Lets the workers run for their time; how often a source was due at most. */
async function watch(database: Database, running: RunningWorkers, limits: Limits): Promise<number> {
  const startedAt = performance.now();
  const overMs = () => performance.now() - startedAt;
  let nudgedAt = 0;
  let turn = 0;
  while (overMs() < limits.seconds * 1000 && !limits.signal.aborted) {
    running.sample();
    if (running.dead().length > 0) break;
    if (overMs() - nudgedAt >= nudgeEveryMs && overMs() < limits.seconds * 1000 - settleMs) {
      nudgedAt = overMs();
      await nudge(database, turn);
      turn += 1;
    }
    await pause(Math.min(sampleEveryMs, limits.seconds * 1000 - overMs()), null, {
      signal: limits.signal,
    }).catch(() => null);
  }
  return 1 + Math.ceil(turn / turns);
}

interface Limits {
  readonly seconds: number;
  readonly signal: AbortSignal;
}

/** Everything wrong, a sentence each; prints the table on the way. */
async function run(
  network: SimulatedNetwork,
  databaseUrl: string,
  dir: string,
  limits: Limits,
): Promise<readonly string[]> {
  const outletsFile = join(dir, 'outlets.json');
  writeFileSync(outletsFile, JSON.stringify(network.hosts.map(outletOf)));
  const database = openDatabase(databaseUrl, { maxConnections: 3 });
  const running = startWorkers(workers, {
    DATABASE_URL: databaseUrl,
    OUTLETS_FILE: outletsFile,
    EVENT_FILE: '',
    ALLOW_HOSTS: network.hosts.map(({ host }) => host).join(','),
    SAMPLE: 'off',
    POLL_MINUTES: '15',
  });
  try {
    const mostLooks = await watch(database, running, limits);
    const dead = running.dead();
    const rows = await judgeHosts(database, network.hosts, { now: new Date(), mostLooks });
    const ends = await running.stop();
    printTable(rows);
    const growth = running.growth();
    for (const { line } of growth) process.stdout.write(`${line}\n`);
    const grown = growth.filter(({ isGrowing }) => isGrowing).map(({ line }) => `It grows: ${line}`);
    return [...dead, ...ends, ...grown, ...rows.flatMap(({ wrongs }) => wrongs)];
  } finally {
    await running.stop();
    await database.$disconnect();
  }
}

function printTable(rows: readonly KindRow[]): void {
  const head = ['kind', 'hosts', 'requests', 'at once', 'ms apart', 'too early', 'stored', 'wrong', 'looks'];
  const lines = rows.map((row) => [
    row.name,
    row.hosts,
    row.requests,
    row.mostAtOnce,
    Number.isFinite(row.shortestGapMs) ? `${Math.floor(row.shortestGapMs)} of ${row.delayMs}` : '–',
    row.tooEarly,
    `${row.stored} of ${row.expected}`,
    row.wrongs.length,
    row.polls,
  ]);
  const table = [head, ...lines].map((line) => line.map(String));
  const widths = head.map((_, at) => Math.max(...table.map((line) => line[at]?.length ?? 0)));
  for (const line of table) {
    process.stdout.write(
      `${line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  }
}

function readCount(text: string, most: number): number | null {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= most ? Number(text) : null;
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { seconds: { type: 'string', default: '300' }, hosts: { type: 'string', default: '300' } },
  });
  const [seconds, hosts] = [readCount(values.seconds, 86_400), readCount(values.hosts, 2000)];
  if (seconds === null || hosts === null) {
    process.stderr.write('Usage: npm run bench:hosts -- [--seconds 1–86400] [--hosts 1–2000]\n');
    return 2;
  }
  const { signal } = watchForStop();
  const dir = mkdtempSync(join(tmpdir(), 'parallax-hosts-'));
  const postgres = await startPostgres({ dataDir: join(dir, 'data'), log: () => undefined });
  try {
    if (postgres.kind === 'failed') throw new Error(postgres.why);
    const migrated = await migrate(postgres.url);
    if (migrated.kind === 'failed') throw new Error(migrated.why);
    const network = await openSimulatedNetwork(hostKinds, hosts);
    try {
      process.stdout.write(`${hosts} hosts, ${workers} workers, ${seconds} seconds\n`);
      const wrongs = await run(network, postgres.url, dir, { seconds, signal });
      for (const wrong of wrongs.slice(0, 60)) process.stdout.write(`  ${wrong}\n`);
      process.stdout.write(wrongs.length === 0 ? 'All is right.\n' : `${wrongs.length} things are wrong.\n`);
      return wrongs.length === 0 && !signal.aborted ? 0 : 1;
    } finally {
      await network.close();
    }
  } finally {
    if (postgres.kind === 'running') await postgres.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

process.exitCode = await main();
