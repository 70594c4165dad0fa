import { isFrontPage } from '@/lib/news/later/leads-elsewhere';
import {
  attribute,
  baseOf,
  childNamed,
  childrenCalled,
  resolveAddress,
  textOf,
  type XmlElement,
} from './element';
import { type Enclosure, isWebAddress } from './reading';
import { absoluteLink, alternateLink, relatedLinks, textLink, type WrittenLink } from './written-link';

/**
 * The page that an item is about, absolute where a base is known: its link, else a permanent guid, the
 * address behind FeedBurner, rdf:about, an id that is an address, at last a file that it carries.
 * A link to the site's front page is a template's, where the guid is another page and no file that the item carries.
 */
export function itemLink(item: XmlElement, base: string): string | null {
  const own =
    item.name === 'atom:entry'
      ? (alternateLink(item) ?? textLink(item, 'atom:link', 'link'))
      : (textLink(item, 'link') ?? alternateLink(item) ?? textLink(item, 'atom:link'));
  const guid = permalinkGuid(item);
  const link =
    own ??
    guid ??
    textLink(item, 'feedburner:origlink') ??
    aboutLink(item) ??
    contentLink(item) ??
    addressId(item) ??
    enclosureLinks(item)[0] ??
    null;
  const address = absoluteLink(link, base);
  if (guid === null || !leadsToFront(address)) return address;
  const isFile =
    /\.(?:mp[34]|m4[av])$/i.test(guid.address) ||
    enclosureLinks(item).some((enclosure) => enclosure.address === guid.address);
  const page = absoluteLink(guid, base);
  return isFile || page === null || !isWebAddress(page) || leadsToFront(page) ? address : page;
}

function leadsToFront(address: string | null): boolean {
  return address !== null && isWebAddress(address) && isFrontPage(address);
}

/** A guid is an address unless it says otherwise (RSS 2.0); one that looks like no address is none. */
function permalinkGuid(item: XmlElement): WrittenLink | null {
  const guid = textLink(item, 'guid');
  if (guid === null) return null;
  const claim = attribute(guid.element, 'ispermalink')?.trim().toLowerCase() ?? null;
  if (claim === 'false') return null;
  return claim !== null || /^(?:https?:)?\/\//i.test(guid.address) ? guid : null;
}

function aboutLink(item: XmlElement): WrittenLink | null {
  const about = attribute(item, 'about')?.trim() ?? '';
  return about === '' ? null : { address: about, element: item };
}

/** The page that an entry's content is, out of line (RFC 4287 §4.1.3.2). */
function contentLink(item: XmlElement): WrittenLink | null {
  const content = childNamed(item, 'atom:content');
  if (content === null) return null;
  const address = attribute(content, 'src')?.trim() ?? '';
  const isPage = /^(?:text\/html|application\/xhtml\+xml)?(?:\s*;|$)/i.test(
    attribute(content, 'type')?.trim() ?? '',
  );
  return address !== '' && isPage ? { address, element: content } : null;
}

function addressId(item: XmlElement): WrittenLink | null {
  const id = textLink(item, 'atom:id');
  return id !== null && /^https?:\/\//i.test(id.address) ? id : null;
}

/** The site that a feed belongs to. */
export function feedLink(channel: XmlElement, root: XmlElement, base: string): string | null {
  const link =
    channel.name === 'atom:feed'
      ? (alternateLink(channel) ?? textLink(channel, 'atom:link', 'link'))
      : (textLink(channel, 'link') ?? alternateLink(channel) ?? textLink(root, 'link'));
  return absoluteLink(link, base);
}

/**
 * What items' addresses are relative to where no xml:base says it: the document (RFC 4287 §2), but the
 * site where the feed is served from elsewhere, as feed hosts do with copies of a site's feed.
 */
export function itemBase(site: string | null, documentAddress: string): string {
  if (site === null || !URL.canParse(site) || !/^https?:/i.test(site)) return documentAddress;
  if (!URL.canParse(documentAddress)) return documentAddress;
  return new URL(site).host === new URL(documentAddress).host ? documentAddress : site;
}

/** The first address of a given relation, resolved: 'hub', 'self', 'replies'. */
export function relatedLink(element: XmlElement, relation: string, base: string): string | null {
  return absoluteLink(relatedLinks(element, relation).find((link) => link.address !== '') ?? null, base);
}

/** The comments page. */
export function repliesLink(item: XmlElement, base: string): string | null {
  const comments = textOf(item, 'comments');
  return comments === null
    ? relatedLink(item, 'replies', base)
    : resolveAddress(comments, baseOf(item, base));
}

const maxEnclosures = 20;

function enclosureLinks(item: XmlElement): WrittenLink[] {
  const files: WrittenLink[] = [];
  for (const element of childrenCalled(item, 'enclosure')) {
    const address = attribute(element, 'url')?.trim() ?? '';
    if (address !== '') files.push({ address, element });
  }
  for (const link of relatedLinks(item, 'enclosure')) if (link.address !== '') files.push(link);
  return files;
}

/** Files of an item, in order, at most twenty. */
export function itemEnclosures(item: XmlElement, base: string): Enclosure[] {
  const found: Enclosure[] = [];
  for (const file of enclosureLinks(item)) {
    const address = found.length < maxEnclosures ? absoluteLink(file, base) : null;
    if (address === null) continue;
    const mediaType = attribute(file.element, 'type')?.trim() || null;
    found.push({ address, mediaType, length: statedLength(attribute(file.element, 'length')) });
  }
  return found;
}

function statedLength(text: string | null): number | null {
  return text !== null && /^\s*[1-9]\d{0,14}\s*$/.test(text) ? Number(text) : null;
}
