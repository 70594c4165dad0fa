#!/usr/bin/env bash
# A short table of two columns, headline and source, parted by tabs or semicolons, with a line end at its end as every editor writes it, read by Papa
# Parse as it comes.
#
# One would guess: two columns. The separator is guessed by default, both signs are among those it tries, each line has one of it, and the whole file has no comma.
# What happens: up to eight reports, header not counted, it is not found: the empty rest behind the last line end counts as a line of one column, so
# that the mean of ten lines is below 1.99, which a table has to have. Then the comma is taken: one column called "title\tsource", and a line among the
# errors beside the rows. With a ninth report, with three columns, or without the last line end it is right; so are tables with commas, since these need
# no guess: tests of the one kind do not see the other. `skipEmptyLines` or a `delimiter` mends it.
# papaparse 5.7.1, seen 2026-11-30. Source: https://www.papaparse.com/docs#config (delimiter, delimitersToGuess) and
# https://www.iana.org/assignments/media-types/text/tab-separated-values
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund papaparse@5.7.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import Papa from 'papaparse';

function columns(separator, reports, { end = '\n', names = ['title', 'source'], ...options } = {}) {
  const lines = [names, ...Array.from({ length: reports }, (_, index) => names.map((name) => `${name} of ${index}`))];
  const { meta, errors } = Papa.parse(lines.map((cells) => cells.join(separator)).join('\n') + end, { header: true, ...options });
  console.log(JSON.stringify([separator, reports, end, names, options]), meta.fields, errors.map(({ code }) => code).join(' '));
  return meta.fields.length;
}
for (const separator of ['\t', ';', '|']) {
  for (const reports of [1, 5, 8]) assert.equal(columns(separator, reports), 1);
  assert.equal(columns(separator, 9), 2);
  assert.equal(columns(separator, 5, { end: '' }), 2);
  assert.equal(columns(separator, 5, { names: ['title', 'source', 'day'] }), 3);
  assert.equal(columns(separator, 5, { skipEmptyLines: true }), 2);
}
assert.equal(columns(',', 1), 2);
assert.equal(columns(',', 5), 2);
JS
node try.mjs
