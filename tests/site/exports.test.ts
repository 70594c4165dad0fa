import { existsSync, readFileSync } from 'node:fs';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSampleDatabase, type TestDatabase } from '@/tests/support/database';
import { type CuttableLink, openCuttableLink } from '@/tests/support/postgres/cuttable-link';
import { openTestSite, type TestSite } from '@/tests/support/site/site';

/** By EXPORT_ROWS=100000 as many as the issue names; the test of every day is content with a fifth of them. */
const rows = Number(process.env.EXPORT_ROWS ?? '20000');
const megabyte = 1024 * 1024;

let database: TestDatabase;
let link: CuttableLink;
let site: TestSite;

beforeAll(async () => {
  database = await createSampleDatabase();
  await multiply(database.url);
  link = await openCuttableLink(database.url);
  site = await openTestSite(link.url);
});
afterAll(async () => {
  await site?.close();
  await link?.cut();
  await database?.close();
});

/** Makes of one article of the sample as many as are wanted, of an outlet that is not a sample one. */
async function multiply(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`update outlets set is_sample = false where slug = 'northern-wire'`);
    // Without the triggers: each would read the whole text again.
    await client.query(`set session_replication_role = replica`);
    await client.query(
      `insert into articles
       select (jsonb_populate_record(a, jsonb_build_object(
         'id', lpad(n::text, 10, '0'),
         'address', 'https://northern-wire.example/many/' || n,
         'headline', 'Report ' || n || ', of a day with many "reports"',
         'blocks', '[]'::jsonb, 'search_text', '',
         'sort_at', a.sort_at + n * interval '1 second'))).*
       from articles a, generate_series(1, $1::int) n
       where a.id = (select id from articles where outlet_slug = 'northern-wire' and sort_at is not null limit 1)`,
      [rows],
    );
  } finally {
    await client.end();
  }
}

/** Memory that the site's process and those it started hold, in bytes. */
function memory(pid: number): number {
  const own = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
    .trim()
    .split(' ')
    .filter(Boolean);
  return children.reduce((sum, child) => sum + memory(Number(child)), Number(own) * 1024);
}

/** Reads an answer to its end as it comes, keeping nothing of it but counts. */
async function countLines(answer: Response): Promise<{ lines: number; bytes: number; highest: number }> {
  const isLinux = existsSync('/proc/self/status');
  const counted = { lines: 0, bytes: 0, highest: 0 };
  let chunks = 0;
  for await (const chunk of answer.body ?? []) {
    for (const byte of chunk) if (byte === 10) counted.lines += 1;
    counted.bytes += chunk.length;
    chunks += 1;
    if (isLinux && chunks % 20 === 0) counted.highest = Math.max(counted.highest, memory(site.program.pid));
  }
  return counted;
}

test(`every article is in the file, which holds as many as it says, in memory that does not grow with them`, async () => {
  // A first one warms up what every later one needs too.
  await countLines(await site.get('/export.csv?to=2025-08-08T18:00'));
  const before = existsSync('/proc/self/status') ? memory(site.program.pid) : 0;
  const answer = await site.get('/export.csv');
  const promised = Number(answer.headers.get('x-total-count'));
  expect(promised).toBeGreaterThanOrEqual(rows);
  expect(answer.headers.get('content-disposition')).toContain(`-${promised}-articles.csv`);
  const { lines, bytes, highest } = await countLines(answer);
  expect(lines).toBe(promised + 1);
  const grown = Math.max(0, highest - before) / megabyte;
  process.stdout.write(
    `export.csv: ${promised} rows, ${Math.round(bytes / megabyte)} MB, memory +${Math.round(grown)} MB\n`,
  );
  // The answer itself is 10 MB for every 20,000; the process's own ups and downs are larger than that.
  expect(grown).toBeLessThan(250);
});

test('a JSON export is one document with as many articles as it says', async () => {
  const answer = await site.get('/export.json?to=2025-08-08T17:00');
  const told: { count: number; articles: readonly unknown[] } = await answer.json();
  expect(told.articles).toHaveLength(told.count);
  expect(told.count).toBe(Number(answer.headers.get('x-total-count')));
});

test('a reader who leaves in the middle leaves nothing running', async () => {
  const leaving = new AbortController();
  const answer = await site.get('/export.csv', { signal: leaving.signal });
  await answer.body?.getReader().read();
  leaving.abort();
  expect((await site.get('/healthz')).status).toBe(200);
});

test('where the database goes away in the middle the file is broken off, never closed as if it were whole', async () => {
  for (const path of ['/export.json', '/export.csv', '/cite.bib', '/cite.ris', '/cite.json']) {
    const answer = await site.get(path);
    const reader = answer.body?.getReader();
    await reader?.read();
    await link.cut();
    const readOn = async () => {
      for (;;) if ((await reader?.read())?.done !== false) return 'ended as if whole';
    };
    expect(await readOn().catch(() => 'broken off')).toBe('broken off');
    await link.mend();
  }
});
