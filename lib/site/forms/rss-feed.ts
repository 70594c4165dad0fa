import type { ListedArticle } from '@/lib/news/shown/listing';
import { articlePath, shortPath } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';
import { xmlElement } from '@/lib/site/xml';
import {
  type CoverageFeed,
  feedAddress,
  feedSummary,
  feedTypes,
  instantOf,
  timelineAddress,
} from './coverage-feed';

/**
 * RSS 2.0 (RSS Advisory Board's specification and best practices). The guid is the short permalink. Names
 * stand in `dc:creator`, since `author` wants a mail address. An article without a clock time has no
 * `pubDate`.
 */
export function writeRssFeed(feed: CoverageFeed): string {
  const { canonical } = feed;
  const self = { rel: 'self', type: feedTypes.rss, href: feedAddress('rss', canonical) };
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    '<channel>',
    xmlElement('title', feed.title),
    xmlElement('link', timelineAddress(canonical)),
    xmlElement('description', feed.description),
    xmlElement('language', 'en'),
    xmlElement('lastBuildDate', rfc822(feed.updated)),
    xmlElement('atom:link', null, self),
    ...feed.articles.map((article) => writeItem(article, feed.zone)),
    '</channel>',
    '</rss>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeItem(article: ListedArticle, zone: string): string {
  const { outlet, byline, language, published } = article;
  const at = instantOf(published);
  return [
    '<item>',
    xmlElement('title', article.headline),
    xmlElement('link', siteAddress(articlePath(article))),
    xmlElement('guid', siteAddress(shortPath(article.id)), { isPermaLink: 'true' }),
    ...(at === null ? [] : [xmlElement('pubDate', rfc822(at))]),
    ...(byline.length === 0 ? [outlet.name] : byline).map((name) => xmlElement('dc:creator', name)),
    xmlElement('dc:language', language),
    xmlElement('dc:source', article.address),
    xmlElement('category', outlet.name),
    xmlElement('description', feedSummary(article, zone)),
    '</item>',
  ].join('\n');
}

/** "Fri, 15 Aug 2025 18:20:00 GMT" */
function rfc822(at: Date): string {
  return at.toUTCString();
}
