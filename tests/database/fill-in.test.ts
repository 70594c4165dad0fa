import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '@/lib/db/client';
import { listSources } from '@/lib/db/outlets';
import { readingOrigin } from '@/lib/db/reading-origin';
import { listSourcesToPoll } from '@/lib/db/sources';
import type { OutletRecord } from '@/lib/event/outlets';
import { permalinkId } from '@/lib/news/permalink';
import { copyAddress, copyWords } from '@/lib/site/copy-words';
import { type FillInOptions, type FillInSummary, fillIn } from '@/lib/worker/fill-in';
import { type ArchiveHost, openArchiveHost } from '@/tests/support/archive-host';
import { storedAnswer, warcRecord } from '@/tests/support/archive-warc';
import { aFeed, aPage, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { openTestStore, type TestStore } from '@/tests/support/store';
import { pullOnce, workerOptions } from '@/tests/support/worker';

// Each pull starts the processes that read pages.
vi.setConfig({ testTimeout: 120_000 });

const headline = 'Trump greets Putin in Alaska';
/** Four minutes of the evening of the summit. */
const span = { from: new Date('2025-08-15T20:00:00Z'), until: new Date('2025-08-15T20:04:00Z') };

let opened: TestStore;
let database: Database;
let courier: Newsroom;
let archive: ArchiveHost;

beforeEach(async () => {
  [opened, courier, archive] = await Promise.all([openTestStore(), openNewsroom(), openArchiveHost()]);
  database = opened.database;
});
afterEach(async () => {
  await Promise.all([courier.close(), archive.close(), opened.close()]);
});

function optionsFor(outlets: readonly OutletRecord[], more: Partial<FillInOptions> = {}): FillInOptions {
  const usual = workerOptions(opened, [courier], outlets);
  return {
    ...usual,
    allowHosts: [courier.host, archive.host],
    archives: archive.addresses,
    span,
    names: ['gdelt'],
    lists: [],
    warcFiles: [],
    onProgress: () => undefined,
    signal: new AbortController().signal,
    retryPauseMs: 50,
    ...more,
  };
}

const fill = (more: Partial<FillInOptions> = {}, outlet = courier.outlet('courier', [])) =>
  fillIn(optionsFor([outlet], more));
const verdicts = async () =>
  Object.fromEntries(
    (await database.entry.findMany({ orderBy: { address: 'asc' } })).map(({ address, verdict }) => [
      new URL(address).pathname,
      verdict,
    ]),
  );
const pagesOf = (address: string) => database.page.findMany({ where: { articleId: permalinkId(address) } });
const requests = () => [...archive.paths(), ...courier.paths()];
const states = async () =>
  (await database.archiveStep.findMany({ orderBy: { key: 'asc' } })).map(({ key, state }) => [
    key.replace(archive.origin, ''),
    state,
  ]);

describe('filling in from GDELT', () => {
  test('stores what is about the event under the outlet’s own address, first seen now', async () => {
    const story = courier.at('/2025/08/summit');
    courier.answers.set('/2025/08/summit', aPage(headline));
    courier.answers.set('/2025/08/oil', { body: `<p>${'Oil is cheap. '.repeat(30)}</p>` });
    archive.addGdelt('20250815200100', [
      [`${story}?utm_source=gdelt`, headline],
      [courier.at('/2025/08/oil'), 'Alaska, Russia and the price of oil'],
      [courier.at('/2025/08/hockey'), 'Hockey season opens'],
      ['https://nobody.example/summit', headline],
    ]);
    const before = new Date();
    const summary = await fill();
    expect(summary.tally).toMatchObject({ steps: 4, candidates: 2, read: 2, about: 1, stored: 1 });
    expect(summary.strangers.most(5)).toEqual([{ host: 'nobody.example', count: 1 }]);
    expect(summary).toMatchObject({ givenUp: [], unread: [], putOff: 0, wasEnded: false });
    expect(await verdicts()).toEqual({ '/2025/08/summit': 'stored', '/2025/08/oil': 'off-topic' });
    const article = await database.article.findUniqueOrThrow({ where: { id: permalinkId(story) } });
    expect(article.address).toBe(story);
    expect(article.firstSeenAt.getTime()).toBeGreaterThanOrEqual(before.getTime());
    expect(await pagesOf(story)).toMatchObject([{ origin: 'live', capturedAt: null }]);
    expect(await readingOrigin(database, permalinkId(story), null)).toBeNull();
    expect((await states()).map(([, state]) => state)).toEqual(['absent', 'read', 'absent', 'absent']);
    expect(summary.steps).toMatchObject([
      { archive: 'gdelt', state: 'absent', steps: 3 },
      { archive: 'gdelt', state: 'read', steps: 1, lines: 4, damaged: 0, candidates: 2 },
    ]);
    expect(summary.yields).toMatchObject([
      { outletSlug: 'courier', verdict: 'off-topic', entries: 1, fromCopies: 0 },
      { outletSlug: 'courier', verdict: 'stored', entries: 1, fromCopies: 0 },
    ]);
  });

  test('asks for nothing a second time', async () => {
    courier.answers.set('/summit', aPage(headline));
    archive.addGdelt('20250815200200', [[courier.at('/summit'), headline]]);
    await fill();
    const before = requests().length;
    const summary = await fill();
    expect(requests()).toHaveLength(before);
    expect(summary.tally).toMatchObject({ steps: 0, candidates: 0, read: 0 });
    expect(summary.yields).toMatchObject([{ verdict: 'stored', entries: 1 }]);
  });

  test('asks again for minutes so young that their file may still come', async () => {
    const until = new Date(Math.floor(Date.now() / 60_000) * 60_000);
    const young = { span: { from: new Date(until.getTime() - 2 * 60_000), until } };
    await fill(young);
    await fill(young);
    expect(archive.paths()).toHaveLength(4);
  });

  test('asks for what a wider span has beside the first, and no more', async () => {
    await fill();
    const wider = { from: span.from, until: new Date('2025-08-15T20:06:00Z') };
    await fill({ span: wider });
    expect(archive.paths()).toHaveLength(6);
    expect(new Set(archive.paths()).size).toBe(6);
  });

  test('a file that fails is tried three times, recorded as failed, and tried again by the next pull', async () => {
    const path = '/gdelt/gdeltv3/gal/20250815200000.gal.json.gz';
    archive.answers.set(path, { status: 500, body: '' });
    const summary = await fill();
    expect(archive.paths().filter((asked) => asked === path)).toHaveLength(3);
    expect(summary.givenUp).toEqual([]);
    expect(await states()).toContainEqual([path, 'failed']);
    courier.answers.set('/summit', aPage(headline));
    archive.addGdelt('20250815200000', [[courier.at('/summit'), headline]]);
    expect((await fill()).tally).toMatchObject({ steps: 1, stored: 1 });
  });

  test('an archive that is down is given up, and what is left stays for another pull', async () => {
    const longer = { from: span.from, until: new Date('2025-08-15T20:40:00Z') };
    for (let minute = 0; minute < 40; minute += 1) {
      const stamp = `202508152${String(minute).padStart(3, '0')}00`;
      archive.answers.set(`/gdelt/gdeltv3/gal/${stamp}.gal.json.gz`, { status: 502, body: '' });
    }
    const summary = await fill({ span: longer });
    expect(archive.paths()).toHaveLength(12);
    expect(summary.givenUp).toMatchObject([{ host: archive.host, steps: 40 }]);
    archive.answers.clear();
    expect(await fill({ span: longer })).toMatchObject({ tally: { steps: 40 }, givenUp: [] });
  });

  test('ends cleanly when it is asked to, and goes on from there', async () => {
    for (const minute of [0, 1, 2, 3]) {
      const path = `/story-${minute}`;
      courier.answers.set(path, aPage(headline, { text: path }));
      archive.addGdelt(`202508152${String(minute).padStart(3, '0')}00`, [[courier.at(path), headline]]);
    }
    const stopping = new AbortController();
    archive.onRequest = (path) => {
      if (path.includes('2002')) stopping.abort();
    };
    const first = await fill({ signal: stopping.signal });
    expect(first).toMatchObject({ wasEnded: true });
    expect(first.tally.steps).toBeLessThan(4);
    const second = await fill();
    expect(first.tally.steps + second.tally.steps).toBe(4);
    expect(await database.article.count()).toBe(4);
  });
});

describe('a page that the outlet does not give', () => {
  const story = () => courier.at('/2025/08/summit');
  const list = () => archive.addGdelt('20250815200000', [[story(), headline]]);
  const bodyOf = (text: string) => aPage(text).body ?? '';

  test('is read from the Wayback Machine’s copy, block pages passed over, and keeps its own times', async () => {
    list();
    courier.answers.set('/2025/08/summit', { status: 404 });
    const wall = `<html><body><h1>Checking your browser</h1><p>${'Please wait while we check. '.repeat(20)}</p></body></html>`;
    archive.addCapture(story(), '20250815210400', wall);
    archive.addCapture(story(), '20250815220000', `<p>${'Please prove that you are human. '.repeat(20)}</p>`);
    archive.addCapture(story(), '20250816080000', bodyOf(headline));
    expect((await fill()).tally).toMatchObject({ stored: 1, failed: 0 });
    const article = await database.article.findUniqueOrThrow({ where: { id: permalinkId(story()) } });
    expect(article.address).toBe(story());
    expect(article.publishedAt).toEqual(new Date('2025-08-15T20:40:00Z'));
    expect(await pagesOf(story())).toMatchObject([
      { origin: 'wayback', address: story(), capturedAt: new Date('2025-08-16T08:00:00Z') },
    ]);
    expect((await fill()).yields).toMatchObject([{ verdict: 'stored', fromCopies: 1 }]);
    const origin = await readingOrigin(database, article.id, null);
    expect(origin === null ? null : copyWords(origin)).toBe(
      'the Wayback Machine’s copy of 16 August 2025, 08:00 UTC',
    );
    expect(origin === null ? null : copyAddress(origin)).toBe(
      `https://web.archive.org/web/20250816080000/${story()}`,
    );
  });

  test('is read from Common Crawl’s where the Wayback Machine has none', async () => {
    list();
    courier.answers.set('/2025/08/summit', { status: 403 });
    archive.addCrawled(story(), bodyOf(headline));
    expect((await fill()).tally).toMatchObject({ stored: 1, refused: 0 });
    expect(await pagesOf(story())).toMatchObject([
      { origin: 'common-crawl', capturedAt: new Date('2025-08-16T10:20:30Z') },
    ]);
  });

  test('is read from a copy where the live page is another story by now', async () => {
    list();
    courier.answers.set(
      '/2025/08/summit',
      aPage('Salmon run begins early').body === undefined
        ? {}
        : {
            body: `<html><body><article><h1>Subscribe</h1><p>${'Our offers for readers. '.repeat(30)}</p></article></body></html>`,
          },
    );
    archive.addCapture(story(), '20250816080000', bodyOf(headline));
    await fill();
    expect(await pagesOf(story())).toMatchObject([{ origin: 'wayback' }]);
  });

  test.each([
    ['gone', { status: 410 }],
    ['refused', { status: 401 }],
  ])('is %s where no archive has a copy that can be read', async (verdict, answer) => {
    list();
    courier.answers.set('/2025/08/summit', answer);
    archive.addCapture(story(), '20250815210400', '<html><body>Just a moment…</body></html>');
    await fill();
    expect(await verdicts()).toEqual({ '/2025/08/summit': verdict });
    const { reasons } = await database.entry.findFirstOrThrow();
    expect(reasons).toHaveLength(3);
    expect(await database.article.count()).toBe(0);
  });

  test('is not looked for elsewhere when an outlet’s own feed has listed it', async () => {
    courier.answers.set('/feed.xml', aFeed([[story(), headline]]));
    courier.answers.set('/2025/08/summit', { status: 403 });
    archive.addCapture(story(), '20250816080000', bodyOf(headline));
    const outlet = courier.outlet('courier', ['/feed.xml']);
    await pullOnce({ ...optionsFor([outlet]) });
    expect(await verdicts()).toEqual({ '/2025/08/summit': 'refused' });
    expect(archive.paths()).toEqual([]);
    list();
    await fill({}, outlet);
    expect(await verdicts()).toEqual({ '/2025/08/summit': 'stored' });
  });

  test('never stands in for an article that is stored already', async () => {
    courier.answers.set('/feed.xml', aFeed([[story(), headline]]));
    courier.answers.set('/2025/08/summit', aPage(headline));
    const outlet = courier.outlet('courier', ['/feed.xml']);
    await pullOnce({ ...optionsFor([outlet]) });
    courier.answers.set('/2025/08/summit', { status: 404 });
    list();
    archive.addCapture(story(), '20250816080000', bodyOf('An older headline'));
    // The same article under another address, of which there is nothing but an older copy.
    archive.addGdelt('20250815200100', [[courier.at('/old-address'), headline]]);
    const older = aPage('An older headline', { canonical: story() }).body ?? '';
    archive.addCapture(courier.at('/old-address'), '20250816080000', older);
    await fill({}, outlet);
    expect(await database.revision.count()).toBe(1);
    expect(await pagesOf(story())).toMatchObject([{ origin: 'live' }]);
    expect(await verdicts()).toEqual({ '/2025/08/summit': 'stored', '/old-address': 'stored' });
  });
});

describe('filling in from other archives', () => {
  const urlset = (lines: string) =>
    `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${lines}</urlset>`;

  test('dated sitemaps: by the words of an address, and without any where it is of those days', async () => {
    for (const path of ['/trump-meets-putin', '/a/20250815', '/a/20240101', '/markets-close-higher-today'])
      courier.answers.set(path, aPage(headline, { text: path, canonical: courier.at(path) }));
    const urls = [...courier.answers.keys()].map((path) => `<url><loc>${courier.at(path)}</loc></url>`);
    courier.answers.set('/sitemap-2025-08-15.xml.gz', { body: '' });
    courier.answers.set('/sitemap-2025-08-15.xml', { body: urlset(urls.join('')) });
    const outlet = {
      ...courier.outlet('courier', []),
      archiveSitemaps: [courier.at('/sitemap-{YYYY}-{MM}-{DD}.xml')],
    };
    await fill({ names: ['dated-sitemaps'] }, outlet);
    expect(await verdicts()).toEqual({ '/a/20250815': 'stored', '/trump-meets-putin': 'stored' });
    const before = requests().length;
    await fill({ names: ['dated-sitemaps'] }, outlet);
    expect(requests()).toHaveLength(before);
    expect(await database.archiveStep.findFirst({ where: { state: 'read' } })).toMatchObject({
      archive: 'dated-sitemaps',
      outletSlug: 'courier',
      fromAt: span.from,
      toAt: span.until,
    });
  });

  test('an index of sitemaps that was read, and whose sitemaps were not, is gone on with', async () => {
    const stopping = new AbortController();
    courier.answers.set('/part-1.xml', {
      get after() {
        stopping.abort();
        return new Promise(() => undefined);
      },
    });
    courier.answers.set('/index-2025-08-15.xml', {
      body: `<?xml version="1.0"?><sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <sitemap><loc>${courier.at('/part-1.xml')}</loc></sitemap></sitemapindex>`,
    });
    const outlet = {
      ...courier.outlet('courier', []),
      archiveSitemaps: [courier.at('/index-{YYYY}-{MM}-{DD}.xml')],
    };
    const first = await fill({ names: ['dated-sitemaps'], signal: stopping.signal }, outlet);
    expect(first).toMatchObject({ wasEnded: true, givenUp: [{ steps: 1 }] });
    courier.answers.set('/trump-meets-putin', aPage(headline));
    courier.answers.set('/part-1.xml', {
      body: urlset(`<url><loc>${courier.at('/trump-meets-putin')}</loc></url>`),
    });
    const summary = await fill({ names: ['dated-sitemaps'] }, outlet);
    expect(summary.tally).toMatchObject({ steps: 1, stored: 1 });
    expect(courier.paths().filter((path) => path.startsWith('/index-2025-08-15'))).toHaveLength(1);
  });

  test('the Wayback Machine’s index lists pages, and its copy is at hand where one is gone', async () => {
    const story = courier.at('/trump-meets-putin');
    archive.addCapture(story, '20250815200100', aPage(headline).body ?? '');
    await fill({ names: ['wayback'] });
    expect(await pagesOf(story)).toMatchObject([{ origin: 'wayback' }]);
    // The index was asked for the outlet, and not once more for the page.
    expect(archive.paths().filter((path) => path.includes('/cdx/'))).toHaveLength(1);
  });

  test('lists of addresses as text, CSV, OPML and JSON Feed', async () => {
    const address = (name: string) => courier.at(`/a/${name}`);
    const forms = {
      text: `# mine\n${address('text')}\n`,
      csv: `title,link\n"${headline}",${address('csv')}\n"Hockey, again",${courier.at('/hockey')}\n`,
      opml: `<opml version="2.0"><body><outline type="link" text="${headline}" url="${address('opml')}"/></body></opml>`,
      json: JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Mine',
        items: [{ id: '1', url: address('json'), title: headline }],
      }),
    };
    const lists = Object.entries(forms).map(([name, text]) => {
      courier.answers.set(`/a/${name}`, aPage(headline, { text: name }));
      return { name: `list.${name}`, body: Buffer.from(text) };
    });
    const summary = await fill({ names: [], lists });
    expect(summary.tally).toMatchObject({ steps: 4, candidates: 4, stored: 4 });
    expect(Object.keys(await verdicts())).toEqual(['/a/csv', '/a/json', '/a/opml', '/a/text']);
    expect(archive.paths()).toEqual([]);
    expect((await fill({ names: [], lists })).tally).toMatchObject({ steps: 0 });
  });

  test('archives stand among the sources in plain words, and are never polled', async () => {
    courier.answers.set('/summit', aPage(headline));
    archive.addGdelt('20250815200000', [[courier.at('/summit'), headline]]);
    const outlet = courier.outlet('courier', []);
    await fill({}, outlet);
    const sources = await listSources(database, null);
    expect(sources).toMatchObject([
      { kind: 'archive', nextPollAt: null, stored: 1, lastProblem: null, isSuspended: false },
    ]);
    await pullOnce(optionsFor([outlet]));
    expect(await listSourcesToPoll(database, { due: null, isSample: false })).toEqual([]);
    expect(await listSources(database, null)).toMatchObject([{ lastProblem: null }]);
  });
});

