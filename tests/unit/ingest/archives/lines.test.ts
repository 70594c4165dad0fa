import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { type Line, splitLines } from '@/lib/ingest/archives/lines';
import { unpack } from '@/lib/ingest/archives/unpack';
import { inPieces } from '@/tests/support/archives/archive-warc';

async function linesOf(pieces: AsyncIterable<Uint8Array>, limit?: number): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for await (const some of splitLines(pieces, limit)) lines.push(...some);
  return lines;
}

const cases: readonly (readonly [string, string, readonly (string | null)[]])[] = [
  ['ends of both kinds', 'a\nb\r\nc', ['a', 'b', 'c']],
  ['empty lines', '\n\na\n\n', ['', '', 'a', '']],
  ['letters of several bytes', 'саммит\nアラスカ\n', ['саммит', 'アラスカ']],
  ['a line at the limit', '1234567890\n', ['1234567890']],
  ['a line over the limit, and one after it', '12345678901\nb\n', [null, 'b']],
  ['a last line over the limit', 'a\n12345678901', ['a', null]],
  ['nothing', '', []],
];

test.each(cases)('%s', async (name, text, expected) => {
  const limit = name.includes('limit') ? 10 : 1000;
  for (const size of [1, 2, 3, 1000]) {
    const lines = await linesOf(inPieces(Buffer.from(text), size), limit);
    expect(lines.map((line) => (line.kind === 'line' ? line.text : null))).toEqual(expected);
  }
});

test('a line of 400 MB is passed over, not kept', async () => {
  const before = process.memoryUsage().arrayBuffers;
  let peak = 0;
  async function* endless() {
    for (let megabyte = 0; megabyte < 400; megabyte++) {
      yield Buffer.alloc(1024 * 1024, 'x');
      peak = Math.max(peak, process.memoryUsage().arrayBuffers - before);
    }
  }
  expect(await linesOf(endless())).toEqual([{ kind: 'too-long' }]);
  expect(peak / 1024 ** 2).toBeLessThan(200);
});

test('a bomb is unpacked no further than the limit, and said', async () => {
  const bomb = gzipSync(Buffer.alloc(50 * 1024 * 1024));
  const unpacking = unpack(bomb, 1024 * 1024);
  let length = 0;
  for await (const piece of unpacking.pieces) length += piece.length;
  expect(length).toBeLessThanOrEqual(1024 * 1024);
  expect(unpacking.problem()).toBe('The file unpacks to more than is read of one file.');
});
