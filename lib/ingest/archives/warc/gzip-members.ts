import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { ByteFeed } from '@/lib/ingest/archives/byte-feed';

/** What stands in a file, one gzip member after the other. `position`: where in the file the member begins. */
export type MemberPart =
  | { readonly kind: 'bytes'; readonly bytes: Buffer; readonly position: number }
  /** What was given of this member is wrong or not all. `why` is one sentence. */
  | { readonly kind: 'damage'; readonly position: number; readonly why: string }
  /** The rest of the file is not read. */
  | { readonly kind: 'stopped'; readonly position: number; readonly why: string };

/** A record of a web archive is mostly smaller, packed; such members need no stream of their own. */
const smallMember = 128 * 1024;
const smallUnpacked = 4 * 1024 * 1024;
/** Packed bytes that are looked through again after damage, for the next member begins among them. */
const lookedBack = 1024 * 1024;
const longestHeader = 64 * 1024;
const trailerLength = 8;
/** Damaged members without a right one between them: chance makes one in 16 MB, malice one in 18 bytes. */
const mostDamaged = 1000;
const damaged = 'The gzip data is cut short or damaged.';

/**
 * Unpacks a file of gzip members in constant memory. Damage ends a member, not the file: the next one is
 * looked for by its first bytes. zlib's own reading of several members stops at the first damage, and so
 * does what is built on it (warcio.js 2.4.11, tried: all records after it are missing, without a word).
 */
export async function* readMembers(source: AsyncIterable<Uint8Array>): AsyncGenerator<MemberPart> {
  const feed = new ByteFeed(source);
  let damagedInTurn = 0;
  try {
    for (;;) {
      const skipped = await seekMember(feed);
      const { position } = feed;
      if (skipped.isData) yield { kind: 'damage', position, why: 'Something other than gzip stands here.' };
      if (!skipped.isFound) return;
      let isDamaged = false;
      for await (const part of readMember(feed, position)) {
        isDamaged ||= part.kind === 'damage';
        yield part;
      }
      damagedInTurn = isDamaged ? damagedInTurn + 1 : 0;
      if (damagedInTurn < mostDamaged) continue;
      return yield { kind: 'stopped', position, why: 'Too much of the file is damaged to read on.' };
    }
  } finally {
    await feed.close();
  }
}

async function* readMember(feed: ByteFeed, position: number): AsyncGenerator<MemberPart> {
  const header = await headerLength(feed);
  feed.take(header ?? 1);
  if (header === null) {
    yield { kind: 'damage', position, why: damaged };
    return;
  }
  const small = await readSmall(feed);
  if (small === null) yield* readLarge(feed, position);
  else yield { kind: 'bytes', bytes: small, position };
}

/** Moves to the next bytes that a member may begin with: 1f 8b 08 and flags that exist (RFC 1952, 2.3). */
async function seekMember(feed: ByteFeed): Promise<{ readonly isFound: boolean; readonly isData: boolean }> {
  let isData = false;
  // Some writers pad with zeros; anything else was meant to be read.
  const pass = (length: number): void => {
    isData ||= feed.take(length).some((byte) => byte !== 0);
  };
  while (await feed.has(4)) {
    const { bytes } = feed;
    for (let at = bytes.indexOf(0x1f); at >= 0; at = bytes.indexOf(0x1f, at + 1)) {
      if (at + 4 > bytes.length) break;
      if (bytes[at + 1] !== 0x8b || bytes[at + 2] !== 8 || (bytes[at + 3] ?? 0xff) > 0x1f) continue;
      pass(at);
      return { isFound: true, isData };
    }
    pass(bytes.length - 3);
  }
  pass(feed.bytes.length);
  return { isFound: false, isData };
}

/** Length of a member's header (RFC 1952, 2.3): fixed part, extra field, name, comment, check. */
async function headerLength(feed: ByteFeed): Promise<number | null> {
  if (!(await feed.has(10))) return null;
  const flags = feed.bytes[3] ?? 0;
  let length = 10;
  if ((flags & 4) !== 0) {
    if (!(await feed.has(length + 2))) return null;
    length += 2 + feed.bytes.readUInt16LE(length);
  }
  for (const text of [8, 16]) {
    if ((flags & text) === 0) continue;
    let end = feed.bytes.indexOf(0, length);
    for (let want = length + 256; end < 0; want += 4096) {
      if (want > longestHeader) return null;
      const isMore = await feed.has(want);
      end = feed.bytes.indexOf(0, length);
      if (end < 0 && !isMore) return null;
    }
    length = end + 1;
  }
  if ((flags & 2) !== 0) length += 2;
  return length <= longestHeader && (await feed.has(length)) ? length : null;
}

