#!/usr/bin/env bash
# American politicians in a report kept as Markdown or Textile, each with the letter of the party as AP's style has it: "Sen. Ann Own (R) and Sen. Ben Other (D)".
#
# One would guess: the letters as they stand, with curly quotation marks and long dashes around them. That is what one turns a typographer on for; markdown-it
# calls it language-neutral replacements.
# What happens: a Republican is a registered trademark, "Sen. Ann Own ®", and a Democrat stays one. So with "(r)", and item (c) of a resolution is a
# copyright: "section 4©". Who searches for "(R)" or counts by party finds one party. A backslash keeps the letter in markdown-it. smartypants leaves
# all of them alone.
# markdown-it 15.0.3 (typographer), typograf 7.8.0, textile-js 2.1.1, beside smartypants 0.2.2, seen 2026-12-01.
# Source: https://github.com/markdown-it/markdown-it/issues/274 and
# https://github.com/typograf/typograf/blob/dev/docs/RULES.en-US.md (common/symbols/copy)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps markdown-it@15.0.3 typograf@7.8.0 textile-js@2.1.1 smartypants@0.2.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { smartypants } from 'smartypants';
import textile from 'textile-js';
import Typograf from 'typograf';

const typograf = new Typograf({ locale: ['en-US'] });
const markdown = new MarkdownIt({ typographer: true });
const writers = {
  'markdown-it': (text) => markdown.renderInline(text),
  typograf: (text) => typograf.execute(text),
  'textile-js': (text) => textile(text).replace(/<\/?p>/g, '').replaceAll('&#174;', '®').replaceAll('&#169;', '©'),
  smartypants: (text) => smartypants(text),
};
function print(text) {
  const printed = Object.fromEntries(Object.entries(writers).map(([name, write]) => [name, write(text)]));
  console.log(text, printed);
  return Object.values(printed).map((line) => line.replaceAll('\u00a0', ' '));
}
const both = 'Sen. Ann Own (R) met Sen. Ben Other (D)';
const changed = 'Sen. Ann Own ® met Sen. Ben Other (D)';
assert.deepEqual(print(both), [changed, changed, changed, both]);
const item = 'Both cite section 4(c)';
assert.deepEqual(print(item), [...Array(3).fill('Both cite section 4©'), item]);
assert.equal(markdown.renderInline('Sen. Ann Own \\(R)'), 'Sen. Ann Own (R)');
JS
node try.mjs
