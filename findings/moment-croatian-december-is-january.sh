#!/usr/bin/env bash
# A day as Croatian and Catalan newspapers print it, "15. prosinca 2025" (December) and "15 d’agost de 2025" (August), written by moment in its form "LL" and read by the
# same form.
#
# One would guess: the same day. The form is the language's own long date, `moment(text, 'LL', 'hr')` takes what `format('LL')` wrote, and in Polish, Russian or Czech, where a month
# beside a day has another ending too, it does; in Lithuanian, where the ending is not known, the date is invalid.
# What happens: January, and valid. A month of a date is written in its second case and looked for in its first: what is not found is passed over, as reading is not strict by default, and a
# date without a month is in January. So are eleven Catalan months and, of Croatian, the nine of which the second case does not begin with the first; August is right there, which
# is when one tries it. Read strictly all of them are invalid.
# moment 2.31.0, seen 2026-12-01. Source: https://momentjs.com/docs/#/parsing/string-format/ (locales; strict mode) and
# https://www.unicode.org/cldr/charts/48/summary/hr.html (months: formatting and stand-alone)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund moment@2.31.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const moment = require('moment');

const monthRead = (language, month, isStrict) => {
  const text = moment([2025, month, 15]).locale(language).format('LL');
  const read = moment(text, 'LL', language, isStrict);
  return { text, day: read.isValid() ? read.locale('en').format('YYYY-MM-DD') : null };
};
const wrong = {};
for (const language of ['hr', 'ca', 'pl', 'ru', 'cs', 'lt']) {
  const months = Array.from({ length: 12 }, (_, month) => monthRead(language, month, false));
  wrong[language] = months.filter(({ day }, month) => day !== null && Number(day.slice(5, 7)) !== month + 1).length;
  console.log(language, monthRead(language, 7), monthRead(language, 11), 'wrong months:', wrong[language]);
}
assert.deepEqual(wrong, { hr: 9, ca: 11, pl: 0, ru: 0, cs: 0, lt: 0 });
assert.deepEqual(monthRead('hr', 11), { text: '15. prosinca 2025', day: '2025-01-15' });
assert.deepEqual(monthRead('hr', 7), { text: '15. kolovoza 2025', day: '2025-08-15' });
assert.deepEqual(monthRead('ca', 7), { text: '15 d’agost de 2025', day: '2025-01-15' });
assert.equal(monthRead('hr', 11, true).day, null);
JS
node try.mjs
