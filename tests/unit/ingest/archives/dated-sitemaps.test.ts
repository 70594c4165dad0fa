import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { Step } from '@/lib/ingest/archives/archive';
import { mayHoldSpan } from '@/lib/ingest/archives/claim-span';
import { openDatedSitemaps } from '@/lib/ingest/archives/dated-sitemaps';
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

async function sitemaps(answers: Readonly<Record<string, ArchiveAnswer>>, patterns: readonly string[] = []) {
  const archive = await startArchive((path) => answers[path]);
  const { origin } = archive.server;
  const opened = openDatedSitemaps({
    ...archive.door,
    reader: plainReader,
    own: span,
    patterns: patterns.map((pattern) => origin + pattern),
  });
  const stepFor = (path: string, depth = 0): Step => ({
    archive: 'dated-sitemaps',
    key: origin + path,
    holds: 'sitemap',
    depth,
  });
  return { opened, stepFor, origin, archive };
}

const news = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
const urlset = (...urls: readonly string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" ${news}>${urls.join('\n')}</urlset>`;
const url = (name: string, more = '') => `<url><loc>https://courier.example/${name}</loc>${more}</url>`;
const newsOf = (published: string) =>
  `<news:news><news:publication_date>${published}</news:publication_date><news:title>T</news:title></news:news>`;
const index = (...entries: readonly (readonly [string, string | null])[]) =>
  `<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries
    .map(
      ([loc, at]) => `<sitemap><loc>${loc}</loc>${at === null ? '' : `<lastmod>${at}</lastmod>`}</sitemap>`,
    )
    .join('')}</sitemapindex>`;

describe('the addresses of a span', () => {
  const patterns: readonly (readonly [string, readonly string[]])[] = [
    ['/{YYYY}/{MM}/{DD}.xml', ['/2025/08/15.xml', '/2025/08/16.xml', '/2025/08/14.xml', '/2025/08/17.xml']],
    ['/{YYYY}{MM}.xml.gz', ['/202508.xml.gz']],
    ['/year~{YYYY}.xml', ['/year~2025.xml']],
    ['/all.xml', ['/all.xml']],
  ];
  test.each(patterns)('%s', async (pattern, paths) => {
    const { opened, origin } = await sitemaps({}, [pattern]);
    expect([...opened.steps(span)].map(({ key }) => key)).toEqual(paths.map((path) => origin + path));
  });

  test('are asked outward from the event’s own days, of all outlets a day before the next', async () => {
    const archive = await startArchive(() => undefined);
    const patterns = ['https://a.example/{MM}-{DD}', 'https://b.example/{MM}-{DD}'];
    const opened = openDatedSitemaps({ ...archive.door, reader: plainReader, own: span, patterns });
    const wider = { from: new Date('2025-08-14T00:00:00Z'), until: new Date('2025-08-18T00:00:00Z') };
    const asked = [...opened.steps(wider)].map(({ key }) => `${new URL(key).host[0]}${key.slice(-2)}`);
    expect(asked.slice(0, 8)).toEqual(['a15', 'b15', 'a16', 'b16', 'a17', 'b17', 'a14', 'b14']);
    expect(asked.slice(8).toSorted()).toEqual(['a13', 'a18', 'b13', 'b18']);
  });

  test('are each asked once, and rubbish not at all', async () => {
    const archive = await startArchive(() => undefined);
    const opened = openDatedSitemaps({
      ...archive.door,
      reader: plainReader,
      own: span,
      patterns: ['https://a.example/{YYYY}.xml', 'https://a.example/{YYYY}.xml', 'file:///etc/{DD}', 'a b'],
    });
    expect([...opened.steps(span)].map(({ key }) => key)).toEqual(['https://a.example/2025.xml']);
  });
});

describe('a sitemap', () => {
  const entries: readonly (readonly [string, string, boolean])[] = [
    ['published within', newsOf('2025-08-15T12:00:00Z'), true],
    ['published in the last second', newsOf('2025-08-16T23:59:59Z'), true],
    ['published before', newsOf('2025-08-14T23:00:00Z'), false],
    ['published after', newsOf('2025-08-17T00:00:00Z'), false],
    ['published on a day that is still going on somewhere', newsOf('2025-08-14'), true],
    ['published on a day that has begun somewhere', newsOf('2025-08-17'), true],
    ['published on a day that has begun nowhere', newsOf('2025-08-18'), false],
    ['published days before', newsOf('2025-08-13'), false],
    ['published within, changed long after', `<lastmod>2026-01-01</lastmod>${newsOf('2025-08-15')}`, true],
    ['changed within', '<lastmod>2025-08-15T12:00:00Z</lastmod>', true],
    ['changed before', '<lastmod>2025-08-10</lastmod>', false],
    ['changed after, so perhaps published within', '<lastmod>2025-09-01</lastmod>', true],
    ['without a date', '', true],
    ['with a date that is none', '<lastmod>soon</lastmod>', true],
  ];
  test.each(entries)('has an entry %s: %s → %s', async (_name, more, isKept) => {
    const { opened, stepFor } = await sitemaps({ '/a.xml': urlset(url('talks', more)) });
    const reading = expectReading(await opened.read(stepFor('/a.xml'), requestOf()), 'read');
    expect(reading.lines).toBe(1);
    expect(reading.candidates.map(({ address }) => address)).toEqual(
      isKept ? ['https://courier.example/talks'] : [],
    );
  });

  test('gives what it says, with lastmod never as a publication time', async () => {
    const body = gzipSync(
      urlset(url('a', '<lastmod>2025-08-15</lastmod>'), url('b', newsOf('2025-08-15T12:00:00Z'))),
    );
    const { opened, stepFor } = await sitemaps({ '/a.xml.gz': body });
    const { candidates } = expectReading(await opened.read(stepFor('/a.xml.gz'), requestOf()), 'read');
    expect(candidates).toMatchObject([
      { headline: null, published: null, origin: 'dated-sitemaps', capturedAt: null, capture: null },
      { headline: 'T', published: { kind: 'instant', origin: 'sitemap' } },
    ]);
  });

  test('of 50,000 addresses is read whole', async () => {
    const urls = Array.from({ length: 50_000 }, (_, at) =>
      url(`article-${at}-österreich`, '<lastmod>2025-08-15</lastmod>'),
    );
    const { opened, stepFor } = await sitemaps({ '/a.xml.gz': gzipSync(urlset(...urls), { level: 1 }) });
    const request = requestOf(({ address }) => address.endsWith('99-österreich'));
    const reading = expectReading(await opened.read(stepFor('/a.xml.gz'), request), 'read');
    expect(reading).toMatchObject({ lines: 50_000, problem: null });
    expect(reading.candidates).toHaveLength(500);
  });

  test('that was cut gives what is whole, and says so', async () => {
    const urls = Array.from({ length: 20_000 }, (_, at) => url(`article-${at}-${Math.sin(at)}`));
    const whole = gzipSync(urlset(...urls));
    const { opened, stepFor } = await sitemaps({ '/a.xml.gz': whole.subarray(0, whole.length / 2) });
    const reading = expectReading(await opened.read(stepFor('/a.xml.gz'), requestOf()), 'read');
    expect(reading.problem).toBe('The gzip data is cut short or damaged.');
    expect(reading.lines).toBeGreaterThan(5000);
    expect(reading.candidates.every(({ address }) => /article-\d+--?[\d.e-]+$/.test(address))).toBe(true);
  });

  test('with an entry that has no end passes it over', async () => {
    const endless = `<url><loc>https://courier.example/x</loc>${'<!-- -->'.repeat(200_000)}`;
    const { opened, stepFor } = await sitemaps({ '/a.xml': urlset(endless, url('talks')) });
    const reading = expectReading(await opened.read(stepFor('/a.xml'), requestOf()), 'read');
    expect(reading.candidates.map(({ address }) => address)).toContain('https://courier.example/talks');
    expect(reading.problem).toMatch(/passed over/);
  });

  test.each([
    [
      'a feed',
      '<rss><channel><item><title>T</title><link>https://courier.example/f</link></item></channel></rss>',
    ],
    ['wide characters', Buffer.from(`\ufeff${urlset(url('f'))}`, 'utf16le')],
    [
      'another prefix',
      '<s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9"><s:url><s:loc>https://courier.example/f</s:loc></s:url></s:urlset>',
    ],
  ])('that is %s is read all the same', async (_name, body) => {
    const { opened, stepFor } = await sitemaps({ '/a.xml': body });
    const { candidates } = expectReading(await opened.read(stepFor('/a.xml'), requestOf()), 'read');
    expect(candidates.map(({ address }) => address)).toEqual(['https://courier.example/f']);
  });

  test.each([
    ['a web page', '<html><body>Sorry</body></html>'],
    ['rubbish', Buffer.alloc(100_000, 1)],
    ['17 MB of rubbish', Buffer.alloc(17 * 1024 * 1024, 'x')],
    ['damaged gzip', Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9])],
  ])('that is %s fails in plain words', async (_name, body) => {
    const { opened, stepFor } = await sitemaps({ '/a.xml': body });
    expect(expectReading(await opened.read(stepFor('/a.xml'), requestOf()), 'failed').why).toMatch(/\w.+\.$/);
  });

  test('that is not there is normal', async () => {
    const { opened, stepFor } = await sitemaps({});
    expect(await opened.read(stepFor('/a.xml'), requestOf())).toMatchObject({ kind: 'absent' });
  });
});

