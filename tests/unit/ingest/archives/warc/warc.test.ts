import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readWarc } from '@/lib/ingest/archives/warc/warc';
import {
  inPieces,
  pageRecord,
  readAll,
  storedAnswer,
  warcRecord,
} from '@/tests/support/archives/archive-warc';
import { expectEvenGrowth } from '@/tests/support/growth';

const [one, two, three] = ['one', 'two', 'three'].map((name) => pageRecord(name)) as [Buffer, Buffer, Buffer];
const info = warcRecord({ address: '', type: 'warcinfo', block: 'software: a crawler\r\n' });
const request = warcRecord({
  address: 'https://courier.example/one',
  type: 'request',
  block: 'GET /one HTTP/1.1\r\n\r\n',
});

/** Words that do not pack, so that a member is as large as they are. */
function noise(length: number): string {
  let state = 1;
  let words = '';
  while (words.length < length) {
    state = (state * 48271) % 2147483647;
    words += state.toString(36);
  }
  return words.slice(0, length);
}

describe('a whole file', () => {
  const plain = Buffer.concat([info, request, one, two, three]);
  const forms: readonly (readonly [string, Buffer])[] = [
    ['plain', plain],
    [
      'gzipped record by record',
      Buffer.concat([info, request, one, two, three].map((part) => gzipSync(part))),
    ],
    ['gzipped as a whole', gzipSync(plain)],
  ];

  test.each(forms)('%s gives its pages', async (_name, bytes) => {
    const { pages, problems, records } = await readAll(inPieces(bytes));
    expect({ pages, problems, records }).toEqual({
      pages: ['one', 'two', 'three'],
      problems: [],
      records: 5,
    });
  });

  test.each([1, 7, 100])('arriving %i bytes at a time gives the same', async (size) => {
    for (const [, bytes] of forms) {
      expect((await readAll(inPieces(bytes, size))).pages).toEqual(['one', 'two', 'three']);
    }
  });

  test('says of a page what is known', async () => {
    const { first } = await readAll(inPieces(one));
    expect(first).toMatchObject({
      original: 'https://courier.example/one',
      capturedAt: new Date('2025-08-16T10:20:30Z'),
      contentType: 'text/html; charset=utf-8',
      isCut: false,
      position: 0,
    });
    expect(Buffer.from(first?.body ?? []).toString()).toBe('<p>The words of one.</p>');
  });

  test('can be read again from any page on', async () => {
    for (const bytes of [
      Buffer.concat([one, two, three]),
      Buffer.concat([gzipSync(one), gzipSync(two), gzipSync(three)]),
    ]) {
      const positions: number[] = [];
      for await (const item of readWarc(inPieces(bytes)))
        if (item.kind === 'page') positions.push(item.position);
      expect((await readAll(inPieces(bytes.subarray(positions[1])))).pages).toEqual(['two', 'three']);
    }
  });

  test('is read no further than is asked for', async () => {
    let closed = false;
    async function* source() {
      try {
        for (;;) yield one;
      } finally {
        closed = true;
      }
    }
    for await (const item of readWarc(source())) if (item.kind === 'page') break;
    expect(closed).toBe(true);
  });

  test('of nothing gives nothing', async () => {
    expect(await readAll(inPieces(Buffer.alloc(0)))).toEqual({
      pages: [],
      problems: [],
      records: 0,
      first: null,
    });
  });
});

