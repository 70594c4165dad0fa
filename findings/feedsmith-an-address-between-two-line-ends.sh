#!/usr/bin/env bash
# A feed written by feedsmith and read by rss-parser: an article whose address has two parameters, "https://news.example/story?id=5&lang=uk", by Own & Ek, and one without a "&" anywhere.
#
# One would guess: the same address, identifier, headline and byline: what is written is the text, with what XML needs for "&".
# What happens: every text with "&" or "<" in it is put into CDATA, on a line of its own and indented; the line ends and spaces around it are then part of the text. The reader gives all of it: the
# address is "\n        https://…\n      ", which is no link for a list of those already seen, the identifier is another than that of the same feed before, and the headline and the byline begin with
# eight spaces. In Atom the id is so too, which is compared character by character. Texts without such a sign are written on one line. feedparser, which trims, has all of it.
# feedsmith 3.0.1, rss-parser 3.13.0 and feedparser 2.6.0, seen 2026-12-01. Source: https://github.com/macieklamberski/feedsmith/blob/main/README.md,
# https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6.1 and https://github.com/rbren/rss-parser/blob/master/lib/parser.js
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund feedsmith@3.0.1 rss-parser@3.13.0 feedparser@2.6.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import FeedParser from 'feedparser';
import { generateAtomFeed, generateRssFeed } from 'feedsmith';
import Parser from 'rss-parser';

const address = 'https://news.example/story?id=5&lang=uk';
const plain = 'https://news.example/story/6';
const item = (link, title, creator) => ({ title, link, guid: { value: link }, dc: { creators: [creator] }, pubDate: new Date('2025-08-15T20:00:00Z') });
const rss = generateRssFeed({ title: 'News', link: 'https://news.example/', description: 'News', items: [item(address, 'Talks & more', 'Own & Ek'), item(plain, 'No deal', 'Ann Own')] });
const fields = ({ link, guid, title, creator, author }) => [link, guid, title, creator ?? author];
const byRssParser = (await new Parser().parseString(rss)).items.map(fields);
console.log(byRssParser);
const padded = (text) => `\n        ${text}\n      `;
assert.deepEqual(byRssParser, [[padded(address), padded(address), padded('Talks & more'), padded('Own & Ek')], [plain, plain, 'No deal', 'Ann Own']]);

const byFeedparser = [];
const feedparser = new FeedParser();
for await (const found of Readable.from([rss]).pipe(feedparser)) byFeedparser.push(fields(found));
console.log(byFeedparser);
assert.deepEqual(byFeedparser, [[address, address, 'Talks & more', 'Own & Ek'], [plain, plain, 'No deal', 'Ann Own']]);

const atom = generateAtomFeed({ id: 'urn:news', title: { value: 'News' }, updated: new Date(0), entries: [{ id: address, title: { value: 'Talks' }, links: [{ href: address }], updated: new Date(0) }] });
const [{ id, link }] = (await new Parser().parseString(atom)).items;
console.log({ id, link });
assert.deepEqual({ id, link }, { id: `\n      ${address}\n    `, link: address });
JS
node try.mjs
