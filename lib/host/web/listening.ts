import type { Server } from 'node:http';
import type { UnparsedConnections } from './answer-at-once';

/**
 * How long a connection may be without a request, in milliseconds. Longer than proxies keep theirs: one that asks on a
 * connection which ends at that moment has no answer.
 */
export const idleMs = 65_000;

/** Has a server listen, on every address of the machine where `host` is null. A sentence where it cannot, else null. */
export function openServer(
  server: Server,
  { port, host }: { readonly port: number; readonly host: string | null },
): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const sentences: Readonly<Record<string, string>> = {
        EADDRINUSE: `Port ${port} is taken by another program; set PORT to another one.`,
        EACCES: `Port ${port} may not be used by this user; set PORT to one above 1023.`,
      };
      resolve(sentences[error.code ?? ''] ?? `The site cannot listen on port ${port}: ${error.message}.`);
    });
    server.listen({ port, ...(host === null ? {} : { host }) }, () => resolve(null));
  });
}

/** Takes no more connections; those that have something under way get five seconds. */
export async function closeServer(server: Server, unparsed: UnparsedConnections): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  unparsed.end();
  const late = setTimeout(() => {
    server.closeAllConnections();
    unparsed.destroy();
  }, 5_000);
  await closed;
  clearTimeout(late);
}
