import { type Database, openDatabase } from '@/lib/db/client';
import { whenThere } from '@/lib/db/lost-database';
import type { OutletRecord } from '@/lib/event/outlets';
import type { PullSummary } from '@/lib/worker/run-pull';
import { startWorker } from '@/lib/worker/run-worker';
import { aFeed, aPage, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { until } from '@/tests/support/store';
import { pullOnce, workerOptions } from '@/tests/support/worker';
import { openRestartedPostgres, type RestartedPostgres } from './restarted-postgres';

export interface RestartsPlan {
  readonly who: 'pull' | 'worker';
  readonly rooms: number;
  readonly articlesEach: number;
  /** After how many answers of the newsrooms, all told, the server is ended. */
  readonly endAt: readonly number[];
}

export interface PlayedRestarts {
  /** How often the server was ended. */
  readonly ended: number;
  readonly articles: number;
  readonly revisions: number;
  /** Lines that still wait to be read. */
  readonly waiting: number;
  /** What was told of trouble, each once. */
  readonly troubles: readonly string[];
  /** Of a pull. */
  readonly summary: PullSummary | null;
}

/** Newsrooms and a Postgres of their own, which is ended and started again while a pull or a worker reads them. */
export async function playRestarts(plan: RestartsPlan): Promise<PlayedRestarts> {
  const postgres = await openRestartedPostgres();
  const database = openDatabase(postgres.url);
  const newsrooms = await Promise.all(Array.from({ length: plan.rooms }, () => openNewsroom()));
  const outlets = newsrooms.map((room, place) => fill(room, place, plan.articlesEach));
  const options = workerOptions({ ...postgres, database }, newsrooms, outlets);
  const ending = endInTurn(plan.endAt, { postgres, newsrooms });
  try {
    const summary = plan.who === 'pull' ? await pullOnce(options) : null;
    if (plan.who === 'worker') await work(options, database, plan.rooms * plan.articlesEach);
    return {
      ended: ending.count(),
      articles: await patiently(() => database.article.count()),
      revisions: await database.revision.count(),
      waiting: await database.entry.count({ where: { verdict: 'waiting' } }),
      troubles: [
        ...new Set(options.results.flatMap((result) => (result.kind === 'trouble' ? [result.why] : []))),
      ],
      summary,
    };
  } finally {
    ending.stop();
    await database.$disconnect();
    await Promise.all(newsrooms.map((room) => room.close()));
    await postgres.close();
  }
}

function fill(room: Newsroom, place: number, articles: number): OutletRecord {
  const lines = Array.from({ length: articles }, (_, at) => {
    const headline = `Trump meets Putin in Alaska, report ${place}-${at}`;
    room.answers.set(`/${at}`, aPage(headline));
    return [room.at(`/${at}`), headline] as const;
  });
  room.answers.set('/feed.xml', aFeed(lines));
  return room.outlet(`room-${place}`, ['/feed.xml']);
}

/** As an operator's restart and as a power cut, by turns. */
function endInTurn(
  endAt: readonly number[],
  { postgres, newsrooms }: { readonly postgres: RestartedPostgres; readonly newsrooms: readonly Newsroom[] },
): { count(): number; stop(): void } {
  const left = [...endAt];
  let ended = 0;
  const look = setInterval(() => {
    const next = left[0];
    const answered = newsrooms.reduce((sum, room) => sum + room.requests.length, 0);
    if (next === undefined || answered < next) return;
    left.shift();
    postgres.end(ended % 2 === 0 ? 'SIGINT' : 'SIGKILL');
    ended += 1;
  }, 5);
  return { count: () => ended, stop: () => clearInterval(look) };
}

async function work(
  options: Parameters<typeof startWorker>[0],
  database: Database,
  articles: number,
): Promise<void> {
  const worker = await startWorker(options);
  const readings = () =>
    patiently(async () => {
      const [row] = await database.$queryRaw<{ count: number }[]>`
        select count(*)::int as count from graphile_worker.jobs where task_identifier like 'read-%'`;
      return row?.count ?? -1;
    });
  try {
    await until(
      'every article to be stored',
      async () => {
        const stored = await patiently(() => database.article.count());
        return stored === articles && (await readings()) === 0;
      },
      20_000,
    );
  } finally {
    await worker.stop();
  }
}

function patiently<T>(work: () => Promise<T>): Promise<T> {
  return whenThere(work, { signal: new AbortController().signal });
}
