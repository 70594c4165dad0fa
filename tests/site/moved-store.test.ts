import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'cheerio';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findRunningServer, stopServer } from '@/lib/host/postgres/postgres-server';
import { createEmptyDatabase, createSampleDatabase, type TestDatabase } from '@/tests/support/database';
import { multiplySample } from '@/tests/support/many-articles';
import { type Program, startProgram } from '@/tests/support/site/program';
import { openTestSite, type TestSite } from '@/tests/support/site/site';

/**
 * As many as `bench:faults` says: 10,000 are what a store has in a year. Three sites and three stores are too much for
 * every run; that a store comes back whole is tested beside `backup`.
 */
const articles = Number(process.env.BACKUP_ARTICLES ?? 0);
const isAsked = articles > 0;

// Ten thousand pages are made three times each.
vi.setConfig({ testTimeout: 2_400_000, hookTimeout: 1_800_000 });

const siteUrl = 'https://parallax.example';
const made: TestDatabase[] = [];
const sites: TestSite[] = [];
const folder = mkdtempSync(join(tmpdir(), 'parallax-moved-'));
const dataDir = join(folder, 'data');

async function run(words: readonly string[], settings: Readonly<Record<string, string>>): Promise<void> {
  const program: Program = startProgram(words, settings);
  expect([await program.ended, program.said()]).toEqual([0, expect.stringMatching(/\d+ rows/)]);
}

beforeAll(async () => {
  if (!isAsked) return;
  const [origin, external] = [await createSampleDatabase(), await createEmptyDatabase()];
  made.push(origin, external);
  await multiplySample(origin.url, Math.max(1, Math.round(articles / 40)));
  const file = join(folder, 'store.gz');
  await run(['backup', file], { DATABASE_URL: origin.url });
  await run(['restore', file], { DATABASE_URL: external.url });
  // The embedded one, where nothing was yet; the site of it starts that Postgres by itself.
  await run(['restore', file], { DATA_DIR: dataDir });
  for (const settings of [{}, { DATABASE_URL: external.url }, { DATABASE_URL: '', DATA_DIR: dataDir }])
    sites.push(await openTestSite(origin.url, { ...settings, SITE_URL: siteUrl }));
});
afterAll(async () => {
  for (const site of sites) await site.close();
  for (const database of made) await database.close();
  const server = findRunningServer(join(dataDir, 'postgres'));
  if (server !== null) await stopServer(server, 'now');
  rmSync(folder, { recursive: true, force: true });
});

/** Every page that the sitemap knows, and each form of the whole. */
async function everyPath(site: TestSite): Promise<readonly string[]> {
  const page = load((await site.ask('/sitemap.xml')).text, { xml: true });
  const listed = page('urlset > url > loc')
    .map((_, loc) => page(loc).text().replace(siteUrl, ''))
    .get();
  const changed = listed.filter((path) => path.startsWith('/articles/')).slice(0, 200);
  return [
    ...listed,
    ...changed.flatMap((path) => [`${path}/changes`, `${path}?v=1`]),
    ...['/?group=all', '/?sort=old', '/?q=Putin', '/?lang=uk', '/changes', '/changes.atom', '/sources'],
    ...['/feed.atom', '/feed.rss', '/feed.json', '/cite.bib', '/cite.ris', '/cite.json', '/export.csv'],
    ...[
      '/export.json',
      '/words.csv?q=alaska',
      '/api/v1/articles?group=all',
      '/api/v1/outlets',
      '/sitemap.xml',
    ],
  ];
}

test.runIf(isAsked)('every page of a restored store is the same byte for byte, embedded or not', async () => {
  const [origin] = sites;
  if (origin === undefined) throw new Error('no site');
  const paths = await everyPath(origin);
  expect(paths.length).toBeGreaterThan(articles);
  const differing: string[] = [];
  const left = paths[Symbol.iterator]();
  const compare = async () => {
    for (const path of left) {
      const read = async (site: TestSite) => {
        const answer = await site.get(path);
        return `${answer.status} ${withoutScripts(await answer.text())}`;
      };
      const [first = '', ...others] = await Promise.all(sites.map(read));
      if (!/^(?:200|308|410) /.test(first)) differing.push(`${path}: ${first.slice(0, 100)}`);
      for (const other of others)
        if (other !== first) differing.push(`${path}: ${firstDifference(first, other)}`);
    }
  };
  await Promise.all([compare(), compare(), compare()]);
  process.stdout.write(`moved store: ${paths.length} addresses compared on three sites\n`);
  expect(differing.slice(0, 10)).toEqual([]);
});

/** What Next's own scripts are told of a page comes in an order that hangs on how fast its parts were made. */
function withoutScripts(text: string): string {
  return text.replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
}

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (one[at] === other[at]) at += 1;
  return `“${one.slice(at - 60, at + 60)}” and “${other.slice(at - 60, at + 60)}”`;
}
