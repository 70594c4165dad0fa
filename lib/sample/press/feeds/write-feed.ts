import type { PrintedReport } from '@/lib/sample/press/printed-report';
import type { Site } from '@/lib/sample/press/site';
import { atomFeed } from './atom';
import { jsonFeed } from './json';
import { newsSitemap } from './news-sitemap';
import { rdfFeed } from './rdf';
import { rssFeed } from './rss';

/** A site's one feed or sitemap, newest report first, in its charset's characters but not yet encoded. */
export function writeFeed(
  site: Site,
  reports: readonly PrintedReport[],
): { readonly text: string; readonly contentType: string } {
  switch (site.feed) {
    case 'rss':
    case 'rss-full-text':
      return { text: rssFeed(site, reports).text, contentType: 'application/rss+xml' };
    case 'rdf':
      return { text: rdfFeed(site, reports).text, contentType: 'application/rdf+xml' };
    case 'atom':
    case 'atom-by-entry':
      return { text: atomFeed(site, reports).text, contentType: 'application/atom+xml; charset=utf-8' };
    case 'json-feed':
      return { text: jsonFeed(site, reports), contentType: 'application/feed+json; charset=utf-8' };
    case 'news-sitemap':
      return { text: newsSitemap(site, reports).text, contentType: 'application/xml' };
  }
}
