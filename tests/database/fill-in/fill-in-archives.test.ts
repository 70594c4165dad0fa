import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '@/lib/db/client';
import { findOutlet, listSources } from '@/lib/db/coverage/outlets';
import { listSourcesToPoll } from '@/lib/db/record/sources';
import { findVisit, listDueVisits } from '@/lib/db/record/visits';
import { permalinkId } from '@/lib/news/permalink';
import type { FillInOptions, FillInSummary } from '@/lib/worker/fill-in/fill-in';
import type { ArchiveHost } from '@/tests/support/archives/archive-host';
import { storedAnswer, warcRecord } from '@/tests/support/archives/archive-warc';
import { eveningSpan, type Filling, openFilling } from '@/tests/support/archives/fill-in';
import { aPage, type Newsroom } from '@/tests/support/newsroom';
import { pullOnce } from '@/tests/support/worker';

// Each pull starts the processes that read pages.
vi.setConfig({ testTimeout: 120_000 });

const headline = 'Trump greets Putin in Alaska';

let filling: Filling;
let database: Database;
let courier: Newsroom;
let archive: ArchiveHost;
let fill: Filling['fill'];
let optionsFor: Filling['optionsFor'];
let verdicts: Filling['verdicts'];
let pagesOf: Filling['pagesOf'];
let requests: Filling['requests'];

beforeEach(async () => {
  filling = await openFilling();
  ({ database, courier, archive, fill, optionsFor, verdicts, pagesOf, requests } = filling);
});
afterEach(() => filling.close());

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
      fromAt: eveningSpan.from,
      toAt: eveningSpan.until,
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

  test('Wikipedia: each reference of each edition, the page or else the copy that it names', async () => {
    const [talks, gone, other] = ['/talks', '/gone', '/other'].map((path) => courier.at(path));
    courier.answers.set('/talks', aPage(headline));
    courier.answers.set('/other', {
      body: `<article><h1>Salmon</h1><p>${'It runs. '.repeat(60)}</p></article>`,
    });
    archive.addCapture(courier.at('/gone'), '20250816080000', aPage('Putin and Trump meet').body ?? '');
    const title = '2025 Russia–United States Summit';
    archive.wiki.pages.set(`en:${title}`, {
      links: [`${talks}?utm_source=wiki`, 'https://nobody.example/a'],
      editions: { de: 'Gipfel' },
    });
    archive.wiki.pages.set('de:Gipfel', {
      links: [`https://web.archive.org/web/20250816080000/${gone}`, `${other}`, `${talks}`],
    });
    const summary = await fill({ names: ['wikipedia'] });
    expect(summary.tally).toMatchObject({ steps: 2, candidates: 3, stored: 2 });
    expect(await verdicts()).toEqual({ '/gone': 'stored', '/other': 'off-topic', '/talks': 'stored' });
    expect(await pagesOf(courier.at('/gone'))).toMatchObject([{ origin: 'wayback' }]);
    // The copy was named: no index was asked for one.
    expect(archive.paths().filter((path) => path.includes('/cdx/'))).toEqual([]);
    const before = requests().length;
    expect((await fill({ names: ['wikipedia'] })).tally.steps).toBe(0);
    expect(requests()).toHaveLength(before);
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
    courier.answers.set('/hockey', { body: `<p>${'Hockey is back on the ice. '.repeat(9)}</p>` });
    const lists = Object.entries(forms).map(([name, text]) => {
      courier.answers.set(`/a/${name}`, aPage(headline, { text: name }));
      return { name: `list.${name}`, body: Buffer.from(text) };
    });
    const summary = await fill({ names: [], lists });
    expect(summary.tally).toMatchObject({ steps: 4, candidates: 5, stored: 4 });
    // Somebody listed it, whatever its headline.
    const listed = ['/a/csv', '/a/json', '/a/opml', '/a/text', '/hockey'];
    expect(Object.keys(await verdicts())).toEqual(listed);
    expect(archive.paths()).toEqual([]);
    expect((await fill({ names: [], lists })).tally).toMatchObject({ steps: 0 });
  });

  test('archives stand among the sources in plain words, and are never polled', async () => {
    courier.answers.set('/summit', aPage(headline));
    archive.addGdelt('20250815200100', [[courier.at('/summit'), headline]]);
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

  async function fillFrom(
    name: string,
    records: readonly Buffer[],
    taken: FillInOptions['taken'] = 'listed',
  ): Promise<FillInSummary> {
    const file = join(folder, name);
    writeFileSync(file, Buffer.concat(records));
    return fill({ names: [], warcFiles: [file], taken });
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

  test('make the outlets that nobody listed, which are looked at again like any other', async () => {
    const page = (aPage(headline).body ?? '').replace('</title>', ' | Harbour Post</title>');
    const home = 'https://www.harbour-post.example/';
    const records = [
      record(`${home}summit`, page),
      record('https://amp.harbour-post.example/two', page.replace('almost three', 'some three')),
      record(`${home}oil`, `<p>${'Oil is cheap. '.repeat(30)}</p>`),
      record('https://one.substack.com/p/summit', page.replace('Harbour Post', 'One Letter')),
      record('https://www.msn.com/en/summit', page),
    ];
    const { tally } = await fillFrom('all.warc.gz', records, 'all');
    expect(tally).toMatchObject({ read: 3, stored: 3 });
    expect(requests()).toEqual([]);
    expect(await findOutlet(database, 'harbour-post.example')).toMatchObject({
      name: 'Harbour Post',
      home,
      isFound: true,
      articles: 2,
    });
    expect(await findOutlet(database, 'one.substack.com')).toMatchObject({ name: 'One Letter', articles: 1 });
    expect(await database.outlet.count()).toBe(3);
    const later = new Date(Date.now() + 400 * 24 * 3_600_000);
    const due = await listDueVisits(database, { due: later, take: 9 });
    expect(due.map(({ address }) => address).toSorted()).toEqual([
      'https://harbour-post.example/two',
      'https://one.substack.com/p/summit',
      `${home}summit`,
    ]);
    const visit = await findVisit(database, permalinkId(`${home}summit`), later);
    expect(visit?.waiting.outlet).toMatchObject({ slug: 'harbour-post.example', isSample: false });

    const listed = { ...courier.outlet('harbour', []), name: 'The Harbour Post', home };
    await fill({ names: [], taken: 'all' }, listed);
    expect(await findOutlet(database, 'harbour-post.example')).toMatchObject({
      slug: 'harbour',
      name: 'The Harbour Post',
      isFound: false,
      articles: 2,
    });
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
