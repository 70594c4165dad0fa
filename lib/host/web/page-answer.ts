import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { MadeAnswer } from './buffered-response';

const encodings = ['br', 'gzip', 'identity'] as const;
type Encoding = (typeof encodings)[number];

/** An answer ready to be given any number of times, in each encoding. */
export interface PageAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  /** Bytes and strong ETag of each encoding; one that saves nothing is left out. */
  readonly variants: ReadonlyMap<Encoding, { readonly body: Buffer; readonly etag: string }>;
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
  const bodies = new Map<Encoding, Buffer>([['identity', made.body]]);
  if (made.body.length >= smallest && compressible.test(String(made.headers['content-type'] ?? ''))) {
    const [br, gz] = await Promise.all([
      toBrotli(made.body, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } }),
      toGzip(made.body, { level: 6 }),
    ]);
    if (br.length < made.body.length) bodies.set('br', br);
    if (gz.length < made.body.length) bodies.set('gzip', gz);
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
    bytes: [...bodies.values()].reduce((sum, body) => sum + body.length, 1024),
  };
}

/** Gives the answer: 304 when the reader has it, without a body to HEAD. */
export function giveAnswer(request: IncomingMessage, response: ServerResponse, answer: PageAnswer): void {
  const encoding = chooseEncoding(request.headers['accept-encoding'] ?? '', answer);
  const variant = answer.variants.get(encoding);
  if (variant === undefined) throw new Error(`no ${encoding} variant`);
  for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
  const vary = [answer.headers.vary ?? [], answer.variants.size > 1 ? 'Accept-Encoding' : []].flat();
  // On one line: not every cache reads a second one.
  if (vary.length > 0) response.setHeader('Vary', vary.join(', '));
  if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
  if (answer.status === 200) {
    response.setHeader('ETag', variant.etag);
    if (isKnown(request.headers, { etag: variant.etag, modified: answer.headers['last-modified'] })) {
      for (const name of ['Content-Type', 'Content-Encoding']) response.removeHeader(name);
      response.writeHead(304).end();
      return;
    }
  }
  response.setHeader('Content-Length', variant.body.length);
  response.writeHead(answer.status);
  response.end(request.method === 'HEAD' ? undefined : variant.body);
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

/** The smallest variant that the reader takes (RFC 9110, 12.5.3; `q=0` refuses). */
function chooseEncoding(accept: string, answer: Pick<PageAnswer, 'variants'>): Encoding {
  const refused = new Set<string>();
  const taken = new Set<string>();
  for (const part of accept.toLowerCase().slice(0, 500).split(',')) {
    const [name = '', ...parameters] = part.split(';').map((word) => word.trim());
    const isRefused = parameters.some((parameter) => /^q=0(\.0{0,3})?$/.test(parameter));
    (isRefused ? refused : taken).add(name);
  }
  const takes = (name: Encoding) => !refused.has(name) && (taken.has(name) || taken.has('*'));
  return (
    encodings.find((name) => name !== 'identity' && answer.variants.has(name) && takes(name)) ?? 'identity'
  );
}
