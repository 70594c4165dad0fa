import { brotliCompressSync, constants } from 'node:zlib';

interface Table {
  readonly tag: string;
  readonly bytes: Uint8Array;
}

/**
 * An OpenType font as a WOFF 2.0 file (W3C WOFF File Format 2.0). Outlines are stored as they are, which the
 * format allows and which costs some eight per cent beside its own way of writing them.
 */
export function openTypeToWoff2(font: Uint8Array): Uint8Array {
  const tables = readTables(font);
  const plain = Buffer.concat(tables.map(({ bytes }) => bytes));
  const body = brotliCompressSync(plain, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_FONT,
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_LGWIN]: 22,
      [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
    },
  });
  const directory = Buffer.concat(tables.map(directoryEntry));
  const header = Buffer.alloc(48);
  const length = header.length + directory.length + body.length;
  const padding = Buffer.alloc((4 - (length % 4)) % 4);
  header.writeUInt32BE(0x774f4632, 0);
  header.set(font.subarray(0, 4), 4);
  header.writeUInt32BE(length + padding.length, 8);
  header.writeUInt16BE(tables.length, 12);
  header.writeUInt32BE(font.length, 16);
  header.writeUInt32BE(body.length, 20);
  header.writeUInt16BE(1, 24);
  return Buffer.concat([header, directory, body, padding]);
}

function readTables(font: Uint8Array): readonly Table[] {
  const view = new DataView(font.buffer, font.byteOffset, font.length);
  return Array.from({ length: view.getUint16(4) }, (_, index) => {
    const entry = 12 + 16 * index;
    const start = view.getUint32(entry + 8);
    const tag = String.fromCharCode(...font.subarray(entry, entry + 4));
    return { tag, bytes: font.subarray(start, start + view.getUint32(entry + 12)) };
  });
}

/** Section 4.1, each tag written out. Version 3 of an outline table is the untransformed one, and 0 of any other. */
function directoryEntry({ tag, bytes }: Table): Buffer {
  const version = tag === 'glyf' || tag === 'loca' ? 3 : 0;
  return Buffer.from([(version << 6) | 0x3f, ...Buffer.from(tag, 'latin1'), ...base128(bytes.length)]);
}

/** UIntBase128: seven bits a byte, the highest first, the last without the mark. */
function base128(length: number): readonly number[] {
  const septets = [length & 0x7f];
  for (let rest = length >>> 7; rest > 0; rest >>>= 7) septets.unshift((rest & 0x7f) | 0x80);
  return septets;
}
