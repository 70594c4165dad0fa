import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { Step } from '@/lib/ingest/archives/archive';
import { openWayback, type WaybackOutlet } from '@/lib/ingest/archives/wayback';
import {
  type ArchiveAnswer,
  closeArchives,
  expectReading,
  only,
  plainReader,
  requestOf,
  span,
  startArchive,
} from '@/tests/support/archives/archive-server';

afterEach(closeArchives);

const courier: WaybackOutlet = { home: 'https://www.courier.example/', newsSitemaps: [] };
const now = new Date('2026-11-22T03:00:00Z');

interface Play {
  readonly outlets?: readonly WaybackOutlet[];
  /** Of `cdx/search/cdx`, by its parameters. */
  readonly index?: (query: URLSearchParams) => ArchiveAnswer | undefined;
  /** Of `web/…`. */
  readonly captures?: Readonly<Record<string, ArchiveAnswer>>;
  readonly pauseMs?: number;
}

async function wayback({ outlets = [courier], index = () => '', captures = {}, pauseMs = 0 }: Play) {
  const archive = await startArchive(
    (path, { pathname, searchParams }) =>
      pathname === '/cdx/search/cdx' ? index(searchParams) : captures[path],
    { now: () => now },
  );
  const { base, door } = archive;
  const opened = openWayback({ ...door, reader: plainReader, base, outlets, own: span, pauseMs });
  return { opened, archive, first: [...opened.steps(span)] };
}

const cdxLine = (original: string, at: string, status = '200', type = 'text/html') =>
  `example,courier)/a ${original} ${at} AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA ${status} ${type}\n`;

describe('the question to the index', () => {
  const homes: readonly (readonly [string, string, string])[] = [
    ['https://www.courier.example/', 'courier.example', 'host'],
    ['https://news.courier.example', 'news.courier.example', 'host'],
    ['https://www.courier.example/news', 'courier.example', 'host'],
    ['https://www.courier.example/news/', 'www.courier.example/news/', 'prefix'],
    ['https://www.courier.example/en/index.html', 'www.courier.example/en/', 'prefix'],
    ['http://127.0.0.1:8181/', '127.0.0.1:8181', 'host'],
  ];
  test.each(homes)('for %s is for %s (%s)', async (home, url, matchType) => {
    const { first } = await wayback({ outlets: [{ home, newsSitemaps: [] }] });
    const { searchParams } = new URL(only(first).key);
    expect(Object.fromEntries(searchParams)).toMatchObject({
      url,
      matchType,
      from: '20250815000000',
      to: '20250816235959',
      fl: 'urlkey,original,timestamp,digest,statuscode,mimetype',
      collapse: 'urlkey',
      showResumeKey: 'true',
    });
  });

  test('is about the event’s own days first, of all outlets, then about the days after and before', async () => {
    const { opened } = await wayback({ outlets: [courier] });
    const wider = { from: new Date('2025-08-08T00:00:00Z'), until: new Date('2025-08-27T00:00:00Z') };
    const days = [...opened.steps(wider)].map(({ key }) => {
      const { searchParams } = new URL(key);
      return [searchParams.get('from'), searchParams.get('to')].map((stamp) => stamp?.slice(6, 8)).join('–');
    });
    expect([...new Set(days)]).toEqual(['15–16', '17–26', '08–14']);
  });

  test('is asked once for outlets of one address, and news sitemaps come first', async () => {
    const sitemap = 'https://www.courier.example/news.xml';
    const outlets = [{ home: courier.home, newsSitemaps: [sitemap] }, courier];
    const { first } = await wayback({ outlets });
    expect(first.map(({ holds }) => holds)).toEqual(['sitemap-captures', 'pages']);
    expect(new URL(first[0]?.key ?? '').searchParams.get('url')).toBe(sitemap);
  });
});

