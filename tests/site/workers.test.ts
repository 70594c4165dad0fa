import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '@/lib/db/client';
import { startLoopbackServer } from '@/tests/support/loopback-server';
import { type Answer, aFeed, aPage } from '@/tests/support/newsroom';
import { allRows } from '@/tests/support/rows';
import { type Program, startProgram } from '@/tests/support/site/program';
import { openTestSite } from '@/tests/support/site/site';
import { looksWhileKept, openTestStore, until } from '@/tests/support/store';

const closing: (() => Promise<unknown> | undefined)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

/** Articles of each of the two outlets; one of them is answered by nobody at first. */
const stories = Array.from({ length: 6 }, (_, number) => `/story-${number}`);
const slow = '/story-3';

/** A site of its own on loopback that never answers who asks first for the slow story. */
async function openOutlet(name: string) {
  const asked: string[] = [];
  const headline = (path: string) => `${name}: Trump meets Putin in Alaska, part ${path.slice(-1)}`;
  const answerTo = (path: string): Answer => {
    if (path === '/feed.xml') return aFeed(stories.map((story) => [server.origin + story, headline(story)]));
    return stories.includes(path) ? aPage(headline(path), { text: `${name} ${path}.` }) : { status: 404 };
  };
  const server = await startLoopbackServer((request, response) => {
    const path = request.url ?? '';
    asked.push(`${path} ${request.headers['user-agent']}`);
    if (name === 'one' && path === slow && asked.filter((line) => line.startsWith(slow)).length === 1) return;
    const { status = 200, headers = {}, body = '' } = answerTo(path);
    response.writeHead(status, headers).end(body);
  }, 'User-agent: *\nCrawl-delay: 0\n');
  closing.push(() => server.close());
  const facts = { slug: name, name: `The ${name}`, country: 'US', language: 'en', kind: 'local' };
  const sources = [{ kind: 'feed', url: `${server.origin}/feed.xml` }];
  return { ...server, asked, record: { ...facts, home: `${server.origin}/`, sources } };
}

test('two workers and two sites on one database: one worker is killed, the other finishes, nothing is stored twice', async () => {
  const [store, one, two] = await Promise.all([openTestStore(), openOutlet('one'), openOutlet('two')]);
  closing.push(() => store.close());
  const folder = mkdtempSync(join(tmpdir(), 'parallax-workers-'));
  closing.push(async () => rmSync(folder, { recursive: true }));
  const outlets = join(folder, 'outlets.json');
  writeFileSync(outlets, JSON.stringify([one.record, two.record]));
  const hire = (name: string): Program => {
    const worker = startProgram(['worker'], {
      DATABASE_URL: store.url,
      OUTLETS_FILE: outlets,
      ALLOW_HOSTS: `${one.host},${two.host}`,
      CONTACT: `${name}@desk.example`,
    });
    closing.push(() => {
      worker.signal('SIGKILL');
      return worker.ended;
    });
    return worker;
  };
  const workers = { ada: hire('ada'), bob: hire('bob') };
  const sites = await Promise.all([openTestSite(store.url), openTestSite(store.url)]);
  for (const site of sites) closing.push(() => site.close());

  await until('the slow story to be asked for', async () => one.asked.some((line) => line.startsWith(slow)));
  const holder = one.asked.find((line) => line.startsWith(slow))?.includes('ada@') ? 'ada' : 'bob';
  workers[holder].signal('SIGKILL');
  await workers[holder].ended;
  const other = holder === 'ada' ? 'bob' : 'ada';

  const database = openDatabase(store.url);
  closing.push(() => database.$disconnect());
  // So that the end of the lease alone would not free the host that the killed one held.
  const heldUntil = new Date(Date.now() + 3_600_000);
  await database.host.updateMany({ where: { host: one.host, heldBy: { not: null } }, data: { heldUntil } });
  await Promise.race([
    until('all twelve articles', async () => (await database.article.count()) === 12),
    workers[other].ended.then((code) => {
      throw new Error(`The other worker ended with ${code}: ${workers[other].said()}`);
    }),
  ]);
  expect(one.asked.filter((line) => line.startsWith(slow)).at(-1)).toContain(`${other}@`);
  expect(await database.revision.count()).toBe(12);
  expect(await database.entry.count({ where: { verdict: 'stored' } })).toBe(12);
  // What the killed one had under way is asked for once more, and nothing else.
  for (const { asked } of [one, two]) {
    for (const story of stories) {
      const lines = asked.filter((line) => line.startsWith(`${story} `));
      expect(lines.filter((line) => line.includes(`${other}@`)).length).toBeLessThanOrEqual(1);
      expect(lines.filter((line) => line.includes(`${holder}@`)).length).toBeLessThanOrEqual(1);
    }
  }
  for (const site of sites) {
    await until(
      'the site to show all of it',
      async () => (await allRows(site, '/?group=all')).length === 12,
      looksWhileKept,
    );
    const rows = await allRows(site, '/?group=all');
    expect(new Set(rows.map(({ id }) => id)).size).toBe(12);
    for (const { path } of rows) expect((await site.ask(path)).status).toBe(200);
  }
  workers[other].signal('SIGTERM');
  expect(await workers[other].ended).toBe(0);
});
