import { createServer, type RequestListener } from 'node:http';
import { type AtOnce, answerAtOnce } from './answer-at-once';
import { closeServer, idleMs, openServer } from './listening';
import { endSlowReaders } from './slow-readers';

/** An address of this machine that is listened at, whoever answers there. */
export interface WebPort {
  readonly kind: 'open';
  readonly port: number;
  /** From the next request on, this answers: what `atOnce` has in memory, else `listener`. */
  answer(listener: RequestListener, atOnce: AtOnce): void;
  /** Takes no more requests, finishes those under way for up to five seconds. */
  close(): Promise<void>;
}

export type WebPortOutcome = WebPort | { readonly kind: 'failed'; readonly why: string };

/** What is answered where a request cannot be read, by the code of the parser's error; 400 for all others. */
const unreadable: Readonly<Record<string, readonly [status: string, said: string]>> = {
  HPE_HEADER_OVERFLOW: [
    '431 Request Header Fields Too Large',
    'The headers of this request, cookies among them, are larger than 16 kB.',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['408 Request Timeout', 'This request took too long to arrive.'],
};
const malformed = [
  '400 Bad Request',
  'This request is malformed. In its address, letters other than A to Z are written as %D0%90 and the like.',
] as const;

function refusalOf(code: string | undefined): string {
  const [status, said] = unreadable[code ?? ''] ?? malformed;
  const head = ['Content-Type: text/plain; charset=utf-8', `Content-Length: ${said.length + 1}`];
  return [`HTTP/1.1 ${status}`, ...head, 'Connection: close', '', `${said}\n`].join('\r\n');
}

/** Listens at a port; `host` null is every address of the machine. `why` is one plain sentence. */
export async function openWebPort(
  at: { readonly port: number; readonly host: string | null },
  listener: RequestListener,
): Promise<WebPortOutcome> {
  let answering = listener;
  let answeringAtOnce: AtOnce = () => null;
  const server = createServer(
    {
      maxHeaderSize: 16 * 1024,
      headersTimeout: 10_000,
      requestTimeout: 30_000,
      keepAliveTimeout: idleMs,
      connectionsCheckingInterval: 5_000,
    },
    (request, response) => answering(request, response),
  );
  server.maxHeadersCount = 100;
  const unparsed = answerAtOnce(server, (request) => answeringAtOnce(request));
  endSlowReaders(server);
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (socket.writable) socket.end(refusalOf(error.code));
  });
  const problem = await openServer(server, at);
  if (problem !== null) return { kind: 'failed', why: problem };
  const address = server.address();
  return {
    kind: 'open',
    port: address !== null && typeof address === 'object' ? address.port : at.port,
    answer(next, atOnce) {
      answering = next;
      answeringAtOnce = atOnce;
    },
    close: () => closeServer(server, unparsed),
  };
}
