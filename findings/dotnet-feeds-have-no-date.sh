#!/usr/bin/env bash
# An RSS feed as .NET's own writer of feeds (SyndicationFeed, Rss20FeedFormatter) makes it, when the site gave each item the time of its last update.
#
# One would guess: author and time of each article. RSS has no element for an update, so .NET adds Atom's, with Atom's namespace, under its own prefix: a10:updated,
# a10:author. The namespace says what they are; a prefix is any word (Namespaces in XML, 4).
# What happens: none of five readers gives the article a time, and one of the three that have authors at all gives the name. So the outlet's reports
# have no dates, stand at one end of every list and are by nobody. With <pubDate>, which .NET writes where a publication time was given, the date is
# there. feedsmith has all of it under `atom`, and nothing in the item's own `pubDate` and `authors`. With the prefix atom it is the same.
# rss-parser 3.13.0, @extractus/feed-extractor 8.0.3, feedparser (npm) 2.6.0, @rowanmanning/feed-parser 2.1.5, htmlparser2 12.0.0 (parseFeed), beside
# feedsmith 3.0.1, seen 2026-11-30. Source:
# https://learn.microsoft.com/en-us/dotnet/framework/wcf/feature-details/how-the-wcf-syndication-object-model-maps-to-atom-and-rss
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund rss-parser@3.13.0 @extractus/feed-extractor@8.0.3 feedparser@2.6.0 \
  @rowanmanning/feed-parser@2.1.5 htmlparser2@12.0.0 feedsmith@3.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { extractFromXml } from '@extractus/feed-extractor';
import { parseFeed as parseByRowan } from '@rowanmanning/feed-parser';
import FeedParser from 'feedparser';
import { parseRssFeed } from 'feedsmith';
import { parseFeed as parseByHtml } from 'htmlparser2';
import RssParser from 'rss-parser';

const feed = (dates) => `<rss xmlns:a10="http://www.w3.org/2005/Atom" version="2.0"><channel><title>Courier</title><link>https://news.example/</link>
<description>News</description><item><guid isPermaLink="false">6628990</guid><link>https://news.example/talks</link>
<a10:author><a10:name>Ann Own</a10:name></a10:author><title>Talks end</title><description>No deal.</description>${dates}</item></channel></rss>`;

async function read(xml) {
  const byNode = await new Promise((resolve, reject) => {
    const parser = new FeedParser();
    parser.on('readable', () => resolve(parser.read())).on('error', reject);
    Readable.from([xml]).pipe(parser);
  });
  const [byParser] = (await new RssParser().parseString(xml)).items;
  const [byExtractor] = extractFromXml(xml).entries;
  const [byRowan] = parseByRowan(xml).items;
  const [byHtml] = parseByHtml(xml).items;
  const found = {
    'rss-parser': [byParser.isoDate, byParser.creator ?? byParser.author],
    'feed-extractor': [byExtractor.published],
    feedparser: [byNode.date ?? byNode.pubdate, byNode.author],
    'feed-parser': [byRowan.published ?? byRowan.updated, byRowan.authors[0]?.name],
    htmlparser2: [byHtml.pubDate],
  };
  const kept = parseRssFeed(xml).items[0];
  console.log(found, 'feedsmith', kept);
  return [found, kept];
}
const dates = '<a10:updated>2025-08-15T20:00:00Z</a10:updated>';
const [found, kept] = await read(feed(dates));
for (const [time] of Object.values(found)) assert.ok(!time);
assert.deepEqual(Object.values(found).map(([, author]) => author).filter(Boolean), ['Ann Own']);
assert.equal(kept.pubDate ?? kept.authors, undefined);
assert.equal(kept.atom.updated, '2025-08-15T20:00:00Z');
const [atom] = await read(feed(dates).replaceAll('a10', 'atom'));
for (const [time] of Object.values(atom)) assert.ok(!time);
const [published] = await read(feed('<pubDate>Fri, 15 Aug 2025 20:00:00 Z</pubDate>'));
for (const [time] of Object.values(published)) assert.equal(new Date(time).toISOString(), '2025-08-15T20:00:00.000Z');
JS
node try.mjs
