import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { Capture } from '@/lib/ingest/archives/archive';
import { openCommonCrawl } from '@/lib/ingest/archives/common-crawl';
import {
  type ArchiveAnswer,
  closeArchives,
  span,
  startArchive,
} from '@/tests/support/archives/archive-server';
import { pageRecord, storedAnswer, warcRecord } from '@/tests/support/archives/archive-warc';

afterEach(closeArchives);

const address = 'https://courier.example/talks';
const published = new Date('2025-08-15T20:00:00Z');
const request = { address, published, span };
const crawls = JSON.stringify([
  {
    id: 'CC-MAIN-2025-38',
    name: 'September',
    from: '2025-09-05T00:00:00',
    to: '2025-09-20T00:00:00',
    'cdx-api': 'http://elsewhere.test/',
  },
  { id: 'CC-MAIN-2025-33', name: 'August', from: '2025-08-02T00:00:00', to: '2025-08-16T12:00:00' },
  { id: 'CC-MAIN-2025-30', name: 'July', from: '2025-07-10T00:00:00', to: '2025-07-25T00:00:00' },
  { id: '../../etc', from: '2025-08-02', to: '2025-09-16' },
  'rubbish',
]);

const file = 'crawl-data/CC-MAIN-2025-33/segments/1.2/warc/CC-MAIN-0.warc.gz';
const indexLine = (more: Readonly<Record<string, unknown>> = {}) =>
  `${JSON.stringify({
    urlkey: 'example,courier)/talks',
    timestamp: '20250816080000',
    url: address,
    mime: 'text/html',
    status: '200',
    digest: 'AAAA',
    length: '500',
    offset: '1000',
    filename: file,
    ...more,
  })}\n`;

/** An index by crawl, and files. */
async function crawl(
  index: Readonly<Record<string, ArchiveAnswer>>,
  files: Readonly<Record<string, ArchiveAnswer>> = {},
) {
  const archive = await startArchive((path, { pathname }) => {
    if (pathname === '/index/collinfo.json') return index.collinfo ?? crawls;
    return index[pathname.replace(/^\/index\/|-index$/g, '')] ?? files[path];
  });
  const opened = openCommonCrawl({
    ...archive.door,
    indexBase: `${archive.base}index/`,
    dataBase: `${archive.base}data`,
    pauseMs: 0,
  });
  return { opened, archive };
}

const noCaptures = {
  status: 404,
  body: '{"message": "No Captures found for: https://courier.example/talks"}',
};

describe('a page in the index', () => {
  test('is found with where its record stands', async () => {
    const { opened, archive: held } = await crawl({ 'CC-MAIN-2025-33': indexLine() });
    expect(await opened.findCaptures(request)).toEqual({
      kind: 'found',
      captures: [
        {
          kind: 'common-crawl',
          original: address,
          capturedAt: new Date('2025-08-16T08:00:00Z'),
          address: `${held.base}data/${file}`,
          offset: 1000,
          length: 500,
        },
      ],
    });
    const asked = new URL(held.base + (held.server.paths()[1] ?? ''));
    expect(Object.fromEntries(asked.searchParams)).toMatchObject({
      url: address,
      output: 'json',
      filter: '=status:200',
      from: '20250815000000',
    });
  });

  test('is looked for in crawls of the span and after it, not before, the list asked for once', async () => {
    const { opened, archive: held } = await crawl({
      'CC-MAIN-2025-33': noCaptures,
      'CC-MAIN-2025-38': indexLine({ timestamp: '20250910080000' }),
    });
    for (let turn = 0; turn < 2; turn++) {
      const finding = await opened.findCaptures(request);
      expect(finding.kind === 'found' ? finding.captures[0]?.capturedAt : finding).toEqual(
        new Date('2025-09-10T08:00:00Z'),
      );
    }
    expect(held.server.paths().map((path) => path.replace(/\?.*/, ''))).toEqual([
      '/index/collinfo.json',
      '/index/CC-MAIN-2025-33-index',
      '/index/CC-MAIN-2025-38-index',
      '/index/CC-MAIN-2025-33-index',
      '/index/CC-MAIN-2025-38-index',
    ]);
  });

  test('of a list that names no days is looked for by the week', async () => {
    const { opened } = await crawl({
      collinfo: JSON.stringify([
        { id: 'CC-MAIN-2025-33' },
        { id: 'CC-MAIN-2025-05' },
        { id: 'CC-MAIN-2009-2010' },
      ]),
      'CC-MAIN-2025-33': indexLine(),
    });
    expect(await opened.findCaptures(request)).toMatchObject({ kind: 'found' });
  });

  test('that no crawl has is absent', async () => {
    const { opened } = await crawl({ 'CC-MAIN-2025-33': noCaptures, 'CC-MAIN-2025-38': '' });
    expect(await opened.findCaptures(request)).toEqual({ kind: 'absent' });
  });

  test.each([
    ['no type said', { mime: 'unk', 'mime-detected': 'text/html' }],
    ['another type said', { mime: 'text/plain', 'mime-detected': 'application/xhtml+xml' }],
    ['a type that only the server says', { mime: 'text/html', 'mime-detected': 'text/plain' }],
    ['a type in capitals', { mime: 'TEXT/HTML' }],
  ])('is found by a line with %s', async (_name, more) => {
    const { opened } = await crawl({ 'CC-MAIN-2025-33': indexLine(more) });
    expect(await opened.findCaptures(request)).toMatchObject({ kind: 'found' });
  });

  const left: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['a block page', { status: '403' }],
    ['a picture', { mime: 'image/png' }],
    ['a picture of no type said', { mime: 'unk', 'mime-detected': 'image/png' }],
    ['a day that is none', { timestamp: '20250231080000' }],
    ['a name that leads elsewhere', { filename: '../../secret' }],
    ['a name with a host', { filename: '//elsewhere.test/x' }],
    ['no place', { offset: 'x' }],
    ['no size', { length: null }],
    ['no time', { timestamp: 'soon' }],
    ['no web address', { url: 'ftp://a.example/' }],
  ];
  test.each(left)('is not found by a line with %s', async (_name, more) => {
    const { opened } = await crawl({ 'CC-MAIN-2025-33': `${indexLine(more)}not json\n` });
    expect(await opened.findCaptures(request)).toEqual({ kind: 'absent' });
  });

  test('of an index that wants to be left alone comes later', async () => {
    const { opened } = await crawl({ 'CC-MAIN-2025-33': { status: 429 } });
    expect(await opened.findCaptures(request)).toMatchObject({ kind: 'later' });
  });

  test('of an index that fails is not said to be absent', async () => {
    const { opened } = await crawl({ 'CC-MAIN-2025-33': { status: 502 } });
    expect(await opened.findCaptures(request)).toMatchObject({ kind: 'failed' });
  });

  test('cannot be found without the list of crawls', async () => {
    const { opened } = await crawl({ collinfo: '<html>' });
    expect(await opened.findCaptures(request)).toEqual({
      kind: 'failed',
      why: 'The list of crawls could not be understood.',
    });
  });
});

