import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { openAddressList } from '@/lib/ingest/archives/address-list';
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
import { expectEvenGrowth } from '@/tests/support/growth';

afterEach(closeArchives);

async function list(body: string | Buffer, answers: Readonly<Record<string, ArchiveAnswer>> = {}) {
  const archive = await startArchive((path) => answers[path]);
  const files = [{ name: 'list', body: Buffer.from(body) }];
  const opened = openAddressList({ ...archive.door, reader: plainReader, files });
  const step = only([...opened.steps(span)]);
  return { opened, base: archive.base, reading: expectReading(await opened.read(step, requestOf()), 'read') };
}

const [a, b, c] = [
  'https://courier.example/a',
  'https://courier.example/b,c;d',
  'http://other.example/c?d=e',
];

const lists: readonly (readonly [string, string | Buffer, readonly (readonly [string, string | null])[]])[] =
  [
    [
      'one a line',
      `${a}\n${b}\n${c}\n`,
      [
        [a, null],
        [b, null],
        [c, null],
      ],
    ],
    [
      'lines ended by \\r\\n, remarks and gaps',
      `\ufeff# mine\r\n\r\n  ${a}\r\n<${c}>\r\n`,
      [
        [a, null],
        [c, null],
      ],
    ],
    ['the last line without an end', a, [[a, null]]],
    [
      'copies of archives',
      `https://web.archive.org/web/2025*/${a}\nhttps://archive.ph/2025.08.16-101500/${c}\nhttps://archive.ph/AbCdE\n`,
      [
        [a, null],
        [c, null],
        ['https://archive.ph/AbCdE', null],
      ],
    ],
    [
      'in wide characters',
      Buffer.from(`\ufeff${a}\n${c}`, 'utf16le'),
      [
        [a, null],
        [c, null],
      ],
    ],
    [
      'a table',
      `id,url,title\n1,${a},Talks\n2,${c},"Talks, again"\n`,
      [
        [a, 'Talks'],
        [c, 'Talks, again'],
      ],
    ],
    [
      'a table with quotes',
      `"title","url"\n"He said ""yes""",${a}\n"Over\nlines","${b}"\n`,
      [
        [a, 'He said "yes"'],
        [b, 'Over lines'],
      ],
    ],
    [
      'a table with semicolons',
      `url;Headline\n${a};Talks\n${c};"a;b"\n`,
      [
        [a, 'Talks'],
        [c, 'a;b'],
      ],
    ],
    [
      'a table with tabs',
      `outlet\tlink\nCourier\t${a}\nOther\t${c}\n`,
      [
        [a, null],
        [c, null],
      ],
    ],
    [
      'a table without a head',
      `Courier,${a}\nOther,${c}\n`,
      [
        [a, null],
        [c, null],
      ],
    ],
    [
      'a table with another address in some rows',
      `url,picture\n${a},https://p.example/1.jpg\n${c},\n`,
      [
        [a, null],
        [c, null],
      ],
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'L',
        items: [{ id: '1', url: a, title: 'Talks', content_text: 'x' }],
      }),
      [[a, 'Talks']],
    ],
    [
      'RSS',
      `<rss><channel><item><title>Talks</title><link>${a}</link></item></channel></rss>`,
      [[a, 'Talks']],
    ],
    [
      'a packed sitemap',
      gzipSync(`<urlset><url><loc>${a}</loc><lastmod>1999-01-01</lastmod></url></urlset>`),
      [[a, null]],
    ],
    ['nothing', '', []],
  ];

test.each(lists)('%s', async (_name, body, expected) => {
  const { reading } = await list(body);
  expect(reading.candidates.map(({ address, headline }) => [address, headline])).toEqual(expected);
  expect(reading).toMatchObject({ damaged: 0, further: [], problem: null });
  expect(new Set(reading.candidates.map(({ origin }) => origin)).size).toBeLessThan(2);
});

