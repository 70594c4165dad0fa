import { type ChildProcess, spawn } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startPostgres } from '@/lib/host/postgres/postgres';
import { findRunningServer, stopServer } from '@/lib/host/postgres/postgres-server';
import { findServerUser } from '@/lib/host/postgres/server-user';
import { placeCluster } from '@/tests/support/postgres/made-cluster';
import { until } from '@/tests/support/store';

const root = fileURLToPath(new URL('../../..', import.meta.url));
let base = '';
let dataDir = '';
let home = '';
const others: ChildProcess[] = [];

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'parallax-postgres-'));
  dataDir = join(base, 'data');
  home = join(dataDir, 'postgres');
});
afterEach(async () => {
  for (const other of others.splice(0)) other.kill();
  const server = findRunningServer(home);
  if (server !== null) await stopServer(server, 'now');
  rmSync(base, { recursive: true, force: true });
});

async function start(told: string[] = []) {
  const outcome = await startPostgres({ dataDir, log: (line) => told.push(line) });
  if (outcome.kind === 'failed') throw new Error(outcome.why);
  return outcome;
}

/** Starts a server whose files were there before: for what is told after a first start. */
async function startMade(told: string[] = []) {
  await placeCluster(dataDir);
  return start(told);
}

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(sql)).rows[0];
  } finally {
    await client.end().catch(() => {});
  }
}

const canConnect = (url: string) =>
  ask(url, 'SELECT 1').then(
    () => true,
    () => false,
  );

/** Kills the server as a power cut would, and waits until it is gone. */
async function killServer(): Promise<void> {
  const server = findRunningServer(home);
  if (server === null) throw new Error('no server');
  process.kill(server.pid, 'SIGKILL');
  await until('the server to be gone', async () => findRunningServer(home) === null);
}

test('what was stored is there at the next start, at the same address', async () => {
  const first = await start();
  await ask(first.url, "CREATE TABLE kept AS SELECT 'Путин' AS word");
  await first.stop();
  expect(await canConnect(first.url)).toBe(false);
  const second = await start();
  expect(second.url).toBe(first.url);
  expect(await ask(second.url, 'SELECT upper(word) AS word FROM kept')).toEqual({ word: 'ПУТИН' });
  await second.stop();
});

test('only the owner can read the password, and the server answers on loopback alone', async () => {
  const postgres = await start();
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600);
  expect(new URL(postgres.url).password).toBe(readFileSync(join(home, 'password'), 'utf8'));
  expect(await ask(postgres.url, 'SHOW listen_addresses')).toEqual({ listen_addresses: '127.0.0.1' });
  expect(await canConnect(postgres.url.replace(/:[0-9a-f]{48}@/, ':wrong@'))).toBe(false);
  await postgres.stop();
});

test('a lost password file is made anew, after a kill too, and what was stored is there', async () => {
  const first = await startMade();
  await ask(first.url, "CREATE TABLE kept AS SELECT 'Путин' AS word");
  rmSync(join(home, 'password'));
  const beside = await startPostgres({ dataDir, log: () => undefined });
  expect(beside).toEqual({
    kind: 'failed',
    why: expect.stringMatching(/^The password in .+ was lost while/),
  });
  expect(await canConnect(first.url)).toBe(true);
  await killServer();
  await first.stop();
  const second = await start();
  expect(second.url).not.toBe(first.url);
  expect(await ask(second.url, 'SELECT word FROM kept')).toEqual({ word: 'Путин' });
  expect(await canConnect(first.url)).toBe(false);
  await second.stop();
});

test('words in quotation marks and of other scripts are found', async () => {
  const postgres = await startMade();
  const found = await ask(
    postgres.url,
    "SELECT to_tsvector('simple', '«Путин» “Trump” मोदी') @@ to_tsquery('simple', 'путин & trump & मोदी') AS found",
  );
  expect(found).toEqual({ found: true });
  await postgres.stop();
});

test('a folder above that only its owner may enter is no hindrance', async () => {
  mkdirSync(dataDir, { mode: 0o700 });
  const postgres = await start();
  expect(await canConnect(postgres.url)).toBe(true);
  await postgres.stop();
});

test('the last to leave stops the server', async () => {
  const [one, other] = await Promise.all([start(), start()]);
  expect(one.url).toBe(other.url);
  await one.stop();
  expect(await canConnect(other.url)).toBe(true);
  await other.stop();
  expect(await canConnect(other.url)).toBe(false);
});

test('a server that is kept up is started again where it ended, at the same address', async () => {
  const told: string[] = [];
  const postgres = await startMade(told);
  postgres.keepUp();
  await ask(postgres.url, "CREATE TABLE kept AS SELECT 'Путин' AS word");
  await killServer();
  await until('the server to answer again', () => canConnect(postgres.url));
  expect(await ask(postgres.url, 'SELECT word FROM kept')).toEqual({ word: 'Путин' });
  await until('it to be told', async () => told.includes('Postgres had ended and was started again.'));
  await postgres.stop();
  expect(await canConnect(postgres.url)).toBe(false);
});

