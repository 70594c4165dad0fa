#!/usr/bin/env bash
# Days looked for in sentences of reports that name none: "Un navire coule en mer Noire", "Vão ter uma reunião", "Zo zei hij".
#
# One would guess: nothing. A weekday's short form counts where it is one, with a point or beside a date: in these languages the short forms are words of every other
# sentence, and the library has a reader for each language.
# What happens: each is a day. French "mer" (sea) is Wednesday, and so is Sam Saturday; Spanish "mar" (sea) is Tuesday, as are Portuguese "ter" (to have) and the "Di" of
# a German name; "so" is Sunday in German, as "zo" (so) is in Dutch. In "heute früh" (this morning) there is a Friday, as ü ends the word "fr". In English sat
# and sun are days likewise, and "march 15 km" is a date. `strict` finds none of these short words, nor a weekday written out; the march it keeps.
# chrono-node 2.10.3, seen 2026-11-30. Source: https://github.com/wanasit/chrono#readme and
# https://www.unicode.org/reports/tr29/#Word_Boundaries (ü is a letter)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund chrono-node@2.10.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import * as chrono from 'chrono-node';

const reference = { instant: new Date('2025-08-20T12:00:00Z'), timezone: 'UTC' };
function daysIn(reader, text) {
  return reader.parse(text, reference).map(({ text: words, start }) => {
    const day = start.date().toLocaleDateString('en', { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
    return `${words}: ${day}`;
  });
}
const cases = [
  ['fr', 'Un navire coule en mer Noire', ['mer: Wed, Aug 20']],
  ['fr', 'Sam a dit non', ['Sam: Sat, Aug 23']],
  ['es', 'Un barco se hunde en el mar Negro', ['mar: Tue, Aug 19']],
  ['pt', 'Vão ter uma reunião', ['ter: Tue, Aug 19']],
  ['de', 'So endet der Gipfel', ['So: Sun, Aug 17']],
  ['de', 'Di Nardo schweigt', ['Di: Tue, Aug 19']],
  ['de', 'heute früh', ['heute: Wed, Aug 20', 'fr: Fri, Aug 22']],
  ['nl', 'Zo zei hij', ['Zo: Sun, Aug 17']],
  ['en', 'The envoys sat down', ['sat: Sat, Aug 23']],
  ['en', 'Protesters march 15 km', ['march 15: Sat, Mar 15']],
  ['ru', 'Судно затонуло в Черном море', []],
];
for (const [language, text, expected] of cases) {
  const seen = daysIn(chrono[language], text);
  console.log(language, text, seen);
  assert.deepEqual(seen, expected);
  const strict = daysIn(chrono[language].strict, text);
  assert.deepEqual(strict, text.includes('march') ? expected : []);
}
assert.deepEqual(daysIn(chrono.fr.strict, 'vendredi'), []);
JS
node try.mjs
