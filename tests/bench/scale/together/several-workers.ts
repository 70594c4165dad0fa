import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type pg from 'pg';
import { z } from 'zod';
import { sampleMemory } from '@/tests/bench/hosts/resident-memory';
import { type MadePress, openMadePress } from '@/tests/bench/scale/articles/made-press';
import { pressSettings } from '@/tests/bench/scale/articles/press-settings';
import type { Figure } from '@/tests/bench/scale/figures';
import { makeStore } from '@/tests/bench/scale/made-site';
import { postgresSeconds } from '@/tests/bench/scale/postgres-seconds';
import { say } from '@/tests/bench/scale/say';
import { withClient } from '@/tests/bench/scale/with-client';
import { startProgram } from '@/tests/support/site/program';

const press = { newsrooms: 14, storiesEach: 10 } as const;

/** What so many workers did together. */
interface Shared {
  readonly perSecond: number;
  /** Of a processor, for an article, with Postgres. */
  readonly cpuMs: number;
}

/** Stories a second that one, two and three workers store of the same newsrooms, each time into an empty store. */
export async function measureWorkers(server: string): Promise<readonly Figure[]> {
  const made = await openMadePress(9, press);
  const dir = mkdtempSync(join(tmpdir(), 'parallax-together-'));
  try {
    const figures: Figure[] = [];
    for (const count of [1, 2, 3]) {
      const url = await makeStore(server, `workers_${count}`);
      const { perSecond, cpuMs } = await withClient(url, (client) =>
        storeTogether(made, { url, dir, client, count }),
      );
      const workers = `${count} worker${count === 1 ? '' : 's'}`;
      say(
        `${workers}: ${perSecond.toFixed(1)} articles a second, ${cpuMs.toFixed(0)} ms of a processor each`,
      );
      figures.push(
        { what: `${workers}, articles a second`, unit: '', values: [perSecond], wanted: null },
        { what: `${workers}, CPU an article`, unit: 'ms', values: [cpuMs], wanted: null },
      );
    }
    return figures;
  } finally {
    await made.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

interface Workers {
  readonly url: string;
  readonly dir: string;
  readonly client: pg.Client;
  readonly count: number;
}

async function storeTogether(made: MadePress, { url, dir, client, count }: Workers): Promise<Shared> {
  const settings = pressSettings(made, { url, dir });
  const before = await postgresSeconds(client);
  const workers = Array.from({ length: count }, () => startProgram(['worker'], settings));
  try {
    const stored = await untilLookedThrough(client, press.newsrooms * press.storiesEach);
    const busy = workers.map(({ pid }) => sampleMemory(pid, 0)?.busySeconds ?? 0);
    const spent = busy.reduce((sum, seconds) => sum + seconds, (await postgresSeconds(client)) - before);
    return { perSecond: stored.perSecond, cpuMs: (spent / stored.articles) * 1000 };
  } finally {
    for (const worker of workers) worker.signal('SIGTERM');
    for (const worker of workers) await worker.ended;
  }
}

const progress = z.object({ articles: z.number(), left: z.number(), seconds: z.number() });

/** Waits until all stories are stored and looked through; how many a second from the first to the last one. */
async function untilLookedThrough(client: pg.Client, wanted: number) {
  for (;;) {
    const { rows } = await client.query(
      `select count(*)::int as articles, (count(*) filter (where report_rules is null or accounts_rules is null
         or moments_hash is null))::int as left,
         coalesce(extract(epoch from max(first_seen_at) - min(first_seen_at)), 0)::float as seconds from articles`,
    );
    const { articles, left, seconds } = progress.parse(rows[0]);
    if (articles >= wanted && left === 0) return { articles, perSecond: (articles - 1) / seconds };
    await pause(250);
  }
}
