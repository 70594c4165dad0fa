#!/usr/bin/env bash
# Days in figures beside reports, written by the runtime for readers of Hausa, Somali, Maltese or Tigrinya: with the year, `dateStyle: 'short'`, and without it, as lists of one year have it, `{ day: 'numeric', month: 'numeric' }`.
#
# One would guess: "5/8/25" and "5/8" for the 5th of August. Which comes first, day or month, is the language's, as it is in English of America (8/5/25, 8/5) and of Britain (05/08/2025, 05/08).
# What happens: "5/8/25" and "8/5": leaving the year off turns the two round, and the 5th of August is to be read as the 8th of May. So it is in Hausa and Somali, in Maltese with "08-05", in Luganda, Akan, Kikuyu, Ndebele and Quechua; in Tigrinya the other
# way, "8/5/25" and "5/8". The pattern with the year is the language's own in CLDR, the one without is not there, and the root's stands in for it, which has the month first. From the 13th on a reader can
# tell; in words, "Agusta 5", nobody is misled.
# Node 20.20.2 (ICU 78, CLDR 48), seen 2026-12-01. Source: https://github.com/unicode-org/cldr/blob/main/common/main/ha.xml (dateFormats; availableFormats, Md) and
# https://unicode.org/reports/tr35/tr35-dates.html#availableFormats_appendItems
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';

const day = Date.UTC(2025, 7, 5);
const shown = (language, options) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(day);
const both = (language) => [shown(language, { dateStyle: 'short' }), shown(language, { day: 'numeric', month: 'numeric' })];
const cases = {
  ha: ['5/8/25', '8/5'],
  so: ['05/08/25', '8/5'],
  mt: ['05/08/2025', '08-05'],
  lg: ['05/08/2025', '8/5'],
  ti: ['8/5/25', '5/8'],
  'en-US': ['8/5/25', '8/5'],
  'en-GB': ['05/08/2025', '05/08'],
  uk: ['05.08.25', '05.08'],
  sw: ['05/08/2025', '5/8'],
};
for (const [language, expected] of Object.entries(cases)) {
  const seen = both(language);
  console.log(language, seen);
  assert.deepEqual(seen, expected);
}
assert.equal(shown('ha', { day: 'numeric', month: 'long' }), 'Agusta 5');

const first = (language, options) =>
  new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).formatToParts(day).find(({ type }) => type === 'day' || type === 'month').type;
const turned = ['ha', 'so', 'mt', 'lg', 'ak', 'ki', 'nd', 'qu', 'en-US', 'en-GB', 'uk'].filter(
  (language) => first(language, { dateStyle: 'short' }) === 'day' && first(language, { day: 'numeric', month: 'numeric' }) === 'month',
);
console.log('turned round:', turned.join());
assert.deepEqual(turned, ['ha', 'so', 'mt', 'lg', 'ak', 'ki', 'nd', 'qu']);
JS
node try.mjs