describe('a record', () => {
  const before = gzipSync(pageRecord('before'));
  const record = gzipSync(
    warcRecord({
      address,
      block: storedAnswer('<p>Words</p>'),
      fields: { 'WARC-Date': '2025-08-16T08:00:00Z' },
    }),
  );
  const whole = Buffer.concat([before, record, gzipSync(pageRecord('after'))]);
  const captureOf = (base: string, more: Partial<Extract<Capture, { kind: 'common-crawl' }>> = {}) => ({
    kind: 'common-crawl' as const,
    original: address,
    capturedAt: new Date('2025-08-16T08:00:00Z'),
    address: `${base}data/${file}`,
    offset: before.length,
    length: record.length,
    ...more,
  });

  test('is read out of a file by its place alone', async () => {
    const { opened, archive: held } = await crawl({}, { [`/data/${file}`]: whole });
    expect(await opened.readCapture(captureOf(held.base))).toEqual({
      kind: 'page',
      body: Buffer.from('<p>Words</p>'),
      contentType: 'text/html; charset=utf-8',
      original: address,
      capturedAt: new Date('2025-08-16T08:00:00Z'),
    });
    const headers = held.server.requests.at(-1)?.headers;
    expect(headers?.range).toBe(`bytes=${before.length}-${before.length + record.length - 1}`);
    expect(headers?.['accept-encoding']).toBe('identity');
  });

  test('of a server that sends the whole file instead is not read', async () => {
    const answer = { status: 203, body: whole };
    const { opened, archive: held } = await crawl({}, { [`/data/${file}`]: answer });
    expect(await opened.readCapture(captureOf(held.base))).toEqual({
      kind: 'failed',
      why: 'The answer is larger than what is read of one address.',
    });
  });

  test('that is cut says so', async () => {
    const { opened, archive: held } = await crawl({}, { [`/data/${file}`]: whole });
    expect(await opened.readCapture(captureOf(held.base, { length: record.length - 20 }))).toEqual({
      kind: 'failed',
      why: 'The gzip data is cut short or damaged.',
    });
  });

  test('of another page is not taken for it', async () => {
    const { opened, archive: held } = await crawl({}, { [`/data/${file}`]: whole });
    expect(await opened.readCapture(captureOf(held.base, { offset: 0, length: before.length }))).toEqual({
      kind: 'failed',
      why: 'The record in the archive holds no page.',
    });
  });

  test('too large for an article is not asked for', async () => {
    const { opened, archive: held } = await crawl({}, { [`/data/${file}`]: whole });
    const capture = captureOf(held.base, { length: 30 * 1024 * 1024 });
    expect(await opened.readCapture(capture)).toMatchObject({ kind: 'failed' });
    expect(held.server.paths()).toEqual([]);
  });
});
