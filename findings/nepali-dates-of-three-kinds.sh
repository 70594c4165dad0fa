#!/usr/bin/env bash
# The day of a report in Nepal's own calendar (Bikram Sambat), which its newspapers print, made of ours by five libraries: 15 August 2025.
#
# One would guess: one day by all five, 30 Saun 2082. Each is for this conversion alone, none says of a year that it is a forecast, and the years that they cover go
# on for decades.
# What happens: the lengths of the months follow no rule that a program could count by; a committee announces them, and each library has a table that someone once
# typed. For 2082 two have a shorter Asar: 31 Saun. 14 January 2026 is 30 Poush by three, 29 by the fourth, and 1 Magh, another month, by the fifth. In
# the year from April 2025 two of the five are off from the others, which agree, on 118 and on 154 days of 365.
# bikram-sambat-js 1.0.3, nepali-date 0.1.3, beside nepali-date-converter 3.4.0, bikram-sambat 1.8.1 and nepali-datetime 2.0.0, seen 2026-11-30.
# Source: https://en.wikipedia.org/wiki/Vikram_Samvat and https://github.com/medic/bikram-sambat#readme
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund bikram-sambat-js@1.0.3 nepali-date@0.1.3 nepali-date-converter@3.4.0 bikram-sambat@1.8.1 \
  nepali-datetime@2.0.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const bikramSambatJs = require('bikram-sambat-js');
const NepaliDate = require('nepali-date');
const Converter = require('nepali-date-converter').default;
const bikramSambat = require('bikram-sambat');
const NepaliDateTime = require('nepali-datetime').default;

const noon = (text) => new Date(`${text}T12:00:00Z`);
const libraries = {
  bikramSambatJs: (text) => bikramSambatJs.ADToBS(text),
  nepaliDate: (text) => new NepaliDate(noon(text)).toString(),
  converter: (text) => new Converter(noon(text)).format('YYYY-MM-DD'),
  bikramSambat: (text) => bikramSambat.toBik_euro(text),
  dateTime: (text) => NepaliDateTime.fromEnglishDate(...text.split('-').map((part, index) => Number(part) - (index === 1 ? 1 : 0)), 12, 0).format('YYYY-MM-DD'),
};
/** A day by each library, as year-month-day without noughts. */
const daysOf = (text) => Object.values(libraries).map((dayOf) => dayOf(text).split(/\D/).map(Number).join('-'));
const cases = [
  ['2025-04-14', ['2082-1-1', '2082-1-1', '2082-1-1', '2082-1-1', '2082-1-1']],
  ['2025-08-15', ['2082-4-31', '2082-4-31', '2082-4-30', '2082-4-30', '2082-4-30']],
  ['2026-01-14', ['2082-9-29', '2082-10-1', '2082-9-30', '2082-9-30', '2082-9-30']],
];
for (const [text, expected] of cases) {
  const seen = daysOf(text);
  console.log(text, seen.join(' '));
  assert.deepEqual(seen, expected);
}
const year = Array.from({ length: 365 }, (_, index) => daysOf(new Date(Date.UTC(2025, 3, 14 + index)).toISOString().slice(0, 10)));
const off = [0, 1].map((library) => year.filter((days) => days[library] !== days[2]).length);
const others = year.filter((days) => new Set(days.slice(2)).size > 1).length;
console.log({ off, others });
assert.deepEqual({ off, others }, { off: [118, 154], others: 0 });
JS
TZ=UTC node try.mjs
