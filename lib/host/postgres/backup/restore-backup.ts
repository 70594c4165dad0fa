import type pg from 'pg';
import { z } from 'zod';
import { describeProblem, whyUnfit } from '@/lib/host/postgres/database-problem';
import {
  appliedMigrations,
  applyMigrations,
  type MigrateOutcome,
  migrate,
  withDatabaseLock,
} from '@/lib/host/postgres/migrate';
import { readMigrations } from '@/lib/host/postgres/schema-engine';
import type { headLine, Line } from './backup-lines';
import { DamagedBackup, readBackup } from './read-backup';
import { listTables, speakPlainly } from './tables';

export interface RestoreRequest {
  /** Of an empty database. */
  readonly url: string;
  readonly file: string;
  readonly onProgress: (rows: number) => void;
  /** Ends it early: the database stays empty. */
  readonly signal: AbortSignal;
}

export type RestoreOutcome =
  | { readonly kind: 'restored'; readonly rows: number; readonly madeAt: Date }
  | { readonly kind: 'failed'; readonly why: string };

type Head = z.infer<typeof headLine>;

/** Rows are stored in lots of so many letters: one that holds a page may be large. */
const lotLength = 1_000_000;

/**
 * Puts a backup into an empty database, in one transaction: killed in the middle, or found damaged at its end, it
 * leaves no row. Tables are made as they were when it was written, and then brought up to date, so that an older
 * program's backup goes through the same steps as its database would have.
 */
export async function restoreBackup(request: RestoreRequest): Promise<RestoreOutcome> {
  const { url, file } = request;
  try {
    const lines = readBackup(file);
    const first = await lines.next();
    if (first.done === true || first.value.kind !== 'head') throw new DamagedBackup(`${file} is empty.`);
    const { head } = first.value;
    const stored = await withDatabaseLock({ url, patienceMs: 10_000 }, (client) =>
      fill(client, { ...request, head, lines }),
    );
    if (typeof stored !== 'number') return { kind: 'failed', why: stored.why };
    const migrated: MigrateOutcome = await migrate(url);
    if (migrated.kind === 'failed') return migrated;
    return { kind: 'restored', rows: stored, madeAt: new Date(head.madeAt) };
  } catch (error) {
    if (request.signal.aborted)
      return { kind: 'failed', why: 'The restore was ended early; the database is as empty as before.' };
    return { kind: 'failed', why: error instanceof DamagedBackup ? error.message : describeProblem(error) };
  }
}

interface Filling extends RestoreRequest {
  readonly head: Head;
  /** What comes after the head. */
  readonly lines: AsyncGenerator<Line>;
}

async function fill(client: pg.Client, filling: Filling): Promise<number | { readonly why: string }> {
  const problem = await whyNot(client, filling);
  if (problem !== null) return { why: problem };
  await applyMigrations(filling.url, filling.head.migrations);
  await speakPlainly(client);
  await client.query('BEGIN');
  try {
    const rows = await storeAll(client, filling);
    await setCounters(client);
    await client.query('COMMIT');
    return rows;
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** Why the backup cannot be put there, in a sentence; null where it can. */
async function whyNot(client: pg.Client, { head, file }: Filling): Promise<string | null> {
  const { migrationDirectories } = await readMigrations();
  const ours = migrationDirectories.map(({ path }) => path);
  if (!head.migrations.every((name) => ours.includes(name)))
    return `${file} was written by a later Parallax; restore it with that one or a later one.`;
  const applied = await appliedMigrations(client);
  if (applied.length === 0) return whyUnfit(client);
  for (const { name } of await listTables(client)) {
    const { rowCount } = await client.query(`SELECT 1 FROM public.${client.escapeIdentifier(name)} LIMIT 1`);
    if (rowCount !== 0)
      return 'The database is not empty; a backup is restored into an empty one only, so that nothing is mixed or lost.';
  }
  return applied.every((name) => head.migrations.includes(name))
    ? null
    : 'The database has no rows, but tables of a later Parallax than the backup; give it an empty database.';
}

async function storeAll(
  client: pg.Client,
  { lines, onProgress, signal }: Pick<Filling, 'lines' | 'onProgress' | 'signal'>,
): Promise<number> {
  let statement = '';
  let lot: string[] = [];
  let length = 0;
  let rows = 0;
  const store = async (): Promise<void> => {
    signal.throwIfAborted();
    if (lot.length > 0) await client.query(statement, [`[${lot.join(',')}]`]);
    rows += lot.length;
    lot = [];
    length = 0;
    onProgress(rows);
  };
  for await (const line of lines) {
    if (line.kind === 'row') {
      lot.push(line.json);
      length += line.json.length;
      if (length > lotLength) await store();
      continue;
    }
    await store();
    if (line.kind === 'table') statement = storing(client, line.table);
  }
  return rows;
}

/** Columns that the backup does not know get what its migrations would have given them. */
function storing(
  client: pg.Client,
  { table, columns }: { readonly table: string; readonly columns: readonly string[] },
): string {
  const name = `public.${client.escapeIdentifier(table)}`;
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  return `INSERT INTO ${name} (${list}) SELECT ${list} FROM json_populate_recordset(NULL::${name}, $1::json)`;
}

const counter = z.object({ table: z.string(), column: z.string(), sequence: z.string() });

/** Has each sequence go on after the highest number that was stored. */
async function setCounters(client: pg.Client): Promise<void> {
  const { rows } = await client.query(
    `SELECT c.relname AS table, a.attname AS column, pg_get_serial_sequence(c.oid::regclass::text, a.attname) AS sequence
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE n.nspname = 'public' AND c.relkind = 'r' AND a.attnum > 0 AND NOT a.attisdropped
       AND pg_get_serial_sequence(c.oid::regclass::text, a.attname) IS NOT NULL`,
  );
  for (const { table, column, sequence } of z.array(counter).parse(rows)) {
    const [name, id] = [table, column].map((one) => client.escapeIdentifier(one));
    await client.query(`SELECT setval($1, coalesce(max(${id}), 0) + 1, false) FROM public.${name}`, [
      sequence,
    ]);
  }
}
