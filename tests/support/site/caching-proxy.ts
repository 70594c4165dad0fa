import { type IncomingHttpHeaders, request } from 'node:http';
import { startLoopbackServer } from '@/tests/support/loopback-server';
import type { TestProxy } from './proxies';

interface Kept {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/**
 * The most careless of caches that readers share: keeps by the address alone, whatever Vary says, all that says that
 * it may be kept.
 */
export async function openCachingProxy(origin: string): Promise<TestProxy> {
  const kept = new Map<string, Kept>();
  const { hostname, port } = new URL(origin);
  const server = await startLoopbackServer((asked, response) => {
    const path = asked.url ?? '/';
    const give = ({ status, headers, body }: Kept) => {
      response.writeHead(status, headers).end(body);
    };
    const found = kept.get(path);
    if (found !== undefined) return give(found);
    const { 'accept-encoding': _encoding, ...headers } = asked.headers;
    request({ hostname, port, path, headers }, (answer) => {
      const pieces: Buffer[] = [];
      answer.on('data', (piece: Buffer) => pieces.push(piece));
      answer.on('end', () => {
        const made = {
          status: answer.statusCode ?? 0,
          headers: passedOn(answer.headers),
          body: Buffer.concat(pieces),
        };
        if (/^public,.*s-maxage=[1-9]/.test(answer.headers['cache-control'] ?? '')) kept.set(path, made);
        give(made);
      });
    }).end();
  }, null);
  return { origin: server.origin, kept: () => kept.size, close: server.close };
}

function passedOn(given: IncomingHttpHeaders): Readonly<Record<string, string>> {
  const { 'content-type': type, location } = given;
  return {
    ...(type === undefined ? {} : { 'content-type': type }),
    ...(location === undefined ? {} : { location }),
  };
}
