import type { Server } from 'node:http';

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
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const late = setTimeout(() => server.closeAllConnections(), 5_000);
  await closed;
  clearTimeout(late);
}
