import { chmodSync, closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { openDatabase } from '@/lib/db/client';
import { watch } from '@/tests/support/store';
import { type ArticleRows, type Row, rowsOf } from './copied-rows';
import { articleMaker, makeOutlets, usualWords } from './made-articles';
import { addCopies, howManyAreMade } from './moved-copies';

const batch = 5000;
/** Beyond these articles are copies of those, which takes a tenth of the time. */
const mostMade = 31_250;
const tables = ['articles', 'revisions', 'article_addresses', 'moment_sentences'] as const;

export interface MadeCoverage {
  /** Half of the articles have so many at most. */
  readonly words?: number;
  /** More columns of the article at a place, as later work leaves them. */
  readonly beside?: (place: number) => Row;
}

/**
 * Fills a migrated, empty database with the made coverage: the outlets by the product's own function, the articles by
 * COPY. The server must run on this machine, its user be allowed to read files.
 */
export async function fillByCopy(url: string, articles: number, coverage: MadeCoverage = {}): Promise<void> {
  const database = openDatabase(url);
  await watch(database, makeOutlets());
  await database.$disconnect();
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const folder = mkdtempSync(join(tmpdir(), 'parallax-copy-'));
  chmodSync(folder, 0o755);
  try {
    const indexes = await dropIndexes(client);
    await client.query('alter table articles disable trigger articles_counted');
    await client.query('alter table moment_sentences disable trigger moment_sentences_counted');
    await client.query('create unlogged table copied (copied_to text, line jsonb)');
    const made = howManyAreMade(articles, mostMade);
    for (let from = 0; from < made; from += batch) {
      const until = Math.min(made, from + batch);
      await copyBatch(client, join(folder, 'rows'), { ...coverage, from, until });
    }
    await client.query('drop table copied');
    await addCopies(client, made, articles);
    await client.query("set maintenance_work_mem = '1GB'");
    for (const definition of indexes) await client.query(definition);
    await client.query('alter table articles enable trigger articles_counted');
    await client.query('alter table moment_sentences enable trigger moment_sentences_counted');
    await client.query('select recount_coverage()');
    await client.query('vacuum (analyze)');
  } finally {
    await client.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** They are made anew at the end, in a fifth of the time; those that keep rows apart stay. */
async function dropIndexes(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    "select indexname as name, indexdef as definition from pg_indexes where tablename in ('articles', 'article_words') and indexdef not like '%UNIQUE%'",
  );
  for (const { name } of rows) await client.query(`drop index ${client.escapeIdentifier(name)}`);
  return rows.map(({ definition }) => definition);
}

async function copyBatch(
  client: pg.Client,
  file: string,
  {
    from,
    until,
    words = usualWords,
    beside = () => ({}),
  }: MadeCoverage & { readonly from: number; readonly until: number },
): Promise<void> {
  const make = articleMaker(words);
  const handle = openSync(file, 'w', 0o644);
  for (let place = from; place < until; place++) {
    const rows = rowsOf(make(place), place);
    writeSync(handle, linesOf({ ...rows, articles: { ...rows.articles, ...beside(place) } }));
  }
  closeSync(handle);
  await client.query('begin');
  await client.query('truncate copied');
  await client.query(`copy copied from ${client.escapeLiteral(file)}`);
  for (const table of tables) {
    const { rows } = await client.query<{ names: string | null }>(
      "select string_agg(distinct quote_ident(name), ', ') as names from copied, jsonb_object_keys(line) name where copied_to = $1",
      [table],
    );
    const names = rows[0]?.names ?? null;
    if (names === null) continue;
    await client.query(
      `insert into ${table} (${names}) select ${names} from copied, jsonb_populate_record(null::${table}, line) made where copied_to = $1`,
      [table],
    );
  }
  await client.query('commit');
}

/** As COPY's text form has them. */
function linesOf(rows: ArticleRows): string {
  return tables
    .flatMap((table) =>
      [rows[table]].flat().map((row) => `${table}\t${JSON.stringify(row).replaceAll('\\', '\\\\')}\n`),
    )
    .join('');
}
