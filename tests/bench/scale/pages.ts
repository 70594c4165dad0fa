import { setTimeout as pause } from 'node:timers/promises';
import { load } from 'cheerio';
import pg from 'pg';
import { openTestSite, type TestSite } from '@/tests/support/site/site';
import { fillByCopy } from './copy-store';
import { explain, prepareExplaining } from './explained-statements';
import { type Figure, none } from './figures';
import { makeStore, type OwnPostgres, withPostgres } from './made-site';
import { type MeasuredPage, measuredPages } from './measured-pages';
import { compareRows } from './same-rows';
import { say } from './say';

const turns = 31;
const most = { blocks: 6000, p99Ms: 150 } as const;

/**
 * Makes a store of so many articles, serves the built site on it and prints what a first answer to each page and form
 * costs: p50 and p99 with nobody else, blocks and statements of the store. Its figures: how long each took, how much of
 * the store it read, whether it read a large table whole, and whether the copied rows are those that storing gives.
 */
export function measurePages(articles: number): Promise<readonly Figure[]> {
  return withPostgres(async (server) => {
    await prepareExplaining(server.url);
    const url = await makeStore(server.url, 'made');
    const began = Date.now();
    await fillByCopy(url, articles);
    say(`${articles} articles of 500 outlets, made in ${Math.round((Date.now() - began) / 1000)} s.`);
    const problems = await compareRows(url, await makeStore(server.url, 'stored'));
    say(problems.length === 0 ? 'Copied rows are as storing gives them.\n' : problems.join('\n'));
    const site = await openTestSite(url);
    try {
      return [
        none('rows unlike those that storing gives', problems.length),
        ...(await printPages(site, server)),
      ];
    } finally {
      await site.close();
    }
  });
}

/** Prints a line for each page. */
async function printPages(site: TestSite, { dataDir }: OwnPostgres): Promise<readonly Figure[]> {
  const own = new pg.Client({ connectionString: site.databaseUrl });
  await own.connect();
  const pages = measuredPages(await findAddresses(site, own));
  say(
    ['page', 'p50', 'p99', 'statements', 'blocks', '']
      .map((cell, at) => cell.padEnd(at === 0 ? 26 : 12))
      .join(''),
  );
  const figures: Figure[] = [];
  for (const page of pages) {
    const times = await timeTurns(site, page, () => forgetPages(own));
    await forgetPages(own);
    const cost = await explain({ client: own, dataDir }, () => ask(site, page.path(turns)));
    const p99 = times.at(-1) ?? 0;
    const cells = [
      `${(times[Math.floor(times.length / 2)] ?? 0).toFixed(0)} ms`,
      `${p99.toFixed(0)} ms`,
      String(cost.statements),
      String(cost.blocks),
      cost.scanned.map((table) => `reads all of ${table}`).join(', '),
    ];
    say(page.name.padEnd(26) + cells.map((cell) => cell.padEnd(12)).join(''));
    figures.push(
      { what: `${page.name}, p99`, unit: 'ms', values: times, by: 'worst', wanted: { atMost: most.p99Ms } },
      {
        what: `${page.name}, store read`,
        unit: 'blocks',
        values: [cost.blocks],
        wanted: { atMost: most.blocks },
      },
      none(`${page.name}, large tables read whole`, cost.scanned.length),
    );
  }
  await own.end();
  return figures;
}

/** Has the site forget its pages, as it does when coverage changes: at most once a second. */
export async function forgetPages(client: pg.Client): Promise<void> {
  await client.query("select pg_notify('coverage', 'measured')");
  await pause(1_100);
}

/** In milliseconds, the shortest first; the first turn is for what is loaded once. */
async function timeTurns(
  site: TestSite,
  page: MeasuredPage,
  forget: () => Promise<void>,
): Promise<readonly number[]> {
  const times: number[] = [];
  const isKept = page.path(0) === page.path(1);
  for (let turn = 0; turn < turns; turn++) {
    if (isKept) await forget();
    const began = performance.now();
    await ask(site, page.path(turn));
    if (turn > 0) times.push(performance.now() - began);
  }
  return times.sort((one, other) => one - other);
}

export async function ask(site: TestSite, path: string): Promise<string> {
  const answer = await site.get(path, { redirect: 'follow' });
  const text = await answer.text();
  if (answer.status !== 200) throw new Error(`${path} answers ${answer.status}`);
  return text;
}

/** Articles as the front page links them, and a place after six of ten in the timeline. */
export async function findAddresses(site: TestSite, client: pg.Client) {
  const front = load(await ask(site, '/?sort=old'));
  const articles = front('[data-rows] h4 a')
    .map((_, link) => front(link).attr('href') ?? '')
    .get();
  const { rows } = await client.query<{ at: Date }>(
    'select percentile_disc(0.6) within group (order by sort_at) as at from articles',
  );
  return { articles, deep: `/?after=${(rows[0]?.at ?? new Date()).getTime().toString(36)}-0000000000` };
}
