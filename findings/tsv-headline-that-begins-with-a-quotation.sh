#!/usr/bin/env bash
# A table of articles in tab-separated values, the form of GDELT's files, in which a headline begins with a quotation: "No deal" after talks.
#
# One would guess: three rows. In text/tab-separated-values a field is anything without a tab or an end of line, quotation marks have no meaning,
# and the readers are asked for that format by its name or its delimiter.
# What happens: a quotation mark at the beginning of a field is CSV's. d3-dsv ends the field at the second mark: the headline is "No deal", and the rest
# of it stands in the address; with a mark that is not closed in the line, the rows below become part of the headline and are missed. Papa Parse
# goes on over the lines to the next quotation and says so only in a list of errors beside the rows. Without quoting (`quoteChar: ''`) it is right.
# d3-dsv 3.0.2, papaparse 5.7.1, seen 2026-11-30. Source: https://www.iana.org/assignments/media-types/text/tab-separated-values
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund d3-dsv@3.0.2 papaparse@5.7.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { tsvParseRows } from 'd3-dsv';
import Papa from 'papaparse';

const table = (first) =>
  [[first, 'https://news.example/1'], ['Talks end early', 'https://news.example/2'], ['"We met"', 'https://news.example/3']]
    .map((fields) => fields.join('\t'))
    .join('\n');
const papa = (text, options = {}) => Papa.parse(text, { delimiter: '\t', ...options }).data;

const closed = table('"No deal" after talks');
const open = table('"No deal until we meet again');
const seen = { d3: [tsvParseRows(closed), tsvParseRows(open)], papa: [papa(closed), papa(open)], bare: papa(closed, { quoteChar: '' }) };
console.dir(seen, { depth: null });
assert.deepEqual(seen.d3[0][0], ['No deal', 'after talks', 'https://news.example/1']);
assert.deepEqual([seen.d3[1], ...seen.papa].map((rows) => rows.length), [1, 1, 1]);
assert.match(seen.d3[1][0][0], /^No deal until we meet again\thttps.*\nTalks end early/);
assert.deepEqual(seen.bare[0], ['"No deal" after talks', 'https://news.example/1']);
assert.equal(seen.bare.length, 3);
JS
node try.mjs
