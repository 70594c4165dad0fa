#!/usr/bin/env bash
# RSS: a summary that compares, "Growth < 1 % this year, prices > 5 %", with the two signs escaped as HTML has them.
#
# One would guess: that sentence. The description is HTML, escaped once more or in CDATA; "&lt;" in it is the sign, and only markup is taken out.
# What happens: the references are undone before the markup is taken out, so what stands between the two signs is a tag and goes: "Growth 5 %". What
# is left reads well, and says what the outlet did not. The less-than sign alone, in a text without markup, stays.
# @extractus/feed-extractor 8.0.3, seen 2026-11-30. Source: https://www.rssboard.org/rss-encoding-examples
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @extractus/feed-extractor@8.0.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { extractFromXml } from '@extractus/feed-extractor';

const feed = (description) => `<?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><link>https://news.example/</link>
<description>News</description><item><title>Outlook</title><link>https://news.example/outlook</link>
<description>${description}</description></item></channel></rss>`;
const summary = (description) => extractFromXml(feed(description)).entries[0].description;

const html = '<p>Growth &lt; 1 % this year, prices &gt; 5 %</p>';
const escaped = html.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const seen = [summary(`<![CDATA[${html}]]>`), summary(escaped), summary('<![CDATA[Growth &lt; 1 % this year]]>')];
console.log(seen);
assert.deepEqual(seen.map((text) => text.replace(/\s+/g, ' ')), ['Growth 5 %', 'Growth 5 %', 'Growth < 1 % this year']);
JS
node try.mjs
