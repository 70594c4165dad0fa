import type { OutletRecord } from '@/lib/event/outlets';
import { isSharedHost } from '@/lib/ingest/http/shared-hosts';

/**
 * Tells whose an address is: the outlet with its host, or the nearest host above it, among its homes and
 * sources; null: nobody's that we follow. An outlet's home goes before another's source, and hosts on which
 * many outlets' feeds lie are nobody's.
 */
export function addressOwner(outlets: readonly OutletRecord[]): (address: string) => OutletRecord | null {
  const owners = new Map<string, OutletRecord>();
  const claim = (outlet: OutletRecord, address: string) => {
    const host = hostOf(address);
    if (host !== null && !isSharedHost(new URL(address).host) && !owners.has(host)) owners.set(host, outlet);
  };
  for (const outlet of outlets) claim(outlet, outlet.home);
  for (const outlet of outlets) for (const { url } of outlet.sources) claim(outlet, url);
  return (address) => {
    let host = hostOf(address);
    while (host !== null) {
      const owner = owners.get(host);
      if (owner !== undefined) return owner;
      const dot = host.indexOf('.');
      host = dot < 0 ? null : host.slice(dot + 1);
    }
    return null;
  };
}

/** Name and port without "www."; null where there is no host. */
function hostOf(address: string): string | null {
  const host = URL.parse(address)?.host ?? '';
  return host === '' ? null : host.replace(/^www\d*\./, '');
}
