import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived; `at` in milliseconds of performance.now(). */
interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Names and values in turn, as they came over the wire. */
  readonly rawHeaders: readonly string[];
  readonly at: number;
}

export interface LoopbackServer {
  /** "127.0.0.1:45123" */
  readonly host: string;
  readonly origin: string;
  readonly requests: readonly RecordedRequest[];
  /** Paths asked for, without robots.txt. */
  paths(): readonly string[];
  close(): Promise<void>;
}

export type LoopbackHandler = (request: IncomingMessage, response: ServerResponse) => void;

/**
 * Serves `handler` on a free port of 127.0.0.1 and keeps what it was asked. /robots.txt answers 404
 * unless `robots` gives a text, or null to leave it to the handler.
 */
export async function startLoopbackServer(
  handler: LoopbackHandler,
  robots: string | null = '',
): Promise<LoopbackServer> {
  const requests: RecordedRequest[] = [];
  const server = createServer((request, response) => {
    const { method = '', url: path = '', headers, rawHeaders } = request;
    requests.push({ method, path, headers, rawHeaders, at: performance.now() });
    if (path === '/robots.txt' && robots !== null) {
      response.writeHead(robots === '' ? 404 : 200, { 'content-type': 'text/plain' }).end(robots);
      return;
    }
    handler(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${portOf(server.address())}`;
  return {
    host,
    origin: `http://${host}`,
    requests,
    paths: () => requests.map(({ path }) => path).filter((path) => path !== '/robots.txt'),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function portOf(address: AddressInfo | string | null): number {
  return address === null || typeof address === 'string' ? 0 : address.port;
}
