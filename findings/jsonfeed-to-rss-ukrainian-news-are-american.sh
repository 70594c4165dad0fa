#!/usr/bin/env bash
# A Ukrainian outlet's JSON Feed made into RSS and Atom: its title, address and author, and an article of 2025.
#
# One would guess: what the feed says, and nothing that it does not: JSON Feed 1 has no language and no rights, RSS and Atom require neither.
# What happens: <language>en-us</language>, by which readers choose a voice, a dictionary and whether to offer a translation, and "© 2026 Courier", a claim of rights to which nobody has agreed, with the year in which the program runs: next
# year the same feed has another. So the feed as a whole has changed, though nothing in it has. Both can be given by options, of which one has to know; what is not given is not left out.
# jsonfeed-to-rss 3.0.8, jsonfeed-to-atom 1.2.5, seen 2026-12-01. Source: https://www.jsonfeed.org/version/1/#top-level,
# https://www.rssboard.org/rss-specification#optionalChannelElements and https://www.rfc-editor.org/rfc/rfc4287#section-4.2.10
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund jsonfeed-to-rss@3.0.8 jsonfeed-to-atom@1.2.5 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const toRss = require('jsonfeed-to-rss');
const toAtom = require('jsonfeed-to-atom');

const feed = {
  version: 'https://jsonfeed.org/version/1',
  title: 'Кур’єр',
  home_page_url: 'https://news.example/',
  feed_url: 'https://news.example/feed.json',
  author: { name: 'Courier' },
  items: [{ id: '1', url: 'https://news.example/a', title: 'Переговори завершено', content_text: 'Угоди немає.', date_published: '2025-08-15T20:00:00+03:00' }],
};
const rss = toRss(feed);
const atom = toAtom(feed);
const seen = { language: rss.match(/<language>.*<\/language>/)?.[0], copyright: rss.match(/<copyright>.*<\/copyright>/)?.[0], rights: atom.match(/<rights>.*<\/rights>/)?.[0] };
console.log(seen);
const year = new Date().getFullYear();
assert.deepEqual(seen, { language: '<language>en-us</language>', copyright: `<copyright>© ${year} Courier</copyright>`, rights: `<rights>© ${year} Courier</rights>` });
assert.equal(toRss(feed, { language: 'uk' }).match(/<language>.*<\/language>/)[0], '<language>uk</language>');
JS
node try.mjs
