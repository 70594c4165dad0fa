import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** What a page's statements cost the store. */
export interface StatementCost {
  readonly statements: number;
  /** Blocks of 8 kB that were read, from memory or disk. */
  readonly blocks: number;
  /** Tables of which every row was looked at though they have many. */
  readonly scanned: readonly string[];
}

const large = [
  'articles',
  'revisions',
  'entries',
  'moment_sentences',
  'article_addresses',
  'quotations',
  'visits',
];

/** Has a server's sessions begun from here on able to say how they answer; before the site is started. */
export async function prepareExplaining(server: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  for (const setting of [
    "session_preload_libraries = 'auto_explain'",
    'auto_explain.log_min_duration = -1',
    'auto_explain.log_analyze = on',
    'auto_explain.log_timing = off',
    'auto_explain.log_buffers = on',
    "auto_explain.log_format = 'json'",
  ])
    await client.query(`alter system set ${setting}`);
  await client.query('select pg_reload_conf()');
  await client.end();
}

/** What the store was asked while something was done, by the plans in its log. */
export async function explain(
  { client, dataDir }: { readonly client: pg.Client; readonly dataDir: string },
  work: () => Promise<unknown>,
): Promise<StatementCost> {
  const log = join(dataDir, 'postgres/server.log');
  await setExplaining(client, true);
  const from = statSync(log).size;
  await work();
  await pause(200);
  await setExplaining(client, false);
  const cost = costOf(readFileSync(log).subarray(from).toString('utf8'));
  return { ...cost, scanned: await withMany(client, cost.scanned) };
}

/** Those of some tables that have many rows: an index of a few would only be a detour, and is not asked. */
async function withMany(client: pg.Client, tables: readonly string[]): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    'select relname as name from pg_stat_user_tables where relname = any($1) and n_live_tup > 1000 order by 1',
    [tables],
  );
  return rows.map(({ name }) => name);
}

async function setExplaining(client: pg.Client, isOn: boolean): Promise<void> {
  await client.query(`alter system set auto_explain.log_min_duration = ${isOn ? 0 : -1}`);
  await client.query('select pg_reload_conf()');
  await pause(300);
}

function costOf(text: string): StatementCost {
  const plans = text.split(/^.*duration: [\d.]+ ms {2}plan:$/m).slice(1);
  const blocks = plans.map((plan) => number(plan, 'Shared Hit Blocks') + number(plan, 'Shared Read Blocks'));
  const scanned = plans.flatMap((plan) =>
    [...plan.matchAll(/"Node Type": "Seq Scan"[^{}]*?"Relation Name": "(\w+)"/g)].map(
      (match) => match[1] ?? '',
    ),
  );
  return {
    statements: plans.length,
    blocks: blocks.reduce((sum, one) => sum + one, 0),
    scanned: [...new Set(scanned)].filter((table) => large.includes(table)),
  };
}

/** Of the plan's first node, which has those of all below it. */
function number(plan: string, name: string): number {
  return Number(new RegExp(`"${name}": (\\d+)`).exec(plan)?.[1] ?? 0);
}