describe('an outlet’s addresses', () => {
  test('come with where their copies are, and without a publication time', async () => {
    const {
      opened,
      first,
      archive: held,
    } = await wayback({
      index: () => cdxLine('https://courier.example/a?b=c', '20250815190102'),
    });
    const { candidates } = expectReading(await opened.read(only(first), requestOf()), 'read');
    expect(candidates).toEqual([
      {
        address: 'https://courier.example/a?b=c',
        headline: null,
        summary: null,
        language: null,
        published: null,
        origin: 'wayback',
        capturedAt: new Date('2025-08-15T19:01:02Z'),
        capture: {
          kind: 'wayback',
          original: 'https://courier.example/a?b=c',
          capturedAt: new Date('2025-08-15T19:01:02Z'),
          address: `${held.base}web/20250815190102id_/https://courier.example/a?b=c`,
        },
      },
    ]);
  });

  test('are read page by page, by the key that ends each', async () => {
    const key = 'example%2Ccourier%29%2Fb+20250815190102%21';
    const pages: Record<string, string> = {
      '': `${cdxLine('https://courier.example/a', '20250815190102')}\n${key}\n`,
      // What the server reads is the key as it was before it was written for an address.
      'example,courier)/b 20250815190102!': cdxLine('https://courier.example/b', '20250815200000'),
    };
    const {
      opened,
      first,
      archive: held,
    } = await wayback({
      index: (query) => pages[query.get('resumeKey') ?? ''],
    });
    const addresses: string[] = [];
    for (let steps: readonly Step[] = first; steps.length > 0; ) {
      const reading = expectReading(await opened.read(only(steps), requestOf()), 'read');
      addresses.push(...reading.candidates.map(({ address }) => address));
      steps = reading.further;
    }
    expect(addresses).toEqual(['https://courier.example/a', 'https://courier.example/b']);
    expect(held.server.paths()[1]).toMatch(new RegExp(`&resumeKey=${key.replace(/[+]/g, '\\+')}$`));
  });

  test.each([
    ['none that fits, and more', '\nkey-2\n', 1, 0],
    ['none that fits, after CR LF', '\r\nkey-2\r\n', 1, 0],
    ['none at all', '', 0, 0],
    ['an empty line and no more', '\n\n', 0, 0],
    ['an empty line before the first', `\n${cdxLine('https://courier.example/a', '20250815190102')}`, 0, 1],
    ['a sentence of trouble', '\nThe index is being mended.\n', 0, 0],
    // Asked before the index's own key was asked for.
    ['five fields', 'https://courier.example/a 20250815190102 AA 200 text/html\n\nkey-2\n', 1, 1],
  ])('with %s lead on where there is more', async (_, body, further, candidates) => {
    const { opened, first } = await wayback({ index: () => body });
    const reading = expectReading(await opened.read(only(first), requestOf()), 'read');
    expect([reading.further.length, reading.candidates.length]).toEqual([further, candidates]);
  });

  test('that never end are left after a bounded number of pages', async () => {
    let page = 0;
    const { opened, first } = await wayback({
      index: () => `${cdxLine(`https://courier.example/${++page}`, '20250815190102')}\nkey-${page}\n`,
    });
    let reading = expectReading(await opened.read(only(first), requestOf()), 'read');
    for (let steps = 0; steps < 200 && reading.further.length > 0; steps++) {
      reading = expectReading(await opened.read(only(reading.further), requestOf()), 'read');
    }
    expect(page).toBe(50);
    expect(reading.problem).toBe('The index has more pages than are read.');
  });

  test('of which the same page comes again are left', async () => {
    const { opened, first } = await wayback({
      index: () => `${cdxLine('https://courier.example/a', '20250815190102')}\nkey\n`,
    });
    const { further } = expectReading(await opened.read(only(first), requestOf()), 'read');
    const again = expectReading(await opened.read(only(further), requestOf()), 'read');
    expect(again.further).toEqual([]);
    expect(again.problem).not.toBeNull();
  });

  test('leave out block pages, redirects, pictures and lines that cannot be read', async () => {
    const lines = [
      cdxLine('https://courier.example/blocked', '20250815190102', '403'),
      cdxLine('https://courier.example/moved', '20250815190102', '301'),
      cdxLine('https://courier.example/gone', '20250815190102', '404'),
      cdxLine('https://courier.example/busy', '20250815190102', '429'),
      cdxLine('https://courier.example/same', '20250815190102', '-', 'warc/revisit'),
      cdxLine('https://courier.example/picture', '20250815190102', '200', 'image/png'),
      cdxLine('https://courier.example/good', '20250815190102'),
      cdxLine('https://courier.example/when', '20251315990102'),
      cdxLine('ftp://courier.example/file', '20250815190102'),
      'too few words\n',
      `${'x'.repeat(1_200_000)}\n`,
    ];
    const { opened, first } = await wayback({ index: () => lines.join('') });
    const reading = expectReading(await opened.read(only(first), requestOf()), 'read');
    expect(reading.candidates.map(({ address }) => address)).toEqual(['https://courier.example/good']);
    expect(reading).toMatchObject({ lines: 11, damaged: 4 });
  });

  test('that were never captured are none', async () => {
    const { opened, first } = await wayback({ index: () => '' });
    expect(await opened.read(only(first), requestOf())).toEqual({
      kind: 'read',
      candidates: [],
      lines: 0,
      damaged: 0,
      further: [],
      problem: null,
    });
  });
});

