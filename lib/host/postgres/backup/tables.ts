import type pg from 'pg';
import { z } from 'zod';

/** A table of the store. */
export interface Table {
  readonly name: string;
  /** Without what a trigger makes of the others. */
  readonly columns: readonly string[];
}

const tableRow = z.object({ name: z.string(), columns: z.array(z.string()), needs: z.array(z.string()) });

/** Its own list of migrations is each database's own matter, and triggers make these from the articles. */
const notOurs = [
  '_prisma_migrations',
  'coverage_changes',
  'outlet_sums',
  'hour_sums',
  'outlet_hour_sums',
  'report_hours',
  'report_hour_sums',
  'moment_changes',
  'moment_sums',
  'article_words',
  'vocabulary',
];
/** By a trigger, from the article's place. */
const derived = ['told_at'];

/** The tables of `public`, each after those that its rows refer to. Expects no circle of references. */
export async function listTables(client: pg.ClientBase): Promise<readonly Table[]> {
  const { rows } = await client.query(
    `SELECT c.relname AS name,
       (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
        WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attname <> ALL($2)) AS columns,
       (SELECT coalesce(array_agg(DISTINCT f.relname::text), '{}') FROM pg_constraint k JOIN pg_class f ON f.oid = k.confrelid
        WHERE k.conrelid = c.oid AND k.contype = 'f' AND k.confrelid <> c.oid) AS needs
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE n.nspname = 'public' AND c.relkind = 'r' AND c.relname <> ALL($1) ORDER BY c.relname`,
    [notOurs, derived],
  );
  const left = z.array(tableRow).parse(rows);
  const sorted: Table[] = [];
  while (left.length > 0) {
    const at = left.findIndex(({ needs }) => needs.every((need) => sorted.some(({ name }) => name === need)));
    const [next] = left.splice(Math.max(at, 0), 1);
    if (at === -1 || next === undefined) throw new Error('the tables refer to each other in a circle');
    sorted.push({ name: next.name, columns: next.columns });
  }
  return sorted;
}

/** Has a session write and read values in one way, whatever its database is set to. */
export async function speakPlainly(client: pg.ClientBase): Promise<void> {
  await client.query(
    "SET TIME ZONE 'UTC'; SET bytea_output TO hex; SET extra_float_digits TO 1; SET statement_timeout TO 0;" +
      "SELECT set_config('search_path', 'public, ' || current_setting('search_path'), false)",
  );
}
