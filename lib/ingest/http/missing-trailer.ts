import { constants, crc32, gunzipSync } from 'node:zlib';

const trailerLength = 8;

/**
 * The content of a gzip body of one member whose data are all there and whose check is missing or cut (RFC 1952, 2.3.1),
 * as some servers end their answers and browsers take them; null where the data themselves break off.
 *
 * @param most - Bytes that may come out.
 */
export function unpackWithoutTrailer(packed: Buffer, most: number): Buffer | null {
  try {
    const content = gunzipSync(packed, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: most });
    const trailer = Buffer.alloc(trailerLength);
    trailer.writeUInt32LE(crc32(content), 0);
    trailer.writeUInt32LE(content.length, 4);
    // Data that break off take the trailer for more of themselves, and come to something else.
    const isMissing = (given: number) =>
      trailer.subarray(0, given).equals(packed.subarray(packed.length - given)) &&
      isWhole(packed, trailer.subarray(given), content);
    return [...trailer.keys()].some(isMissing) ? content : null;
  } catch {
    return null;
  }
}

function isWhole(packed: Buffer, rest: Buffer, content: Buffer): boolean {
  try {
    return gunzipSync(Buffer.concat([packed, rest]), { maxOutputLength: content.length }).equals(content);
  } catch {
    return false;
  }
}
