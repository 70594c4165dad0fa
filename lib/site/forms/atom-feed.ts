import type { ListedArticle } from '@/lib/news/shown/listing';
import { articlePath, shortPath } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';
import { escapeXml, xmlElement } from '@/lib/site/xml';
import {
  type CoverageFeed,
  feedAddress,
  feedHtml,
  feedLinks,
  feedSummary,
  feedTime,
  feedTypes,
  timelineAddress,
  updatedAt,
} from './coverage-feed';

/**
 * Atom 1.0 (RFC 4287). The id of an entry is its short permalink: the long one follows the headline, and
 * an id must never change (4.2.6). `via` is the outlet's own page. Older articles are on further pages (RFC 5005, 3),
 * which are one feed and have one id.
 */
export function writeAtomFeed(feed: CoverageFeed): string {
  const { canonical, first } = feed;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    xmlElement('id', feedAddress('atom', first)),
    xmlElement('title', feed.title),
    xmlElement('subtitle', feed.description),
    xmlElement('updated', feed.updated.toISOString()),
    '<author><name>Parallax</name></author>',
    xmlElement('link', null, { rel: 'self', type: feedTypes.atom, href: feedAddress('atom', canonical) }),
    xmlElement('link', null, { rel: 'alternate', type: 'text/html', href: timelineAddress(first) }),
    ...feedLinks('atom', feed).map(([rel, href]) =>
      xmlElement('link', null, rel === 'hub' ? { rel, href } : { rel, type: feedTypes.atom, href }),
    ),
    ...feed.articles.map((article) => writeEntry(article, feed)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeEntry(article: ListedArticle, feed: CoverageFeed): string {
  const { outlet, language, published } = article;
  const time = feedTime(published, feed.eventZone);
  const html = feedHtml(article, feed);
  return [
    `<entry xml:lang="${escapeXml(language)}">`,
    xmlElement('id', siteAddress(shortPath(article.id))),
    xmlElement('title', article.headline),
    xmlElement('updated', updatedAt(article).toISOString()),
    ...(time === null ? [] : [xmlElement('published', time.rfc3339)]),
    ...writeAuthors(article),
    xmlElement('link', null, {
      rel: 'alternate',
      type: 'text/html',
      href: siteAddress(articlePath(article)),
    }),
    xmlElement('link', null, { rel: 'via', type: 'text/html', href: article.address, title: outlet.name }),
    xmlElement('category', null, { term: outlet.slug, label: outlet.name }),
    xmlElement('summary', feedSummary(article, feed.zone)),
    ...(html === null ? [] : [xmlElement('content', html, { type: 'html' })]),
    '</entry>',
  ].join('\n');
}

function writeAuthors({ byline, outlet }: ListedArticle): readonly string[] {
  const names = byline.length === 0 ? [outlet.name] : byline;
  return names.map((name) => `<author>${xmlElement('name', name)}</author>`);
}
