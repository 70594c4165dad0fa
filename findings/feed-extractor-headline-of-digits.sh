#!/usr/bin/env bash
# RSS: headlines that look like numbers.
#
# One would guess: a headline is text, so "007" is "007".
# What happens: a headline that can be read as a number is written anew as that number: the leading noughts, the plus sign and
# the exponent are gone, and a long one is rounded.
# @extractus/feed-extractor 8.0.3, seen 2026-11-28. Source: https://www.rssboard.org/rss-specification#hrelementsOfLtitemgt
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @extractus/feed-extractor@8.0.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { extractFromXml } from '@extractus/feed-extractor';

const feed = (title) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><link>https://news.example/</link>
<description>News</description><item><title>${title}</title><link>https://news.example/a</link></item></channel></rss>`;
const seen = Object.fromEntries(
  ['007', '+49', '1e3', '15.80', '007 again'].map((title) => [title, extractFromXml(feed(title)).entries[0].title]),
);
console.log(seen);
assert.deepEqual(seen, { '007': '7', '+49': '49', '1e3': '1000', '15.80': '15.8', '007 again': '007 again' });
JS
node try.mjs
