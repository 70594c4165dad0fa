import type { ListedArticle } from '@/lib/news/shown/listing';
import { articlePath, shortPath } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';
import { escapeXml, plainXmlElement, xmlElement } from '@/lib/site/xml';
import {
  type CoverageFeed,
  feedAddress,
  feedHtml,
  feedLinks,
  feedSummary,
  feedTime,
  feedTypes,
  timelineAddress,
  writeUtc,
} from './coverage-feed';

const namespaces = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/**
 * RSS 2.0 (RSS Advisory Board's specification and best practices). The guid is the short permalink. Descriptions are
 * HTML, so an outlet's "<" stands there escaped twice; titles and categories are plain text. Names stand in one
 * `dc:creator`, since `author` wants a mail address and of several most readers show the first. An undated article
 * has no `pubDate`. Older articles are on further pages (RFC 5005, 3).
 */
export function writeRssFeed(feed: CoverageFeed): string {
  const { canonical } = feed;
  const link = (rel: string, href: string) =>
    xmlElement('atom:link', null, rel === 'hub' ? { rel, href } : { rel, type: feedTypes.rss, href });
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<rss version="2.0" ${namespaces}>`,
    '<channel>',
    plainXmlElement('title', feed.title),
    xmlElement('link', timelineAddress(feed.first)),
    plainXmlElement('description', feed.description),
    xmlElement('language', 'en'),
    xmlElement('lastBuildDate', writeUtc(feed.updated).rfc822),
    link('self', feedAddress('rss', canonical)),
    ...feedLinks('rss', feed).map(([rel, href]) => link(rel, href)),
    ...feed.articles.map((article) => writeItem(article, feed)),
    '</channel>',
    '</rss>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeItem(article: ListedArticle, feed: CoverageFeed): string {
  const { outlet, byline, language, published } = article;
  const time = feedTime(published, feed.eventZone);
  const html = feedHtml(article, feed);
  return [
    '<item>',
    plainXmlElement('title', article.headline),
    xmlElement('link', siteAddress(articlePath(article))),
    xmlElement('guid', siteAddress(shortPath(article.id)), { isPermaLink: 'true' }),
    ...(time === null ? [] : [xmlElement('pubDate', time.rfc822)]),
    plainXmlElement('dc:creator', byline.length === 0 ? outlet.name : byline.join(', ')),
    xmlElement('dc:language', language),
    xmlElement('dc:source', article.address),
    plainXmlElement('category', outlet.name),
    xmlElement('description', escapeXml(feedSummary(article, feed.zone))),
    ...(html === null ? [] : [xmlElement('content:encoded', html)]),
    '</item>',
  ].join('\n');
}
