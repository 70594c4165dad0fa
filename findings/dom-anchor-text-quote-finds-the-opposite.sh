#!/usr/bin/env bash
# A quotation kept as the Web Annotation model has it, by its exact words, and looked for again in the article after the article was changed.
#
# One would guess: not found, if the words are not there any more: the selector's `exact` is a copy of the text that is selected, and the function gives
# null for what is not found.
# What happens: the nearest text is given for it, without a figure of how near it is. "Kyiv will not accept the plan" is found in "Kyiv will accept the plan",
# "there was no deal on grain" in "there was a deal on grain", 55 in 5, Warsaw in Moscow: the one word that matters is a small part of a
# sentence. The library says that it searches for approximate matches; who asks where a quotation stands is told that the opposite is it.
# dom-anchor-text-quote 4.0.2 on jsdom 26.1.0, seen 2026-11-30. Source: https://www.w3.org/TR/annotation-model/#text-quote-selector
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund dom-anchor-text-quote@4.0.2 jsdom@26.1.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('');
Object.assign(globalThis, { window, document: window.document, Node: window.Node, NodeFilter: window.NodeFilter });
const { toRange } = (await import('dom-anchor-text-quote')).default;

function find(text, exact) {
  const article = window.document.createElement('article');
  article.textContent = text;
  const range = toRange(article, { exact });
  console.log(exact, '=>', range && range.toString());
  return range && range.toString();
}
const rows = [
  ['He said on Friday: Kyiv will accept the plan, and soon.', 'Kyiv will not accept the plan', /^Kyiv will accept the plan/],
  ['The president said that there was a deal on grain, and left.', 'there was no deal on grain', /^there was a deal on grain/],
  ['Officials said on Friday that 5 people were killed.', '55 people were killed', /5 people were killed/],
  ['The talks will be held in Moscow, he said.', 'The talks will be held in Warsaw', /^The talks will be held in Moscow/],
  ['Путин согласился на встречу, сказал он в пятницу.', 'Путин не согласился на встречу', /^Путин согласился на встречу/],
];
for (const [text, exact, found] of rows) {
  assert.ok(!text.includes(exact));
  assert.match(find(text, exact), found);
}
assert.equal(find('The weather in Anchorage was mild.', 'there was no deal on grain'), null);
JS
node try.mjs
