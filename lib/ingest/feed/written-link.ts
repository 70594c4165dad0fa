import {
  attribute,
  baseOf,
  childrenNamed,
  innerText,
  languageOf,
  resolveAddress,
  type XmlElement,
} from './element';
import { writtenAddress } from './written-address';

/** An address as it stands in a feed, and the element whose xml:base it is relative to. */
export interface WrittenLink {
  readonly address: string;
  readonly element: XmlElement;
}

/**
 * Links of an Atom element, or of atom:link in RSS, with one of these relations as written; '' is no
 * relation stated. IANA's long names mean the short ones (RFC 4287 §4.2.7.2).
 */
export function relatedLinks(element: XmlElement, ...relations: readonly string[]): WrittenLink[] {
  const found: WrittenLink[] = [];
  for (const link of childrenNamed(element, 'atom:link', 'link')) {
    const address = attribute(link, 'href')?.trim() ?? null;
    if (address !== null && relations.includes(relationOf(link))) found.push({ address, element: link });
  }
  return found;
}

const longRelation = 'http://www.iana.org/assignments/relation/';

function relationOf(link: XmlElement): string {
  const relation = attribute(link, 'rel')?.trim() ?? '';
  return relation.startsWith(longRelation) ? relation.slice(longRelation.length) : relation;
}

/**
 * The page that an Atom element names: alternate, HTML rather than other media, then a link of no relation. Of several in
 * other languages the one in its own.
 */
export function alternateLink(element: XmlElement): WrittenLink | null {
  const stated = relatedLinks(element, 'alternate');
  const links = [...stated, ...relatedLinks(element, 'ALTERNATE', 'Alternate'), ...relatedLinks(element, '')];
  const usable = links.filter((link) => link.address !== '' || baseOf(link.element, '') !== '');
  const isHtml = (link: WrittenLink) =>
    /^(?:(?:text\/html|application\/xhtml\+xml)(?:\s*;.*)?|)$/is.test(
      attribute(link.element, 'type')?.trim() ?? '',
    );
  const pages = usable.filter(isHtml);
  return pages.find((link) => isOfLanguage(link, languageOf(element))) ?? pages[0] ?? usable[0] ?? null;
}

/** Whether a link is to the version in a language, of several: "en" for "en-GB" (RFC 4287 §4.1.1). */
function isOfLanguage({ element }: WrittenLink, language: string | null): boolean {
  const said = attribute(element, 'hreflang')?.trim().toLowerCase() ?? '';
  return said !== '' && language !== null && said.split('-')[0] === language.toLowerCase().split('-')[0];
}

/** What templates write where they have no address. */
const placeholder = /^(?:#|-+|n\/a|null|none|nil|undefined|false|about:blank|javascript:.*)$/i;

/** The first of these children whose text is an address. */
export function textLink(element: XmlElement, ...names: readonly string[]): WrittenLink | null {
  for (const child of childrenNamed(element, ...names)) {
    const address = innerText(child).trim();
    if (address !== '' && !placeholder.test(address)) return { address, element: child };
  }
  return null;
}

/** A written address made absolute where its xml:base or `base` allows. */
export function absoluteLink(link: WrittenLink | null, base: string): string | null {
  if (link === null) return null;
  // Some writers escape twice; no address has "&amp;" of its own.
  const [address, from] = [writtenAddress(link.address).replaceAll('&amp;', '&'), baseOf(link.element, base)];
  return resolveAddress(withScheme(address, from), from) || null;
}

/** In characters (RFC 1035, 2.3.4). An attribute of eight million was too much for the expression. */
const longestHost = 253;

/** "www.o.example/a", or "o.example/a" in a feed of that host: its scheme was forgotten. */
function withScheme(address: string, base: string): string {
  const host = /^(?:[\p{L}\d-]+\.)+[\p{L}\d-]+(?=[/?#:]|$)/u.exec(address.slice(0, longestHost + 1))?.[0];
  if (host === undefined || !URL.canParse(base)) return address;
  const { protocol, hostname } = new URL(base);
  const isHost = /^www\.[^.]+\./i.test(host) || host.toLowerCase() === hostname.replace(/^www\./, '');
  return isHost ? `${protocol}//${address}` : address;
}
