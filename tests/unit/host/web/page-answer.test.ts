import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bodyOf, loadBody, prepareAnswer } from '@/lib/host/web/page-answer';

const page = Buffer.from('<p>The summit was held in Anchorage, said the outlet.</p>\n'.repeat(2000));
const noise = Buffer.from(Array.from({ length: 3000 }, (_, at) => (at * 7919 * (at % 13)) % 256));

describe.each([
  ['a page', page, 'text/html; charset=utf-8', page.length / 4, ['br', 'gzip', 'identity']],
  ['a picture', noise, 'image/png', noise.length + 5000, ['identity']],
  ['a short text', Buffer.from('Not found\n'), 'text/plain', 5000, ['identity']],
] as const)('%s', (_name, body, type, most, encodings) => {
  const firsts = [undefined, 'gzip', 'gzip, deflate, br'];
  test.each(firsts)('first asked for with %s: little memory, and given in every encoding', async (accept) => {
    const answer = await prepareAnswer(
      { status: 200, headers: { 'content-type': type }, body },
      { accept, effort: 6 },
    );
    expect(answer.bytes).toBeLessThan(most);
    if (body.length > 8192) expect(answer.body.bytes.buffer.byteLength).toBeLessThan(most);
    expect([...answer.variants.keys()]).toEqual(encodings);
    const unpackers = { br: brotliDecompressSync, gzip: gunzipSync, identity: (bytes: Buffer) => bytes };
    for (const encoding of answer.variants.keys()) {
      const given = await loadBody(answer, encoding);
      expect(unpackers[encoding](given).equals(body)).toBe(true);
      // As it was made for the first, for the next.
      expect(bodyOf(answer, encoding)).toBe(given);
    }
  });
});
