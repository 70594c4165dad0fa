import { domainToUnicode } from 'node:url';
import { primarySubtag } from '@/lib/language/language-tag';
import type { FoundOutlet, PagePublisher } from '@/lib/news/outlet';
import { isNameless, publisherSite } from '@/lib/news/site';
import { countryOfHost } from '@/lib/news/site-country';
import { isOfficial, whyNoOutlet } from './site-kinds';

/** A page whose outlet nobody listed, as far as it tells of it. */
export interface StrangersPage {
  /** Its canonical address, absolute http(s). */
  readonly address: string;
  readonly publisher: PagePublisher;
  /** BCP 47 of its article; null where nobody is sure. */
  readonly language: string | null;
}

export type PageOwner =
  | { readonly kind: 'outlet'; readonly outlet: FoundOutlet }
  /** `why` is one plain sentence. */
  | { readonly kind: 'none'; readonly why: string };

/**
 * The outlet that a page makes, where nobody has listed one: its name by the page or else its host, its country by
 * the page or else its host's ending. None where the host shows, shortens, translates or keeps what others publish.
 */
export function foundOutlet({ address, publisher, language }: StrangersPage): PageOwner {
  const url = URL.parse(address);
  const site = publisherSite(address, publisher.name);
  if (url === null || site === null) return { kind: 'none', why: 'The address has no host.' };
  const host = url.hostname;
  const not = whyNoOutlet(host);
  if (not !== null) return { kind: 'none', why: `${host} is ${not}, and no outlet.` };
  return {
    kind: 'outlet',
    outlet: {
      slug: site,
      site,
      name: publisher.name ?? (isNameless(host) ? url.host : domainToUnicode(site)),
      home: homeOf(url, site),
      country: publisher.country ?? countryOfHost(host),
      language: language === null ? 'und' : primarySubtag(language),
      kind: isOfficial(host) ? 'official' : 'not-described',
    },
  };
}

/** The front page: of the host that was seen, where it is the site's own and no part of it ("sport.example.com"). */
function homeOf({ protocol, host, hostname }: URL, site: string): string {
  const isOwn = isNameless(hostname) || hostname.replace(/^www\d*\./, '') === site;
  return isOwn ? `${protocol}//${host}/` : `https://${site}/`;
}
