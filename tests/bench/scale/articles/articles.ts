import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from '@/tests/bench/hosts/resident-memory';
import { fillByCopy } from '@/tests/bench/scale/copy-store';
import type { Figure } from '@/tests/bench/scale/figures';
import { makeStore, withPostgres } from '@/tests/bench/scale/made-site';
import { say } from '@/tests/bench/scale/say';
import { withClient } from '@/tests/bench/scale/with-client';
import { fillAsLivedIn, type LookedThrough, readLookedThrough } from './lived-in-store';
import { openMadePress } from './made-press';
import { extractPages, pullPages, type Stored } from './pulled-pages';

const rounds = 3;
const press = { newsrooms: 14, storiesEach: 10 } as const;
/** How many times its extraction an article may cost; how many times what it cost an empty store. */
const most = { beside: 2, growth: 1.15 } as const;

/** What a round took, in milliseconds of a processor an article. */
interface Round {
  readonly extraction: number;
  readonly empty: Stored;
  readonly full: Stored;
}

/**
 * What an article costs that is read and stored, without the worker's start, beside its extraction alone: stories of loopback
 * newsrooms pulled into an empty store, and the same ones into a store of so many articles.
 */
export function measureArticles(articles: number): Promise<readonly Figure[]> {
  return withPostgres(async ({ url: server }) => {
    let full: string | null = null;
    const found: Round[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      const url = await makeEmpty(server, `empty_${round}`);
      found.push(
        await withPress(round, async ({ pull, extract }) => {
          const empty = await pull(url);
          full ??= await makeLivedIn(server, articles, await readLookedThrough(url));
          return { empty, extraction: await extract(), full: await pull(full) };
        }),
      );
    }
    return figuresOf(found, articles);
  });
}

async function makeLivedIn(server: string, articles: number, by: LookedThrough): Promise<string> {
  const url = await makeStore(server, 'lived_in');
  await fillAsLivedIn(url, articles, by);
  return url;
}

/** With outlets alone. */
async function makeEmpty(server: string, name: string): Promise<string> {
  const url = await makeStore(server, name);
  await fillByCopy(url, 0);
  return url;
}

interface PressRuns {
  readonly pull: (url: string) => Promise<Stored>;
  readonly extract: () => Promise<number>;
}

async function withPress<T>(season: number, work: (runs: PressRuns) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'parallax-press-'));
  const made = await openMadePress(season, press);
  try {
    return await work({
      pull: (url) =>
        withClient(url, async (client) => {
          // What was written before is not this pull's to bring to disk.
          await client.query('checkpoint');
          return pullPages(made, { url, dir, client });
        }),
      extract: () => extractPages(made, dir),
    });
  } finally {
    await made.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

function figuresOf(found: readonly Round[], articles: number): readonly Figure[] {
  const whole = ({ worker, postgres }: Stored) => worker + postgres;
  const told = (name: string, of: (round: Round) => number) => `${name} ${median(found.map(of)).toFixed(1)}`;
  say(
    [
      `${press.newsrooms * press.storiesEach} articles, ms of a processor each:`,
      told('extraction', ({ extraction }) => extraction),
      told('· into an empty store: worker', ({ empty }) => empty.worker),
      told('Postgres', ({ empty }) => empty.postgres),
      told(`· beside ${articles} articles: worker`, ({ full }) => full.worker),
      told('Postgres', ({ full }) => full.postgres),
    ].join(' '),
  );
  return [
    {
      what: 'an article read and stored, CPU beside its extraction alone',
      unit: '×',
      values: found.map(({ empty, extraction }) => whole(empty) / extraction),
      wanted: { atMost: most.beside },
    },
    {
      what: `the same beside ${articles} articles, CPU beside an empty store`,
      unit: '×',
      values: found.map(({ empty, full }) => whole(full) / whole(empty)),
      wanted: { atMost: most.growth },
    },
  ];
}
