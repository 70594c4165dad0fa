import pg from 'pg';
import { createSeededRandom } from '@/tests/support/seeded-random';

/** What became of the readers' requests. */
export interface Reading {
  readonly answers: number;
  /** Answers of 500 and more, and none at all. */
  readonly failures: readonly string[];
}

interface Readers {
  readonly origin: string;
  readonly databaseUrl: string;
  readonly seconds: number;
  /** How many read at a time. */
  readonly count: number;
}

/** Every so often coverage changes, and pages are forgotten. */
const changeEveryMs = 20_000;
/** Of ten requests so many are for a page that was asked for just before. */
const repeats = 3;

/**
 * Readers of a store for so long: pages of every kind, most of them asked for once, some again and again; feeds, the
 * API, exports and pictures; and coverage that changes meanwhile.
 */
export async function readMixed({ origin, databaseUrl, seconds, count }: Readers): Promise<Reading> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const nextPath = await mixPaths(client);
  const endAt = performance.now() + seconds * 1000;
  let answers = 0;
  const failures: string[] = [];
  const change = setInterval(() => {
    client
      .query("select pg_notify('coverage', 'measured')")
      .catch((error: Error) => failures.push(error.message));
  }, changeEveryMs);
  const read = async () => {
    while (performance.now() < endAt) {
      const path = nextPath();
      const outcome = await ask(origin + path);
      answers += 1;
      if (outcome !== null) failures.push(`${path}: ${outcome}`);
    }
  };
  await Promise.all(Array.from({ length: count }, read));
  clearInterval(change);
  await client.end();
  return { answers, failures };
}

/** Null: it was answered. */
async function ask(url: string): Promise<string | null> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(60_000) });
    for await (const _chunk of answer.body ?? []) {
    }
    return answer.status >= 500 ? String(answer.status) : null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const zones = ['utc', 'Europe/Kyiv', 'Asia/Tokyo', 'Europe/Berlin', 'America/New_York'];
const languages = ['de', 'fr', 'es', 'ru', 'uk', 'en'];
const words = ['Putin', 'Trump', 'Alaska', 'саммит', 'переговоры', 'القمة', '峰会'];

/** Gives the address of the next request: the same ones in the same order each time. */
async function mixPaths(client: pg.Client): Promise<() => string> {
  const { rows: articles } = await client.query<{ id: string }>(
    'select id from articles order by id limit 20000',
  );
  const { rows: outlets } = await client.query<{ slug: string }>('select slug from outlets order by slug');
  const { draw, integer, pick: one } = createSeededRandom(16);
  const day = () => `2025-08-${String(integer(1, 28)).padStart(2, '0')}`;
  const kinds: readonly (readonly [weight: number, make: () => string])[] = [
    [40, () => `/a/${one(articles).id}`],
    [20, () => `/?lang=${one(languages)}&from=${day()}&tz=${encodeURIComponent(one(zones))}`],
    [10, () => `/outlets/${one(outlets).slug}`],
    [6, () => `/?q=${encodeURIComponent(one(words))}&from=${day()}`],
    [4, () => `/words?q=${encodeURIComponent(one(words))}&from=${day()}`],
    [4, () => `/api/v1/articles?lang=${one(languages)}&from=${day()}`],
    [4, () => `/feed.atom?lang=${one(languages)}&from=${day()}`],
    [4, () => `/compare?a=${one(articles).id},${one(articles).id}`],
    [3, () => `/moments/handshake?tz=${encodeURIComponent(one(zones))}`],
    [2, () => `/picture.png?lang=${one(languages)}&from=${day()}`],
    [1, () => `/export.csv?lang=${one(languages)}&from=${day()}`],
    [1, () => '/quotations'],
    [1, () => '/healthz'],
  ];
  const lots = kinds.flatMap(([weight, make]) => Array<() => string>(weight).fill(make));
  const asked = ['/'];
  return () => {
    if (draw() * 10 < repeats) return one(asked.slice(-50));
    const path = one(lots)();
    asked.push(path);
    return path;
  };
}