describe('WARC files on disk', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parallax-warc-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const record = (address: string, body: string) =>
    gzipSync(warcRecord({ address, block: storedAnswer(body) }));

  async function fillFrom(name: string, records: readonly Buffer[]): Promise<FillInSummary> {
    const file = join(folder, name);
    writeFileSync(file, Buffer.concat(records));
    return fill({ names: [], warcFiles: [file] });
  }

  test('are read without a request; pages of others and off the topic are left', async () => {
    const page = aPage(headline).body ?? '';
    const summary = await fillFrom('one.warc.gz', [
      record(courier.at('/summit'), page),
      record(courier.at('/oil'), `<p>${'Oil is cheap. '.repeat(30)}</p>`),
      record('https://nobody.example/summit', page),
    ]);
    expect(summary.tally).toMatchObject({ steps: 1, read: 2, stored: 1 });
    expect(requests()).toEqual([]);
    expect(await verdicts()).toEqual({ '/summit': 'stored' });
    expect(await pagesOf(courier.at('/summit'))).toMatchObject([
      { origin: 'common-crawl', capturedAt: new Date('2025-08-16T10:20:30Z') },
    ]);
    expect(summary.yields).toMatchObject([{ verdict: 'stored', entries: 1, fromCopies: 1 }]);
  });

  test('that are cut are read as far as they go, and that is said', async () => {
    const whole = record(courier.at('/summit'), aPage(headline).body ?? '');
    const cut = record(courier.at('/other'), aPage(headline).body ?? '').subarray(0, 200);
    const { steps } = await fillFrom('cut.warc.gz', [whole, cut]);
    expect(steps).toMatchObject([{ archive: 'warc', state: 'read', damaged: 1, candidates: 1 }]);
  });

  test('that are not there are said', async () => {
    const summary = await fill({ names: [], warcFiles: [join(folder, 'none.warc')] });
    expect(summary.unread).toMatchObject([{ why: 'There is no such file.' }]);
  });
});
