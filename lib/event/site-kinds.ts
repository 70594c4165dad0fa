import { getDomainWithoutSuffix, getPublicSuffix } from 'tldts';
import { z } from 'zod';
import { languageTag } from '@/lib/language/language-tag';
import given from './site-kinds.json' with { type: 'json' };

const sites = z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'is not a host in lower case'));
const labels = z.array(z.string().regex(/^[a-z0-9-]+$/, 'is not one label of a host'));

/** `lib/event/site-kinds.json`: what is known of sites that no outlets file lists. */
const siteKindsSchema = z.strictObject({
  notOutlets: z.array(
    z.strictObject({
      /** As it stands after "is": "a link shortener". */
      kind: z.string(),
      /** Hosts, with all below them. */
      sites,
      /** Names under any ending: "google" is also of google.co.uk. */
      names: labels,
    }),
  ),
  /** Labels before a site's own host that name an edition of it, beside the codes of languages. */
  editions: labels,
  official: z.strictObject({
    /** Endings that only governments and their bodies are given. */
    suffixes: labels,
    /** First labels of a country's public suffix that say the same: "gov" of "gov.uk". */
    suffixParts: labels,
    sites,
  }),
});

const known = siteKindsSchema.parse(given);
const notOutletSites = new Map(
  known.notOutlets.flatMap(({ kind, sites: hosts }) => hosts.map((host) => [host, kind] as const)),
);
const notOutletNames = new Map(
  known.notOutlets.flatMap(({ kind, names }) => names.map((name) => [name, kind] as const)),
);
const shorteners = new Set(known.notOutlets.find(({ kind }) => kind === 'a link shortener')?.sites);
const editions = new Set(known.editions);
const official = {
  suffixes: new Set(known.official.suffixes),
  suffixParts: new Set(known.official.suffixParts),
  sites: new Set(known.official.sites),
};

/** Why the pages of a host make no outlet, as it stands after "is" ("a link shortener"); null: they may. */
export function whyNoOutlet(host: string): string | null {
  const listed = hostAndAbove(host).flatMap((one) => notOutletSites.get(one) ?? [])[0];
  return listed ?? notOutletNames.get(getDomainWithoutSuffix(host) ?? '') ?? (isWiki(host) ? wiki : null);
}

/** Whether a host only leads on to other sites' pages. */
export function isShortener(host: string): boolean {
  return hostAndAbove(host).some((one) => shorteners.has(one));
}

/** Whether a host is a government's, a parliament's, an army's or an international body's. */
export function isOfficial(host: string): boolean {
  if (hostAndAbove(host).some((one) => official.sites.has(one))) return true;
  const suffix = getPublicSuffix(host) ?? '';
  const [first = '', ...rest] = suffix.split('.');
  return rest.length === 0 ? official.suffixes.has(first) : official.suffixParts.has(first);
}

/** Whether the labels before a site's own host name an edition of it: "edition", "en". */
export function isEdition(label: string): boolean {
  return editions.has(label) || (label.length === 2 && languageTag(label) !== null);
}

const wiki = 'a wiki or a reference work';

/** "wiki.example.org": a site's own wiki. */
function isWiki(host: string): boolean {
  return host.startsWith('wiki.');
}

/** "a.b.example" → "a.b.example", "b.example", "example". */
function hostAndAbove(host: string): readonly string[] {
  const parts = host.split('.');
  return parts.map((_, at) => parts.slice(at).join('.'));
}
