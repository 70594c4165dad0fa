#!/usr/bin/env bash
# Oil in reports turned into other units by math.js: "10 million bbl", as agencies, OPEC and the American ministry write barrels of oil.
#
# One would guess: barrels of oil, 42 gallons or 159 litres each, or an error, as there is for the word "barrel", which the library does not know.
# What happens: bbl is a barrel of beer, 31 gallons: ten million barrels are 1.17 million cubic metres instead of 1.59, a quarter of the oil is missing, and the result is a volume like any other.
# Oil's is called "obl" there, which nobody writes; the table of units in its documentation has "beerbarrel (bbl)" and "oilbarrel (obl)" in one line of
# liquids. To js-quantities bbl is oil.
# mathjs 15.2.0, beside js-quantities 1.8.0, seen 2026-12-01. Source: https://mathjs.org/docs/datatypes/units.html#reference and
# https://www.eia.gov/tools/glossary/index.php?id=B (barrel; bbl)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps mathjs@15.2.0 js-quantities@1.8.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import Qty from 'js-quantities';
import { evaluate, unit } from 'mathjs';

const litres = (name) => unit(1, name).toNumber('litre').toFixed(2);
const seen = { bbl: litres('bbl'), beerbarrel: litres('beerbarrel'), obl: litres('obl'), 'bbl by js-quantities': Qty('1 bbl').to('l').scalar.toFixed(2) };
console.log('litres:', seen);
assert.deepEqual(Object.values(seen), ['117.35', '117.35', '158.99', '158.99']);
const exported = evaluate('10e6 bbl to m^3').toNumber('m^3');
console.log('10 million bbl are', exported, 'cubic metres');
assert.equal(Math.round(exported / 10_000), 117);
assert.throws(() => unit('1 barrel'), /not found/);
JS
node try.mjs