describe('captures of a news sitemap', () => {
  const address = 'https://courier.example/news.xml';
  const outlets = [{ home: courier.home, newsSitemaps: [address] }];
  const entry = (name: string, published: string) => `
    <url><loc>https://courier.example/${name}</loc><news:news>
      <news:publication><news:name>Courier</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>${published}</news:publication_date><news:title>Title of ${name}</news:title>
    </news:news></url>`;
  const sitemap = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
    xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${entry('old', '2025-08-13T10:00:00Z')}
    ${entry('talks', '2025-08-15T20:30:00Z')}</urlset>`;

  test('become steps, not more than one in six hours, and none of a block page', async () => {
    const {
      opened,
      first,
      archive: held,
    } = await wayback({
      outlets,
      index: () =>
        [
          cdxLine(address, '20250815000000', '200', 'text/xml'),
          cdxLine(address, '20250815030000', '200', 'text/xml'),
          cdxLine(address, '20250815060000', '503', 'text/html'),
          cdxLine(address, '20250815070000', '200', 'application/xml'),
        ].join(''),
    });
    const { further, candidates } = expectReading(await opened.read(first[0] as Step, requestOf()), 'read');
    expect(candidates).toEqual([]);
    expect(further.map(({ key }) => key)).toEqual([
      `${held.base}web/20250815000000id_/${address}`,
      `${held.base}web/20250815070000id_/${address}`,
    ]);
  });

  test('give the articles of the span, with the outlet’s own time', async () => {
    const path = `/web/20250815230000id_/${address}`;
    for (const body of [sitemap, gzipSync(sitemap)]) {
      const { opened, archive: held } = await wayback({ outlets, captures: { [path]: body } });
      const step: Step = {
        archive: 'wayback',
        key: held.server.origin + path,
        holds: 'sitemap',
        depth: 0,
      };
      const { candidates, lines } = expectReading(await opened.read(step, requestOf()), 'read');
      expect(lines).toBe(2);
      expect(candidates).toMatchObject([
        {
          address: 'https://courier.example/talks',
          headline: 'Title of talks',
          language: 'en',
          published: { kind: 'instant', at: new Date('2025-08-15T20:30:00Z'), origin: 'sitemap' },
          capturedAt: new Date('2025-08-15T23:00:00Z'),
          capture: null,
        },
      ]);
      await held.close();
    }
  });

  test('of an index lead to captures of what it lists', async () => {
    const path = `/web/20250815230000id_/${address}`;
    const index = `<sitemapindex><sitemap><loc>https://courier.example/1.xml</loc><lastmod>2025-08-15</lastmod></sitemap>
      <sitemap><loc>https://courier.example/0.xml</loc><lastmod>2024-01-01</lastmod></sitemap></sitemapindex>`;
    const { opened, archive: held } = await wayback({ outlets, captures: { [path]: index } });
    const step: Step = { archive: 'wayback', key: held.server.origin + path, holds: 'sitemap', depth: 0 };
    const { further } = expectReading(await opened.read(step, requestOf()), 'read');
    expect(only(further)).toMatchObject({ holds: 'sitemap-captures', depth: 1 });
    expect(new URL(only(further).key).searchParams.get('url')).toBe('https://courier.example/1.xml');
  });

  test('that hold a web page instead fail in plain words', async () => {
    const path = `/web/20250815230000id_/${address}`;
    const { opened, archive: held } = await wayback({
      outlets,
      captures: { [path]: '<html><p>No</p></html>' },
    });
    const step: Step = { archive: 'wayback', key: held.server.origin + path, holds: 'sitemap', depth: 0 };
    expect(await opened.read(step, requestOf())).toEqual({
      kind: 'failed',
      why: 'The address answered with a web page, not with a feed.',
    });
  });
});

