import { decodedPart } from './address-parts';
import { isBelieved, writtenOut } from './declared-address';
import { registrableSite } from './site';
import { nameOf, plainQuery } from './tracking';
import { unwrapped } from './wrapped-address';

/**
 * The one address of an article, from which its permalink is made, normalised as RFC 3986 (6.2.2) says: scheme and host
 * in lower case, escapes in capitals and only where they are needed, no dots and no empty parts in the path, no default
 * port. Beyond that without fragment (but a hashbang, which is an address), tracking parameters, AMP form, mobile
 * host and whatever holds it (`unwrapped`). What the page declares (rel=canonical, absolute or relative) is believed where `isBelieved` says so. An address
 * that is no http(s) URL is given back unchanged.
 */
export function canonicalAddress(address: string, declared: string | null): string {
  const own = parseHttp(address, null);
  if (own === null) return address;
  const plain = plainAddress(own);
  const claimed = declared === null ? null : parseHttp(writtenOut(declared, own), own);
  if (claimed === null) return plain.href;
  const other = plainAddress(claimed);
  return isBelieved(other, plain) ? other.href : plain.href;
}

/**
 * An address as it is compared with others, never shown or asked for: the canonical one without what outlets write now
 * so and now so. Scheme, "www.", a slash or an index file at the end, the order of the parameters, signs that may be
 * escaped or not ("trump%27s"), the part "/amp/", and what was copied along with it from a text.
 */
export function comparedAddress(address: string): string {
  const url = parseHttp(canonicalAddress(address, null), null);
  if (url === null) return address;
  url.protocol = 'https:';
  const bare = url.hostname.replace(/^www\d*\./, '');
  if (bare.length >= registrableSite(url.hostname).length) setPart(url, 'hostname', bare);
  const path = nfcPath(url.pathname)
    .replace(copiedAlong, '')
    .replace(/\/amp(?=\/.)/gi, '');
  setPart(url, 'pathname', path.replace(eitherWayInPath, decodedPart).replace(indexFile, ''));
  if (!url.href.includes('?')) return url.href;
  const pairs = url.search.slice(1).replaceAll('+', '%20').replace(eitherWayInQuery, decodedPart).split('&');
  url.search = pairs.toSorted((one, other) => nameOrder(nameOf(one), nameOf(other))).join('&');
  return url.href;
}

/** A slash at the end of a path, with the file that servers give for a folder. */
const indexFile = /(?<=.)\/(?:(?:index|default)\.(?:s?html?|php|aspx?|jsp))?$/i;

/** Escapes of signs that mean the same written out (RFC 3986, 3.3 and 3.4), but for those that part a path or a query. */
const eitherWayInPath = /%(?:2[1467-9AC]|3[ABD]|40)/g;
const eitherWayInQuery = /%(?:2[1247-9ACF]|3[ABF]|40)/g;

/** Spaces and signs that show nothing, behind an address that somebody marked in a text. */
const copiedAlong = /(?:%20|%C2%A0|%E2%80%8[B-F]|%EF%BB%BF)+$/;

/** Letters with their accents in one sign: what was copied from the names of a Mac's files has two. */
function nfcPath(path: string): string {
  if (!/%[C-F]/i.test(path)) return path;
  try {
    const letters = decodeURI(path);
    const joined = letters.normalize('NFC');
    return joined === letters ? path : encodeURI(joined);
  } catch {
    return path;
  }
}

