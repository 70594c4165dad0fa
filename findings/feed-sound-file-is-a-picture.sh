#!/usr/bin/env bash
# A feed made by the package `feed`: an article with the recording of a press conference as its enclosure, { url: '…/talks.mp3', type: 'audio/mpeg' },
# and with a picture.
#
# One would guess: the type that was given, in each format. The field is there to be given, and a reader decides by it whether it plays a file, shows it
# or leaves it.
# What happens: in Atom the type is made anew from the address, as a picture's: the recording is "image/mp3", a statement's PDF "image/pdf", and a photo
# whose address has no ending "image//photo", though `type: 'image/jpeg'` stands beside it. In RSS the type stays, until the article has a picture as
# well: then the picture takes the recording's place, which is in the feed no more. Nothing says so, and readers hand the wrong type on. Reported in
# 2025, and open.
# feed 6.0.0, read by feedparser (npm) 2.6.0, seen 2026-11-30. Source: https://github.com/jpmonette/feed/pull/225 and
# https://www.rfc-editor.org/rfc/rfc4287#section-4.2.7.3
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund feed@6.0.0 feedparser@2.6.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { Feed } from 'feed';
import FeedParser from 'feedparser';

async function enclosures(xml) {
  const item = await new Promise((resolve, reject) => {
    const parser = new FeedParser();
    parser.on('readable', () => resolve(parser.read())).on('error', reject);
    Readable.from([xml]).pipe(parser);
  });
  return item.enclosures.map(({ url, type }) => `${url.split('/').at(-1)} ${type}`);
}
async function write(files) {
  const feed = new Feed({ title: 'Courier', id: 'https://news.example/', link: 'https://news.example/' });
  const link = 'https://news.example/talks';
  feed.addItem({ title: 'Talks end', id: link, link, date: new Date('2025-08-15T20:00:00Z'), ...files });
  const found = [await enclosures(feed.atom1()), await enclosures(feed.rss2())];
  console.log(files, found);
  return found;
}
const recording = { url: 'https://news.example/talks.mp3', type: 'audio/mpeg', length: 5000 };
const statement = { url: 'https://news.example/statement.pdf', type: 'application/pdf', length: 5000 };
assert.deepEqual(await write({ enclosure: recording }), [['talks.mp3 image/mp3'], ['talks.mp3 audio/mpeg']]);
assert.deepEqual(await write({ enclosure: statement }), [['statement.pdf image/pdf'], ['statement.pdf application/pdf']]);
const both = await write({ enclosure: recording, image: 'https://news.example/base.png' });
assert.deepEqual(both, [['talks.mp3 image/mp3', 'base.png image/png'], ['base.png image/png']]);
const photo = await write({ image: { url: 'https://news.example/photo', type: 'image/jpeg', length: 5000 } });
assert.deepEqual(photo, [['photo image//photo'], ['photo image/jpeg']]);
JS
node try.mjs
