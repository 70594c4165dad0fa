#!/usr/bin/env bash
# A quotation that a page marks with <q>, in the plain text and in the Markdown of the page.
#
# One would guess: with quotation marks: HTML asks authors to leave them out, since whoever renders the element puts them around it, so
# that the text without them is not what a reader of the page sees.
# What happens: the element is passed over as <span> is, and "there is no deal" stands there as the outlet's own statement. <blockquote> is
# kept as a quotation by both.
# html-to-text 10.0.1 and turndown 7.2.5, seen 2026-11-29.
# Source: https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-q-element and
# https://html.spec.whatwg.org/multipage/rendering.html#phrasing-content-3 (q::before, q::after)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund html-to-text@10.0.1 turndown@7.2.5 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { convert } from 'html-to-text';
import TurndownService from 'turndown';

const turndown = new TurndownService();
const sentence = '<p lang="en">After the talks <q>there is no deal</q>, and the planes left.</p>';
const block = '<blockquote>There is no deal.</blockquote>';
const seen = { 'html-to-text': [convert(sentence), convert(block)], turndown: [turndown.turndown(sentence), turndown.turndown(block)] };
console.log(seen);
for (const [inline, quoted] of Object.values(seen)) {
  assert.equal(inline, 'After the talks there is no deal, and the planes left.');
  assert.equal(quoted.trim(), '> There is no deal.');
}
JS
node try.mjs
