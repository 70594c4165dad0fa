#!/usr/bin/env bash
# A time as dayjs writes it in Korean or Japanese ("2025년 8월 15일 오후 8:15"), read again by dayjs with the same pattern and locale.
#
# One would guess: the same time. Reading takes the tokens of writing, "A" among them, for the half of the day, and a locale as third argument; and
# what does not fit is an invalid date.
# What happens: every hour after noon is read as one of the morning, twelve hours early and valid: 오후 and 午後 ("in the afternoon") count as morning,
# since the plugin takes a word for the afternoon's only from one o'clock on, and noon has the same one. In Russian and Belarusian it is so from noon
# to four ("4:15 дня"); English is right. Reported there since 2021, and open.
# dayjs 1.11.23, seen 2026-11-30. Source: https://day.js.org/docs/en/parse/string-format and https://github.com/iamkun/dayjs/issues/1373
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund dayjs@1.11.23 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import dayjs from 'dayjs';
import 'dayjs/locale/ja.js';
import 'dayjs/locale/ko.js';
import 'dayjs/locale/ru.js';
import customParseFormat from 'dayjs/plugin/customParseFormat.js';

dayjs.extend(customParseFormat);

/** Of the 24 hours those that are read as another. */
function hoursRead(locale, pattern) {
  const others = [];
  for (let hour = 0; hour < 24; hour++) {
    const written = dayjs(new Date(2025, 7, 15, hour, 15)).locale(locale).format(pattern);
    const read = dayjs(written, pattern, locale);
    assert.ok(read.isValid());
    if (read.hour() !== hour) others.push([written, read.format('YYYY-MM-DD HH:mm')]);
  }
  return others;
}

const seen = {
  ko: hoursRead('ko', 'YYYY년 M월 D일 A h:mm'),
  ja: hoursRead('ja', 'YYYY-MM-DD A h:mm'),
  ru: hoursRead('ru', 'YYYY-MM-DD h:mm A'),
  en: hoursRead('en', 'YYYY-MM-DD h:mm A'),
};
console.log(seen);
assert.deepEqual(seen.ko.at(8), ['2025년 8월 15일 오후 8:15', '2025-08-15 08:15']);
assert.deepEqual([seen.ko.length, seen.ja.length, seen.ru.length, seen.en.length], [12, 12, 5, 0]);
JS
node try.mjs
