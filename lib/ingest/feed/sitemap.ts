import { headlineText } from '@/lib/ingest/decode/plain-text';
import type { Entry } from '@/lib/news/entry';
import { dateClaim } from './date-claim';
import {
  childElements,
  childNamed,
  childrenCalled,
  innerText,
  isElement,
  resolveAddress,
  textOf,
  type XmlElement,
} from './element';
import { readFeedDate } from './feed-date';
import { isWebAddress, maxEntries, type SourceReading } from './reading';

/**
 * Reads <urlset> with or without the news extension, or a <sitemapindex>; null for other documents. What their elements
 * are tells which it is, for some write one kind's root around the other's, or around another root.
 */
export function readSitemap(root: XmlElement, documentAddress: string): SourceReading | null {
  if (!isRoot(root)) return null;
  const elements = elementsOf(root);
  const urls = elements.filter(({ name }) => name === 'url');
  const maps = elements.filter(({ name }) => name === 'sitemap');
  const isIndex = urls.length === 0 && (maps.length > 0 || root.name === 'sitemapindex');
  if (!isIndex) return { kind: 'sitemap', entries: urls.flatMap((url) => readUrl(url, documentAddress)) };
  const sitemaps = maps.flatMap((sitemap) =>
    locations(sitemap, documentAddress).map((address, _, { length }) => ({
      address,
      modified: length > 1 ? null : claim(sitemap, 'lastmod'),
    })),
  );
  return { kind: 'sitemap-index', sitemaps };
}

/** A sitemap of text, one address a line and nothing else (sitemaps.org, "Other formats"); null for other texts. */
export function readTextSitemap(text: string): SourceReading | null {
  const lines = text
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.length === 0 || !lines.every((line) => !/\s/.test(line) && isWebAddress(line))) return null;
  return { kind: 'sitemap', entries: lines.slice(0, maxEntries).map((address) => ({ address, ...unsaid })) };
}

/** What a list of addresses does not say of its pages, and most of it no sitemap. */
const unsaid = {
  headline: null,
  summary: null,
  byline: [],
  published: null,
  modified: null,
  id: null,
  language: null,
  credit: null,
  categories: [],
} as const;

function isRoot({ name }: XmlElement): boolean {
  return name === 'urlset' || name === 'sitemapindex';
}

function elementsOf(root: XmlElement): readonly XmlElement[] {
  return childElements(root).flatMap((element) => (isRoot(element) ? elementsOf(element) : [element]));
}

/** The address that an element lists; several where the ends between them were forgotten, its own text where <loc> was. */
function locations(element: XmlElement, documentAddress: string): readonly string[] {
  const locs = childrenCalled(element, 'loc');
  const own = element.children
    .filter((node) => !isElement(node))
    .join('')
    .trim();
  if (locs.length === 0) return isWebAddress(own) ? [own] : [];
  return locs
    .map((loc) => innerText(loc).trim())
    .filter((written) => written !== '')
    .map((written) => resolveAddress(written, documentAddress))
    .filter(isWebAddress);
}

function claim(element: XmlElement, ...names: readonly string[]): Entry['published'] {
  const text = textOf(element, ...names);
  return text === null ? null : dateClaim(readFeedDate(text, null), { origin: 'sitemap', zone: null });
}

function readUrl(url: XmlElement, documentAddress: string): Entry[] {
  const [address, ...others] = locations(url, documentAddress);
  if (address === undefined) return [];
  // Whose the rest is that stands among several addresses, nothing tells.
  if (others.length > 0) return [address, ...others].map((each) => ({ ...unsaid, address: each }));
  const news = childNamed(url, 'news:news');
  const publication = news === null ? null : childNamed(news, 'news:publication');
  const keywords = news === null ? null : textOf(news, 'news:keywords');
  return [
    {
      ...unsaid,
      address,
      headline: news === null ? null : headlineText(textOf(news, 'news:title') ?? ''),
      published: news === null ? null : claim(news, 'news:publication_date'),
      modified: claim(url, 'lastmod'),
      language: publication === null ? null : textOf(publication, 'news:language'),
      categories: (keywords ?? '')
        .slice(0, 2000)
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== ''),
    },
  ];
}
