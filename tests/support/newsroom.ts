import { createHash } from 'node:crypto';
import { type OutletRecord, outletsSchema } from '@/lib/event/outlets';
import { type LoopbackServer, startLoopbackServer } from './loopback-server';

/** What a newsroom answers at a path. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Until it is settled, nothing is answered. */
  readonly after?: Promise<unknown>;
}

export interface Newsroom extends LoopbackServer {
  /** By path without its query; may be changed while the newsroom is open. Unknown paths answer 404. */
  readonly answers: Map<string, Answer>;
  /** Absolute address of a path. */
  at(path: string): string;
  /** The newsroom as an outlet with these sources. */
  outlet(slug: string, feeds: readonly string[], kind?: string): OutletRecord;
}

/** Opens an outlet's own site on loopback; it asks for no delay between requests, unless `robots` says else. */
export async function openNewsroom(robots = 'User-agent: *\nCrawl-delay: 0\n'): Promise<Newsroom> {
  const answers = new Map<string, Answer>();
  const server = await startLoopbackServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const { status = 200, headers = {}, body = '', after } = answers.get(path) ?? { status: 404 };
    await after;
    const isKnown = headers.etag !== undefined && request.headers['if-none-match'] === headers.etag;
    response.writeHead(isKnown ? 304 : status, headers).end(isKnown ? '' : body);
  }, robots);
  const at = (path: string): string => `${server.origin}${path}`;
  return {
    ...server,
    answers,
    at,
    outlet(slug, feeds, kind = 'feed') {
      const sources = feeds.map((path) => ({ kind, url: at(path) }));
      const facts = { name: `The ${slug}`, home: at('/'), country: 'US', language: 'en', kind: 'local' };
      const [outlet] = outletsSchema.parse([{ slug, ...facts, sources }]);
      if (outlet === undefined) throw new Error('one outlet in, one out');
      return outlet;
    },
  };
}

/** An RSS feed of [address, headline] lines; its ETag follows from its text. */
export function aFeed(items: readonly (readonly [string, string])[]): Answer {
  const lines = items.map(
    ([link, title]) => `<item><title>${title}</title><link>${link.replaceAll('&', '&amp;')}</link></item>`,
  );
  const body = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${lines.join('')}</channel></rss>`;
  return { headers: { 'content-type': 'application/rss+xml', etag: etagOf(body) }, body };
}

/** A page with an article about the summit. */
export function aPage(headline: string, { canonical = '', text = '' } = {}): Answer {
  const data = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: '2025-08-15T12:40:00-08:00',
    author: [{ '@type': 'Person', name: 'Ada Reporter' }],
  });
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
    ${canonical === '' ? '' : `<link rel="canonical" href="${canonical}">`}
    <script type="application/ld+json">${data}</script></head><body><article><h1>${headline}</h1>
    <p>President Donald Trump met Russian President Vladimir Putin in Anchorage, Alaska, on Friday for talks
    about the war in Ukraine, and greeted him on a red carpet at the air base.</p>
    <p>The two leaders spoke for almost three hours at the summit before they faced reporters. ${text}</p>
    <p>Neither side announced an agreement when the meeting in Alaska was over.</p></article></body></html>`;
  return { headers: { 'content-type': 'text/html; charset=utf-8', etag: etagOf(body) }, body };
}

function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 12)}"`;
}
