import { brotliDecompressSync } from 'node:zlib';
import { ByteReader } from './byte-reader';
import { restoreGlyphs } from './woff2-glyphs';

// Tags by their number in WOFF 2.0, section 4.1.
const knownTags =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT ' +
  'VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar ' +
  'fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';
const tags = knownTags.split(' ').map((tag) => tag.replace('_', ' '));

const maxFontBytes = 32 * 1024 * 1024;

interface StoredTable {
  readonly tag: string;
  readonly length: number;
  readonly isTransformed: boolean;
}

/**
 * A WOFF 2.0 file as the OpenType font in it (W3C WOFF File Format 2.0). Written for the fonts that are
 * shipped: one font with TrueType outlines. Throws on anything else; checksums are left at 0.
 */
export function woff2ToOpenType(file: Uint8Array): Uint8Array {
  const reader = new ByteReader(file);
  if (reader.u32() !== 0x774f4632) throw new Error('Not a WOFF 2.0 file.');
  const flavor = reader.u32();
  if (flavor === 0x74746366) throw new Error('A collection of fonts is not read.');
  reader.skip(4);
  const tableCount = reader.u16();
  reader.skip(6);
  const compressedLength = reader.u32();
  reader.skip(24);
  const directory = Array.from({ length: tableCount }, () => directoryEntry(reader));
  const plain = brotliDecompressSync(reader.bytes(compressedLength), { maxOutputLength: maxFontBytes });
  const stored = new Map<string, Uint8Array>();
  const body = new ByteReader(plain);
  for (const { tag, length } of directory) stored.set(tag, body.bytes(length));
  return joinTables(flavor, restoreTables(directory, stored));
}

function directoryEntry(reader: ByteReader): StoredTable {
  const flags = reader.u8();
  const known = tags[flags & 0x3f];
  const tag = known ?? String.fromCharCode(...reader.bytes(4));
  const version = flags >> 6;
  const length = reader.base128();
  const isOutline = tag === 'glyf' || tag === 'loca';
  // Only `hmtx` may be transformed too, and in none of the fonts shipped it is.
  if (!isOutline && version !== 0) throw new Error(`A transformed ${tag} table is not read.`);
  const isTransformed = isOutline && version !== 3;
  return { tag, isTransformed, length: isTransformed ? reader.base128() : length };
}

function restoreTables(
  directory: readonly StoredTable[],
  stored: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const tables = new Map(stored);
  const transformed = new Set(directory.filter((entry) => entry.isTransformed).map((entry) => entry.tag));
  const glyf = stored.get('glyf');
  if (!transformed.has('glyf') || glyf === undefined) return tables;
  const glyphs = restoreGlyphs(glyf);
  tables.set('glyf', glyphs.glyf);
  tables.set('loca', glyphs.loca);
  tables.set('head', withLongOffsets(table(stored, 'head')));
  return tables;
}

function table(tables: ReadonlyMap<string, Uint8Array>, tag: string): Uint8Array {
  const found = tables.get(tag);
  if (found === undefined) throw new Error(`The font has no ${tag} table.`);
  return found;
}

function withLongOffsets(head: Uint8Array): Uint8Array {
  const changed = copyOf(head);
  changed.setInt16(50, 1);
  return new Uint8Array(changed.buffer);
}

/** Node's buffers share their memory with others, and their `slice` copies nothing. */
function copyOf(bytes: Uint8Array): DataView<ArrayBuffer> {
  return new DataView(Uint8Array.from(bytes).buffer);
}

function joinTables(flavor: number, tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = [...tables].sort(([one], [other]) => (one < other ? -1 : 1));
  const padded = (length: number) => (length + 3) & ~3;
  const start = 12 + 16 * sorted.length;
  const font = new Uint8Array(sorted.reduce((sum, [, bytes]) => sum + padded(bytes.length), start));
  const view = new DataView(font.buffer);
  view.setUint32(0, flavor);
  view.setUint16(4, sorted.length);
  let at = start;
  for (const [index, [tag, bytes]] of sorted.entries()) {
    const entry = 12 + 16 * index;
    for (let letter = 0; letter < 4; letter++) font[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    font.set(bytes, at);
    at += padded(bytes.length);
  }
  return font;
}
