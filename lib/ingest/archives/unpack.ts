import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Bytes that one file may unpack to: ten times the largest that an archive is known to keep. */
const mostUnpacked = 1024 * 1024 * 1024;

const pieceLength = 64 * 1024;

/** A file's bytes, unpacked as they are asked for. */
export interface Unpacking {
  readonly pieces: AsyncIterable<Uint8Array>;
  /** After the last piece: why there are no more, as a sentence; null where the file is whole. */
  problem(): string | null;
}

/**
 * Unpacks a file that may be gzipped, told by its first bytes. What comes before a damaged place is given,
 * for a file that was cut while it was made holds whole lines up to there. Never throws.
 */
export function unpack(body: Uint8Array, limit = mostUnpacked): Unpacking {
  let problem: string | null = null;
  const isPacked = body[0] === 0x1f && body[1] === 0x8b;
  async function* pieces(): AsyncGenerator<Uint8Array> {
    if (!isPacked) return yield* slices(body);
    const gunzip = Readable.from(slices(body)).pipe(createGunzip());
    let length = 0;
    try {
      for await (const piece of gunzip) {
        length += piece.length;
        if (length > limit) {
          problem = 'The file unpacks to more than is read of one file.';
          return;
        }
        yield piece;
      }
    } catch {
      problem = 'The gzip data is cut short or damaged.';
    } finally {
      gunzip.destroy();
    }
  }
  return { pieces: pieces(), problem: () => problem };
}

function* slices(body: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < body.length; at += pieceLength) yield body.subarray(at, at + pieceLength);
}
