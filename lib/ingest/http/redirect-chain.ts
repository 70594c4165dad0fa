import { registrableSite } from '@/lib/news/site';

/**
 * The addresses that one request comes by, and the cookies that their hosts set on the way. Some hosts send everybody
 * round until the cookie comes back that they set: it is given back to an address that was asked in this chain already,
 * to no other, and forgotten behind it.
 */
export interface RedirectChain {
  /** Notes that `url` is asked; the Cookie header to ask it with, empty for none. */
  ask(url: URL): string;
  /** Keeps what an answer from `url` sets. */
  keep(url: URL, setCookies: readonly string[]): void;
  /** Whether asking for `url` would be what was done before. */
  goesRound(url: URL): boolean;
}

interface Cookie {
  readonly name: string;
  readonly value: string;
  readonly host: string;
  /** Whether hosts under this one get it too. */
  readonly isWide: boolean;
  readonly isSecure: boolean;
}

const mostCookies = 20;
const longest = 4096;

/** Begins a chain. The paths of cookies are passed over: a chain is of one page. */
export function openRedirectChain(): RedirectChain {
  const asked = new Map<string, Set<string>>();
  let kept: readonly Cookie[] = [];
  const headerFor = (url: URL): string => (asked.has(url.href) ? headerOf(kept, url) : '');
  return {
    ask(url) {
      const header = headerFor(url);
      asked.set(url.href, (asked.get(url.href) ?? new Set()).add(header));
      return header;
    },
    keep(url, setCookies) {
      for (const text of setCookies.slice(0, mostCookies)) {
        const cookie = readCookie(text, url);
        if (cookie === null) continue;
        const others = kept.filter(({ name, host }) => name !== cookie.name || host !== cookie.host);
        kept = [...others, ...(isOver(text) ? [] : [cookie])].slice(-mostCookies);
      }
    },
    goesRound: (url) => asked.get(url.href)?.has(headerFor(url)) === true,
  };
}

function headerOf(cookies: readonly Cookie[], url: URL): string {
  return cookies
    .filter((cookie) => isFor(cookie, url))
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');
}

/** RFC 6265, 5.2. One whose domain is another site's, or no site's own, is none. */
function readCookie(text: string, url: URL): Cookie | null {
  const [, name = '', value = ''] =
    /^\s*([\x21-\x3a\x3c\x3e-\x7e]+)\s*=([^;]*)/.exec(text.slice(0, longest)) ?? [];
  if (name === '' || !/^[\x20-\x7e]*$/.test(value)) return null;
  const domain = /;\s*domain\s*=\s*\.?([^;\s]+)/i.exec(text.slice(0, longest))?.[1]?.toLowerCase() ?? null;
  const host = domain ?? url.hostname;
  if (!isUnder(url.hostname, host) || host.length < registrableSite(url.hostname).length) return null;
  const isSecure = /;\s*secure\s*(?:;|$)/i.test(text.slice(0, longest));
  return { name, value: value.trim(), host, isWide: domain !== null, isSecure };
}

/** Set to be forgotten. */
function isOver(text: string): boolean {
  return /;\s*max-age\s*=\s*(?:-\d|0\s*(?:;|$))/i.test(text.slice(0, longest));
}

function isFor({ host, isWide, isSecure }: Cookie, { hostname, protocol }: URL): boolean {
  if (isSecure && protocol !== 'https:') return false;
  return isWide ? isUnder(hostname, host) : hostname === host;
}

function isUnder(hostname: string, host: string): boolean {
  return hostname === host || hostname.endsWith(`.${host}`);
}
