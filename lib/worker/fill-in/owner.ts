import type { OutletRecord } from '@/lib/event/outlets';
import { isEdition } from '@/lib/event/site-kinds';
import { isSharedHost } from '@/lib/ingest/http/shared-hosts';
import { canonicalAddress } from '@/lib/news/canonical-address';
import { isNameless, registrableSite } from '@/lib/news/site';

/**
 * Tells whose an address is: the outlet with its host, or the nearest host above it, among its homes and
 * sources; null: nobody's that we follow. An outlet's home goes before another's source, and hosts on which many
 * outlets' feeds lie are nobody's. An edition's outlet ("edition.example.com") has its site's bare host too, but not
 * its other papers ("evening.example.com").
 */
export function addressOwner(outlets: readonly OutletRecord[]): (address: string) => OutletRecord | null {
  const owners = new Map<string, OutletRecord>();
  const bareHosts = new Map<string, OutletRecord>();
  const claim = (outlet: OutletRecord, address: string) => {
    const host = hostOf(address);
    if (host !== null && !isSharedHost(new URL(address).host) && !owners.has(host)) owners.set(host, outlet);
  };
  for (const outlet of outlets) claim(outlet, outlet.home);
  for (const outlet of outlets) {
    const site = siteOfEdition(outlet.home);
    if (site !== null && !bareHosts.has(site)) bareHosts.set(site, outlet);
  }
  for (const outlet of outlets) for (const { url } of outlet.sources) claim(outlet, url);
  return (address) => {
    const whole = hostOf(canonicalAddress(address, null));
    let host = whole;
    while (host !== null) {
      const owner = owners.get(host);
      if (owner !== undefined) return owner;
      const dot = host.indexOf('.');
      host = dot < 0 ? null : host.slice(dot + 1);
    }
    return bareHosts.get(whole ?? '') ?? null;
  };
}

/** The site that an outlet's home is an edition of; null where it is none. */
function siteOfEdition(home: string): string | null {
  const url = URL.parse(home);
  if (url === null || isNameless(url.hostname)) return null;
  const site = registrableSite(url.hostname);
  const label = url.hostname.slice(0, -site.length - 1);
  return isEdition(label) ? site : null;
}

/** Name and port without "www."; null where there is no host. */
function hostOf(address: string): string | null {
  const host = URL.parse(address)?.host ?? '';
  return host === '' ? null : host.replace(/^www\d*\./, '');
}
