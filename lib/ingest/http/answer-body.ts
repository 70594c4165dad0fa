import { pipeline, Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { unpackWithoutTrailer } from './missing-trailer';

/** What a body came to: its bytes, decoded; or that it was larger than allowed; or packed in a way unknown. */
export type AnswerBody =
  | { readonly kind: 'whole' | 'cut'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'unknown-encoding'; readonly encoding: string };

export interface BodyLimits {
  /** Counted on the wire and again after decoding: 199 KB of gzip can hold 200 MB. */
  readonly maxBytes: number;
  /** What a body over the limit gives: nothing, or its beginning. */
  readonly overflow: 'refuse' | 'cut';
}

/** The content codings that are decoded, as Accept-Encoding. Node 20 has no zstd. */
export const acceptEncoding = 'gzip, deflate, br';

const mostLayers = 3;

/**
 * Reads and decodes a body, and stops reading as soon as it is over the limit. Rejects with the
 * stream's or zlib's error where the body breaks off or is not what its Content-Encoding says.
 */
export async function readAnswerBody(
  body: Readable,
  contentEncoding: string | null,
  limits: BodyLimits,
): Promise<AnswerBody> {
  const layers = layersOf(contentEncoding);
  const unknown = layers.find((layer) => !knownLayers.has(layer));
  if (unknown !== undefined || layers.length > mostLayers) {
    body.on('error', () => undefined).destroy();
    return { kind: 'unknown-encoding', encoding: (unknown ?? layers.join(', ')).slice(0, 40) };
  }
  let stream: AsyncIterable<Buffer> = capped(body, limits.maxBytes);
  for (const layer of layers.toReversed()) stream = decoded(stream, layer, limits.maxBytes);
  try {
    return await collect(stream, limits);
  } catch (error) {
    if (error instanceof OverLimit && limits.overflow === 'refuse') return { kind: 'too-large' };
    throw error;
  } finally {
    body.on('error', () => undefined).destroy();
  }
}

class OverLimit extends Error {}

async function collect(stream: AsyncIterable<Buffer>, limits: BodyLimits): Promise<AnswerBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const room = limits.maxBytes - size;
    if (chunk.length > room) {
      if (limits.overflow === 'refuse') return { kind: 'too-large' };
      return { kind: 'cut', bytes: Buffer.concat([...chunks, chunk.subarray(0, room)]) };
    }
    chunks.push(chunk);
    size += chunk.length;
  }
  return { kind: 'whole', bytes: Buffer.concat(chunks) };
}

// Empty gzip members cost bytes on the wire and decode to nothing, so the wire has its own limit.
async function* capped(body: Readable, maxBytes: number): AsyncIterable<Buffer> {
  let size = 0;
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    yield bytes;
    if (size > maxBytes) throw new OverLimit();
  }
}

async function* decoded(
  source: AsyncIterable<Buffer>,
  layer: string,
  maxBytes: number,
): AsyncIterable<Buffer> {
  const iterator = source[Symbol.asyncIterator]();
  const first = await iterator.next();
  if (first.done) return;
  const packed: Buffer[] = [];
  const joined = async function* () {
    for (let next: IteratorResult<Buffer, unknown> = first; !next.done; next = await iterator.next()) {
      packed.push(next.value);
      yield next.value;
    }
  };
  const decoder = decoderOf(layer, first.value);
  // An error also reaches whoever reads the decoder, so there is nothing left to do here.
  pipeline(Readable.from(joined()), decoder, () => undefined);
  let given = 0;
  try {
    for await (const chunk of decoder) {
      given += chunk.length;
      yield chunk;
    }
  } catch (error) {
    const whole =
      isGzip(layer) && isCutShort(error) ? unpackWithoutTrailer(Buffer.concat(packed), maxBytes + 1) : null;
    if (whole === null) throw error;
    yield whole.subarray(given);
  } finally {
    decoder.destroy();
  }
}

function isGzip(layer: string): boolean {
  return layer === 'gzip' || layer === 'x-gzip';
}

function isCutShort(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
}

const knownLayers: ReadonlySet<string> = new Set(['gzip', 'x-gzip', 'br', 'deflate']);
/** The other names in IANA's registry of content codings (2025-08), which we never ask for. */
const otherLayers: ReadonlySet<string> = new Set(
  'aes128gcm compress dcb dcz exi pack200-gzip x-compress zstd'.split(' '),
);

// "deflate" means zlib (RFC 9110, 8.4.1.2), but some servers send it raw; the first two bytes tell.
function decoderOf(layer: string, first: Buffer): Transform {
  if (layer === 'br') return createBrotliDecompress();
  if (layer === 'deflate') return hasZlibHeader(first) ? createInflate() : createInflateRaw();
  return createGunzip();
}

function hasZlibHeader(bytes: Buffer): boolean {
  const [method = 0, flags = 0] = bytes;
  return (method & 0x0f) === 8 && ((method << 8) | flags) % 31 === 0;
}

/** Servers also write "UTF-8", "none", "binary" or a media type there: a name that is no coding's packs nothing. */
function layersOf(contentEncoding: string | null): readonly string[] {
  return (contentEncoding ?? '')
    .slice(0, 200)
    .toLowerCase()
    .split(',')
    .map((layer) => layer.trim().replace(/^"|"$/g, ''))
    .filter((layer) => knownLayers.has(layer) || otherLayers.has(layer));
}
