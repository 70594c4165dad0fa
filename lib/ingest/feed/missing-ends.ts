import type { XmlElement } from './element';

/** Elements that a source lists one after another: those of a feed, and those of a sitemap. */
const ofFeeds = new Set(['item', 'atom:entry']);
const ofSitemaps = new Set(['url', 'sitemap']);
const sitemapRoots = new Set(['urlset', 'sitemapindex']);

/** Whether an element of this name is a line of a source with this root: the <url> of an item's <image> is none. */
export function isListed(name: string, root: string): boolean {
  return ofFeeds.has(name) || (ofSitemaps.has(name) && sitemapRoots.has(root));
}

function isLine(name: string): boolean {
  return ofFeeds.has(name) || ofSitemaps.has(name);
}

/** Elements that hold a line of text and nothing of a feed's structure. */
const oneLine = namesOf(
  'title link guid pubdate category comments',
  'language copyright ttl generator docs webmaster managingeditor lastbuilddate',
  'loc lastmod',
  'dc:title dc:date dc:creator dc:subject dc:language',
  'atom:id atom:updated atom:published atom:modified atom:issued atom:created',
  'atom:name atom:email atom:uri atom:title',
  'itunes:author itunes:duration itunes:explicit',
  'feedburner:origlink slash:comments wfw:commentrss',
);

/** Elements that hold markup, in which a feed's own words may turn up as HTML. */
const markup = new Set(['description', 'content:encoded', 'atom:summary', 'atom:content', 'itunes:summary']);

/** Elements that begin something new beside a one-line element. */
const structural = namesOf(
  'title link guid pubdate description author category comments enclosure source',
  'language lastbuilddate',
  'loc lastmod',
  'dc:date dc:creator dc:subject',
  'atom:id atom:updated atom:published atom:modified atom:issued',
  'atom:link atom:title atom:summary atom:content atom:author atom:category',
  'itunes:summary itunes:subtitle itunes:author itunes:duration',
  'media:content media:thumbnail content:encoded feedburner:origlink',
);

/** Names that HTML does not have, so that markup cannot mean them. */
const neverMarkup = namesOf(
  'guid pubdate enclosure content:encoded dc:date dc:creator',
  'atom:id atom:updated atom:published atom:modified atom:issued itunes:duration',
);

function namesOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/**
 * The open element whose end tag must be missing when `name` opens inside `current`: an item in an
 * item, or a <pubDate> within a <title>. Null where nothing is amiss. Looks no further than the item.
 */
export function closesOnOpening(
  current: XmlElement,
  name: string,
  attributes: Readonly<Record<string, string>>,
): XmlElement | null {
  if (isLine(name)) return openBelowContainer(current, name);
  if (!structural.has(name)) return null;
  for (let at: XmlElement | null = current; at !== null && !isLine(at.name); at = at.parent) {
    if (oneLine.has(at.name) && !at.name.startsWith('image')) return at;
    if (markup.has(at.name)) return closesMarkup(name, attributes) ? at : null;
    if (at.name.startsWith('xhtml:')) return null;
  }
  return null;
}

function closesMarkup(name: string, attributes: Readonly<Record<string, string>>): boolean {
  if (neverMarkup.has(name)) return true;
  for (const _ in attributes) return false;
  return name !== 'title' && name !== 'source';
}

/** Elements that items stand in. */
const containers = namesOf('rss rdf rdf:rdf channel items atom:feed urlset sitemapindex');

/** What lies open between an item and the nearest element that holds items: an item, or a category without its end. */
function openBelowContainer(current: XmlElement, name: string): XmlElement | null {
  let below: XmlElement | null = null;
  for (let at: XmlElement | null = current; at !== null; at = at.parent) {
    if (containers.has(at.name)) return isListed(name, at.name) ? below : null;
    if (at.name === 'atom:content' || at.name.startsWith('xhtml:')) return null;
    below = at;
  }
  return null;
}
