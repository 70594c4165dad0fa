#!/usr/bin/env bash
# An article's pictures in Media RSS, one of which the outlet marks as the main one: a <media:group> with isDefault="true" at one and isDefault="false" at the others,
# read by the function for feeds that htmlparser2 has, `parseFeed`, which cheerio and many readers have with it.
#
# One would guess: one main picture. The result has a field for it, `isDefault`, true or false.
# What happens: the attribute is there or is not: "false" is true, so that each picture of the group is the main one. A recording's length, "2:45" as some feeds write it, is 2. And of an
# Atom entry the first link is taken whatever it is to the entry, so that the address of the article is that of its comments (rel="replies") or of a sound file, and the day it was published
# is the day of its last update, though `published` stands beside it.
# htmlparser2 12.0.0, seen 2026-12-01. Source: https://www.rssboard.org/media-rss#media-content and https://github.com/fb55/domutils/blob/master/src/feeds.ts
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund htmlparser2@12.0.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { parseFeed } from 'htmlparser2';

const rss = parseFeed(`<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>News</title><item><title>Talks</title><media:group>
  <media:content url="https://news.example/crowd.jpg" medium="image" isDefault="false"/>
  <media:content url="https://news.example/handshake.jpg" medium="image" isDefault="true"/>
  <media:content url="https://news.example/talks.mp4" medium="video" isDefault="false" duration="2:45"/></media:group></item></channel></rss>`, { xmlMode: true });
const seen = rss.items[0].media.map(({ url, isDefault, duration }) => [url.split('/').at(-1), isDefault, duration ?? null]);
console.log(seen);
assert.deepEqual(seen, [['crowd.jpg', true, null], ['handshake.jpg', true, null], ['talks.mp4', true, 2]]);

const atom = parseFeed(`<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>Talks</title><id>urn:talks</id>
  <link rel="replies" href="https://news.example/talks/comments"/><link rel="alternate" href="https://news.example/talks"/>
  <published>2025-08-15T20:00:00Z</published><updated>2025-08-20T09:00:00Z</updated></entry></feed>`, { xmlMode: true });
const [{ link, pubDate }] = atom.items;
console.log(link, pubDate.toISOString());
assert.equal(link, 'https://news.example/talks/comments');
assert.equal(pubDate.toISOString(), '2025-08-20T09:00:00.000Z');
JS
node try.mjs