/** By code units, the same on every machine. */
function nameOrder(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

function parseHttp(address: string, base: URL | null): URL | null {
  const text = address.trim();
  if (text === '' || text.length > 4_000) return null;
  try {
    const url = base === null ? new URL(text) : new URL(text, base);
    return /^https?:$/.test(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

function plainAddress(given: URL): URL {
  const url = unwrapped(given);
  if (url.href.includes('#') && !isRoute(url)) url.hash = '';
  setPart(url, 'username', '');
  setPart(url, 'password', '');
  setPart(url, 'hostname', url.hostname.replace(/\.$/, ''));
  const host = plainHost(url.hostname);
  const wasAmpHost = host !== url.hostname && /^amp\./.test(url.hostname);
  setPart(url, 'hostname', host);
  setPart(url, 'pathname', plainPath(plainEscapes(url.pathname), wasAmpHost));
  if (url.href.includes('?')) {
    url.search = plainEscapes(url.search);
    url.search = plainQuery(url);
  }
  return platformForm(url);
}

/** A hashbang, or the way to a page of a site that is one page to its server: "o.example/#/news/7". */
function isRoute({ hash, pathname }: URL): boolean {
  return hash.startsWith('#!/') || (/^#\/./.test(hash) && pathname === '/');
}

/** Sets what is another only: each time the whole address is read anew, nine times for a line of a feed. */
function setPart(url: URL, part: 'hostname' | 'password' | 'pathname' | 'username', text: string): void {
  if (url[part] !== text) url[part] = text;
}

/** Only a first label that says so, and only before a whole site: "m.example.com", not "m.com". */
function plainHost(host: string): string {
  const bare = host
    .replace(/^(?:amp|m|mobile?|touch|wap|pda|3g|lite)\.(?=.+\..+)/, '')
    .replace(/^(www|[a-z]{2})\.m\.(?=.+\..+)/, '$1.');
  return bare.length >= registrableSite(host).length ? bare : host;
}

/** Escapes in capitals, and none for letters, figures, "-", ".", "_" and "~". */
function plainEscapes(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (escaped, code: string) => {
    const letter = String.fromCharCode(Number.parseInt(code, 16));
    return /[A-Za-z0-9._~-]/.test(letter) ? letter : escaped.toUpperCase();
  });
}

/** A question mark that was escaped on the way, before what is no article's: "/wall%3Futm_source=rss". */
const escapedQuery = /(?<=.)%3F(?:amp(?:=1|%3D1)?|(?:utm_\w+|fbclid|gclid)(?:=|%3D)[^/]*)$/i;

/** Without a visitor's session, and only endings that are nothing but a form: "best_amp.html" may be about amplifiers. */
function plainPath(path: string, wasAmpHost: boolean): string {
  const bare = path
    .replace(/(?<!:)\/{2,}/g, '/')
    .replace(/;jsessionid=[^/;]*/i, '')
    .replace(escapedQuery, '')
    .replace(/(?<=.)&(?:amp;)?(?:utm_\w+|fbclid|gclid)=[^/]*$/i, '')
    .replace(/(?<=.)\/(?:amp|print)(\/?)$/i, '$1')
    .replace(/\.amp(\.html?)?$/i, '$1')
    .replace(/(?<=\d{4})[-_]amp(?=\.html?$)/i, '')
    .replace(/^\/amp(?:\/s)?\/(?=.)/i, '/');
  return bare === '' || (wasAmpHost && bare === '/') ? '/' : bare;
}

/** Short and preview addresses of the platforms that outlets publish on. */
function platformForm(url: URL): URL {
  if (url.hostname === 'youtu.be' && url.pathname.length > 1)
    return new URL(`https://www.youtube.com/watch?v=${url.pathname.slice(1)}`);
  const film = /^(?:www\.)?youtube\.com$/.test(url.hostname) ? filmOf(url) : null;
  if (film !== null) return new URL(`https://www.youtube.com/watch?v=${film}`);
  if (url.hostname === 't.me') {
    url.pathname = url.pathname.replace(/^\/s\/(?=.)/, '/');
    if (/^\/\w+\/\d+$/.test(url.pathname)) url.search = '';
  }
  return url;
}

/** A film is one, whatever it is shown in; null for pages of the platform that are none. */
function filmOf({ pathname, searchParams }: URL): string | null {
  if (pathname === '/watch') return searchParams.get('v');
  return /^\/(?:shorts|live|embed|v)\/([\w-]{5,20})\/?$/.exec(pathname)?.[1] ?? null;
}
