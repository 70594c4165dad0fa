#!/usr/bin/env bash
# Names without their accents, for a list of authors or a map of places: "Łódź", "Łukasz Own", "ŁÓDŹ", in capitals as they begin.
#
# One would guess: "Lodz", "Lukasz Own", as "Şimşek" is "Simsek", "Øystein" is "Oystein", and "złoty" is "zloty". The library changes letters to those without a mark and leaves the rest.
# What happens: "lodz", "lukasz Own", "lODZ". The capital Ł is given the small l. Names that begin with it, among the most frequent of Poland, stand behind z in a list sorted by letters, have no
# initial that a rule for capitals knows, and are no names to whoever looks for words with capitals; Đ, Ø and Ħ are right.
# remove-accents 0.5.0, seen 2026-12-01. Source: https://github.com/tyxla/remove-accents#readme and
# https://www.unicode.org/Public/UCD/latest/ucd/UnicodeData.txt (U+0141, U+0142)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund remove-accents@0.5.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const removeAccents = createRequire(import.meta.url)('remove-accents');

const seen = Object.fromEntries(['Łódź', 'Łukasz Own', 'ŁÓDŹ', 'złoty', 'Şimşek', 'Øystein', 'Đoković', 'Ħamrun', 'Ńow'].map((name) => [name, removeAccents(name)]));
console.log(seen);
assert.deepEqual(seen, {
  Łódź: 'lodz',
  'Łukasz Own': 'lukasz Own',
  ŁÓDŹ: 'lODZ',
  złoty: 'zloty',
  Şimşek: 'Simsek',
  Øystein: 'Oystein',
  Đoković: 'Dokovic',
  Ħamrun: 'Hamrun',
  Ńow: 'Now',
});
const changesCase = Array.from({ length: 0x500 }, (_, at) => String.fromCodePoint(at)).filter(
  (letter) => letter.toLowerCase() !== letter && removeAccents(letter) === removeAccents(letter).toLowerCase() && /^[a-z]+$/.test(removeAccents(letter)),
);
console.log(changesCase);
assert.deepEqual(changesCase, ['Ł']);
JS
node try.mjs
