#!/usr/bin/env bash
# The flag and code of the country in an outlet's or a report's data, by its name in English: `code('South Sudan')`, `flag('Northern Ireland')`, `code('DR Congo')`.
#
# One would guess: SS, CD, and nothing where it is unknown or no country: that a name is found within a text is documented, and that nothing is found "if there's ambiguity".
# What happens: a country's name anywhere in the text is enough, and what stands before it does not matter. South Sudan, which the list has not, is Sudan, the country it parted from; DR Congo, in the list as
# "Congo, the Democratic Republic of the", is the other Congo; Northern Ireland has the flag of the Republic, a report from New Mexico that of Mexico, New Jersey that of Jersey, and
# Indiana is India. "Congo and Burma" is the documented case of nothing. Guinea-Bissau, Papua New Guinea, South Korea and the Dominican Republic are right.
# country-emoji 1.5.6, seen 2026-12-01. Source: https://github.com/meeDamian/country-emoji/blob/master/README.md (Usage) and https://github.com/meeDamian/country-emoji/issues/49 (South Sudan)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund country-emoji@1.5.6 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import countryEmoji from 'country-emoji';

const cases = [
  ['South Sudan', 'SD'],
  ['Sudan', 'SD'],
  ['DR Congo', 'CG'],
  ['Congo (Kinshasa)', 'CG'],
  ['Congo', 'CG'],
  ['Northern Ireland', 'IE'],
  ['New Mexico', 'MX'],
  ['New Jersey', 'JE'],
  ['Indiana', 'IN'],
  ['Congo and Burma', undefined],
  ['Guinea-Bissau', 'GW'],
  ['Papua New Guinea', 'PG'],
  ['South Korea', 'KR'],
  ['Dominican Republic', 'DO'],
];
for (const [words, expected] of cases) {
  const seen = countryEmoji.code(words);
  console.log(words, seen, countryEmoji.flag(words));
  assert.equal(seen, expected);
}
JS
node try.mjs
