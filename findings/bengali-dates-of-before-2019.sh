#!/usr/bin/env bash
# The day that newspapers of Bangladesh print beside ours, made by the library for the revised Bengali calendar: 16 December 2025, Victory Day.
#
# One would guess: 1 Poush 1432. The calendar is the country's own and official, the library is named after its revision, and a rule with
# fixed months has nothing in it that could grow old.
# What happens: 2 Poush. It is the revision of 1987, as its page says; in 2019 the sixth month got a 31st day and the eleventh lost one, so that 16 December is 1 Poush and 21 February 8 Falgun as they
# were in 1971 and 1952. From 16 October to 14 March, five months of each year, the library is a day ahead; in summer, when one tries it, it is right, and
# so is 15 August. Who turns a printed day into one of ours is a day early.
# date-bengali-revised 2.0.2, seen 2026-11-30. Source: https://bdnews24.com/lifestyle/2019/10/17/bangladesh-reworks-bangla-calendar-to-match-national-days-with-west
# and https://en.wikipedia.org/wiki/Bangladeshi_national_calendar
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund date-bengali-revised@2.0.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { CalendarBengaliRevised } from 'date-bengali-revised';

const day = 86_400_000;
/** Month and day since 2019: six months of 31 days, then 30, and a Falgun of 29, of 30 in a leap year; the year begins on 14 April. */
function monthAndDay(date) {
  const year = date.getUTCFullYear() - (date < Date.UTC(date.getUTCFullYear(), 3, 14) ? 1 : 0);
  const isLeap = new Date(Date.UTC(year + 1, 1, 29)).getUTCMonth() === 1;
  const lengths = [31, 31, 31, 31, 31, 31, 30, 30, 30, 30, isLeap ? 30 : 29, 30];
  let rest = (date - Date.UTC(year, 3, 14)) / day;
  let month = 0;
  while (rest >= lengths[month]) rest -= lengths[month++];
  return [month + 1, rest + 1];
}
function byLibrary(date) {
  const { month, day: dayOfMonth } = new CalendarBengaliRevised().fromGregorian(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return [month, dayOfMonth];
}
const cases = [
  ['2025-08-15', [4, 31], [4, 31]],
  ['2025-12-16', [9, 1], [9, 2]],
  ['2026-02-21', [11, 8], [11, 9]],
  ['2026-03-26', [12, 12], [12, 12]],
];
for (const [text, official, expected] of cases) {
  const date = new Date(text);
  console.log(text, monthAndDay(date), byLibrary(date));
  assert.deepEqual([monthAndDay(date), byLibrary(date)], [official, expected]);
}
const dates = Array.from({ length: 365 }, (_, index) => new Date(Date.UTC(2025, 3, 14) + index * day));
const off = dates.filter((date) => monthAndDay(date).join() !== byLibrary(date).join()).map((date) => date.toISOString().slice(0, 10));
console.log(off.length, off[0], off.at(-1));
assert.deepEqual([off.length, off[0], off.at(-1)], [150, '2025-10-16', '2026-03-14']);
JS
node try.mjs
