import { decodedPart } from './address-parts';

const google = /^(?:[a-z]+\.)?google(?:\.[a-z]{2,3}){1,2}$/;

/**
 * The address that another one only holds: an article in a cache of AMP pages, in a translator's frame, or behind the
 * address that counts the presses on a link (search engines' alerts and networks give no other). A copy; the same where
 * it holds none.
 */
export function unwrapped(given: URL): URL {
  const inner = outOfCache(given) ?? outOfTranslation(given) ?? behindCounter(given);
  return inner === null ? new URL(given.href) : unwrapped(inner);
}

/**
 * Where to ask for the page that a written address means: what another one only holds is asked for itself, since those
 * who count presses close theirs to programs. Any other address as it is written.
 */
export function askedAddress(written: string): string {
  const url = /^https?:/i.test(written) && written.length <= 4_000 ? URL.parse(written) : null;
  const inner = url === null ? null : unwrapped(url);
  return inner === null || inner.href === url?.href ? written : inner.href;
}

function outOfCache(url: URL): URL | null {
  return outOfAmpCache(url) ?? outOfTurbo(url);
}

/** "o-example.turbopages.org/o.example/s/a" and "yandex.ru/turbo/o.example/s/a": copies for slow lines. */
function outOfTurbo({ hostname, pathname, search }: URL): URL | null {
  const isTurbo = /(?:^|\.)turbopages\.org$|^turbo\.yandex\.(?:ru|com)$/.test(hostname);
  const held = isTurbo
    ? pathname
    : /^(?:www\.)?yandex\.(?:ru|com|by|kz)$/.test(hostname)
      ? pathname.match(/^\/turbo(\/.*)/)?.[1]
      : null;
  const [, before, host = before, path = ''] =
    /^\/(?:([a-z0-9.-]+\.[a-z0-9-]{2,})\/s|s\/([a-z0-9.-]+\.[a-z0-9-]{2,}))(\/.*)?$/i.exec(held ?? '') ?? [];
  return host === undefined ? null : URL.parse(`https://${host}${path}${search}`);
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

/** Paths of machines that only lead on, by whatever host, and parameters in which they are told where to: "/away.php?to=…". */
const onward =
  /\/(?:away|redirect|redir|out|outgoing|exit|leave|go|goto|link|linkfilter|offsite|sinaurl|dereferr?er|url|flx\/warn|translate)(?:\.\w{3,4})?\/?$/i;
const onwardNames = 'url u uri to target dest destination redirect redirectUrl goto pfurl'.split(' ');

/** By host and path (null: any), the parameters in which the other address stands. */
const counters: readonly (readonly [RegExp, string | null, readonly string[]])[] = [
  [google, '/url', ['url', 'q']],
  [google, '/translate', ['u']],
  [/^lm?\.(?:facebook|instagram|messenger)\.com$/, '/l.php', ['u']],
  [/^l\.(?:instagram|threads)\.(?:com|net)$/, '/', ['u']],
  [/^(?:www\.)?youtube\.com$/, '/redirect', ['q']],
  [/^(?:www\.)?bing\.com$/, '/news/apiclick.aspx', ['url']],
  [/^(?:www\.)?yandex\.(?:ru|com|by|kz)$/, '/turbo', ['text']],
  [/^(?:www\.|m\.)?ok\.ru$/, '/dk', ['st.rfn']],
  [/^(?:www\.|m\.)?facebook\.com$/, '/l.php', ['u']],
  [/^(?:www\.)?duckduckgo\.com$/, '/l/', ['uddg']],
  [/^(?:www\.)?linkedin\.com$/, '/redir/redirect', ['url']],
  [/^(?:www\.)?linkedin\.com$/, '/safety/go', ['url']],
  [/^(?:t\.umblr|(?:www\.)?tumblr)\.com$/, '/redirect', ['z']],
  [/^out\.reddit\.com$/, null, ['url']],
  [/^search\.app$/, '/', ['link']],
  [/^(?:t|telegram)\.me$/, '/iv', ['url']],
  [/\.safelinks\.protection\.outlook\.com$/, '/', ['url']],
  [/^(?:www\.)?slack-redir\.net$/, '/link', ['url']],
  [/^(?:www\.)?getpocket\.com$/, '/redirect', ['url']],
  [/^link\.zhihu\.com$/, '/', ['target']],
  [/^(?:www\.)?c212\.net$/, '/c/link/', ['u']],
  [/^l\.wl\.co$/, '/l', ['u']],
];

/**
 * The other address as a part of the path: "r.search.yahoo.com/_ylt=A/RU=https%3a%2f%2fo.example%2fa/RK=2", and, at any
 * host, as a sender of mail writes it: "/CL0/https:%2F%2Fo.example%2Fa/1/0102…".
 */
const inPath = [
  // All that stands behind the host, as those write it who hide from where one comes, and templates by mistake.
  /^https?:\/\/[^/]+\/\??(https?:\/\/?[^/].{0,2000})$/i,
  /^https?:\/\/r\.search\.yahoo\.com\/.*\/RU=(https?%3a[^/]{1,2000})\//i,
  /^https?:\/\/[^/]+\/(?:CL0|L0)\/(https?(?::|%3a)%2f%2f[^/]{1,2000})\/\d\//i,
  // Nothing between the semicolon and the marks: else signs of the address stand there, and "*" for each of them in it.
  /^https?:\/\/urldefense\.(?:com|us)\/v3\/__(https?:\/\/?.{1,2000}?)__;!!/i,
];

function behindCounter({ href, hostname, pathname, searchParams }: URL): URL | null {
  for (const form of inPath) {
    const part = form.exec(href)?.[1];
    if (part !== undefined) return webAddress(decodedPart(part));
  }
  const veiled = outOfVeil(hostname, pathname, searchParams.get('u') ?? '');
  if (veiled !== null) return veiled;
  const names =
    counters.find(([host, path]) => (path ?? pathname) === pathname && host.test(hostname))?.[2] ??
    (onward.test(pathname) ? onwardNames : []);
  for (const name of names) {
    const inner = webAddress(searchParams.get(name) ?? '');
    if (inner !== null) return inner;
  }
  return null;
}

/** What a search engine and a sender of mail write in letters of their own: base64, and "https-3A__o.example_a". */
function outOfVeil(hostname: string, pathname: string, text: string): URL | null {
  if (pathname === '/ck/a' && /^(?:www\.)?bing\.com$/.test(hostname) && text.startsWith('a1'))
    return webAddress(Buffer.from(text.slice(2), 'base64url').toString('utf8'));
  if (pathname === '/v2/url' && hostname === 'urldefense.proofpoint.com')
    return webAddress(decodedPart(text.replace(/-(?=[\dA-F]{2})/g, '%').replaceAll('_', '/')));
  return null;
}

function webAddress(text: string): URL | null {
  const url = URL.parse(text);
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}
