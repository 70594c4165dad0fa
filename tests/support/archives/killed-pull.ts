import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Program, startProgram } from '@/tests/support/site/program';
import { openTestStore, type TestStore } from '@/tests/support/store';
import type { ArchiveHost } from './archive-host';
import {
  countRequests,
  type KillPoint,
  openStage,
  passTime,
  type Stage,
  snapshotOf,
  stageSettings,
} from './killed-stage';

export interface PlayedPull {
  /** All that was stored, without what differs from one store to another: serial ids, times, ports. */
  readonly snapshot: unknown;
  /** What the pull was asked to do, until its end. */
  readonly requests: number;
  readonly articles: number;
  readonly exitCodes: readonly (number | null)[];
}

/**
 * A pull of three archives into a store of its own, by the real program. Killed at one point after the other,
 * each counted from the start before it, it is started again each time, and goes on to its end.
 */
export async function playPull(kills: readonly KillPoint[]): Promise<PlayedPull> {
  const [store, stage] = await Promise.all([openTestStore(), openStage()]);
  const folder = mkdtempSync(join(tmpdir(), 'parallax-killed-'));
  const hosts = [stage.archive, stage.courier, stage.wire];
  const exitCodes: (number | null)[] = [];
  try {
    const start = () => startPull(store, stage, folder);
    for (const kill of kills) {
      exitCodes.push(await startAndKill(start, { kill, hosts, url: store.url }));
      await passTime(store.database);
    }
    const before = countRequests(stage);
    exitCodes.push(await start().ended);
    return {
      snapshot: await snapshotOf(store.database, stage),
      requests: countRequests(stage) - before,
      articles: await store.database.article.count(),
      exitCodes,
    };
  } finally {
    await Promise.all([store.close(), ...hosts.map((host) => host.close())]);
    rmSync(folder, { recursive: true, force: true });
  }
}

async function startAndKill(
  start: () => Program,
  {
    kill,
    hosts,
    url,
  }: { readonly kill: KillPoint; readonly hosts: readonly ArchiveHost[]; readonly url: string },
): Promise<number | null> {
  let seen = 0;
  const isIt = (event: KillPoint['event']): boolean => kill.event === event && ++seen === kill.number;
  let program: Program | null = null;
  const die = () => program?.signal('SIGKILL');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  client.on('notification', () => {
    if (isIt('article')) die();
  });
  await client.query('listen coverage');
  for (const host of hosts) {
    host.onRequest = (_, response) => {
      response.once('finish', () => {
        if (isIt('answer')) die();
      });
      if (!isIt('request')) return;
      die();
      // Whoever is killed gets no answer.
      return new Promise(() => undefined);
    };
  }
  program = start();
  const code = await program.ended;
  for (const host of hosts) host.onRequest = () => undefined;
  await client.end();
  return code;
}

function startPull({ url }: TestStore, stage: Stage, folder: string): Program {
  const span = ['--since', '2025-08-15T20:00Z', '--until', '2025-08-15T20:45Z'];
  return startProgram(['pull', ...span, '--archive', 'gdelt', 'dated-sitemaps', 'wayback'], {
    ...stageSettings(stage, folder),
    DATABASE_URL: url,
  });
}
