import type { CheerioAPI } from 'cheerio';
import { decodeHtml } from '@/lib/ingest/decode/decode-html';
import { plainScheme } from '@/lib/ingest/feed/plain-scheme';
import { ownSiteNames, readLanguages } from '@/lib/ingest/page/facts/page-facts';
import { readPublisher } from '@/lib/ingest/page/facts/page-publisher';
import { chooseLanguage } from '@/lib/language/detect-language';
import { primarySubtag } from '@/lib/language/language-tag';
import type { PagePublisher } from '@/lib/news/outlet';
import { readJsonLd } from './json-ld';
import { loadPage } from './load-page';
import { pageBase } from './page-base';
import { elementsOf, hasWord } from './page-elements';
import { readMeta } from './page-meta';
import { attribute, type PageElement } from './page-node';
import { tooLarge } from './page-size';
import type { PageSource } from './read-page';

/** What a front page says of its site. `why` is one plain sentence. */
export type SiteReading =
  | {
      readonly kind: 'site';
      readonly publisher: PagePublisher;
      /** BCP 47 primary language; null where nobody is sure. */
      readonly language: string | null;
      /** Absolute http(s) addresses of the feeds that it names (rel=alternate), in its order. */
      readonly feeds: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly why: string };

const feedTypes: ReadonlySet<string> = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
]);
const mostFeeds = 20;
const byteLimit = 16_000_000;

/** Reads a front page for what it says of its site. No request is made. */
export function readSite(body: Uint8Array, { contentType, address }: PageSource): SiteReading {
  if (body.byteLength > byteLimit) return { kind: 'unreadable', why: 'The page is too large.' };
  const html = decodeHtml(body, contentType);
  const excess = tooLarge(html);
  if (excess !== null) return { kind: 'unreadable', why: excess };
  const $ = loadPage(html);
  const meta = readMeta($);
  const { nodes } = readJsonLd($);
  const [title] = elementsOf($).tagged('title');
  const ownNames = ownSiteNames(address);
  const titles = title === undefined ? [] : [$(title).text()];
  const about = { meta, articles: nodes, nodes, headline: null, ownNames, crumbs: [], titles };
  const language = chooseLanguage(readLanguages($, meta, []), $('body').text().slice(0, 20_000));
  return {
    kind: 'site',
    publisher: readPublisher({ ...about, isFrontPage: true }),
    language: language === null ? null : primarySubtag(language),
    feeds: readFeeds($, address),
  };
}

/** Not those of comments, which blogs name beside their own. */
function readFeeds($: CheerioAPI, address: string): readonly string[] {
  const elements = elementsOf($);
  const from = pageBase($, address);
  const feeds = elements
    .tagged('link')
    .filter(isFeed)
    .flatMap((link) => {
      const href = plainScheme(attribute(link, 'href').trim());
      const url = href === '' ? null : URL.parse(href, from);
      return url === null || !/^https?:$/.test(url.protocol) || isOfComments(link, url) ? [] : [url.href];
    });
  return [...new Set(feeds)].slice(0, mostFeeds);
}

/** What types files have that may be feeds, where the link or the address says that it is one. */
const plainTypes: ReadonlySet<string> = new Set(['', 'text/xml', 'application/xml', 'application/json']);

function isFeed(link: PageElement): boolean {
  const isAlternate = hasWord(link, 'rel', 'alternate') && !hasWord(link, 'rel', 'stylesheet');
  if (!isAlternate && !hasWord(link, 'rel', 'feed')) return false;
  const [type = ''] = attribute(link, 'type').toLowerCase().split(';');
  if (feedTypes.has(type.trim())) return true;
  const said = `${attribute(link, 'title')} ${attribute(link, 'href')}`;
  return (
    plainTypes.has(type.trim()) && (!isAlternate || /\b(?:rss|atom|json ?feed|feed\.json)\b/i.test(said))
  );
}

function isOfComments(link: PageElement, { pathname, search }: URL): boolean {
  return (
    pathname.split('/').includes('comments') ||
    /=comments\b/.test(search) ||
    /\bcomments? (?:for|feed|on)\b/i.test(attribute(link, 'title'))
  );
}