test.each([
  ['a line', `${a}\nnot an address\n${c}\njavascript:alert(1)\n`],
  ['a row', `url,title\n${a},x\nnone,x\n${c},"x\n`],
])('%s without an address is counted and passed over', async (_name, body) => {
  const { reading } = await list(body);
  expect(reading.candidates.map(({ address }) => address)).toEqual([a, c]);
  expect(reading.damaged).toBeGreaterThan(0);
});

describe('an outline', () => {
  const feed = `<rss><channel><item><title>Talks</title><link>${a}</link><pubDate>Fri, 15 Aug 2025 20:00:00 GMT</pubDate></item>
    <item><title>Older</title><link>${c}</link><pubDate>Fri, 01 Aug 2025 20:00:00 GMT</pubDate></item></channel></rss>`;

  test('gives its links, and its feeds as steps; front pages are left alone', async () => {
    const { reading } = await list(
      `<?xml version="1.0"?><opml version="2.0"><head><title>L</title></head><body><outline text="Group">
        <outline type="link" text="Talks &amp; more" url="${c}"/>
        <outline type="rss" text="Courier" xmlUrl="https://courier.example/feed" htmlUrl="https://courier.example/"/>
        <outline text="Again" xmlUrl="https://courier.example/feed"/>
        <outline text="By a reader’s own scheme" xmlUrl="feed:https://courier.example/feed"/>
        <outline text="By another of these" xmlUrl="feed://courier.example/third"/>
        <outline text="Put aside" isComment="true" xmlUrl="https://courier.example/aside"><outline xmlUrl="https://courier.example/under"/></outline>
        <outline text="Elsewhere" xmlUrl="gopher://courier.example/feed"/>
        <outline type="rss" text="As OPML 1 had it" url="https://courier.example/second"/>
        <outline type="include" text="More" url="https://courier.example/more.opml"/>
        <outline type="link" text="" title="Named in its title" url="${a}"/>
      </outline></body></opml>`,
    );
    expect(reading.candidates).toMatchObject([
      { address: c, headline: 'Talks & more' },
      { address: a, headline: 'Named in its title' },
    ]);
    expect(reading.further).toEqual([
      { archive: 'address-list', key: 'https://courier.example/feed', holds: 'feed', depth: 1 },
      { archive: 'address-list', key: 'http://courier.example/third', holds: 'feed', depth: 1 },
      { archive: 'address-list', key: 'https://courier.example/second', holds: 'feed', depth: 1 },
    ]);
  });

  test('has feeds of which what is of the span is taken', async () => {
    const { opened, base } = await list(a, { '/feed': feed });
    const key = `${base}feed`;
    const step = { archive: 'address-list', key, holds: 'feed', depth: 1 } as const;
    const reading = expectReading(await opened.read(step, requestOf()), 'read');
    expect(reading.candidates).toMatchObject([
      { address: a, published: { kind: 'instant', origin: 'feed' } },
    ]);
    expect(reading.lines).toBe(2);
  });

  test('that is hostile ends', async () => {
    const deep = `<opml>${'<outline text="x">'.repeat(200_000)}`;
    const { candidates, problem } = (await list(deep)).reading;
    expect(candidates).toEqual([]);
    expect(problem).toBe('The outline is nested too deeply to be read on.');
  });
});

test('what is no list fails in plain words', async () => {
  const archive = await startArchive(() => undefined);
  const files = [{ name: 'list', body: Buffer.from('<html><body>x</body></html>') }];
  const opened = openAddressList({ ...archive.door, reader: plainReader, files });
  const reading = await opened.read(only([...opened.steps(span)]), requestOf());
  expect(expectReading(reading, 'failed').why).toMatch(/\.$/);
});

test.each<[string, (size: number) => string]>([
  ['quotation marks', (n) => '"'.repeat(n)],
  ['commas', (n) => ','.repeat(n)],
  ['doubled quotation marks', (n) => `"${'""'.repeat(n / 2)}`],
  ['line ends', (n) => '\r'.repeat(n)],
])('hostile tables end: %s', async (_, table) => {
  const { reading } = await expectEvenGrowth(1_000_000, (n) => list(table(n)));
  expect(reading.candidates).toEqual([]);
});
