#!/usr/bin/env bash
# A page made smaller by html-minifier-terser with `collapseWhitespace`: "<p>Killed: <data value="5">five</data> people</p>", and "seen <relative-time>2 hours ago</relative-time> by us".
#
# One would guess: one space where there were several, and none lost between words: whether a space shows is known of each element, and <time>, <b> or <bdi> keep theirs.
# What happens: "Killed:fivepeople", "seen2 hours agoby us". What is not in the library's own list of elements within a line is taken for a block, and the spaces around it go. <data>, <output>, <picture>, <video>
# and <audio> are not in it, though HTML has each of them within sentences, nor is any element of the page's own, such as GitHub's for times that count. With
# `conservativeCollapse` a space is left, and elements of one's own can be named (`inlineCustomElements`).
# html-minifier-terser 7.2.0, seen 2026-12-01. Source: https://github.com/terser/html-minifier-terser#options-quick-reference and
# https://html.spec.whatwg.org/multipage/dom.html#phrasing-content
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund html-minifier-terser@7.2.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { minify } from 'html-minifier-terser';

const small = (html, options = {}) => minify(html, { collapseWhitespace: true, ...options });
const words = (html) => html.replace(/<[^>]*>/g, '');
const seen = {};
for (const html of [
  '<p>Killed: <data value="5">five</data> people</p>',
  '<p>Seats: <output>41</output> of 100</p>',
  '<p>seen <relative-time datetime="2025-08-15T17:00:00Z">2 hours ago</relative-time> by us</p>',
  '<p>seen <time datetime="2025-08-15T17:00:00Z">2 hours ago</time> by <bdi>us</bdi> again</p>',
])
  seen[words(html)] = words(await small(html));
console.log(seen);
assert.deepEqual(seen, {
  'Killed: five people': 'Killed:fivepeople',
  'Seats: 41 of 100': 'Seats:41of 100',
  'seen 2 hours ago by us': 'seen2 hours agoby us',
  'seen 2 hours ago by us again': 'seen 2 hours ago by us again',
});
assert.equal(words(await small('<p>Killed: <data value="5">five</data> people</p>', { conservativeCollapse: true })), 'Killed: five people');
JS
node try.mjs
