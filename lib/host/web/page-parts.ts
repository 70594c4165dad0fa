import type { IncomingMessage } from 'node:http';

/** What Next's client tells about itself when it asks for a part of a page; the answers differ by it. */
const partHeaders = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
];

/**
 * Whether a request is for a part of a page, whatever its address says. Next looks at the other headers only beside
 * this one: whoever sent them alone had the whole page made anew for each value.
 */
export function asksForPart({ headers }: IncomingMessage): boolean {
  return headers.rsc === '1';
}

/** The Vary of whatever Next answers. */
export const variesByPart = partHeaders.join(', ');

/** No cache that readers share may keep a part: nginx and CDNs gave it to those who asked for the page. */
export const unsharedPart = 'private, no-store';

/**
 * Whom Next takes every reader for. To one that says nothing of itself it sends title and tags after the page's body
 * has begun, where they took long (htmlLimitedBots counts only for those that say who they are), and readers of cards
 * look for them in the head.
 */
export const everyReader = 'Parallax';

/**
 * Takes everything from a request that a page must not depend on (cookies, languages, forwarded hosts):
 * what one reader sent would be kept for all. Returns what the page may depend on beside its address, and whether
 * a part of it is asked for.
 */
export function keepKnownHeaders(
  request: IncomingMessage,
  siteHost: string,
): { readonly variant: string; readonly isPart: boolean } {
  const given = request.headers;
  const told = asksForPart(request) ? partHeaders : [];
  const parts = told.flatMap((name) => {
    const value = given[name];
    return typeof value === 'string' ? [[name, value] as const] : [];
  });
  request.headers = {
    host: siteHost,
    'user-agent': everyReader,
    'accept-encoding': given['accept-encoding'],
    'if-none-match': given['if-none-match'],
    'if-modified-since': given['if-modified-since'],
    ...Object.fromEntries(parts),
  };
  const isPart = parts.length > 0 || /[?&]_rsc(?:=|&|$)/.test(request.url ?? '');
  return { variant: JSON.stringify(parts), isPart };
}

/** Takes from a request that is no page's all that Next's client says of itself, and what it would take for an action. */
export function forgetParts(request: IncomingMessage): void {
  const kept = Object.entries(request.headers).filter(
    ([name]) => name !== 'rsc' && !name.startsWith('next-') && !name.startsWith('x-next'),
  );
  request.headers = Object.fromEntries(kept);
}
