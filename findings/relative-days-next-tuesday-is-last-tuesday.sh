#!/usr/bin/env bash
# A day of the coming week beside an article or an announcement, as the two libraries say it: on Friday, 15 August 2025, of talks on Tuesday the 19th at 20:00.
#
# One would guess: words that tell it from Tuesday the 12th, "next Tuesday" and "last Tuesday" or the like. That is all that `formatRelative` and `calendar` are for; days further
# away are dates.
# What happens: in Croatian date-fns says "prošli utorak u 20:00", last Tuesday, of both; so of Monday, Thursday and Friday, as their line for the coming week has the past one's word. Sundays,
# Wednesdays and Saturdays are right, being of another gender with a line of their own. In Arabic moment says "Tuesday at 20:00" of both, and so in Central Kurdish and Pashto: the past
# has no word.
# date-fns 4.4.0, moment 2.31.0, seen 2026-12-01. Source: https://date-fns.org/docs/formatRelative and
# https://momentjs.com/docs/#/displaying/calendar-time/
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund date-fns@4.4.0 moment@2.31.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { formatRelative } from 'date-fns';
import { de, hr, pl } from 'date-fns/locale';

const require = createRequire(import.meta.url);
const moment = require('moment');

const now = new Date(2025, 7, 15, 12);
const day = (date) => new Date(2025, 7, date, 20);
const byDateFns = (locale) => [12, 19].map((date) => formatRelative(day(date), now, { locale }));
const byMoment = (language) => [12, 19].map((date) => moment(day(date)).locale(language).calendar(now));
const seen = {
  croatian: byDateFns(hr),
  wednesdays: [13, 20].map((date) => formatRelative(day(date), now, { locale: hr })),
  german: byDateFns(de),
  polish: byDateFns(pl),
  arabic: byMoment('ar'),
  kurdish: byMoment('ku'),
  pashto: byMoment('ps'),
  hebrew: byMoment('he'),
};
console.log(seen);
assert.deepEqual(seen.croatian, ['prošli utorak u 20:00', 'prošli utorak u 20:00']);
assert.deepEqual(seen.wednesdays, ['prošlu srijedu u 20:00', 'iduću srijedu u 20:00']);
assert.deepEqual(seen.arabic, ['الثلاثاء عند الساعة ٢٠:٠٠', 'الثلاثاء عند الساعة ٢٠:٠٠']);
for (const alike of [seen.kurdish, seen.pashto]) assert.equal(alike[0], alike[1]);
for (const apart of [seen.german, seen.polish, seen.hebrew]) assert.notEqual(apart[0], apart[1]);
JS
node try.mjs