describe('what is a page', () => {
  const words = '<p>Words</p>';
  const chunked = storedAnswer('5\r\n<p>Wo\r\n7;x=y\r\nrds</p>\r\n0\r\n\r\n', {
    headers: { 'Transfer-Encoding': 'chunked' },
  });
  const read: readonly (readonly [string, Parameters<typeof warcRecord>[0]])[] = [
    ['in chunks', { address: 'https://a.example/x', block: chunked }],
    [
      'joined under the header of chunks',
      {
        address: 'https://a.example/x',
        block: storedAnswer(words, { headers: { 'Transfer-Encoding': 'chunked' } }),
      },
    ],
    [
      'in chunks of which the last is cut, as the record was',
      {
        address: 'https://a.example/x',
        block: storedAnswer('5\r\n<p>Wo\r\n40\r\nrds</p>', { headers: { 'Transfer-Encoding': 'chunked' } }),
      },
    ],
    [
      'in chunks to whose end it was not kept',
      {
        address: 'https://a.example/x',
        block: storedAnswer('c\r\n<p>Words</p>\r\n', { headers: { 'Transfer-Encoding': 'chunked' } }),
      },
    ],
    [
      'in one chunk that is cut',
      {
        address: 'https://a.example/x',
        block: storedAnswer('1ff8\r\n<p>Words</p>', { headers: { 'Transfer-Encoding': 'chunked' } }),
      },
    ],
    [
      'gzipped',
      {
        address: 'https://a.example/x',
        block: storedAnswer(gzipSync(words), { headers: { 'Content-Encoding': 'gzip' } }),
      },
    ],
    [
      'in brotli',
      {
        address: 'https://a.example/x',
        block: storedAnswer(brotliCompressSync(words), { headers: { 'Content-Encoding': 'br' } }),
      },
    ],
    [
      'unpacked under the header of gzip',
      {
        address: 'https://a.example/x',
        block: storedAnswer(words, { headers: { 'Content-Encoding': 'gzip' } }),
      },
    ],
    [
      'unpacked under the header of a packing that is not known here',
      {
        address: 'https://a.example/x',
        block: storedAnswer(words, { headers: { 'Content-Encoding': 'zstd' } }),
      },
    ],
    ['with its address in angle brackets', { address: '<https://a.example/x>', block: storedAnswer(words) }],
    [
      'stored without its answer',
      {
        address: 'https://a.example/x',
        type: 'resource',
        block: words,
        fields: { 'Content-Type': 'text/html' },
      },
    ],
  ];
  test.each(read)('is read %s', async (_name, record) => {
    const { first } = await readAll(inPieces(warcRecord(record)));
    expect(first?.original).toBe('https://a.example/x');
    expect(Buffer.from(first?.body ?? []).toString()).toBe(words);
  });

  test('has the charset of a header that goes on in the next line', async () => {
    const block = storedAnswer(words, { headers: { 'Content-Type': 'text/html;\r\n  charset=koi8-r' } });
    const { first } = await readAll(inPieces(warcRecord({ address: 'https://a.example/x', block })));
    expect(first?.contentType).toBe('text/html; charset=koi8-r');
  });

  test('has the charset of a header with a space before its colon', async () => {
    const head = 'HTTP/1.1 200 OK\r\nX-Content-Type: no\r\nContent-Type : text/html; charset=koi8-r\r\n\r\n';
    const record = warcRecord({ address: 'https://a.example/x', block: head + words });
    expect((await readAll(inPieces(record))).first?.contentType).toBe('text/html; charset=koi8-r');
  });

  test.each([
    ['2025-08-15T20:15:02Z', '2025-08-15T20:15:02.000Z'],
    ['2025-08-15T20:15:02.123456789Z', '2025-08-15T20:15:02.123Z'],
    ['2025-08-15T20:15Z', '2025-08-15T20:15:00.000Z'],
    ['2025-08-15T20:15:02+00:00', '2025-08-15T20:15:02.000Z'],
    ['2025-08-15', null],
    ['2025-08-15T20:15:02', null],
    ['2025-08-15T20:15:02+02:00', null],
    ['2025-02-31T20:15:02Z', null],
    ['2025-08-15T24:00:00Z', null],
  ])('captured %s is %s', async (written, at) => {
    const fields = { 'WARC-Date': written };
    const { first } = await readAll(
      inPieces(warcRecord({ address: 'https://a.example/x', block: storedAnswer(words), fields })),
    );
    expect(first?.capturedAt.toISOString() ?? null).toBe(at);
  });

  const others: readonly (readonly [string, Parameters<typeof warcRecord>[0]])[] = [
    ['a block page', { address: 'https://a.example/x', block: storedAnswer(words, { status: 403 }) }],
    ['a redirect', { address: 'https://a.example/x', block: storedAnswer('', { status: 302 }) }],
    ['a missing page', { address: 'https://a.example/x', block: storedAnswer(words, { status: 404 }) }],
    [
      'a picture',
      {
        address: 'https://a.example/x',
        block: storedAnswer('GIF89a', { headers: { 'Content-Type': 'image/gif' } }),
      },
    ],
    ['what came over no web', { address: 'dns:a.example', block: '20250816 a.example' }],
    [
      'a note that nothing had changed',
      { address: 'https://a.example/x', type: 'revisit', block: storedAnswer('') },
    ],
    [
      'a record without its day',
      { address: 'https://a.example/x', block: storedAnswer(words), fields: { 'WARC-Date': 'soon' } },
    ],
    [
      'a page packed in a way that is not known here',
      {
        address: 'https://a.example/x',
        block: storedAnswer(Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x04, 0x88, 0x01, 0x02]), {
          headers: { 'Content-Encoding': 'zstd' },
        }),
      },
    ],
    ['an answer in no language of the web', { address: 'https://a.example/x', block: 'hello' }],
    [
      'a bomb',
      {
        address: 'https://a.example/x',
        block: storedAnswer(gzipSync(Buffer.alloc(21 * 1024 * 1024)), {
          headers: { 'Content-Encoding': 'gzip' },
        }),
      },
    ],
  ];
  test.each(others)('%s is none, and no damage', async (_name, record) => {
    const { pages, problems, records } = await readAll(inPieces(Buffer.concat([warcRecord(record), two])));
    expect({ pages, problems, records }).toEqual({ pages: ['two'], problems: [], records: 2 });
  });

  test('what the crawler cut is told', async () => {
    const record = warcRecord({
      address: 'https://a.example/x',
      block: storedAnswer(words),
      fields: { 'WARC-Truncated': 'length' },
    });
    expect((await readAll(inPieces(record))).first?.isCut).toBe(true);
  });

  test('what is not wanted is not given', async () => {
    const wants = ({ original }: { original: string }) => original.endsWith('two');
    expect((await readAll(inPieces(Buffer.concat([one, two, three])), { wants })).pages).toEqual(['two']);
  });

  test('what is larger than is kept is said', async () => {
    const large = warcRecord({
      address: 'https://a.example/x',
      block: storedAnswer(Buffer.alloc(21 * 1024 * 1024)),
    });
    const { pages, problems } = await readAll(inPieces(Buffer.concat([large, two])));
    expect(pages).toEqual(['two']);
    expect(problems).toEqual(['A record larger than 20 MB was passed over.']);
  });
});