describe('a page’s captures', () => {
  const address = 'https://courier.example/talks';
  const published = new Date('2025-08-15T20:00:00Z');
  const request = { address: `${address}#top`, published, span };

  test('are found, the nearest after publication first', async () => {
    const { opened, archive: held } = await wayback({
      index: () =>
        [
          cdxLine(address, '20250815100000'),
          cdxLine(address, '20250815190000'),
          cdxLine(address, '20250815200500', '403'),
          cdxLine(address, '20250815201000'),
          cdxLine(address, '20250816120000'),
        ].join(''),
    });
    const finding = await opened.findCaptures(request);
    const captures = finding.kind === 'found' ? finding.captures : [];
    expect(captures.map(({ capturedAt }) => capturedAt.toISOString().slice(8, 16))).toEqual([
      '15T20:10',
      '16T12:00',
      '15T19:00',
      '15T10:00',
    ]);
    expect(captures[0]?.address).toBe(`${held.base}web/20250815201000id_/${address}`);
    expect(new URL(held.base + held.server.paths()[0]).searchParams.get('url')).toBe(address);
  });

  test('are absent where only block pages were captured, or nothing', async () => {
    for (const index of ['', cdxLine(address, '20250815201000', '403')]) {
      const { opened, archive: held } = await wayback({ index: () => index });
      expect(await opened.findCaptures(request)).toMatchObject({ kind: 'absent' });
      await held.close();
    }
  });

  const raw = `/web/20250815201000id_/${address}`;
  const captureOf = (base: string) => ({
    kind: 'wayback' as const,
    original: address,
    capturedAt: new Date('2025-08-15T20:10:00Z'),
    address: base.slice(0, -1) + raw,
  });

  test('are read as the outlet had sent them', async () => {
    const html = { status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Words</p>' };
    const { opened, archive: held } = await wayback({ captures: { [raw]: html } });
    expect(await opened.readCapture(captureOf(held.base))).toEqual({
      kind: 'page',
      body: Buffer.from('<p>Words</p>'),
      contentType: 'text/html',
      original: address,
      capturedAt: new Date('2025-08-15T20:10:00Z'),
    });
  });

  const redirects: readonly (readonly [string, string, string])[] = [
    [
      'the nearest capture of the same page',
      '/web/20250815202000id_/http://www.courier.example/talks/',
      'page',
    ],
    ['the front page', '/web/20250815202000id_/https://courier.example/', 'absent'],
    ['what is no capture', '/about', 'failed'],
  ];
  test.each(redirects)('that redirect to %s (%s) are: %s', async (_name, location, kind) => {
    const { opened, archive: held } = await wayback({
      captures: { [raw]: { status: 302, headers: { location } }, [location]: '<p>Words</p>' },
    });
    const reading = await opened.readCapture(captureOf(held.base));
    expect(reading.kind).toBe(kind);
    // The time is that of the capture which was given.
    if (reading.kind === 'page') expect(reading.capturedAt).toEqual(new Date('2025-08-15T20:20:00Z'));
  });

  test('that are not there any more are absent', async () => {
    const { opened, archive: held } = await wayback({});
    expect(await opened.readCapture(captureOf(held.base))).toMatchObject({ kind: 'absent' });
  });
});

describe('manners', () => {
  test('no more than 24 requests a minute, kept by the gate of all workers', async () => {
    const archive = await startArchive(() => '', { now: () => now });
    await archive.gate.storeRobots(archive.server.host, { status: 404, body: null, fetchedAt: now });
    const opened = openWayback({
      ...archive.door,
      reader: plainReader,
      base: archive.base,
      outlets: [courier],
      own: span,
    });
    await opened.read(only([...opened.steps(span)]), requestOf());
    const release = archive.gate.releases.at(-1);
    expect(release?.notBefore).toEqual(new Date(now.getTime() + 2500));
    const again = await opened.findCaptures({ address: 'https://courier.example/a', published: null, span });
    expect(again).toMatchObject({ kind: 'later' });
    expect(archive.server.paths()).toHaveLength(1);
  });

  const throttles: readonly (readonly [string, Record<string, string>, string])[] = [
    ['with Retry-After', { 'retry-after': '3600' }, '2026-11-22T04:00:00Z'],
    ['without Retry-After', {}, '2026-11-22T03:15:00Z'],
  ];
  test.each(throttles)('429 %s is obeyed at once', async (_name, headers, until) => {
    const { opened, first, archive: held } = await wayback({ index: () => ({ status: 429, headers }) });
    const reading = expectReading(await opened.read(only(first), requestOf()), 'later');
    expect(reading.until).toEqual(new Date(until));
    const next = await opened.findCaptures({ address: 'https://courier.example/a', published: null, span });
    expect(next).toMatchObject({ kind: 'later' });
    expect(held.server.paths()).toHaveLength(1);
  });
});
