#!/usr/bin/env bash
# The coordinates of a place as the Russian, Ukrainian or Bulgarian Wikipedia and press print them, "61° 13′ с. ш., 149° 54′ з. д." (north, west), and with a decimal comma.
#
# One would guess: 61.2, -149.9, Anchorage, or an error: the README promises that what does not resemble coordinates throws, with letters that are no point of the compass as its
# example, and German "149° 54′ O" does throw.
# What happens: letters are only looked for among the Latin ones. In Cyrillic they are passed over and every place is in the north and the east: 61.2, 149.9 is Kolyma,
# in Siberia, and Buenos Aires is in Iran. With a decimal comma, "61,2181 N 149,9003 W", each number is one of degrees and one of minutes, so that the
# latitude is 97: further north than the pole, with no error.
# coordinate-parser 1.0.7, seen 2026-12-01. Source: https://github.com/otto-dev/coordinate-parser#coordinate-validation and
# https://ru.wikipedia.org/wiki/Анкоридж
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund coordinate-parser@1.0.7 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import Coordinates from 'coordinate-parser';

function read(text) {
  const place = new Coordinates(text);
  const found = [place.getLatitude(), place.getLongitude()].map((degrees) => Math.round(degrees * 10) / 10);
  console.log(text, found);
  return found;
}
assert.deepEqual(read('61° 13′ N, 149° 54′ W'), [61.2, -149.9]);
assert.deepEqual(read('61° 13′ с. ш., 149° 54′ з. д.'), [61.2, 149.9]);
assert.deepEqual(read('61° 13′ пн. ш. 149° 54′ зх. д.'), [61.2, 149.9]);
assert.deepEqual(read('34° 36′ ю. ш., 58° 23′ з. д.'), [34.6, 58.4]);
assert.deepEqual(read('61.2181 N 149.9003 W'), [61.2, -149.9]);
assert.equal(read('61,2181 N 149,9003 W')[0] > 90, true);
assert.throws(() => read('61° 13′ N, 149° 54′ O'), /invalid alphanumeric/);
JS
node try.mjs
