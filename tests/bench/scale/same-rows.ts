import { isDeepStrictEqual } from 'node:util';
import pg from 'pg';
import { openDatabase } from '@/lib/db/client';
import { store, watch } from '@/tests/support/store';
import { articleMaker, makeOutlets } from './made-articles';

/** What comes of later work, or of chance. */
const beside = "'{report_id,changed_at,headline,search_text,marks,edge_blocks,report_rules}'::text[]";
const sampled = [0, 1, 2, 3, 7, 19, 64, 65, 500, 777];

/**
 * Stores a sample of the made articles in `emptyUrl` as the worker does, and compares rows with those that were copied
 * to `copiedUrl`; what differs, a line each.
 */
export async function compareRows(copiedUrl: string, emptyUrl: string): Promise<readonly string[]> {
  const database = openDatabase(emptyUrl);
  await watch(database, makeOutlets());
  const make = articleMaker();
  const made = sampled.map((place) => make(place));
  for (const { reading } of made) await store(database, reading);
  await database.$disconnect();
  const problems: string[] = [];
  for (const { reading, later } of made) {
    const [copied, stored] = await Promise.all([
      readRow(copiedUrl, reading.article.id, later !== null),
      readRow(emptyUrl, reading.article.id, later !== null),
    ]);
    if (!isDeepStrictEqual(copied, stored))
      problems.push(`${reading.article.id}: ${firstDifference(copied, stored)}`);
  }
  return problems;
}

async function readRow(url: string, id: string, isChanged: boolean): Promise<Record<string, unknown>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const vector = isChanged ? "''" : 'w.vector::text';
  const { rows } = await client.query<{ row: Record<string, unknown> }>(
    `select (to_jsonb(a) - ${beside}) || jsonb_build_object('vector', ${vector}, 'addresses',
       (select jsonb_agg(address) from article_addresses where article_id = a.id), 'first',
       (select to_jsonb(r) - 'page_id' from revisions r where r.article_id = a.id and r.number = 1)) as row
     from articles a join article_words w using (id) where id = $1`,
    [id],
  );
  await client.end();
  return rows[0]?.row ?? {};
}

function firstDifference(one: Record<string, unknown>, other: Record<string, unknown>): string {
  const name = [...Object.keys(one), ...Object.keys(other)].find(
    (key) => !isDeepStrictEqual(one[key], other[key]),
  );
  return `${name} is ${JSON.stringify(one[name ?? '']).slice(0, 80)}, stored ${JSON.stringify(other[name ?? '']).slice(0, 80)}`;
}
