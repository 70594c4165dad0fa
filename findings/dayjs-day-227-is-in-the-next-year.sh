#!/usr/bin/env bash
# A day as ISO 8601 also writes it, by its number in the year: "2025-227" or "2025227", the 15th of August.
#
# One would guess: 15 August, or an invalid date, which the runtime gives for it. The library says of a text that it reads ISO 8601, with a link to the standard;
# moment, whose interface it keeps, and date-fns read the form.
# What happens: the digits are taken for a month and a day, 22 and 7, and a month that the year has not got is carried over: 7 October 2026, valid, more than a
# year late. Not one day of the year is read as itself: the 60th, 1 March, becomes 31 May, the last 5 December 2027, and two thirds of them leave the year.
# It is so with a time behind it.
# dayjs 1.11.23, beside moment 2.31.0 and date-fns 4.4.0, seen 2026-12-01. Source: https://day.js.org/docs/en/parse/string and
# https://en.wikipedia.org/wiki/ISO_8601#Ordinal_dates
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps dayjs@1.11.23 moment@2.31.0 date-fns@4.4.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { parseISO } from 'date-fns';
import dayjs from 'dayjs';
import moment from 'moment';

const dayOf = (date) => (Number.isNaN(date.getTime()) ? 'invalid' : `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`);
const readers = { dayjs: (text) => dayjs(text).toDate(), moment: (text) => moment(text).toDate(), 'date-fns': parseISO, runtime: (text) => new Date(text) };
const expected = { '2025-227': '2026-10-07', '2025227': '2026-10-07', '2025-227T20:00:00': '2026-10-07', '2025-060': '2025-05-31', '2025-365': '2027-12-05' };
for (const text of ['2025-227', '2025227', '2025-365', '2025-100', '2025-060', '2025-001', '2025-227T20:00:00']) {
  const seen = Object.fromEntries(Object.entries(readers).map(([name, read]) => [name, dayOf(read(text))]));
  console.log(text, seen);
  if (text in expected) assert.equal(seen.dayjs, expected[text]);
}
let right = 0;
const years = {};
for (let number = 1; number <= 365; number += 1) {
  const text = `2025-${String(number).padStart(3, '0')}`;
  const seen = dayOf(dayjs(text).toDate());
  assert.equal(dayOf(moment(text).toDate()), dayOf(parseISO(text)));
  if (seen === dayOf(parseISO(text))) right += 1;
  years[seen.slice(0, 4)] = (years[seen.slice(0, 4)] ?? 0) + 1;
}
console.log('days read as they are meant:', right, 'of 365; years that they are read as:', years);
assert.equal(right, 0);
assert.deepEqual(years, { 2024: 10, 2025: 120, 2026: 120, 2027: 115 });
JS
node try.mjs
