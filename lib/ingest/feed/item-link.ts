import {
  attribute,
  baseOf,
  childrenNamed,
  innerText,
  resolveAddress,
  textOf,
  type XmlElement,
} from './element';
import type { Enclosure } from './reading';

interface WrittenLink {
  readonly address: string;
  readonly element: XmlElement;
}

/** Links of an Atom element or of atom:link in RSS with one of these relations; '' is none stated. */
function atomLinks(element: XmlElement, relation: string): WrittenLink[] {
  return childrenNamed(element, 'atom:link', 'link').flatMap((link) => {
    const address = attribute(link, 'href')?.trim() ?? '';
    const rel = (attribute(link, 'rel') ?? '')
      .trim()
      .toLowerCase()
      .replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '');
    return address !== '' && rel === relation ? [{ address, element: link }] : [];
  });
}

/** The page that an Atom element names: alternate, preferring HTML, then a link of no relation. */
function alternateLink(element: XmlElement): WrittenLink | null {
  const links = [...atomLinks(element, 'alternate'), ...atomLinks(element, '')];
  const isHtml = (link: WrittenLink) =>
    /^(?:text\/html|application\/xhtml\+xml|)$/i.test(attribute(link.element, 'type')?.trim() ?? '');
  return links.find(isHtml) ?? links[0] ?? null;
}

function textLink(element: XmlElement, ...names: readonly string[]): WrittenLink | null {
  for (const child of childrenNamed(element, ...names)) {
    const address = innerText(child).trim();
    if (address !== '') return { address, element: child };
  }
  return null;
}

/** A guid is an address unless it says otherwise (RSS 2.0); one that looks like no address is none. */
function permalinkGuid(item: XmlElement): WrittenLink | null {
  const guid = textLink(item, 'guid');
  if (guid === null || attribute(guid.element, 'ispermalink')?.trim().toLowerCase() === 'false') return null;
  const isStated = attribute(guid.element, 'ispermalink') !== null;
  return isStated || /^(?:https?:)?\/\//i.test(guid.address) ? guid : null;
}

function aboutLink(item: XmlElement): WrittenLink | null {
  const about = attribute(item, 'about')?.trim() ?? '';
  return about === '' ? null : { address: about, element: item };
}

/**
 * The page that an item is about, absolute where a base is known: its link, else a permanent guid, the
 * address behind FeedBurner, rdf:about, an id that is an address, at last a link to itself or a file.
 */
export function itemLink(item: XmlElement, documentAddress: string): string | null {
  const isAtom = item.name === 'atom:entry';
  const own = isAtom
    ? (alternateLink(item) ?? textLink(item, 'atom:link', 'link'))
    : (textLink(item, 'link') ?? alternateLink(item) ?? textLink(item, 'atom:link'));
  const link =
    own ?? permalinkGuid(item) ?? textLink(item, 'feedburner:origlink') ?? aboutLink(item) ?? addressId(item);
  return link === null ? null : writtenAddress(link, documentAddress);
}

function addressId(item: XmlElement): WrittenLink | null {
  const id = textLink(item, 'atom:id');
  return id !== null && /^https?:\/\//i.test(id.address) ? id : null;
}

function writtenAddress(link: WrittenLink, documentAddress: string): string {
  // Some writers escape twice; no address has "&amp;" of its own.
  return resolveAddress(link.address.replaceAll('&amp;', '&'), baseOf(link.element, documentAddress));
}

/** The site that a feed belongs to. */
export function feedLink(channel: XmlElement, root: XmlElement, documentAddress: string): string | null {
  const isAtom = channel.name === 'atom:feed';
  const link = isAtom
    ? (alternateLink(channel) ?? textLink(channel, 'atom:link', 'link'))
    : (textLink(channel, 'link') ??
      alternateLink(channel) ??
      (root === channel ? null : textLink(root, 'link')));
  return link === null ? null : writtenAddress(link, documentAddress);
}

/** An address of a given relation, resolved: 'hub', 'self', 'replies'. */
export function relatedLink(element: XmlElement, relation: string, documentAddress: string): string | null {
  const [link] = atomLinks(element, relation);
  return link === undefined ? null : writtenAddress(link, documentAddress);
}

/** The comments page. */
export function repliesLink(item: XmlElement, documentAddress: string): string | null {
  const comments = textOf(item, 'comments');
  if (comments !== null) return resolveAddress(comments, baseOf(item, documentAddress));
  return relatedLink(item, 'replies', documentAddress);
}

const maxEnclosures = 20;

/** Files of an item, in order, at most twenty. */
export function itemEnclosures(item: XmlElement, documentAddress: string): Enclosure[] {
  const files = childrenNamed(item, 'enclosure', 'media:content').flatMap((element) => {
    const address = attribute(element, 'url')?.trim() ?? '';
    return address === '' ? [] : [{ address, element }];
  });
  return [...files, ...atomLinks(item, 'enclosure')].slice(0, maxEnclosures).map((file) => ({
    address: writtenAddress(file, documentAddress),
    mediaType: attribute(file.element, 'type')?.trim() || null,
    length: statedLength(attribute(file.element, 'length') ?? attribute(file.element, 'filesize')),
  }));
}

function statedLength(text: string | null): number | null {
  return text !== null && /^\s*[1-9]\d{0,14}\s*$/.test(text) ? Number(text) : null;
}
