#!/usr/bin/env bash
# The times of a feed or an export, "Fri, 15 Aug 2025 20:00:00 +0300", made UTC by jq: `strptime("%a, %d %b %Y %H:%M:%S %z") | mktime | todate`.
#
# One would guess: 17:00 UTC. %z is the offset, it has to be there, and mktime makes seconds since 1970, in UTC, of what was read.
# What happens: the offset is read and forgotten: 20:00 UTC, for +0300 as for -0800. What strptime hands on has no place for it. So every time of a feed whose outlet is not in
# London is hours off, and articles of several outlets come in a wrong order. `fromdate` takes nothing but a Z, so that %z is what one finds instead. No error says so.
# jq 1.7.1 (as jq-wasm 1.0.1), seen 2026-12-01. Source: https://github.com/jqlang/jq/issues/2195 and https://jqlang.org/manual/v1.7/#dates
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund jq-wasm@1.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import jq from 'jq-wasm';

const version = await jq.raw({}, '.', ['--version']);
console.log(version.trim());
assert.match(version, /^jq-1\.7\.1/);
const cases = [
  ['Fri, 15 Aug 2025 20:00:00 +0300', '%a, %d %b %Y %H:%M:%S %z'],
  ['Fri, 15 Aug 2025 20:00:00 -0800', '%a, %d %b %Y %H:%M:%S %z'],
  ['2025-08-15T20:00:00+03:00', '%Y-%m-%dT%H:%M:%S%z'],
  ['2025-08-15T20:00:00+0000', '%Y-%m-%dT%H:%M:%S%z'],
];
for (const [time, form] of cases) {
  const seen = await jq.json({ time, form }, '. as {$time, $form} | $time | strptime($form) | [mktime, (mktime | todate)]');
  console.log(time, seen);
  assert.deepEqual(seen, [1755288000, '2025-08-15T20:00:00Z']);
}
JS
node try.mjs
