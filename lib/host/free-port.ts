import { createServer } from 'node:net';

/** Whether a program may listen on the port now, on every address of the machine. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await tryPort(port, null)) !== null;
}

/**
 * Listens for a moment.
 *
 * @param port 0: any
 * @param host null: every address of the machine
 * @returns the port, or null where it cannot be had
 */
export function tryPort(port: number, host: string | null): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(null));
    server.listen({ port, ...(host === null ? {} : { host }) }, () => {
      const address = server.address();
      server.close(() => resolve(address !== null && typeof address === 'object' ? address.port : null));
    });
  });
}