describe('a damaged file', () => {
  const large = pageRecord('large', noise(900_000));
  const gzOne = gzipSync(one);
  const gzTwo = gzipSync(two);
  const gzThree = gzipSync(three);
  const gzLarge = gzipSync(large);
  const changed = (bytes: Buffer, at: number, length = 1): Buffer => {
    const copy = Buffer.from(bytes);
    for (let place = at; place < at + length; place++) copy[place] = (copy[place] ?? 0) ^ 0xff;
    return copy;
  };
  const lies = (bytes: Buffer, length: number) =>
    Buffer.from(
      bytes.toString('latin1').replace(/Content-Length: \d+/, `Content-Length: ${length}`),
      'latin1',
    );
  const gzip = 'The gzip data is cut short or damaged.';

  const cases: readonly (readonly [string, Buffer, readonly string[], readonly string[]])[] = [
    [
      'cut within a record',
      Buffer.concat([one, two]).subarray(0, one.length + two.length - 30),
      ['one'],
      ['The file ends within a record.'],
    ],
    [
      'cut within a head',
      Buffer.concat([one, two]).subarray(0, one.length + 60),
      ['one'],
      ['The file ends within a record.'],
    ],
    ['cut within a member', Buffer.concat([gzOne, gzTwo]).subarray(0, gzOne.length + 150), ['one'], [gzip]],
    ['cut within a large member', Buffer.concat([gzOne, gzLarge]).subarray(0, 300_000), ['one'], [gzip]],
    [
      'cut within a check sum',
      Buffer.concat([gzOne, gzTwo]).subarray(0, gzOne.length + gzTwo.length - 3),
      ['one'],
      [gzip],
    ],
    [
      'with a damaged member',
      Buffer.concat([gzOne, changed(gzTwo, 80, 40), gzThree]),
      ['one', 'three'],
      [gzip],
    ],
    [
      'with a damaged large member',
      Buffer.concat([gzOne, changed(gzLarge, 200_000, 40), gzThree]),
      ['one', 'three'],
      ['A record is not as long as it says.'],
    ],
    [
      'with a wrong check sum',
      Buffer.concat([gzOne, changed(gzTwo, gzTwo.length - 8), gzThree]),
      ['one', 'three'],
      [gzip],
    ],
    [
      'with a wrong check sum of a large member',
      Buffer.concat([gzOne, changed(gzLarge, gzLarge.length - 8), gzThree]),
      ['one', 'three'],
      [gzip],
    ],
    [
      'whose writing broke off and began again',
      Buffer.concat([gzOne, gzLarge.subarray(0, 200_000), gzTwo, gzThree]),
      ['one', 'two', 'three'],
      [gzip],
    ],
    ['with zeros between members', Buffer.concat([gzOne, Buffer.alloc(5000), gzTwo]), ['one', 'two'], []],
    [
      'with rubbish between records',
      Buffer.concat([one, Buffer.from('rubbish\r\nmore rubbish\r\n'), two]),
      ['one', 'two'],
      ['Something other than a record stands here.'],
    ],
    [
      'whose record is longer than it says',
      Buffer.concat([one, lies(two, 60), three]),
      ['one', 'three'],
      ['A record is not as long as it says.'],
    ],
    [
      'whose record is shorter than it says',
      Buffer.concat([one, lies(two, two.length), two, three]),
      ['one', 'three'],
      ['A record is not as long as it says.'],
    ],
    [
      'whose record says no length',
      Buffer.concat([one, Buffer.from(two.toString().replace(/Content-Length.*\r\n/, '')), three]),
      ['one', 'three'],
      ['A record does not say how long it is.'],
    ],
    [
      'with a line without an end',
      Buffer.concat([one, Buffer.alloc(2_000_000, 'x'), Buffer.from('\n'), two]),
      ['one', 'two'],
      ['Something other than a record stands here.'],
    ],
    [
      'with a head without an end',
      Buffer.concat([one, Buffer.from(`WARC/1.0\r\n${'X-Y: z\r\n'.repeat(60_000)}`), two]),
      ['one', 'two'],
      ['The head of a record is too long.'],
    ],
    [
      'cut within the first line of a record',
      Buffer.concat([one, two]).subarray(0, one.length + 8),
      ['one'],
      ['The file ends within a record.'],
    ],
    ['cut before a record’s last line ends', one.subarray(0, one.length - 3), ['one'], []],
    ['that is binary rubbish', Buffer.alloc(5000, 1), [], ['Something other than a record stands here.']],
    [
      'that is something else',
      Buffer.from('<html><p>Not found</p></html>\n'),
      [],
      ['Something other than a record stands here.'],
    ],
  ];
  test.each(cases)('%s gives what is whole and says the rest', async (_name, bytes, pages, problems) => {
    const read = await readAll(inPieces(bytes));
    expect({ pages: read.pages, problems: read.problems }).toEqual({ pages, problems });
  });

  test('with damage at any byte never gives a page that is wrong', async () => {
    const whole = Buffer.concat([gzOne, gzTwo, gzThree]);
    for (let at = 0; at < whole.length; at += 7) {
      for await (const item of readWarc(inPieces(changed(whole, at)))) {
        if (item.kind !== 'page') continue;
        const name = item.original.slice(item.original.lastIndexOf('/') + 1);
        expect(Buffer.from(item.body).toString()).toBe(`<p>The words of ${name}.</p>`);
      }
    }
  });

  test('with damage at any byte never loses a page without a word', async () => {
    const whole = Buffer.concat([gzOne, gzTwo, gzThree]);
    for (let at = 0; at < whole.length; at++) {
      const { pages, problems } = await readAll(inPieces(changed(whole, at)));
      if (pages.length < 3) expect([at, ...problems]).not.toEqual([at]);
      expect(pages.length).toBeGreaterThan(1);
    }
  });

  test('cut at any byte gives the pages before, and says so', async () => {
    const whole = Buffer.concat([gzOne, gzTwo, gzThree]);
    const ends = [0, gzOne.length, gzOne.length + gzTwo.length];
    for (let length = 1; length < whole.length; length++) {
      const { pages, problems } = await readAll(inPieces(whole.subarray(0, length), 100));
      expect(pages).toHaveLength(ends.filter((end) => end > 0 && end <= length).length);
      expect(problems.length).toBe(ends.includes(length) ? 0 : 1);
    }
  });

  test('that only looks like gzip, again and again, is left', async () => {
    const bait = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 0xff, 0xff]);
    const { problems } = await expectEvenGrowth(4 * 1024 * 1024, (bytes) =>
      readAll(inPieces(Buffer.concat([gzOne, Buffer.alloc(bytes, bait)]))),
    );
    expect(problems).toEqual([
      'The gzip data is cut short or damaged.',
      'Too much of the file is damaged to read on.',
    ]);
  });

  test('whose source fails is not read to an end', async () => {
    async function* source() {
      yield one;
      throw new Error('EIO');
    }
    await expect(readAll(source())).rejects.toThrow('EIO');
  });
});

