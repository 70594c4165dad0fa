/** Parameters that say where a reader came from, never which article it is. */
const trackingPrefixes = /^(?:utm_|at_|pk_|mtm_|hsa_|wt_|_hs|ga_|fb_|vero_|oly_|trk_|cm_mmc|__)/i;
const trackingNames = new Set(
  (
    'fbclid gclid dclid gbraid wbraid msclkid yclid twclid ttclid igshid igsh mc_cid mc_eid cmpid cmp cmp_id icid ' +
    'ncid ocid ito smid smtyp xtor ref referrer referer ref_src ref_url refsrc ref_type s_cid mkt_tok spm ' +
    'taid sr_share soc_src soc_trk guccounter guce_referrer guce_referrer_sig _ga _gl traffic_source share ' +
    'sharetype shareid shared share_source partner wtrid fromrss rss feed ftag campaign campaign_id ' +
    'print-friendly ns_campaign ns_mchannel ns_source ns_linkname ns_fee tag_campaign wprov sfnsn ' +
    'openinbrowser usp cvid ei intcmp int_cmp intcid int_source accesstoken linkid recirc'
  ).split(' '),
);
/** Parameters that are tracking only with such a value: "source=rss", but not "source=archive-7". */
const sometimes = new Set([
  'source',
  'src',
  'from',
  'via',
  'mod',
  'medium',
  'origin',
  'channel',
  'cid',
  'sh',
]);
const fromElsewhere =
  /^(?:rss|rss[-_].*|feed|twitter|x|facebook|fb|telegram|whatsapp|linkedin|reddit|email|e-mail|mail|newsletter|social|share|sharing|copy|copylink|link|google|googlenews|flipboard|pinterest|app|push|homepage|home|web)$/i;
const ampParameters = /^(?:amp|amp_js_v|amp_gsa|usqp|outputtype|output_type|isamp|view)$/i;

/**
 * The one address of an article: scheme and host in lower case, no default port, fragment, tracking
 * parameters, AMP form or mobile host; a query that means something stays as it is. What the page
 * declares (rel=canonical, absolute or relative) is believed where it leads to the same site and not
 * to its front page. An address that is no http(s) URL is given back unchanged.
 */
export function canonicalAddress(address: string, declared: string | null): string {
  const own = parseHttp(address, null);
  if (own === null) return address;
  const plain = plainAddress(own);
  const claimed = declared === null ? null : parseHttp(declared, own);
  if (claimed === null) return plain.href;
  const other = plainAddress(claimed);
  if (!isSameSite(other, plain) || (isFrontPage(other) && !isFrontPage(plain))) return plain.href;
  return other.href;
}

/** The site that a host belongs to: "news.bbc.co.uk" is of "bbc.co.uk"; an IP address stands for itself. */
export function registrableSite(host: string): string {
  const labels = host.split('.');
  if (host.includes(':') || /^\d+$/.test(labels.at(-1) ?? '')) return host;
  const twoPartSuffix =
    labels.length > 2 &&
    /^(?:co|com|org|net|gov|gob|gov|ac|edu|or|ne|go|in|info|mil|kiev|msk)$/.test(labels.at(-2) ?? '') &&
    (labels.at(-1) ?? '').length === 2;
  return labels.slice(twoPartSuffix ? -3 : -2).join('.');
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
  const url = new URL(outOfAmpCache(given)?.href ?? given.href);
  url.hash = '';
  url.username = '';
  url.password = '';
  url.hostname = url.hostname.replace(/\.$/, '');
  const host = plainHost(url.hostname);
  const wasAmpHost = host !== url.hostname && /^amp\./.test(url.hostname);
  url.hostname = host;
  url.pathname = plainPath(url.pathname, wasAmpHost);
  url.search = plainQuery(url.search);
  return url;
}

/** "www-example-com.cdn.ampproject.org/c/s/www.example.com/a" and "google.com/amp/s/www.example.com/a". */
function outOfAmpCache(url: URL): URL | null {
  const isCache =
    /\.ampproject\.org$/i.test(url.hostname) || /^(?:www\.)?google\.[a-z.]+$/i.test(url.hostname);
  const match = isCache
    ? /^\/(?:amp|[acvi])(?:\/(s))?\/([a-z0-9.-]+\.[a-z]{2,}(?:\/.*)?)$/i.exec(url.pathname)
    : null;
  if (match?.[2] === undefined) return null;
  return parseHttp(`${match[1] === undefined ? 'http' : 'https'}://${match[2]}${url.search}`, null);
}

/** Only a first label that says so, and only before a whole site: "m.example.com", not "m.com". */
function plainHost(host: string): string {
  const bare = host
    .replace(/^(?:amp|m|mobile|touch)\.(?=.+\..+)/, '')
    .replace(/^(www|[a-z]{2})\.m\.(?=.+\..+)/, '$1.');
  return bare.length >= registrableSite(host).length ? bare : host;
}

function plainPath(path: string, wasAmpHost: boolean): string {
  const bare = path
    .replace(/\/amp\/?$/i, (end) => (end.endsWith('/') ? '/' : ''))
    .replace(/(?:\.amp(\.html?)?|\/amp(?=\.html?$))$/i, '$1')
    .replace(/[-_]amp(\.html?)$/i, '$1')
    .replace(/^\/amp(?:\/s)?\/(?=.)/i, '/');
  return bare === '' || (wasAmpHost && bare === '/') ? '/' : bare;
}

function plainQuery(search: string): string {
  const kept = search
    .replace(/^\?/, '')
    .split('&')
    .filter((pair) => pair !== '' && !isTracking(pair));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}

function isTracking(pair: string): boolean {
  const [rawName = '', value = ''] = pair.split('=', 2);
  const name = rawName.toLowerCase().replace(/^amp;/, '');
  if (trackingPrefixes.test(name) || trackingNames.has(name)) return true;
  if (ampParameters.test(name))
    return /^(?:amp|1|true|)$/i.test(value) && !(name === 'view' && value === '1');
  return sometimes.has(name) && fromElsewhere.test(value);
}

function isSameSite(one: URL, other: URL): boolean {
  const numeric = /^[\d.]+$|:/.test(one.hostname);
  if (numeric || one.hostname === 'localhost') return one.host === other.host;
  return registrableSite(one.hostname) === registrableSite(other.hostname);
}

/** The bare host, or no more than a language under it. */
function isFrontPage(url: URL): boolean {
  return url.search === '' && /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?|index\.\w+|home\/?)?$/i.test(url.pathname);
}
