#!/usr/bin/env bash
# Names and headlines without their accents, as one makes them to compare, sort or search: "Зеленский", "Лавров", "Тбилиси" among "Müller" and "Łódź".
#
# One would guess: Cyrillic stays as it is: it has no accents to remove, and the library is made for letters "with diacritics"; Greek, Georgian, Chinese and nearly all of Cyrillic stay.
# What happens: "л" becomes a Latin n: "Зеnенский", "Тбиnиси". One letter of the thirty-three is in the list of what an n may look like. Every Russian, Ukrainian, Bulgarian or Serbian text is mixed of two alphabets:
# it is no word to a dictionary or stemmer, is not found by who types it, and looks right only from afar.
# diacritics 1.3.0, seen 2026-12-01. Source: https://github.com/andrewrk/node-diacritics#readme and
# https://www.unicode.org/Public/UCD/latest/ucd/UnicodeData.txt (U+043B: no decomposition)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund diacritics@1.3.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const { remove } = createRequire(import.meta.url)('diacritics');

const seen = Object.fromEntries(['Зеленский', 'Тбилиси', 'Володимир', 'Лавров', 'Müller', 'Łódź', 'Αθήνα', '北京'].map((name) => [name, remove(name)]));
console.log(seen);
assert.deepEqual(seen, {
  Зеленский: 'Зеnенский',
  Тбилиси: 'Тбиnиси',
  Володимир: 'Воnодимир',
  Лавров: 'Лавров',
  Müller: 'Muller',
  Łódź: 'Lodz',
  Αθήνα: 'Αθήνα',
  北京: '北京',
});
const changed = Array.from({ length: 256 }, (_, at) => String.fromCodePoint(0x400 + at)).filter((letter) => remove(letter) !== letter);
console.log(changed);
assert.deepEqual(changed, ['л']);
assert.equal('л'.normalize('NFD'), 'л');
JS
node try.mjs
