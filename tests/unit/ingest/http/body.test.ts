import type { ServerResponse } from 'node:http';
import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  deflateRawSync,
  deflateSync,
  gunzipSync,
  gzipSync,
  inflateSync,
} from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { costOf, expectToCostLess } from '@/tests/support/growth';
import { createTestClient, expectKind, requestFor } from '@/tests/support/http-client';
import { startLoopbackServer } from '@/tests/support/loopback-server';

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

async function answerOf(respond: (response: ServerResponse) => void, maxBytes = 100_000, options = {}) {
  const server = await startLoopbackServer((_, response) => respond(response));
  const client = createTestClient({ allowHosts: [server.host], ...options });
  cleanUp.push(server.close, client.close);
  const outcome = await client.fetch(requestFor(`${server.origin}/feed`, { maxBytes }));
  return { outcome, server };
}

/** What bombs unpack to: a hundred times what is read of an address here. */
const zeros = Buffer.alloc(100_000_000);
const gzipped = gzipSync(zeros, { level: 1 });
const fastBrotli = { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } };
const feed = Buffer.from('<rss><channel><title>Зустріч на Алясці</title></channel></rss>');

describe('28 · what is packed is unpacked', () => {
  test.each([
    ['gzip', gzipSync(feed)],
    ['x-gzip', gzipSync(feed)],
    ['GZIP', gzipSync(feed)],
    ['br', brotliCompressSync(feed)],
    ['deflate', deflateSync(feed)],
    ['deflate', deflateRawSync(feed)],
    ['identity', feed],
    ['', feed],
    ['gzip, br', brotliCompressSync(gzipSync(feed))],
    ['gzip', Buffer.concat([gzipSync(feed.subarray(0, 20)), gzipSync(feed.subarray(20))])],
    ['gzip', gzipSync(feed).subarray(0, -8)],
    ['gzip', gzipSync(feed).subarray(0, -3)],
    ['gzip, br', brotliCompressSync(gzipSync(feed).subarray(0, -8))],
  ])('%s', async (encoding, packed) => {
    const { outcome } = await answerOf((response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(packed),
    );
    expect(Buffer.from(expectKind(outcome, 'fetched').body).toString()).toBe(feed.toString());
  });

  test('only what is unpacked is asked for', async () => {
    const { server } = await answerOf((response) => response.end(feed));
    expect(server.requests.map(({ headers }) => headers['accept-encoding'])).toEqual(
      server.requests.map(() => 'gzip, deflate, br'),
    );
  });

  test.each(['UTF-8', 'none', 'binary', 'text/html', 'chunked', 'identity', 'constructor', '"none"', ','])(
    '%j is no coding, and packs nothing',
    async (encoding) => {
      const { outcome } = await answerOf((response) =>
        response.writeHead(200, { 'content-encoding': encoding }).end(feed),
      );
      expect(Buffer.from(expectKind(outcome, 'fetched').body)).toEqual(Buffer.from(feed));
    },
  );

  test('a name that is none beside one that is', async () => {
    const { outcome } = await answerOf((response) =>
      response.writeHead(200, { 'content-encoding': 'utf-8, gzip' }).end(gzipSync(feed)),
    );
    expect(Buffer.from(expectKind(outcome, 'fetched').body)).toEqual(Buffer.from(feed));
  });

  test.each(['zstd', 'gzip, zstd', 'compress', 'gzip, gzip, gzip, gzip'])(
    '%s is refused in plain words',
    async (encoding) => {
      const { outcome } = await answerOf((response) =>
        response.writeHead(200, { 'content-encoding': encoding }).end(feed),
      );
      expect(expectKind(outcome, 'failed').why).toContain('packed in a way that we did not ask for');
    },
  );

  test.each([
    ['not gzip at all', 'gzip', feed],
    ['cut in the middle', 'gzip', gzipSync(feed).subarray(0, 30)],
    ['cut one byte before its check', 'gzip', gzipSync(feed).subarray(0, -9)],
    ['with a wrong check', 'gzip', Buffer.concat([gzipSync(feed).subarray(0, -8), Buffer.alloc(8, 1)])],
    ['not brotli', 'br', feed],
    ['not deflate', 'deflate', Buffer.from([0xff, 0xff, 0xff])],
  ])('%s: damaged', async (_, encoding, packed) => {
    const { outcome } = await answerOf((response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(packed),
    );
    expect(expectKind(outcome, 'failed').why).toBe('The answer was damaged and could not be unpacked.');
  });
});

describe('29 · the limit counts what comes out', () => {
  test.each([
    ['as large as allowed', 1000, 'fetched'],
    ['one byte more', 1001, 'failed'],
  ] as const)('%s, as it is and packed', async (_, size, kind) => {
    const body = Buffer.alloc(size, 'a');
    const plain = await answerOf((response) => response.end(body), 1000);
    expect(plain.outcome.kind).toBe(kind);
    const packed = await answerOf(
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(body)),
      1000,
    );
    expect(packed.outcome.kind).toBe(kind);
  });

  test.each([
    ['gzip', gzipped, gunzipSync],
    ['br', brotliCompressSync(zeros, fastBrotli), brotliDecompressSync],
    ['deflate', deflateSync(zeros, { level: 1 }), inflateSync],
    ['gzip, gzip', gzipSync(gzipped), (bomb: Buffer) => gunzipSync(gunzipSync(bomb))],
  ] as const)('a bomb in %s is stopped early', async (encoding, bomb, unpack) => {
    const whole = await costOf(() => unpack(bomb));
    const { outcome } = await expectToCostLess(whole / 2, () =>
      answerOf((response) => response.writeHead(200, { 'content-encoding': encoding }).end(bomb), 1_000_000),
    );
    expect(expectKind(outcome, 'failed').why).toBe('The answer is larger than what is read of one address.');
  });

  test('empty gzip members without end count on the wire', async () => {
    const members = Buffer.concat(Array.from({ length: 10_000 }, () => gzipSync('')));
    const { outcome } = await answerOf(
      (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(members),
      10_000,
    );
    expect(expectKind(outcome, 'failed').why).toBe('The answer is larger than what is read of one address.');
  });

  test('an endless body is not read to its end', async () => {
    let poured = 0;
    const { outcome } = await answerOf((response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) poured += 65_536;
      };
      response.on('drain', pour);
      pour();
    });
    expect(expectKind(outcome, 'failed').why).toBe('The answer is larger than what is read of one address.');
    expect(poured).toBeLessThan(50_000_000);
  });
});

