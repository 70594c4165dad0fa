#!/usr/bin/env bash
# The dates of RSS and Atom: "Fri, 15 Aug 2025 20:00:00 +0300" and "2025-08-15T20:00+03:00".
#
# One would guess: 17:00 UTC for both. Offsets are supported (its README lists them, and names of zones beside), and with seconds
# "2025-08-15T20:00:00+03:00" is right, as is "… 20:00:00 MSK".
# What happens: RSS's offset is passed over and the time is taken for UTC, three hours late, and so is ISO's when there are no seconds. Of
# "+03", as Postgres prints it, the digits are taken for milliseconds. None of it is called invalid.
# any-date-parser 2.2.4, seen 2026-11-29. Source: https://www.rssboard.org/rss-specification#optionalChannelElements (pubDate: RFC 822),
# https://www.w3.org/TR/NOTE-datetime and https://github.com/kensnyder/any-date-parser#readme
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund any-date-parser@2.2.4 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import parser from 'any-date-parser';

const rows = [
  ['2025-08-15T20:00:00+03:00', '17:00:00.000'],
  ['Fri, 15 Aug 2025 20:00:00 MSK', '17:00:00.000'],
  ['Fri, 15 Aug 2025 20:00:00 +0300', '20:00:00.000'],
  ['Fri, 15 Aug 2025 20:00:00 -0800', '20:00:00.000'],
  ['2025-08-15T20:00+03:00', '20:00:00.000'],
  ['2025-08-15T20:00:00+03', '20:00:00.030'],
];
for (const [text, expected] of rows) {
  const read = parser.fromString(text, 'en').toISOString();
  console.log(text, '->', read);
  assert.equal(read, `2025-08-15T${expected}Z`);
}
JS
node try.mjs
