import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Program, startProgram } from '@/tests/support/site/program';
import { openTestStore, type TestStore, until } from '@/tests/support/store';
import { oneDayEvent, skipGdelt } from './filler';
import {
  countRequests,
  type KillPoint,
  openStage,
  passTime,
  type Stage,
  snapshotOf,
  stageSettings,
} from './killed-stage';

export interface PlayedFilling {
  readonly snapshot: unknown;
  readonly requests: number;
  /** Requests for files and sitemaps that had been asked for before. */
  readonly repeated: number;
  readonly articles: number;
  /** How many workers were killed. */
  readonly killed: number;
}

/** The minutes of GDELT's that are asked for, twice forty-five after 20:00; the others count as looked up. */
const minutes = Array.from({ length: 45 }, (_, minute) => `2025081520${String(minute).padStart(2, '0')}00`);

/**
 * Two workers that fill in by themselves in a store of their own, until nothing is left to do. At each point, counted
 * from the one before it, the worker that has just done what makes the point is killed, and another one hired.
 */
export async function playFilling(kills: readonly KillPoint[]): Promise<PlayedFilling> {
  const [store, stage] = await Promise.all([openTestStore(), openStage()]);
  const folder = mkdtempSync(join(tmpdir(), 'parallax-killed-'));
  const hosts = [stage.archive, stage.courier, stage.wire];
  await skipGdelt(store.database, stage.archive, minutes);
  const pair = hire(store, stage, folder);
  const killing = await killInTurn(kills, { pair, stage, store });
  try {
    const isThrough = async () =>
      (await store.database.fillIn.findFirst({ where: { state: 'resting' } })) !== null;
    await until('the workers to be through', isThrough, 10_000);
    return {
      snapshot: await snapshotOf(store.database, stage),
      requests: countRequests(stage),
      repeated: countRepeated(stage),
      articles: await store.database.article.count(),
      killed: kills.length - killing.left(),
    };
  } finally {
    await killing.end();
    await pair.dismiss();
    await Promise.all([store.close(), ...hosts.map((host) => host.close())]);
    rmSync(folder, { recursive: true, force: true });
  }
}

function countRepeated({ archive, courier }: Stage): number {
  const asked = [...archive.paths(), ...courier.paths()].filter((path) =>
    /\.gal\.json\.gz$|\.xml$/.test(path),
  );
  return asked.length - new Set(asked).size;
}

interface Pair {
  /** Kills the worker of this name, or the first one, and hires another. */
  kill(name: string | null): void;
  dismiss(): Promise<void>;
}

function hire({ url }: TestStore, stage: Stage, folder: string): Pair {
  const event = join(folder, 'event.json');
  writeFileSync(event, JSON.stringify(oneDayEvent({ wikipedia: null })));
  const settings = { ...stageSettings(stage, folder), DATABASE_URL: url, EVENT_FILE: event, FILL_IN: 'auto' };
  const working = new Map<string, Program>();
  const gone: Promise<unknown>[] = [];
  let hired = 0;
  const add = (): void => {
    const name = `worker-${hired++}`;
    working.set(name, startProgram(['worker'], { ...settings, CONTACT: `${name}@desk.example` }));
  };
  const end = (name: string): void => {
    const program = working.get(name);
    working.delete(name);
    program?.signal('SIGKILL');
    if (program !== undefined) gone.push(program.ended);
  };
  add();
  add();
  return {
    kill(name) {
      end(name !== null && working.has(name) ? name : ([...working.keys()][0] ?? ''));
      add();
    },
    async dismiss() {
      for (const name of [...working.keys()]) end(name);
      await Promise.all(gone);
    },
  };
}

async function killInTurn(
  kills: readonly KillPoint[],
  { pair, stage, store }: { readonly pair: Pair; readonly stage: Stage; readonly store: TestStore },
): Promise<{ readonly left: () => number; readonly end: () => Promise<void> }> {
  const left = [...kills];
  let seen = 0;
  const isIt = (event: KillPoint['event']): boolean => {
    if (left[0]?.event !== event || ++seen < left[0].number) return false;
    left.shift();
    seen = 0;
    return true;
  };
  const die = (name: string | null): void => {
    pair.kill(name);
    passTime(store.database).catch(() => undefined);
  };
  const client = new pg.Client({ connectionString: store.url });
  await client.connect();
  client.on('notification', ({ payload }) => {
    if (payload !== 'fill-in' && isIt('article')) die(null);
  });
  await client.query('listen coverage');
  for (const host of [stage.archive, stage.courier, stage.wire]) {
    host.onRequest = (_, response) => {
      const name = /\+(worker-\d+)@/.exec(response.req.headers['user-agent'] ?? '')?.[1] ?? null;
      response.once('finish', () => {
        if (isIt('answer')) die(name);
      });
      if (!isIt('request')) return;
      die(name);
      // Whoever is killed gets no answer.
      return new Promise(() => undefined);
    };
  }
  return { left: () => left.length, end: () => client.end() };
}
