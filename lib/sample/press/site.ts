import type { Tongue } from '@/lib/sample/press/tongues/tongue';
import type { Charset } from './encode-text';

/** How the pages of an outlet are built, each as a family of real sites builds them. */
export type Layout =
  /** JSON-LD @graph and a semantic <article>. */
  | 'graph'
  /** schema.org attributes on the printed text. */
  | 'microdata'
  /** Open Graph in the head, and a visible <time>. */
  | 'open-graph'
  /** Tables and <br><br>, with nothing but a date in <meta>. */
  | 'table'
  /** No date on the page at all. */
  | 'undated'
  /** The headline only in the head of the page. */
  | 'headless'
  /** <div>s with class names made by a build, and a date in words. */
  | 'components';

type FeedFormat = 'rss' | 'rss-full-text' | 'rdf' | 'atom' | 'atom-by-entry' | 'json-feed' | 'news-sitemap';

/** Where and how a dateline is printed. */
type Opening =
  /** "ANCHORAGE, Alaska — " as the report has it. */
  | 'dash'
  /** "BERLIN – " */
  | 'capitals'
  /** "ANCHORAGE.- ", as in Latin America. */
  | 'stop'
  /** "АНКОРИДЖ, 15 августа. " */
  | 'day'
  /** 【アンカレジ＝佐伯真帆】 */
  | 'brackets'
  /** In the byline instead: "Honor Pettifer in Chevening". */
  | 'in-byline';

/** Where the agency of a reprint is credited. */
type CreditPlace = 'foot' | 'foot-bracketed' | 'foot-source' | 'head';

export interface Site {
  readonly slug: string;
  readonly name: string;
  readonly host: string;
  /** "http://" and the host, without a slash. */
  readonly origin: string;
  readonly feedPath: string;
  /** BCP 47, with the country where it matters. */
  readonly language: string;
  readonly layout: Layout;
  readonly feed: FeedFormat;
  readonly feedCharset: Charset;
  readonly pageCharset: Charset;
  /** Whether the HTTP header names the page's charset, or only the page does. */
  readonly charsetInHeader: boolean;
  /** What links in the feed lead to: the article, with a campaign's parameters, its AMP form, the mobile host. */
  readonly feedLinks: 'plain' | 'campaign' | 'amp' | 'mobile';
  readonly opening: Opening;
  readonly creditPlace: CreditPlace;
  /** What follows a printed clock time: " AKDT", " Uhr". */
  readonly clockLabel: string;
  readonly tongue: Tongue;
}

/** The article's own address, whichever form of it a reader came by. */
export function addressOf(site: Site, path: string): string {
  return `${site.origin}${path}`;
}

/** The address of a report's AMP form. */
export function ampPath(path: string): string {
  return path.endsWith('/') ? `${path}amp/` : `${path}/amp`;
}

/** The address by which the outlet's feed leads to a report. */
export function feedLink(site: Site, path: string): string {
  switch (site.feedLinks) {
    case 'plain':
      return addressOf(site, path);
    case 'campaign':
      return `${addressOf(site, path)}?utm_source=rss&utm_medium=feed&utm_campaign=${site.slug}`;
    case 'amp':
      return addressOf(site, ampPath(path));
    case 'mobile':
      return `http://${mobileHost(site)}${path}`;
  }
}

export function mobileHost(site: Site): string {
  return `m.${site.host}`;
}
