import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterEach } from 'vitest';
import { startWebServer, type WebServer, type WebServerOptions } from '@/lib/host/web/web-server';

const open: WebServer[] = [];

afterEach(async () => {
  for (const server of open.splice(0)) await server.close();
});

/** How a page answers. */
export type MadePage = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** The web server before pages that a test makes, at a free port where it says no other. */
export function startPageServer(options: Partial<WebServerOptions>) {
  return startWebServer({
    at: { kind: 'closed', port: 0, host: '127.0.0.1' },
    siteHost: 'parallax.example',
    render: async () => {},
    staticFolder: '/nonexistent',
    cacheBytes: 4_000_000,
    statusFor: async () => null,
    standIn: async () => ({ status: 500, html: '<p>Out of reach.</p>' }),
    whileWanted: (_signal, work) => work(),
    heldSince: (since) => `<p>Since ${since.toISOString()}.</p>`,
    onError: () => {},
    ...options,
  });
}

/** The same, open until the test ends: its pages are made by `page`; and how often it was asked to. */
export async function servePages(page: MadePage, options: Partial<WebServerOptions> = {}) {
  const made: string[] = [];
  const outcome = await startPageServer({
    render: async (request, response) => {
      // The page for what is not there, which is made before anybody asks.
      if (request.url === '/_not-found') {
        response.writeHead(404).end('<h1>Nothing here</h1>');
        return;
      }
      made.push(request.url ?? '');
      await page(request, response);
    },
    ...options,
  });
  if (outcome.kind === 'failed') throw new Error(outcome.why);
  open.push(outcome);
  return { made, pages: outcome.pages, port: outcome.port, at: `http://127.0.0.1:${outcome.port}` };
}

/** Long enough to be packed. */
export const pageText = 'A page of some length. '.repeat(100);

/** A page that always answers this. */
export function madePage(status: number, headers: Record<string, string>, body = pageText): MadePage {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html', ...headers });
    response.end(body);
  };
}
