import { readFileSync } from 'node:fs';
import type pg from 'pg';
import { z } from 'zod';
import { childrenOf } from '@/tests/bench/hosts/resident-memory';

const own = z.object({ pid: z.number() });

/** Seconds of a processor that a server and all of its sessions have had by now, those that have ended too. Linux only. */
export async function postgresSeconds(client: pg.Client): Promise<number> {
  const { rows } = await client.query('select pg_backend_pid() as pid');
  const [, parent = 0] = timesOf(own.parse(rows[0]).pid);
  const children = childrenOf(parent).map((pid) => timesOf(pid)[0]);
  const [ownTicks, , endedTicks] = timesOf(parent);
  return (children.reduce((sum, ticks) => sum + ticks, ownTicks) + endedTicks) / 100;
}

/** What a process had, its parent, and what its children had that have ended; in hundredths of a second. */
function timesOf(pid: number): readonly [number, number, number] {
  try {
    const [, parent, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = rest.slice(9);
    return [user + system, parent ?? 0, endedUser + endedSystem];
  } catch {
    // It has ended meanwhile, and is among those.
    return [0, 0, 0];
  }
}
