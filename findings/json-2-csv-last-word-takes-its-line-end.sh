#!/usr/bin/env bash
# A table of reports as CSV whose last line ends as its others do, and one with the line ends that CSV's own standard has (CR LF), read by json-2-csv.
#
# One would guess: the values. The last record may or may not have an ending line break, and a line break is CR LF (RFC 4180, 2.1 and 2.2); every editor and
# export puts one at the end.
# What happens: the last value of the file has the line end in it, "Courier\n", so that the last report is of another outlet than the rest; quoted, it
# is right. With CR LF each last value has a CR, and so has the last column's name: `row.source` is undefined, in every row. Nothing says so. Told by
# `delimiter: { eol: '\r\n' }` it adds a report without a headline. `trimFieldValues` mends the first. Values are read as JSON beside: a headline "1e3"
# is 1000, "[1,2]" a list.
# json-2-csv 5.6.0, seen 2026-11-30. Source: https://www.rfc-editor.org/rfc/rfc4180#section-2 and https://github.com/mrodrig/json-2-csv#csv2json-options
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund json-2-csv@5.6.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { csv2json } from 'json-2-csv';

function read(text, options = {}) {
  const rows = csv2json(text, options);
  console.log(JSON.stringify(text), options, JSON.stringify(rows));
  return rows;
}
const lines = ['title,source', 'Talks end,Courier', 'No deal,Courier'];
assert.deepEqual(read(lines.join('\n')).map(({ source }) => source), ['Courier', 'Courier']);
assert.deepEqual(read(`${lines.join('\n')}\n`).map(({ source }) => source), ['Courier', 'Courier\n']);
assert.deepEqual(read('title,source\n"Talks end","Courier"\n').map(({ source }) => source), ['Courier']);
const crlf = read(`${lines.join('\r\n')}\r\n`);
assert.deepEqual(crlf.map(({ source }) => source), [undefined, undefined]);
assert.deepEqual(crlf.map((row) => row['source\r']), ['Courier\r', 'Courier\r\n']);
const told = read(`${lines.join('\r\n')}\r\n`, { delimiter: { eol: '\r\n' } });
assert.deepEqual(told, [...csv2json(lines.join('\n')), { title: '', source: undefined }]);
assert.deepEqual(read(`${lines.join('\n')}\n`, { trimFieldValues: true }).map(({ source }) => source), ['Courier', 'Courier']);
assert.deepEqual(read('title,source\n1e3,Courier\n"[1,2]",Courier').map(({ title }) => title), [1000, [1, 2]]);
JS
node try.mjs
