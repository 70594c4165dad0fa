#!/usr/bin/env bash
# A feed of reports that are dated by Dublin Core's element, <dc:date>, as RSS has it from its version 1.0 and many an archive's and ministry's feed still does, and one report
# without any date.
#
# One would guess: 15 August 2025 for the one and nothing for the other. RSS 2.0 may be extended by other namespaces' elements, no date is required of an item,
# and `published` is what the library calls the field.
# What happens: both were published at the moment at which the feed was read. Read again tomorrow they are tomorrow's: an old report is the newest of the list at
# every poll, and "changed since" is always true. Nothing tells such a time from a real one. <pubDate> is right.
# rss-to-json 2.1.1, seen 2026-12-01. Source: https://www.rssboard.org/rss-specification#extendingRss and
# https://web.resource.org/rss/1.0/modules/dc/ (date)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps rss-to-json@2.1.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { setTimeout as wait } from 'node:timers/promises';

const { parse } = createRequire(import.meta.url)('rss-to-json');
const item = (title, date) => `<item><title>${title}</title><link>https://news.example/${title}</link>${date}</item>`;
const feed = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Courier</title><link>https://news.example/</link>
<description>News</description>${item('dublin-core', '<dc:date>2025-08-15T20:00:00Z</dc:date>')}${item('undated', '')}
${item('rss', '<pubDate>Fri, 15 Aug 2025 20:00:00 GMT</pubDate>')}</channel></rss>`;
const server = createServer((_, response) => response.setHeader('content-type', 'application/rss+xml').end(feed)).listen(0, '127.0.0.1');
await once(server, 'listening');
async function read() {
  const before = Date.now();
  const { items } = await parse(`http://127.0.0.1:${server.address().port}/`);
  console.log(items.map(({ title, published }) => [title, new Date(published).toISOString()]));
  const [dublinCore, undated, rss] = items.map(({ published }) => published);
  assert.ok(dublinCore >= before && dublinCore <= Date.now());
  assert.ok(undated >= before && undated <= Date.now());
  assert.equal(rss, Date.UTC(2025, 7, 15, 20));
  return dublinCore;
}
const first = await read();
await wait(1100);
assert.ok((await read()) - first > 1000);
server.close();
JS
node try.mjs