describe('a file of 5 GB', () => {
  const gigabyte = 1024 ** 3;

  /** Reads what `parts` makes and gives the pages, the bytes and how far memory rose, in MB. */
  async function measure(parts: Iterable<Uint8Array>) {
    let bytes = 0;
    let peak = 0;
    const before = process.memoryUsage.rss();
    async function* source() {
      let turn = 0;
      for (const part of parts) {
        bytes += part.length;
        if (++turn % 50 === 0) peak = Math.max(peak, process.memoryUsage.rss());
        yield part;
      }
    }
    const { pages, problems, records } = await readAll(source());
    return {
      pages: pages.length,
      problems,
      records,
      bytes,
      rise: (peak - before) / 1024 ** 2,
      peak: peak / 1024 ** 2,
    };
  }

  test('is read in constant memory', async () => {
    const film = Buffer.alloc(1024 * 1024, 7);
    const films = 5;
    const head = warcRecord({
      address: 'https://a.example/film',
      block: '',
      fields: { 'Content-Length': String(1000 * film.length) },
    });
    function* parts() {
      for (let at = 0; at < films; at++) {
        yield pageRecord(`page-${at}`);
        yield head.subarray(0, head.length - 4);
        for (let part = 0; part < 1000; part++) yield film;
        yield Buffer.from('\r\n\r\n');
      }
      yield pageRecord('last').subarray(0, 300);
    }
    const read = await measure(parts());
    expect(read.bytes).toBeGreaterThan(4.88 * gigabyte);
    expect(read).toMatchObject({ pages: films, records: 2 * films + 1 });
    expect(read.problems).toHaveLength(films + 1);
    expect(read.rise).toBeLessThan(300);
  });

  test('unpacked from gzip is, too', async () => {
    const film = warcRecord({
      address: 'https://a.example/film',
      block: storedAnswer(Buffer.alloc(100 * 1024 * 1024)),
    });
    const packed = gzipSync(film, { level: 1 });
    const page = gzipSync(pageRecord('page', noise(100_000)));
    function* parts() {
      for (let at = 0; at < 10; at++) {
        for (let from = 0; from < packed.length; from += 65_536) yield packed.subarray(from, from + 65_536);
        for (let copy = 0; copy < 20; copy++) yield page;
      }
    }
    const read = await measure(parts());
    expect(read).toMatchObject({ pages: 200, records: 210 });
    expect(read.rise).toBeLessThan(300);
  });
});
