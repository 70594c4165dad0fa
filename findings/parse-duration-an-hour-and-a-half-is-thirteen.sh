#!/usr/bin/env bash
# How long the talks lasted, as outlets print it: "1 1/2 hours", "2½ hours", "1,5 hours", "1 hr. 30 min.", read by libraries for lengths of time.
#
# One would guess: an hour and a half, or that it cannot be read: of "three hours", in words, the one gives null and the other an error.
# What happens: each finds a number, and says nothing. The space before a fraction is taken out like one between thousands: "1 1/2" is 11 and 2, 13 hours, by parse-duration and
# 112 hours by timestring, which takes the stroke out too. The fraction in one sign is passed over, the comma goes (15 hours), and of AP's "1 hr. 30 min." timestring
# makes an hour and 18 seconds, ".30 min". An answer to "how long did they talk?" differs between outlets that say the same.
# parse-duration 2.1.9, timestring 7.0.0, seen 2026-11-30. Source: https://github.com/jkroso/parse-duration#readme,
# https://github.com/mike182uk/timestring#readme and https://www.unicode.org/charts/PDF/U2150.pdf (vulgar fractions)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund parse-duration@2.1.9 timestring@7.0.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import parseDuration from 'parse-duration';
import timestring from 'timestring';

const cases = [
  ['1.5 hours', [1.5, 1.5]],
  ['1 hour, 30 minutes', [1.5, 1.5]],
  ['1 1/2 hours', [13, 112]],
  ['2 1/2 hours', [23, 212]],
  ['2½ hours', [2, 2]],
  ['1,5 hours', [15, 15]],
  ['1 hr. 30 min.', [1.5, 1.005]],
];
for (const [text, expected] of cases) {
  const seen = [parseDuration(text, 'h'), timestring(text, 'h')];
  console.log(text, seen);
  assert.deepEqual(seen, expected);
}
assert.equal(parseDuration('three hours', 'h'), null);
assert.throws(() => timestring('three hours', 'h'));
JS
node try.mjs
