import ipaddr from 'ipaddr.js';

/** Which addresses may be asked. Feeds, pages, redirects and DNS are not a way into the operator's network. */
export interface AddressGuard {
  /** Why this URL must not be asked, one sentence; null where nothing in its text forbids it. */
  refuse(url: URL): string | null;
  /** Whether the operator vouched for this host and port, so that it may be private. */
  isExempt(hostname: string, port: string): boolean;
  /** Whether a URL leads to what the operator vouched for, dialled directly or instead. */
  isOwn(url: URL): boolean;
  /** Where to dial instead of the host itself: the sample newsroom's outlets live on loopback. */
  dialInstead(hostname: string): { readonly hostname: string; readonly port: string } | null;
}

export interface AddressGuardOptions {
  /** `host:port` pairs that may be private; without a port it is 80. */
  readonly allowHosts: readonly string[];
  /** Host name → `host:port` to dial instead. */
  readonly reach: ReadonlyMap<string, string>;
}

/** Names that never lead to a public server: RFC 6761, RFC 6762, RFC 8375, and what routers hand out. */
const privateSuffixes = ['localhost', 'local', 'internal', 'intranet', 'lan', 'home', 'corp', 'home.arpa'];

/** Azure's metadata and DNS service: the one such address inside public space. */
const publicMetadata = new Set(['168.63.129.16']);

const globalUnicastV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether an IP address, as text, must not be connected to: everything but public unicast. Text that
 * is no IP address is forbidden too. IPv6 outside 2000::/3 is refused whole, because ipaddr.js calls
 * the IPv4-compatible `::7f00:1`, fec0::/10 and 64:ff9b:1::/48 unicast.
 */
export function isForbiddenIp(address: string): boolean {
  if (!ipaddr.isValid(address)) return true;
  const ip = ipaddr.process(address);
  if (ip.range() !== 'unicast' || publicMetadata.has(ip.toString())) return true;
  return ip instanceof ipaddr.IPv6 && !ip.match(globalUnicastV6);
}

/** Makes the guard of one client; entries of `allowHosts` and `reach` that are no `host:port` are ignored. */
export function createAddressGuard(options: AddressGuardOptions): AddressGuard {
  const exempt = new Set(options.allowHosts.flatMap((entry) => endpointKey(entry) ?? []));
  const dial = new Map(
    [...options.reach].flatMap(([name, to]) => {
      const endpoint = endpointOf(to);
      return endpoint === null ? [] : [[bareHost(name), endpoint] as const];
    }),
  );
  const isExempt = (hostname: string, port: string): boolean => exempt.has(`${bareHost(hostname)}:${port}`);
  const dialInstead = (hostname: string) => dial.get(bareHost(hostname)) ?? null;
  const isOwn = (url: URL): boolean =>
    isExempt(url.hostname, portOf(url)) || dialInstead(url.hostname) !== null;
  return {
    isExempt,
    isOwn,
    dialInstead,
    refuse(url) {
      if (url.protocol !== 'http:' && url.protocol !== 'https:') {
        return `Only http and https addresses are fetched, not ${url.protocol.slice(0, 40)}`;
      }
      if (isOwn(url)) return null;
      return isPrivateName(bareHost(url.hostname))
        ? `The address leads to ${url.hostname.slice(0, 80)}, which is not a public server.`
        : null;
    },
  };
}

/** The port of a URL in digits, the scheme's own where it names none. */
function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80');
}

/** A host name without the brackets of IPv6 and without the root's dot, in lower case. */
export function bareHost(hostname: string): string {
  return hostname
    .toLowerCase()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '');
}

// `new URL` has already turned every notation of IPv4 (2130706433, 0x7f.1, 0177.0.0.1) into dots.
function isPrivateName(host: string): boolean {
  if (ipaddr.isValid(host)) return isForbiddenIp(host);
  if (!host.includes('.')) return true;
  return privateSuffixes.some((suffix) => host.endsWith(`.${suffix}`));
}

function endpointOf(entry: string): { hostname: string; port: string } | null {
  const url = URL.canParse(`http://${entry}`) ? new URL(`http://${entry}`) : null;
  return url === null ? null : { hostname: bareHost(url.hostname), port: portOf(url) };
}

function endpointKey(entry: string): string | null {
  const endpoint = endpointOf(entry);
  return endpoint === null ? null : `${endpoint.hostname}:${endpoint.port}`;
}
