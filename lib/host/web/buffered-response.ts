import { type IncomingMessage, ServerResponse } from 'node:http';

/** An answer as a program made it, whole. */
export interface MadeAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
}

type Render = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Has a handler write its answer into memory instead of to a connection.
 *
 * @throws when the handler throws, takes longer than `limits.ms`, is broken off, or writes more than `limits.bytes`
 */
export async function collectAnswer(
  request: IncomingMessage,
  render: Render,
  limits: { readonly ms: number; readonly bytes: number; readonly signal: AbortSignal },
): Promise<MadeAnswer> {
  const response = new BufferedResponse(request, limits.bytes);
  try {
    limits.signal.throwIfAborted();
    return await new Promise((resolve, reject) => {
      // Node keeps a signal that is made of others for as long as somebody listens to it, and what the listener knows:
      // every page that was ever made stayed in memory, until a site of 10,000 pages held 1.6 GB.
      const giveUp = () => reject(new Error('no answer in time'));
      const clock = setTimeout(giveUp, limits.ms).unref();
      limits.signal.addEventListener('abort', giveUp);
      response.once('close', () => {
        clearTimeout(clock);
        limits.signal.removeEventListener('abort', giveUp);
      });
      response.once('overflow', () => reject(new Error(`an answer of more than ${limits.bytes} bytes`)));
      response.once('finish', () => resolve(response.made()));
      render(request, response).catch(reject);
    });
  } finally {
    response.emit('close');
  }
}

class BufferedResponse extends ServerResponse {
  readonly #chunks: Buffer[] = [];
  readonly #limit: number;
  #size = 0;

  constructor(request: IncomingMessage, limit: number) {
    super(request);
    this.#limit = limit;
  }

  override write(chunk: unknown, ...rest: unknown[]): boolean {
    this.#keep(chunk, rest[0]);
    callLast(rest);
    return true;
  }

  override end(...given: unknown[]): this {
    if (this.writableEnded) return this;
    const [chunk, encoding] = given;
    if (typeof chunk !== 'function') this.#keep(chunk, encoding);
    Object.defineProperty(this, 'writableEnded', { value: true });
    Object.defineProperty(this, 'headersSent', { value: true });
    process.nextTick(() => {
      // Else Next takes what closes now for a reader who has left, and breaks off what is done.
      Object.defineProperty(this, 'writableFinished', { value: true });
      this.emit('finish');
      callLast(given);
    });
    return this;
  }

  // Next sends headers early with this; there is no connection to send them to.
  override flushHeaders(): void {}

  made(): MadeAnswer {
    const headers = Object.entries(this.getHeaders()).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value : String(value)] as const],
    );
    return {
      status: this.statusCode,
      headers: Object.fromEntries(headers),
      body: Buffer.concat(this.#chunks),
    };
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((value) => typeof value === 'object' && value !== null);
    if (Array.isArray(headers)) {
      for (let at = 0; at + 1 < headers.length; at += 2)
        this.setHeader(String(headers[at]), String(headers[at + 1]));
    } else {
      for (const [name, value] of Object.entries(headers ?? {})) this.setHeader(name, value);
    }
    return this;
  }

  #keep(chunk: unknown, encoding: unknown): void {
    if (chunk === undefined || chunk === null) return;
    const bytes =
      typeof chunk === 'string'
        ? Buffer.from(chunk, Buffer.isEncoding(String(encoding)) ? (encoding as BufferEncoding) : 'utf8')
        : Buffer.from(chunk as Uint8Array);
    this.#size += bytes.length;
    if (this.#size > this.#limit) this.emit('overflow');
    else this.#chunks.push(bytes);
  }
}

function callLast(given: readonly unknown[]): void {
  const last = given.at(-1);
  if (typeof last === 'function') last();
}