/** A whole small member, checked; null (and nothing taken) where it is larger, or not whole. */
async function readSmall(feed: ByteFeed): Promise<Buffer | null> {
  await feed.has(smallMember);
  try {
    const packed = feed.bytes.subarray(0, smallMember);
    const { buffer, engine } = inflateWithEngine(packed);
    const length = engine.bytesWritten;
    if (
      !(await feed.has(length + trailerLength)) ||
      !isRight(feed.bytes, length, { sum: crc32(buffer), size: buffer.length })
    )
      return null;
    feed.take(length + trailerLength);
    return buffer;
  } catch {
    return null;
  }
}

interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

function inflateWithEngine(packed: Buffer): Inflated {
  // `info` gives both; the types of Node know only the bytes.
  return inflateRawSync(packed, { info: true, maxOutputLength: smallUnpacked }) as unknown as Inflated;
}

interface Checked {
  readonly sum: number;
  readonly size: number;
}

/** A member's trailer: check sum and size of what was packed, modulo 2^32. */
function isRight(bytes: Buffer, at: number, { sum, size }: Checked): boolean {
  return bytes.readUInt32LE(at) === sum && bytes.readUInt32LE(at + 4) === size % 2 ** 32;
}

async function* readLarge(feed: ByteFeed, position: number): AsyncGenerator<MemberPart> {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 });
  const recent = new RecentBytes();
  const begin = feed.position;
  let isOver = false;
  const pump = async (): Promise<void> => {
    while (!isOver && (await feed.has(1))) {
      const bytes = feed.take(Math.min(feed.bytes.length, 64 * 1024));
      recent.add(bytes);
      await new Promise<void>((resolve) => {
        inflate.once('close', resolve);
        inflate.write(bytes, () => {
          inflate.off('close', resolve);
          resolve();
        });
      });
    }
    inflate.end();
  };
  const pumping = pump();
  const checked = { sum: 0, size: 0 };
  let isWhole = true;
  try {
    for await (const bytes of inflate) {
      checked.sum = crc32(bytes, checked.sum);
      checked.size += bytes.length;
      yield { kind: 'bytes', bytes, position };
    }
  } catch {
    isWhole = false;
  } finally {
    isOver = true;
    inflate.destroy();
    await pumping;
  }
  const end = isWhole ? begin + inflate.bytesWritten : begin;
  const given = recent.from(end, feed.position);
  feed.giveBack(given);
  if (isWhole && (await feed.has(trailerLength)) && isRight(feed.bytes, 0, checked)) {
    feed.take(trailerLength);
    return;
  }
  // A damaged member may seem to end within a later one: then what was fed is looked through again.
  if (isWhole && !(await isFollowedByMember(feed))) {
    feed.take(given.length);
    feed.giveBack(recent.from(begin, feed.position));
  }
  yield { kind: 'damage', position, why: damaged };
}

async function isFollowedByMember(feed: ByteFeed): Promise<boolean> {
  if (!(await feed.has(trailerLength + 3))) return feed.bytes.length <= trailerLength;
  const [one, two, three] = feed.bytes.subarray(trailerLength);
  return one === 0x1f && two === 0x8b && three === 8;
}

/** The last bytes fed, as many as are looked through again. */
class RecentBytes {
  private parts: Buffer[] = [];
  private length = 0;

  add(bytes: Buffer): void {
    this.parts.push(bytes);
    this.length += bytes.length;
    while (this.length - (this.parts[0]?.length ?? 0) >= lookedBack) {
      this.length -= this.parts.shift()?.length ?? 0;
    }
  }

  /** The bytes that stand at `start` in the file and after it; `end` is where the last of them ends. */
  from(start: number, end: number): Buffer {
    const all = Buffer.concat(this.parts);
    return all.subarray(Math.max(0, all.length - (end - start)));
  }
}
