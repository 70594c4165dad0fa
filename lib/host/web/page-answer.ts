import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { MadeAnswer } from './buffered-response';
import { type Encoding, encodings, type PackedBody, pack, repack, repackedBefore } from './packed-body';
import { plainHeaders, strictestPolicy } from './security-headers';
import { takenEncoding } from './taken-encoding';

/** An answer ready to be given any number of times, in each encoding. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** The encodings that it is given in, and the strong ETag of each. */
  readonly variants: ReadonlyMap<Encoding, { readonly etag: string }>;
  readonly body: PackedBody;
  /** How hard brotli tries, 0–11. */
  readonly effort: number;
  /** What it takes of memory, its headers included. */
  readonly bytes: number;
}

const compressible = /^(?:text\/|application\/(?:[\w.+-]*\+)?(?:json|xml|javascript)|image\/svg)/;
/** Below this the headers weigh more than what is saved. */
const smallest = 860;

interface Preparing {
  /** The `Accept-Encoding` of who asked for it. */
  readonly accept: string | undefined;
  /** How hard brotli tries, 0–11. */
  readonly effort: number;
}

/**
 * Prepares a made answer: packs it as who asked first takes it, for most readers of a site take the same; computes its
 * ETags. Whole it takes four times as much memory, and hardly a reader wants it so.
 */
export async function prepareAnswer(made: MadeAnswer, { accept, effort }: Preparing): Promise<PageAnswer> {
  const isText =
    made.body.length >= smallest && compressible.test(String(made.headers['content-type'] ?? ''));
  const wanted = takenEncoding(accept ?? '', () => true);
  const packed = isText ? await pack(made.body, wanted === 'identity' ? 'gzip' : wanted, effort) : null;
  const isSmaller = packed !== null && packed.bytes.length < made.body.length;
  const body = isSmaller ? packed : ({ encoding: 'identity', bytes: made.body } as const);
  const given = isSmaller ? encodings : (['identity'] as const);
  const {
    'content-length': _length,
    'transfer-encoding': _transfer,
    connection: _connection,
    ...headers
  } = made.headers;
  const hash = createHash('sha256').update(made.body).digest('base64url').slice(0, 22);
  return {
    status: made.status,
    headers,
    variants: new Map(given.map((name) => [name, { etag: `"${hash}-${name}"` }])),
    body,
    effort,
    bytes: body.bytes.length + 4096,
  };
}

/** Gives the answer, which no header was set for before: 304 when the reader has it, without a body to HEAD. */
export async function giveAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PageAnswer,
): Promise<void> {
  if (giveAtOnce(request, response, answer)) return;
  const encoding = encodingFor(request.headers['accept-encoding'], answer);
  giveAtOnce(request, response, answer, await loadBody(answer, encoding));
}

/**
 * The same where it has not to be packed first; whether it was given. All headers go as one list: set one by one they
 * took more time than everything else.
 */
export function giveAtOnce(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PageAnswer,
  packed: Buffer | null = null,
): boolean {
  const encoding = encodingFor(request.headers['accept-encoding'], answer);
  const head = headOf(answer, encoding);
  const modified = answer.headers['last-modified'];
  if (answer.status === 200 && isKnown(request.headers, { etag: head.etag, modified })) {
    response.writeHead(304, head.common).end();
    return true;
  }
  const body = packed ?? bodyOf(answer, encoding);
  if (body === null) return false;
  response.writeHead(answer.status, wholeHead(head, body));
  response.end(request.method === 'HEAD' ? undefined : body);
  return true;
}

/** The bytes of an answer in one of its encodings; null: it has to be packed so first, by `loadBody`. */
export function bodyOf(answer: PageAnswer, encoding: Encoding): Buffer | null {
  return answer.body.encoding === encoding ? answer.body.bytes : repackedBefore(variantOf(answer, encoding));
}

/** The same bytes, packed for it where they are not there. */
export async function loadBody(answer: PageAnswer, encoding: Encoding): Promise<Buffer> {
  const { body: kept, effort } = answer;
  return bodyOf(answer, encoding) ?? (await repack(variantOf(answer, encoding), { kept, encoding, effort }));
}

export function encodingFor(accept: string | undefined, { variants }: PageAnswer): Encoding {
  return takenEncoding(accept ?? '', (name) => variants.has(name));
}

function variantOf({ variants }: PageAnswer, encoding: Encoding): { readonly etag: string } {
  const variant = variants.get(encoding);
  if (variant === undefined) throw new Error(`no ${encoding} variant`);
  return variant;
}

/** The headers of an answer in one encoding, as lists of names and values: those of any answer, and of one with a body. */
export interface Head {
  readonly etag: string;
  readonly common: string[];
  readonly ofBody: string[];
}

const heads = new WeakMap<PageAnswer, Map<Encoding, Head>>();

export function headOf(answer: PageAnswer, encoding: Encoding): Head {
  const known = heads.get(answer) ?? new Map<Encoding, Head>();
  const head = known.get(encoding) ?? makeHead(answer, encoding);
  heads.set(answer, known.set(encoding, head));
  return head;
}

function makeHead(answer: PageAnswer, encoding: Encoding): Head {
  const { etag } = variantOf(answer, encoding);
  const { vary: own = [], 'content-type': type, ...others } = answer.headers;
  const vary = [own, answer.variants.size > 1 ? 'Accept-Encoding' : []].flat();
  return {
    etag,
    common: listOf([
      ...Object.entries(plainHeaders),
      // A page brings its own, with what its scripts need.
      ['Content-Security-Policy', strictestPolicy],
      ...Object.entries(others),
      // On one line: not every cache reads a second one.
      ...(vary.length > 0 ? [['Vary', vary.join(', ')] as const] : []),
      ...(answer.status === 200 ? [['ETag', etag] as const] : []),
    ]),
    ofBody: listOf([
      ...(type === undefined ? [] : [['Content-Type', type] as const]),
      ...(encoding === 'identity' ? [] : [['Content-Encoding', encoding] as const]),
    ]),
  };
}

/** All headers of an answer with this body. */
export function wholeHead({ common, ofBody }: Head, body: Buffer): string[] {
  return [...common, ...ofBody, 'Content-Length', String(body.length)];
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
