import { once } from 'node:events';
import { createWriteStream, statSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import pg from 'pg';
import { z } from 'zod';
import { describeProblem } from '@/lib/host/postgres/database-problem';
import { appliedMigrations } from '@/lib/host/postgres/migrate';
import { backupForm, checksum, type Line, writeLine } from './backup-lines';
import { listTables, speakPlainly, type Table } from './tables';

export interface BackupRequest {
  /** Of the database. */
  readonly url: string;
  /** Where the backup is put once it is whole; one that stands there is replaced. */
  readonly file: string;
  readonly onProgress: (rows: number) => void;
  /** Ends it early: nothing is left behind. */
  readonly signal: AbortSignal;
}

export type BackupOutcome =
  | { readonly kind: 'written'; readonly rows: number }
  | { readonly kind: 'failed'; readonly why: string };

const rowsAtOnce = 200;
const fetchedRow = z.object({ json: z.string() });

/**
 * Writes all of the store into one file, as it is at one moment: whoever writes meanwhile is not waited for. Jobs are
 * left out; a worker of the restored store queues them anew.
 */
export async function writeBackup(request: BackupRequest): Promise<BackupOutcome> {
  const { url, file } = request;
  const draft = `${file}.part`;
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 15_000 });
  client.on('error', () => {});
  try {
    // As root one at /dev/stdout took the place of that itself, for every program of the machine.
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === false)
      return {
        kind: 'failed',
        why: `${file} is no file; a backup is written to one, under a name of its own.`,
      };
    await client.connect();
    await speakPlainly(client);
    const rows = await writeDraft(client, draft, request);
    await rename(draft, file);
    return { kind: 'written', rows };
  } catch (error) {
    return { kind: 'failed', why: explain(error, file) };
  } finally {
    await rm(draft, { force: true });
    await client.end().catch(() => {});
  }
}

async function writeDraft(
  client: pg.Client,
  draft: string,
  { onProgress, signal }: BackupRequest,
): Promise<number> {
  const gzip = createGzip({ level: 6 });
  const paper = createWriteStream(draft, { mode: 0o600, flush: true });
  // An error of the file ends the gzip too, so that nobody waits for it to take more.
  paper.on('error', (error) => gzip.destroy(error));
  gzip.on('error', () => {});
  gzip.pipe(paper);
  const sum = checksum();
  const write = async (line: Line): Promise<void> => {
    const text = writeLine(line);
    sum.add(text);
    // One that the file's error ended before this line takes no more, and does not say so again.
    if (gzip.errored !== null) throw gzip.errored;
    if (!gzip.write(text)) await once(gzip, 'drain', { signal });
  };
  try {
    const rows = await writeAll(client, write, { onProgress, signal });
    gzip.end(writeLine({ kind: 'end', end: { rows, sha256: sum.sum() } }));
    await finished(paper);
    return rows;
  } catch (error) {
    gzip.destroy();
    paper.destroy();
    throw paper.errored ?? error;
  }
}

async function writeAll(
  client: pg.Client,
  write: (line: Line) => Promise<void>,
  { onProgress, signal }: Pick<BackupRequest, 'onProgress' | 'signal'>,
): Promise<number> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const migrations = await appliedMigrations(client);
  await write({
    kind: 'head',
    head: { form: backupForm, madeAt: new Date().toISOString(), migrations: [...migrations] },
  });
  let rows = 0;
  for (const table of await listTables(client)) {
    await write({ kind: 'table', table: { table: table.name, columns: [...table.columns] } });
    await openCursor(client, table);
    for (;;) {
      signal.throwIfAborted();
      const { rows: fetched } = await client.query(`FETCH ${rowsAtOnce} FROM backup`);
      if (fetched.length === 0) break;
      for (const { json } of z.array(fetchedRow).parse(fetched)) await write({ kind: 'row', json });
      rows += fetched.length;
      onProgress(rows);
    }
    await client.query('CLOSE backup');
  }
  await client.query('COMMIT');
  return rows;
}

async function openCursor(client: pg.Client, { name, columns }: Table): Promise<void> {
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  await client.query(
    `DECLARE backup NO SCROLL CURSOR FOR SELECT row_to_json(r)::text AS json
     FROM (SELECT ${list} FROM public.${client.escapeIdentifier(name)}) r`,
  );
}

function explain(error: unknown, file: string): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (/^(?:ENOSPC|EDQUOT)$/.test(code)) return `The disk that ${file} is to stand on is full.`;
  if (/^(?:EACCES|EPERM|EROFS|ENOENT|EISDIR|ENOTDIR)$/.test(code))
    return `${file} cannot be written (${code}).`;
  if (error instanceof Error && error.name === 'AbortError')
    return 'The backup was ended early; nothing was written.';
  return describeProblem(error);
}