describe('an index', () => {
  const listed: readonly (readonly [string, string | null, boolean])[] = [
    ['https://a.example/1.xml', '2025-08-16', true],
    ['https://a.example/1.xml', '2025-08-10', false],
    ['https://a.example/1.xml', '2025-10-01', true],
    ['https://a.example/1.xml', null, true],
    ['https://a.example/sitemap-2025-08.xml', '2025-10-01', true],
    ['https://a.example/sitemap-2025-08.xml', null, true],
    ['https://a.example/sitemap-2025-09.xml', '2025-10-01', false],
    ['https://a.example/sitemap-2024-08.xml', null, false],
    ['https://a.example/sitemap-2024-08.xml', '2025-08-16', true],
    ['https://a.example/2025/08/15/news.xml', null, true],
    ['https://a.example/2025/08/19/news.xml', null, false],
    ['https://a.example/sitemap-20250817.xml', null, true],
    ['https://a.example/sitemap-20250819.xml.gz', null, false],
    ['https://a.example/posts-2025.xml', '2026-01-01', true],
    ['https://a.example/posts-2023.xml', '2026-01-01', false],
    ['https://a.example/part-2048.xml', null, true],
    ['https://a.example/part-120250815.xml', null, true],
  ];
  test.each(listed)('lists %s of %s, which may hold the span: %s', (address, at, expected) => {
    const modified = at === null ? null : ({ kind: 'day', day: at, origin: 'sitemap' } as const);
    expect(mayHoldSpan({ address, modified }, span)).toBe(expected);
  });

  test('leads to what may hold the span, and to itself never', async () => {
    const within: [string, string] = ['https://b.example/1.xml', '2025-08-15'];
    const held = await startArchive(() =>
      index(within, within, ['https://b.example/0.xml', '2020-01-01'], [`${held.server.origin}/i.xml`, null]),
    );
    const opened = openDatedSitemaps({
      ...held.door,
      reader: plainReader,
      own: span,
      patterns: [`${held.server.origin}/i.xml`],
    });
    const step = only([...opened.steps(span)]);
    const { further, candidates } = expectReading(await opened.read(step, requestOf()), 'read');
    expect(candidates).toEqual([]);
    expect(further).toEqual([{ archive: 'dated-sitemaps', key: within[0], holds: 'sitemap', depth: 1 }]);
  });

  test('in a circle ends', async () => {
    const held = await startArchive((path) => index([`${held.server.origin}${path}x`, null]));
    const opened = openDatedSitemaps({
      ...held.door,
      reader: plainReader,
      own: span,
      patterns: [`${held.server.origin}/i`],
    });
    let steps: readonly Step[] = [...opened.steps(span)];
    let problem: string | null = null;
    for (let turn = 0; turn < 20 && steps.length > 0; turn++) {
      const reading = expectReading(await opened.read(only(steps), requestOf()), 'read');
      problem = reading.problem;
      steps = reading.further;
    }
    expect(held.server.paths()).toHaveLength(4);
    expect(problem).toBe('The index lists indexes deeper than they are followed.');
  });

  test('of very many sitemaps is followed so far and no further', async () => {
    const many = Array.from(
      { length: 3000 },
      (_, at) => [`https://a.example/${10_000 + at}.xml`, null] as const,
    );
    const { opened, stepFor } = await sitemaps({ '/i.xml': index(...many) });
    const reading = expectReading(await opened.read(stepFor('/i.xml'), requestOf()), 'read');
    expect(reading.further).toHaveLength(2000);
    expect(reading.problem).toBe('1000 of the files that it leads to were left out.');
  });
});