describe('30 · the whole request ends at the deadline', () => {
  const late = 'The server did not answer within 1 second.';
  const deadline = { deadlineMs: 600 };

  test('no answer at all', async () => {
    const { outcome } = await answerOf(() => undefined, 1000, deadline);
    expect(expectKind(outcome, 'failed').why).toBe(late);
  });

  test('a body that drips', async () => {
    const { outcome } = await answerOf(drip, 1_000_000, deadline);
    expect(expectKind(outcome, 'failed').why).toBe(late);
  });

  test('a packed body that drips', async () => {
    const packed = (response: ServerResponse): void => {
      response.writeHead(200, { 'content-encoding': 'gzip' });
      response.write(gzipSync(feed).subarray(0, 12));
    };
    const { outcome } = await answerOf(packed, 1000, deadline);
    expect(expectKind(outcome, 'failed').why).toBe(late);
  });

  test('hops count together', async () => {
    let hop = 0;
    const slowHops = (response: ServerResponse): void => {
      hop += 1;
      setTimeout(() => response.writeHead(302, { location: `/hop-${hop}` }).end(), 250);
    };
    const { outcome } = await answerOf(slowHops, 1000, deadline);
    expect(expectKind(outcome, 'failed').why).toBe(late);
  });
});

function drip(response: ServerResponse): void {
  response.writeHead(200);
  const timer = setInterval(() => response.write('x'), 50);
  response.on('close', () => clearInterval(timer));
}

describe('servers that lie or leave', () => {
  test('reset after the headers', async () => {
    const { outcome } = await answerOf((response) => {
      response.writeHead(200, { 'content-length': '1000' });
      response.write('part', () => response.socket?.resetAndDestroy());
    });
    expect(expectKind(outcome, 'failed').why).toMatch(/broke off|cut short/);
  });

  test('closed without a word', async () => {
    const { outcome } = await answerOf((response) => response.socket?.destroy());
    expect(expectKind(outcome, 'failed').why).toBe('The server broke off the connection.');
  });

  test('fewer bytes than announced', async () => {
    const { outcome } = await answerOf((response) =>
      response.socket?.end('HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nshort'),
    );
    expect(expectKind(outcome, 'failed').why).toMatch(/broke off|cut short/);
  });

  test('not HTTP', async () => {
    const { outcome } = await answerOf((response) => response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n'));
    expect(expectKind(outcome, 'failed').why).toBe(
      'The server did not answer in the language of the web (HTTP).',
    );
  });

  test('headers without end', async () => {
    const { outcome } = await answerOf((response) =>
      response.socket?.end(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(200_000)}\r\n\r\n`),
    );
    expect(expectKind(outcome, 'failed').why).toBe(
      "The server's answer begins with more headers than are read.",
    );
  });
});
