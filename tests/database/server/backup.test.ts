import {
  existsSync,
  lstatSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { restoreBackup } from '@/lib/host/postgres/backup/restore-backup';
import { writeBackup } from '@/lib/host/postgres/backup/write-backup';
import { applyMigrations, migrate } from '@/lib/host/postgres/migrate';
import { readMigrations } from '@/lib/host/postgres/schema-engine';
import { createEmptyDatabase, createSampleDatabase, type TestDatabase } from '@/tests/support/database';

let folder: string;
let file: string;
let origin: TestDatabase;
const made: TestDatabase[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-backup-'));
  file = join(folder, 'store.gz');
  origin = await createSampleDatabase();
  made.push(origin);
  // What the form of lines could trip over.
  await ask(
    origin.url,
    `UPDATE sources SET last_problem = E'\\u2028 "quoted" \\\\ back\\r\\n#end {}' WHERE id = (SELECT min(id::text)::uuid FROM sources)`,
  );
  expect(await write()).toMatchObject({ kind: 'written' });
});
afterAll(async () => {
  for (const database of made) await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const never = new AbortController().signal;
const write = (url = origin.url, to = file) =>
  writeBackup({ url, file: to, onProgress: () => undefined, signal: never });
const restore = (
  url: string,
  from = file,
  signal = never,
  onProgress: (rows: number) => void = () => undefined,
) => restoreBackup({ url, file: from, onProgress, signal });

async function ask(url: string, statement: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

async function empty(): Promise<string> {
  const database = await createEmptyDatabase();
  made.push(database);
  return database.url;
}

/** Triggers make them from the articles, and begin to count anew. */
const madeAnew =
  "'_prisma_migrations', 'coverage_changes', 'outlet_sums', 'hour_sums', 'outlet_hour_sums', 'report_hours', 'report_hour_sums', 'moment_changes', 'moment_sums', 'article_words', 'vocabulary'";

/** Every table's rows and sequences, summed up. */
async function contentsOf(url: string): Promise<Readonly<Record<string, unknown>>> {
  const tables = await ask(
    url,
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname NOT IN (${madeAnew})`,
  );
  const sums: Record<string, unknown> = {};
  for (const { name } of tables) {
    const [row] = await ask(
      url,
      `SELECT count(*)::int AS rows, md5(string_agg(md5(t::text), '' ORDER BY t::text)) AS sum FROM ${name} t`,
    );
    sums[String(name)] = row;
  }
  return sums;
}

test('a restored store is the same to the last letter, and goes on counting', async () => {
  const url = await empty();
  expect(await restore(url)).toMatchObject({ kind: 'restored', madeAt: expect.any(Date) });
  expect(await contentsOf(url)).toEqual(await contentsOf(origin.url));
  expect((await contentsOf(url)).articles).not.toMatchObject({ rows: 0 });
  expect(await migrate(url)).toEqual({ kind: 'migrated', applied: [] });
  await ask(
    url,
    "INSERT INTO polls (source_id, at, outcome, duration_ms) SELECT id, now(), 'failed', 1 FROM sources LIMIT 1",
  );
});

test('a store that is not empty is left as it is', async () => {
  const before = await contentsOf(origin.url);
  expect(await restore(origin.url)).toEqual({
    kind: 'failed',
    why: expect.stringMatching(/^The database is not empty;/),
  });
  expect(await contentsOf(origin.url)).toEqual(before);
});

const spoil: readonly (readonly [string, (whole: Buffer) => Buffer])[] = [
  ['cut off', (whole) => whole.subarray(0, whole.length - 2000)],
  [
    'cut off at the end of a row',
    (whole) => gzipSync(gunzipSync(whole).subarray(0, gunzipSync(whole).lastIndexOf('\n#end') + 1)),
  ],
  [
    'of which a letter was changed',
    (whole) => gzipSync(gunzipSync(whole).toString('utf8').replace('"headline":"', '"headline":"X')),
  ],
  [
    'that lacks a row',
    (whole) =>
      gzipSync(
        gunzipSync(whole)
          .toString('utf8')
          .replace(/\n\{.*\n/, '\n'),
      ),
  ],
  ['that is something else', () => gzipSync('{"hello": 1}\n')],
  ['that is no gzip', () => Buffer.from('hello')],
];

test.each(spoil)(
  'a file %s is told, and leaves the database empty and ready for a whole one',
  async (_, change) => {
    const url = await empty();
    const spoilt = join(folder, 'spoilt.gz');
    writeFileSync(spoilt, change(readFileSync(file)));
    expect(await restore(url, spoilt)).toEqual({
      kind: 'failed',
      why: expect.stringMatching(/no backup of Parallax, or not a whole one|is empty/),
    });
    expect(await restore(url)).toMatchObject({ kind: 'restored' });
  },
);

test('a file that cannot be written is told, and nobody waits for it', async () => {
  const nowhere = join(folder, 'no-folder', 'store.gz');
  expect(await write(origin.url, nowhere)).toEqual({
    kind: 'failed',
    why: `${nowhere} cannot be written (ENOENT).`,
  });
});

test('what is no file is not replaced by a backup', async () => {
  const link = join(folder, 'device');
  symlinkSync('/dev/null', link);
  expect(await write(origin.url, link)).toEqual({
    kind: 'failed',
    why: `${link} is no file; a backup is written to one, under a name of its own.`,
  });
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
});

test('ended in the middle, either leaves nothing behind', async () => {
  const url = await empty();
  const ending = new AbortController();
  expect(await restore(url, file, ending.signal, (rows) => rows > 0 && ending.abort())).toEqual({
    kind: 'failed',
    why: 'The restore was ended early; the database is as empty as before.',
  });
  expect(await restore(url)).toMatchObject({ kind: 'restored' });
  const part = join(folder, 'part.gz');
  const outcome = await writeBackup({
    url: origin.url,
    file: part,
    onProgress: () => undefined,
    signal: ending.signal,
  });
  expect(outcome.kind).toBe('failed');
  expect([existsSync(part), existsSync(`${part}.part`)]).toEqual([false, false]);
});

test('an older store’s backup is brought up to date as that store would be, a later one’s is refused', async () => {
  const older = await empty();
  const names = (await readMigrations()).migrationDirectories.map(({ path }) => path);
  await applyMigrations(older, names.slice(0, -1));
  const backup = join(folder, 'older.gz');
  expect(await write(older, backup)).toEqual({ kind: 'written', rows: 0 });
  const url = await empty();
  expect(await restore(url, backup)).toMatchObject({ kind: 'restored', rows: 0 });
  expect(await migrate(url)).toEqual({ kind: 'migrated', applied: [] });
  writeFileSync(
    backup,
    gzipSync(
      gunzipSync(readFileSync(backup))
        .toString('utf8')
        .replace('"migrations":[', '"migrations":["99990101000000_later",'),
    ),
  );
  expect(await restore(await empty(), backup)).toEqual({
    kind: 'failed',
    why: expect.stringContaining('was written by a later Parallax'),
  });
});
