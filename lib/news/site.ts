import { getDomain, getDomainWithoutSuffix, parse } from 'tldts';

/** Hosts that give everybody a name under theirs and do not say so in the Public Suffix List. */
const tenantHosts = new Set(
  (
    'wordpress.com substack.com livejournal.com medium.com tumblr.com over-blog.com overblog.com typepad.com ghost.io ' +
    'weebly.com squarespace.com webflow.io beehiiv.com canalblog.com eklablog.com hautetfort.com seesaa.net fc2.com ' +
    'blog.jp exblog.jp livedoor.blog livedoor.jp cocolog-nifty.com tistory.com blogg.se blox.pl blog.hu ucoz.ru ' +
    'ucoz.com ucoz.net narod.ru jimdofree.com jimdosite.com mystrikingly.com wixsite.com blogfa.com mihanblog.com ' +
    'persianblog.ir blogsky.com naver.com daum.net skyrock.com blogs.com posthaven.com bearblog.dev micro.blog europa.eu'
  ).split(' '),
);
/** Hosts on which the first part of a path says whose page it is. */
const tenantPaths = new Set(
  (
    'medium.com t.me telegram.me telegra.ph youtube.com facebook.com instagram.com tiktok.com x.com twitter.com vk.com ' +
    'ok.ru dzen.ru reddit.com linkedin.com threads.net bsky.app ameblo.jp note.com sites.google.com naver.com ' +
    'github.com gitlab.com archive.org weibo.com douban.com zhihu.com flipboard.com patreon.com issuu.com scribd.com'
  ).split(' '),
);

/**
 * The site that a host belongs to: "news.bbc.co.uk" is of "bbc.co.uk", "one.github.io" of itself, by the Public
 * Suffix List and the hosts that should stand in it. An IP address, or a name without a dot, stands for itself.
 */
export function registrableSite(host: string): string {
  const site = getDomain(host, { allowPrivateDomains: true });
  if (site === null || site === host || !isTenantHost(site)) return site ?? host;
  const tenant = host
    .slice(0, -site.length - 1)
    .split('.')
    .at(-1);
  return tenant === 'www' ? site : `${tenant}.${site}`;
}

/** The name of a site without what many have in common: "bbc" of "news.bbc.co.uk"; null where it has none. */
export function siteLabel(host: string): string | null {
  return getDomainWithoutSuffix(host, { allowPrivateDomains: true });
}

// Blogger has a host a country, of which the list keeps one by now (findings/public-suffix-list-forgets-blogs.sh).
function isTenantHost(site: string): boolean {
  return tenantHosts.has(site) || site.startsWith('blogspot.');
}

/** Whether two addresses are of one publisher: of one site and, where a site has many, of one of them. */
export function isSameSite(one: URL, other: URL): boolean {
  if (getDomain(one.hostname) === null) return one.host === other.host;
  const site = registrableSite(one.hostname);
  if (site !== registrableSite(other.hostname)) return false;
  const [bare, otherBare] = [withoutWww(one.hostname), withoutWww(other.hostname)];
  const isShared = tenantPaths.has(bare) || tenantPaths.has(otherBare) || tenantPaths.has(site);
  return !isShared || tenantOf(one) === tenantOf(other);
}

function withoutWww(host: string): string {
  return host.replace(/^(?:www|m)\./, '');
}

function tenantOf(url: URL): string {
  return url.pathname.split('/')[1]?.toLowerCase() ?? '';
}

/**
 * What tells the publisher of an http(s) address from all others, in letters that stand in addresses: its site
 * ("kyivpost.com", "one.substack.com"). A bare IP address, or a name without a dot, says nothing of who publishes:
 * there the port and the name that the page gives are part of it. Null where the address is none.
 */
export function publisherSite(address: string, name: string | null): string | null {
  const url = URL.parse(address);
  if (url === null || url.hostname === '') return null;
  const host = url.hostname.replace(/\.$/, '');
  if (!isNameless(host)) return registrableSite(host);
  const words = name === null ? [] : (name.toLowerCase().match(/[a-z0-9]+/g) ?? []);
  const parts = [host.replace(/[[\]]/g, '').replaceAll(':', '-'), url.port, ...words];
  return parts
    .filter((part) => part !== '')
    .join('-')
    .slice(0, 80);
}

/**
 * The site that is a listed outlet's by its home, as `publisherSite` has it: all of it where the home is its front
 * page, else the home's host alone, beside which others publish under the same name ("evening.example.com").
 */
export function wholeSite(home: string, name: string): string | null {
  const site = publisherSite(home, name);
  const host = URL.parse(home)?.hostname ?? '';
  return isNameless(host) || host.replace(/^www\d*\./, '') === site ? site : host;
}

/** Whether a host has no domain that would say whose it is: an IP address, or a name without a dot. */
export function isNameless(host: string): boolean {
  return parse(host).isIp === true || !host.includes('.');
}
