import { escapedBytes } from './escaped-bytes';
import type { Redirect } from './outcome';
import { readRefresh } from './refresh';
import type { ServerAnswer } from './send-request';

/** Hops that are followed (FACTS of feeds; RFC 9309, 2.3.1.2 for robots.txt). */
export const mostRedirects = 5;

/** What an answer says of where to go: nowhere, on, or on to something that is no address. */
export type RedirectReading =
  | { readonly kind: 'none' }
  | { readonly kind: 'redirect'; readonly redirect: Redirect; readonly target: URL }
  | { readonly kind: 'nowhere'; readonly why: string };

/**
 * Reads status and Location of an answer from `url`; a relative Location is resolved. A Refresh header that leads on
 * at once is a redirect for the time being, as browsers have it.
 */
export function readRedirect(answer: ServerAnswer, url: URL): RedirectReading {
  const status = redirectStatus(answer.status);
  if (status === null) return refreshed(answer, url);
  const location = locationText(answer.header('location') ?? '');
  if (location === '' || !URL.canParse(location, url)) {
    return { kind: 'nowhere', why: 'The server redirects, but not to a valid address.' };
  }
  const target = withoutSecrets(new URL(location, url));
  return { kind: 'redirect', redirect: { status, to: target.href }, target };
}

/** A Location as text. Header bytes come as latin1; raw UTF-8 in it is common. */
function locationText(header: string): string {
  return escapedBytes(Buffer.from(header, 'latin1')).trim();
}

function refreshed(answer: ServerAnswer, url: URL): RedirectReading {
  const refresh = answer.status === 200 ? readRefresh(answer.header('refresh') ?? '', url) : null;
  if (refresh === null) return { kind: 'none' };
  const target = withoutSecrets(refresh.to);
  return { kind: 'redirect', redirect: { status: 302, to: target.href }, target };
}

/** The same URL without fragment, name and password: they are neither sent nor stored. */
export function withoutSecrets(url: URL): URL {
  const bare = new URL(url);
  bare.hash = '';
  bare.username = '';
  bare.password = '';
  return bare;
}

function redirectStatus(status: number): Redirect['status'] | null {
  switch (status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
      return status;
    default:
      return null;
  }
}
