import { decodedPart } from './address-parts';

const google = /^(?:[a-z]+\.)?google(?:\.[a-z]{2,3}){1,2}$/;

/**
 * The address that another one only holds: an article in a cache of AMP pages, in a translator's frame, or behind the
 * address that counts the presses on a link (search engines' alerts and networks give no other). A copy; the same where
 * it holds none.
 */
export function unwrapped(given: URL): URL {
  const inner = outOfAmpCache(given) ?? outOfTranslation(given) ?? behindCounter(given);
  return inner === null ? new URL(given.href) : unwrapped(inner);
}

/** "www-example-com.cdn.ampproject.org/c/s/www.example.com/a" and "google.com/amp/s/www.example.com/a". */
function outOfAmpCache({ hostname, pathname, search }: URL): URL | null {
  if (!/\.ampproject\.org$/.test(hostname) && !google.test(hostname)) return null;
  const match = /^\/(?:amp|[acvi])(?:\/(s))?\/([a-z0-9.-]+\.[a-z]{2,}(?:\/.*)?)$/i.exec(pathname);
  if (match?.[2] === undefined) return null;
  return URL.parse(`${match[1] === undefined ? 'http' : 'https'}://${match[2]}${search}`);
}

/** "www-the--wall-example.translate.goog/a": a hyphen is a dot there, and two are one hyphen. */
function outOfTranslation(url: URL): URL | null {
  const label = /^([a-z0-9-]+)\.translate\.goog$/.exec(url.hostname)?.[1];
  if (label === undefined) return null;
  const host = label.replace(/--|-/g, (mark) => (mark === '--' ? '-' : '.'));
  return host.includes('.') ? URL.parse(`https://${host}${url.pathname}${url.search}`) : null;
}

/** By host and path, the parameters in which the other address stands. */
const counters: readonly (readonly [RegExp, string, readonly string[]])[] = [
  [google, '/url', ['url', 'q']],
  [google, '/translate', ['u']],
  [/^lm?\.(?:facebook|instagram)\.com$/, '/l.php', ['u']],
  [/^l\.(?:instagram|threads)\.(?:com|net)$/, '/', ['u']],
  [/^(?:www\.)?youtube\.com$/, '/redirect', ['q']],
  [/^(?:www\.)?bing\.com$/, '/news/apiclick.aspx', ['url']],
  [/^(?:www\.)?duckduckgo\.com$/, '/l/', ['uddg']],
  [/^(?:www\.)?linkedin\.com$/, '/redir/redirect', ['url']],
  [/^(?:m\.|www\.)?vk\.(?:com|ru)$/, '/away.php', ['to']],
  [/^t\.umblr\.com$/, '/redirect', ['z']],
];

/** The other address as a part of the path: "r.search.yahoo.com/_ylt=A/RU=https%3a%2f%2fo.example%2fa/RK=2". */
const inPath = /^https?:\/\/r\.search\.yahoo\.com\/.*\/RU=(https?%3a[^/]{1,2000})\//i;

function behindCounter({ href, hostname, pathname, searchParams }: URL): URL | null {
  const part = inPath.exec(href)?.[1] ?? null;
  if (part !== null) return URL.parse(decodedPart(part));
  const names = counters.find(([host, path]) => path === pathname && host.test(hostname))?.[2] ?? [];
  for (const name of names) {
    const inner = URL.parse(searchParams.get(name) ?? '');
    if (inner !== null && /^https?:$/.test(inner.protocol)) return inner;
  }
  return null;
}
