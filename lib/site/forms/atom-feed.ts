import type { ListedArticle } from '@/lib/news/shown/listing';
import { articlePath, shortPath } from '@/lib/site/paths';
import { siteAddress } from '@/lib/site/site-address';
import { escapeXml, xmlElement } from '@/lib/site/xml';
import {
  type CoverageFeed,
  feedAddress,
  feedSummary,
  feedTypes,
  instantOf,
  timelineAddress,
  updatedAt,
} from './coverage-feed';

/**
 * Atom 1.0 (RFC 4287). The id of an entry is its short permalink: the long one follows the headline, and
 * an id must never change (4.2.6). `via` is the outlet's own page.
 */
export function writeAtomFeed(feed: CoverageFeed): string {
  const { canonical } = feed;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    xmlElement('id', feedAddress('atom', canonical)),
    xmlElement('title', feed.title),
    xmlElement('subtitle', feed.description),
    xmlElement('updated', feed.updated.toISOString()),
    '<author><name>Parallax</name></author>',
    xmlElement('link', null, { rel: 'self', type: feedTypes.atom, href: feedAddress('atom', canonical) }),
    xmlElement('link', null, { rel: 'alternate', type: 'text/html', href: timelineAddress(canonical) }),
    ...feed.articles.map((article) => writeEntry(article, feed.zone)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function writeEntry(article: ListedArticle, zone: string): string {
  const { outlet, language, published } = article;
  const at = instantOf(published);
  return [
    `<entry xml:lang="${escapeXml(language)}">`,
    xmlElement('id', siteAddress(shortPath(article.id))),
    xmlElement('title', article.headline),
    xmlElement('updated', updatedAt(article).toISOString()),
    ...(at === null ? [] : [xmlElement('published', at.toISOString())]),
    ...writeAuthors(article),
    xmlElement('link', null, {
      rel: 'alternate',
      type: 'text/html',
      href: siteAddress(articlePath(article)),
    }),
    xmlElement('link', null, { rel: 'via', type: 'text/html', href: article.address, title: outlet.name }),
    xmlElement('category', null, { term: outlet.slug, label: outlet.name }),
    xmlElement('summary', feedSummary(article, zone)),
    '</entry>',
  ].join('\n');
}

function writeAuthors({ byline, outlet }: ListedArticle): readonly string[] {
  const names = byline.length === 0 ? [outlet.name] : byline;
  return names.map((name) => `<author>${xmlElement('name', name)}</author>`);
}