test('a folder that a process in another container works with is left alone, and it is said who has it', async () => {
  const postgres = await startMade();
  const server = findRunningServer(home);
  const [mark = ''] = readdirSync(join(home, 'users'));
  const holder = JSON.parse(readFileSync(join(home, 'users', mark), 'utf8'));
  const theirs = { ...holder, pid: 7, namespace: 'pid:[1]', machine: 'box' };
  writeFileSync(join(home, 'users/theirs'), JSON.stringify(theirs));
  // To their eyes the server is none of their processes.
  writeFileSync(join(home, 'server.json'), JSON.stringify({ ...server, identity: 'elsewhere' }));
  expect(await startPostgres({ dataDir, log: () => {} })).toEqual({
    kind: 'failed',
    why: expect.stringMatching(
      /^Process 7 on box works with this DATA_DIR since .+ UTC; end it first, or give both a DATABASE_URL/,
    ),
  });
  expect(existsSync(join(home, 'data/postmaster.pid'))).toBe(true);
  rmSync(join(home, 'users/theirs'));
  writeFileSync(join(home, 'server.json'), JSON.stringify(server));
  await postgres.stop();
});

test.skipIf(process.platform !== 'linux')(
  'a living server of which nothing is written down keeps its postmaster.pid',
  async () => {
    const postgres = await startMade();
    const server = readFileSync(join(home, 'server.json'), 'utf8');
    rmSync(join(home, 'server.json'));
    expect(await startPostgres({ dataDir, log: () => {} })).toEqual({
      kind: 'failed',
      why: expect.stringMatching(/^A Postgres that we did not start \(process \d+\) has the files in/),
    });
    expect(existsSync(join(home, 'data/postmaster.pid'))).toBe(true);
    expect(await canConnect(postgres.url)).toBe(true);
    writeFileSync(join(home, 'server.json'), server);
    await postgres.stop();
  },
);

/** Has postmaster.pid name another program of the user that the server runs as. */
function reuseNumber(): void {
  const found = findServerUser();
  if (found.kind === 'failed') throw new Error(found.why);
  const other = spawn('sleep', ['60'], { ...found.user.ids, cwd: '/', stdio: 'ignore' });
  others.push(other);
  const path = join(home, 'data/postmaster.pid');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^\d+/, String(other.pid)));
}

test.each([
  ['still stands', () => {}],
  ['names a process that is another program by now', reuseNumber],
])('after a sudden end whose postmaster.pid %s, it starts and has what was stored', async (_name, change) => {
  const first = await startMade();
  await ask(first.url, 'CREATE TABLE kept AS SELECT 1 AS one');
  await killServer();
  change();
  await first.stop();
  const second = await start();
  expect(await ask(second.url, 'SELECT one FROM kept')).toEqual({ one: 1 });
  await second.stop();
});

test('a server that a killed process left behind is stopped first', async () => {
  await placeCluster(dataDir);
  const script = `
    import { startPostgres } from './lib/host/postgres/postgres.ts';
    await startPostgres({ dataDir: ${JSON.stringify(dataDir)}, log: () => {} });
    process.kill(process.pid, 'SIGKILL');`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    cwd: root,
    stdio: 'inherit',
  });
  const signal = await new Promise((resolve) => child.once('exit', (_code, by) => resolve(by)));
  expect(signal).toBe('SIGKILL');
  const left = findRunningServer(home);
  expect(left).not.toBeNull();
  const told: string[] = [];
  const postgres = await start(told);
  expect(told).toEqual(['Stopping the Postgres that a killed Parallax left behind.']);
  expect(findRunningServer(home)?.pid).not.toBe(left?.pid);
  expect(await canConnect(postgres.url)).toBe(true);
  await postgres.stop();
});

test('an initialisation that was cut off is begun anew', async () => {
  mkdirSync(join(home, 'data.new/base'), { recursive: true });
  mkdirSync(join(home, 'data'), { recursive: true });
  const postgres = await start();
  expect(await canConnect(postgres.url)).toBe(true);
  await postgres.stop();
});

test('a folder that cannot be made is one sentence', async () => {
  symlinkSync('/nonexistent/store', dataDir);
  expect(await startPostgres({ dataDir, log: () => {} })).toEqual({
    kind: 'failed',
    why: `${dataDir} cannot be made: it is a link to nowhere, or in a place where no folders are made.`,
  });
});

test('a file where the folder should be is one sentence', async () => {
  writeFileSync(dataDir, '');
  expect(await startPostgres({ dataDir, log: () => {} })).toEqual({
    kind: 'failed',
    why: `${dataDir} is not a folder.`,
  });
});
