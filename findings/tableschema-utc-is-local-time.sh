#!/usr/bin/env bash
# The time of a report in a table that a data package describes: "2025-08-15T20:00:00Z" in a column of the type datetime.
#
# One would guess: 20:00 UTC, on whatever machine it is read: the type's default form is a time in UTC, and its Z says so.
# What happens: the Z has to be there and is passed over as a letter of the pattern; the rest is taken for the machine's own time, so that the
# report is of 04:00 UTC on the next day in Anchorage and of 17:00 UTC in Kyiv. With `"format": "any"` it is 20:00 everywhere.
# tableschema (npm) 1.12.6, seen 2026-11-29. Source: https://specs.frictionlessdata.io/table-schema/#types-and-formats (datetime) and
# https://github.com/frictionlessdata/tableschema-js/issues/156 (of a day, which becomes the machine's midnight)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund tableschema@1.12.6 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const read = `
const { Field } = require('tableschema');
const cast = (format) => new Field({ name: 'published_at', type: 'datetime', format }).castValue('2025-08-15T20:00:00Z').toISOString();
console.log(JSON.stringify(['default', 'any'].map(cast)));`;
const expected = {
  UTC: '2025-08-15T20:00:00.000Z',
  'America/Anchorage': '2025-08-16T04:00:00.000Z',
  'Europe/Kyiv': '2025-08-15T17:00:00.000Z',
};
for (const [zone, byDefault] of Object.entries(expected)) {
  const seen = JSON.parse(execFileSync(process.execPath, ['-e', read], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }));
  console.log(zone, seen);
  assert.deepEqual(seen, [byDefault, '2025-08-15T20:00:00.000Z']);
}
JS
node try.mjs
