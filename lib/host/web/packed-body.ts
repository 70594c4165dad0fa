import { promisify } from 'node:util';
import { brotliCompress, brotliDecompress, constants, gunzip, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';

/** In the order of preference: the smallest first. */
export const encodings = ['br', 'gzip', 'identity'] as const;
export type Encoding = (typeof encodings)[number];

/** A body in the one encoding that it is kept in. */
export interface PackedBody {
  readonly encoding: Encoding;
  readonly bytes: Buffer;
}

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
const unpackers = { br: promisify(brotliDecompress), gzip: promisify(gunzip) };

/** The body as an encoding has it; `effort` is the brotli quality, 0–11. */
export async function pack(body: Buffer, encoding: Encoding, effort: number): Promise<PackedBody> {
  if (encoding === 'identity') return { encoding, bytes: body };
  const packed =
    encoding === 'gzip'
      ? await toGzip(body, { level: 6 })
      : await toBrotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } });
  return { encoding, bytes: closeFitting(packed) };
}

/** Node's zlib gives the start of a block of 16 kB, which stays in memory whole. */
function closeFitting(bytes: Buffer): Buffer {
  return bytes.buffer.byteLength > bytes.length + 1024 ? Buffer.from(bytes) : bytes;
}

/** A kept body as another encoding has it. */
interface Repacking {
  readonly kept: PackedBody;
  readonly encoding: Encoding;
  readonly effort: number;
}

/** Bodies in encodings that they are not kept in, by what they are asked for with. */
const others = new LRUCache<object, Buffer, Repacking>({
  maxSize: 8 * 1024 * 1024,
  sizeCalculation: (body) => Math.max(1, body.length),
  fetchMethod: async (_key, _stale, { context: { kept, encoding, effort } }) => {
    const whole = kept.encoding === 'identity' ? kept.bytes : await unpackers[kept.encoding](kept.bytes);
    return (await pack(whole, encoding, effort)).bytes;
  },
});

/** A body that was made for this key before and is still there. */
export function repackedBefore(key: object): Buffer | null {
  return others.get(key) ?? null;
}

/** The body as it is asked for; those who ask with the same key at the same time wait for one. */
export function repack(key: object, repacking: Repacking): Promise<Buffer> {
  return others.forceFetch(key, { context: repacking });
}
