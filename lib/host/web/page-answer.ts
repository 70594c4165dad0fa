import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gunzipSync, gzip } from 'node:zlib';
import { LRUCache } from 'lru-cache';
import type { MadeAnswer } from './buffered-response';
import { plainHeaders, strictestPolicy } from './security-headers';

const encodings = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof encodings)[number];

/** An answer ready to be given any number of times, in each encoding. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** Strong ETag and bytes of each encoding; one that saves nothing is left out. Null: as `gzip` has it, unpacked. */
  readonly variants: ReadonlyMap<Encoding, { readonly body: Buffer | null; readonly etag: string }>;
  /** What it takes of memory, its headers included. */
  readonly bytes: number;
}

const compressible = /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript)|image\/svg)/;
const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);
/** Below this the headers weigh more than what is saved. */
const smallest = 860;

/** Prepares a made answer: compresses it, computes its ETags. `effort` is the brotli quality, 0–11. */
export async function prepareAnswer(made: MadeAnswer, effort: number): Promise<PageAnswer> {
  const hash = createHash('sha256').update(made.body).digest('base64url').slice(0, 22);
  const bodies = new Map<Encoding, Buffer | null>([['identity', made.body]]);
  if (made.body.length >= smallest && compressible.test(String(made.headers['content-type'] ?? ''))) {
    const [br, gz] = await Promise.all([
      toBrotli(made.body, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } }),
      toGzip(made.body, { level: 6 }),
    ]);
    if (br.length < made.body.length) bodies.set('br', closeFitting(br));
    // Whole it takes four times as much memory as both together, and hardly a reader wants it so.
    if (gz.length < made.body.length) bodies.set('gzip', closeFitting(gz)).set('identity', null);
  }
  const {
    'content-length': _length,
    'transfer-encoding': _transfer,
    connection: _connection,
    ...headers
  } = made.headers;
  return {
    status: made.status,
    headers,
    variants: new Map([...bodies].map(([name, body]) => [name, { body, etag: `"${hash}-${name}"` }])),
    bytes: [...bodies.values()].reduce((sum, body) => sum + (body?.length ?? 0), 4096),
  };
}

/** Node's zlib gives the start of a block of 16 kB, which stays in memory whole. */
function closeFitting(bytes: Buffer): Buffer {
  return bytes.buffer.byteLength > bytes.length + 1024 ? Buffer.from(bytes) : bytes;
}

/**
 * Gives the answer, which no header was set for before: 304 when the reader has it, without a body to HEAD. All headers
 * go as one list that is made once: set one by one they took more time than everything else.
 */
export function giveAnswer(request: IncomingMessage, response: ServerResponse, answer: PageAnswer): void {
  const encoding = chooseEncoding(request.headers['accept-encoding'] ?? '', answer);
  const { etag, whole, unchanged } = headOf(answer, encoding);
  const modified = answer.headers['last-modified'];
  if (answer.status === 200 && isKnown(request.headers, { etag, modified })) {
    response.writeHead(304, unchanged).end();
    return;
  }
  response.writeHead(answer.status, whole);
  response.end(request.method === 'HEAD' ? undefined : bodyOf(answer, encoding));
}

/** Unpacked bodies that are asked for again and again. */
const unpacked = new LRUCache<PageAnswer, Buffer>({
  maxSize: 8 * 1024 * 1024,
  sizeCalculation: (body) => Math.max(1, body.length),
});

/** The bytes of an answer in one of its encodings. */
export function bodyOf(answer: PageAnswer, encoding: Encoding): Buffer {
  const kept = answer.variants.get(encoding)?.body ?? unpacked.get(answer);
  if (kept !== undefined) return kept;
  const packed = answer.variants.get('gzip')?.body ?? null;
  if (packed === null) throw new Error(`no ${encoding} variant`);
  const body = gunzipSync(packed);
  unpacked.set(answer, body);
  return body;
}

/** An encoding of an answer with all headers, as lists of names and values: of the whole, and where it is known. */
export interface Head {
  readonly etag: string;
  readonly whole: string[];
  readonly unchanged: string[];
}

const heads = new WeakMap<PageAnswer, Map<Encoding, Head>>();

export function headOf(answer: PageAnswer, encoding: Encoding): Head {
  const known = heads.get(answer) ?? new Map<Encoding, Head>();
  const head = known.get(encoding) ?? makeHead(answer, encoding);
  heads.set(answer, known.set(encoding, head));
  return head;
}

function makeHead(answer: PageAnswer, encoding: Encoding): Head {
  const variant = answer.variants.get(encoding);
  if (variant === undefined) throw new Error(`no ${encoding} variant`);
  const { vary: own = [], 'content-type': type, ...others } = answer.headers;
  const vary = [own, answer.variants.size > 1 ? 'Accept-Encoding' : []].flat();
  const both: readonly (readonly [string, string | readonly string[]])[] = [
    ...Object.entries(plainHeaders),
    // A page brings its own, with what its scripts need.
    ['Content-Security-Policy', strictestPolicy],
    ...Object.entries(others),
    // On one line: not every cache reads a second one.
    ...(vary.length > 0 ? [['Vary', vary.join(', ')] as const] : []),
    ...(answer.status === 200 ? [['ETag', variant.etag] as const] : []),
  ];
  const ofBody: readonly (readonly [string, string | readonly string[]])[] = [
    ...(type === undefined ? [] : [['Content-Type', type] as const]),
    ...(encoding === 'identity' ? [] : [['Content-Encoding', encoding] as const]),
    ['Content-Length', String(bodyOf(answer, encoding).length)],
  ];
  return { etag: variant.etag, whole: listOf([...both, ...ofBody]), unchanged: listOf(both) };
}

/**
 * Names and values one after the other; one that has several values stands there as often. Of a name that is given twice
 * the later one holds.
 */
function listOf(headers: readonly (readonly [string, string | readonly string[]])[]): string[] {
  const byName = new Map(headers.map((header) => [header[0].toLowerCase(), header]));
  return [...byName.values()].flatMap(([name, values]) => [values].flat().flatMap((value) => [name, value]));
}

/** Whether the reader has it: by its ETag, or where none is sent by its date (RFC 9110, 13.2.2). */
function isKnown(
  headers: IncomingMessage['headers'],
  { etag, modified }: { readonly etag: string; readonly modified: string | readonly string[] | undefined },
): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined)
    return tags.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return typeof modified === 'string' && Date.parse(modified) <= since;
}

/** Few browsers, and each sends the same each time. */
const accepts = new LRUCache<string, (name: Encoding) => boolean>({ max: 200 });

/** The smallest variant that the reader takes (RFC 9110, 12.5.3; `q=0` refuses). */
export function chooseEncoding(accept: string, answer: Pick<PageAnswer, 'variants'>): Encoding {
  const takes = accepts.get(accept) ?? readAccept(accept);
  if (accept.length < 200) accepts.set(accept, takes);
  return (
    encodings.find((name) => name !== 'identity' && answer.variants.has(name) && takes(name)) ?? 'identity'
  );
}

function readAccept(accept: string): (name: Encoding) => boolean {
  const refused = new Set<string>();
  const taken = new Set<string>();
  for (const part of accept.toLowerCase().slice(0, 500).split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
    const isRefused = parameters.some((parameter) => /^q=0(\.0{0,3})?$/.test(parameter));
    (isRefused ? refused : taken).add(name);
  }
  return (name) => !refused.has(name) && (taken.has(name) || taken.has('*'));
}
