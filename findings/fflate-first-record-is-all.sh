#!/usr/bin/env bash
# A compressed web archive or its index: gzip with one member for each record, as WARC recommends, so that a record can be read alone.
#
# One would guess: all the records. A gzip file is a series of members, to be unpacked one behind the other (RFC 1952, 2.2); gzip and Node do, and so
# does this library's own `Gunzip`, which reads in pieces.
# What happens: `gunzipSync`, `gunzip` and `decompressSync` unpack the first and give it as the whole, and of that only as many bytes as the last member has,
# whose length is taken for the file's: of a long record before a short one its beginning. No error says so.
# fflate 0.8.3, seen 2026-11-30. Source: https://www.rfc-editor.org/rfc/rfc1952#section-2.2 and
# https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/ (annex D)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund fflate@0.8.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { promisify } from 'node:util';
import { gunzipSync as whole, gzipSync } from 'node:zlib';
import { Gunzip, decompressSync, gunzip, gunzipSync, strFromU8 } from 'fflate';

const cases = [
  [['No deal was reached, officials said. ', 'The talks ended early on Friday, and no date was set.'], 'No deal was reached, officials said. '],
  [['No deal was reached, officials said. ', 'Talks ended.'], 'No deal was '],
  [['Not one word. ', 'Second. ', 'Third.'], 'Not on'],
];
for (const [records, expected] of cases) {
  const file = Buffer.concat(records.map((record) => gzipSync(record)));
  const seen = [gunzipSync(file), decompressSync(file), await promisify(gunzip)(file, { consume: false })].map((bytes) => strFromU8(bytes));
  let pieces = '';
  new Gunzip((bytes) => { pieces += strFromU8(bytes); }).push(file, true);
  console.log({ seen, pieces });
  assert.deepEqual(new Set(seen), new Set([expected]));
  assert.equal(pieces, records.join(''));
  assert.equal(whole(file).toString(), records.join(''));
}
JS
node try.mjs
