import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { median } from '@/tests/bench/hosts/resident-memory';
import { openEmptyPage } from '@/tests/bench/page/empty-page';
import type { Figure } from './figures';
import { withMadeSite } from './made-site';
import { ask, findAddresses, forgetPages } from './pages';
import { processorMs } from './processor-time';
import { say } from './say';

const turns = { warm: 6, counted: 14, empty: 12 } as const;
const largestKb = 26;

/** A page that is made anew at each turn, and how many empty pages it may cost at most. */
interface RenderedPage {
  readonly name: string;
  readonly path: (turn: number) => string;
  readonly most: number;
}

/**
 * What the site's process does to make a page that nobody asked for before, in time of the processor, beside an empty
 * page of the same Next in the same turns; what the store does is not in it. And what its document weighs.
 */
export function measureRenders(articles: number): Promise<readonly Figure[]> {
  return withMadeSite(articles, async (site) => {
    const client = new pg.Client({ connectionString: site.databaseUrl });
    await client.connect();
    const empty = await openEmptyPage();
    try {
      const pages = renderedPages((await findAddresses(site, client)).articles);
      const spent = new Map<string, number[]>();
      const sizes = new Map<string, number>();
      for (let turn = 0; turn < turns.warm + turns.counted; turn++) {
        await forgetPages(client);
        const note = (name: string, ms: number) => {
          if (turn >= turns.warm) spent.set(name, [...(spent.get(name) ?? []), ms]);
        };
        for (let time = 0; time < turns.empty; time++) {
          note('empty', (await spend(empty.pid, async () => (await fetch(empty.address)).text())).ms);
        }
        for (const { name, path } of pages) {
          const { ms, text } = await spend(site.program.pid, () => ask(site, path(turn)));
          note(name, ms);
          sizes.set(name, gzipSync(text).length);
        }
      }
      return renderFigures(pages, spent, sizes);
    } finally {
      await empty.close();
      await client.end();
    }
  });
}

function renderedPages(articles: readonly string[]): readonly RenderedPage[] {
  return [
    { name: 'timeline', path: () => '/', most: 8 },
    { name: 'article', path: (turn) => articles[turn % articles.length] ?? '/', most: 5 },
    { name: 'words', path: () => '/words?q=Putin', most: 8 },
    { name: 'moment', path: () => '/moments/handshake', most: 8 },
    { name: 'outlet', path: (turn) => `/outlets/outlet-${3 + turn * 7}`, most: 8 },
  ];
}

async function spend(
  pid: number,
  work: () => Promise<string>,
): Promise<{ readonly ms: number; readonly text: string }> {
  const before = processorMs(pid);
  const text = await work();
  // What it does after its answer, too.
  await pause(20);
  return { ms: processorMs(pid) - before, text };
}

function renderFigures(
  pages: readonly RenderedPage[],
  spent: ReadonlyMap<string, readonly number[]>,
  sizes: ReadonlyMap<string, number>,
): readonly Figure[] {
  const of = (name: string) => spent.get(name) ?? [];
  const none = median(of('empty'));
  say(
    `An empty page of the same Next: ${none.toFixed(2)} ms of a processor, the median of ${of('empty').length}.`,
  );
  return pages.flatMap(({ name, most }): readonly Figure[] => {
    say(`${name}: ${median(of(name)).toFixed(1)} ms`);
    return [
      {
        what: `${name}, CPU beside an empty page's`,
        unit: '×',
        values: of(name).map((ms) => ms / none),
        wanted: { atMost: most },
      },
      {
        what: `${name}, its document by gzip`,
        unit: 'kB',
        values: [(sizes.get(name) ?? 0) / 1000],
        wanted: { atMost: largestKb },
      },
    ];
  });
}
