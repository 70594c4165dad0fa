import { ByteReader } from './byte-reader';

interface Streams {
  readonly contours: ByteReader;
  readonly points: ByteReader;
  readonly flags: ByteReader;
  readonly glyphs: ByteReader;
  readonly composites: ByteReader;
  readonly boxBits: Uint8Array;
  readonly boxes: ByteReader;
  readonly instructions: ByteReader;
}

interface Point {
  readonly x: number;
  readonly y: number;
  readonly isOnCurve: boolean;
}

export interface RestoredGlyphs {
  readonly glyf: Uint8Array;
  /** Four bytes an offset. */
  readonly loca: Uint8Array;
}

/** The `glyf` and `loca` tables of what WOFF 2.0 (section 5.1) made of them; points stay uncompressed. */
export function restoreGlyphs(transformed: Uint8Array): RestoredGlyphs {
  const header = new ByteReader(transformed);
  header.skip(4);
  const count = header.u16();
  header.skip(2);
  const streams = splitStreams(header, count);
  const parts: Uint8Array[] = [];
  const loca = new DataView(new ArrayBuffer(4 * (count + 1)));
  let at = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    loca.setUint32(4 * glyph, at);
    const bytes = restoreGlyph(streams, glyph);
    parts.push(bytes);
    at += bytes.length;
  }
  loca.setUint32(4 * count, at);
  return { glyf: joined(parts), loca: new Uint8Array(loca.buffer) };
}

function splitStreams(header: ByteReader, glyphCount: number): Streams {
  const [contours = 0, points = 0, flags = 0, glyphs = 0, composites = 0, boxes = 0, instructions = 0] =
    Array.from({ length: 7 }, () => header.u32());
  const bitmap = 4 * Math.floor((glyphCount + 31) / 32);
  return {
    contours: new ByteReader(header.bytes(contours)),
    points: new ByteReader(header.bytes(points)),
    flags: new ByteReader(header.bytes(flags)),
    glyphs: new ByteReader(header.bytes(glyphs)),
    composites: new ByteReader(header.bytes(composites)),
    boxBits: header.bytes(bitmap),
    boxes: new ByteReader(header.bytes(boxes - bitmap)),
    instructions: new ByteReader(header.bytes(instructions)),
  };
}

function restoreGlyph(streams: Streams, glyph: number): Uint8Array {
  const contours = streams.contours.i16();
  const hasBox = ((streams.boxBits[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) !== 0;
  const box = hasBox ? streams.boxes.bytes(8) : null;
  if (contours === 0) return new Uint8Array();
  return contours < 0 ? compositeGlyph(streams, box) : simpleGlyph(streams, contours, box);
}

function compositeGlyph(streams: Streams, box: Uint8Array | null): Uint8Array {
  if (box === null) throw new Error('A composite glyph has no bounding box.');
  const parts = [new Uint8Array([0xff, 0xff]), box];
  let hasInstructions = false;
  for (let flags = 0x20; (flags & 0x20) !== 0; ) {
    const head = streams.composites.bytes(4);
    flags = ((head[0] ?? 0) << 8) | (head[1] ?? 0);
    hasInstructions ||= (flags & 0x100) !== 0;
    const scale = (flags & 0x08) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0;
    parts.push(head, streams.composites.bytes(((flags & 0x01) !== 0 ? 4 : 2) + scale));
  }
  if (hasInstructions) {
    const length = streams.glyphs.short255();
    parts.push(new Uint8Array([length >> 8, length & 0xff]), streams.instructions.bytes(length));
  }
  return joined(parts, 4);
}

function simpleGlyph(streams: Streams, contours: number, box: Uint8Array | null): Uint8Array {
  const sizes = Array.from({ length: contours }, () => streams.points.short255());
  const points = readPoints(
    streams,
    sizes.reduce((sum, size) => sum + size, 0),
  );
  const instructions = streams.instructions.bytes(streams.glyphs.short255());
  const flagsAt = 12 + 2 * contours + instructions.length;
  const bytes = new Uint8Array((flagsAt + 5 * points.length + 3) & ~3);
  const view = new DataView(bytes.buffer);
  view.setInt16(0, contours);
  if (box === null) boundingBox(points).forEach((edge, index) => void view.setInt16(2 + 2 * index, edge));
  else bytes.set(box, 2);
  let last = -1;
  for (const [index, size] of sizes.entries()) {
    last += size;
    view.setUint16(10 + 2 * index, last);
  }
  view.setUint16(10 + 2 * contours, instructions.length);
  bytes.set(instructions, 12 + 2 * contours);
  writePoints(view, flagsAt, points);
  return bytes;
}

function boundingBox(points: readonly Point[]): readonly number[] {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

function writePoints(view: DataView, flagsAt: number, points: readonly Point[]): void {
  let [x, y] = [0, 0];
  for (const [index, point] of points.entries()) {
    view.setUint8(flagsAt + index, point.isOnCurve ? 1 : 0);
    view.setInt16(flagsAt + points.length + 2 * index, point.x - x);
    view.setInt16(flagsAt + 3 * points.length + 2 * index, point.y - y);
    [x, y] = [point.x, point.y];
  }
}

function readPoints({ flags, glyphs }: Streams, count: number): readonly Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let index = 0; index < count; index++) {
    const flag = flags.u8();
    const [dx, dy] = readStep(flag & 0x7f, glyphs);
    [x, y] = [x + dx, y + dy];
    points.push({ x, y, isOnCurve: flag < 0x80 });
  }
  return points;
}

/** The triplet encoding of section 5.2: the flag says how many bytes there are and how they divide. */
function readStep(flag: number, bytes: ByteReader): readonly [number, number] {
  const signed = (bit: number, size: number) => ((bit & 1) === 1 ? size : -size);
  if (flag < 10) return [0, signed(flag, ((flag & 14) << 7) + bytes.u8())];
  if (flag < 20) return [signed(flag, (((flag - 10) & 14) << 7) + bytes.u8()), 0];
  if (flag < 84) {
    const [high, low] = [flag - 20, bytes.u8()];
    const dy = 1 + ((high & 0x0c) << 2) + (low & 0x0f);
    return [signed(flag, 1 + (high & 0x30) + (low >> 4)), signed(flag >> 1, dy)];
  }
  if (flag < 120) {
    const high = flag - 84;
    const dx = 1 + (Math.floor(high / 12) << 8) + bytes.u8();
    return [signed(flag, dx), signed(flag >> 1, 1 + (((high % 12) >> 2) << 8) + bytes.u8())];
  }
  if (flag < 124) {
    const [first, second, third] = [bytes.u8(), bytes.u8(), bytes.u8()];
    const dy = ((second & 0x0f) << 8) + third;
    return [signed(flag, (first << 4) + (second >> 4)), signed(flag >> 1, dy)];
  }
  return [signed(flag, bytes.u16()), signed(flag >> 1, bytes.u16())];
}

function joined(parts: readonly Uint8Array[], alignment = 1): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const whole = new Uint8Array(Math.ceil(length / alignment) * alignment);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
