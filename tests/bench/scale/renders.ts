import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import pg from 'pg';
import { median } from '@/tests/bench/hosts/resident-memory';
import { openEmptyPage } from '@/tests/bench/page/empty-page';
import { withMadeSite } from './made-site';
import { ask, findAddresses, forgetPages } from './pages';
import { processorMs } from './processor-time';
import { say } from './say';

const turns = { warm: 6, counted: 14, empty: 12 } as const;
const largest = 26_000;

/** A page that is made anew at each turn, and how many empty pages it may cost at most. */
interface RenderedPage {
  readonly name: string;
  readonly path: (turn: number) => string;
  readonly most: number;
}

/**
 * What the site's process does to make a page that nobody asked for before, in time of the processor, beside an empty
 * page of the same Next in the same turns; what the store does is not in it. Whether each is within its bounds.
 */
export function measureRenders(articles: number): Promise<boolean> {
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
      return printRenders(pages, spent, sizes);
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

function printRenders(
  pages: readonly RenderedPage[],
  spent: ReadonlyMap<string, readonly number[]>,
  sizes: ReadonlyMap<string, number>,
): boolean {
  const middle = (name: string) => median(spent.get(name) ?? []);
  const none = middle('empty');
  say(
    `An empty page of the same Next: ${none.toFixed(2)} ms of a processor, the median of ${spent.get('empty')?.length}.`,
  );
  let isMet = true;
  for (const { name, most } of pages) {
    const times = middle(name) / none;
    const bytes = sizes.get(name) ?? 0;
    const isGood = times <= most && bytes <= largest;
    isMet &&= isGood;
    const cells = [
      `${middle(name).toFixed(1)} ms`,
      `${times.toFixed(1)} ×`,
      `(${most})`,
      `${(bytes / 1000).toFixed(1)} kB`,
    ];
    say(name.padEnd(12) + cells.map((cell) => cell.padStart(11)).join('') + (isGood ? '' : '  !'));
  }
  return isMet;
}
