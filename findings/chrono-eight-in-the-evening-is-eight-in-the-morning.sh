#!/usr/bin/env bash
# Times in sentences of reports as a language says them: "a las 8 de la noche", "à 8 heures du soir", "8 o'clock in the evening".
#
# One would guess: 20:00. The half of the day stands right behind the hour, chrono has a reader of its own for each of these languages, and "8 p. m.",
# "8 Uhr abends", "alle 8 di sera" and "8 вечера" are 20:00.
# What happens: the hour is taken by itself, 08:00, and the words behind it are a second find, "the evening", at an hour of their own (18:00, 20:00 or 22:00). In
# Spanish, Portuguese, French, Japanese and English who takes the first find is twelve hours early; in Dutch the words are part of the find, and do
# nothing. Where a short form is known the full one need not be: "8 часов вечера", "um 8.15 Uhr abends".
# chrono-node 2.10.3, seen 2026-11-30. Source: https://github.com/wanasit/chrono#readme and
# https://cldr.unicode.org/translation/date-time/date-time-names (day periods)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund chrono-node@2.10.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import * as chrono from 'chrono-node';

const cases = [
  ['es', 'a las 8 p. m.', ['20:00']],
  ['es', 'a las 8 de la noche', ['08:00', '22:00']],
  ['es', 'el viernes a las 3 de la tarde', ['03:00', '15:00']],
  ['pt', 'às 8 da noite', ['08:00', '22:00']],
  ['fr', 'à 8 heures du soir', ['08:00', '18:00']],
  ['nl', "om 8 uur 's avonds", ['08:00']],
  ['ja', '夜8時', ['08:00']],
  ['ja', '午後8時', ['20:00']],
  ['en', "at 8 o'clock in the evening", ['08:00', '20:00']],
  ['en', 'at 8 at night', ['20:00']],
  ['ru', 'в 8 вечера', ['20:00']],
  ['ru', 'в 8 часов вечера', ['08:00', '20:00']],
  ['de', 'um 8 Uhr abends', ['20:00']],
  ['de', 'um 8.15 Uhr abends', ['08:15']],
  ['it', 'alle 8 di sera', ['20:00']],
];
for (const [language, words, expected] of cases) {
  const found = chrono[language].parse(words, { instant: new Date('2025-08-20T12:00:00Z'), timezone: 'UTC' });
  const seen = found.map(({ start }) => start.date().toISOString().slice(11, 16));
  console.log(language, words, seen);
  assert.deepEqual(seen, expected);
}
JS
node try.mjs
