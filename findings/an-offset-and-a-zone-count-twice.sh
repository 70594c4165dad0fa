#!/usr/bin/env bash
# The times of an outlet in Kyiv, of which some say their offset, "2025-08-15T20:00:00+03:00", and some do not, "2025-08-15T20:00:00", made instants with the outlet's zone: date-fns-tz's `fromZonedTime(time,
# 'Europe/Kyiv')`, dayjs's `dayjs.tz(time, 'Europe/Kyiv')`.
#
# One would guess: 17:00 UTC for both. A zone is needed for a time that has none; one that says its offset is an instant already, as it is to moment-timezone and to date-fns-tz's own `toDate` with the same zone.
# What happens: the zone is taken off once more. dayjs makes 14:00 UTC of it, three hours early, on every machine; an outlet's in Anchorage are eight hours late. date-fns-tz heeds the offset, reads the clock of the machine at that instant and takes that clock
# for Kyiv's: 14:00 UTC on a server in UTC, 06:00 on one in Anchorage, and right on one machine only, that in Kyiv. With "Z" it is so too. The time without an offset, which one tries, is right everywhere. Reported there in 2020, and open.
# date-fns-tz 3.2.0 with date-fns 4.4.0, dayjs 1.11.23, beside moment-timezone 0.6.6, seen 2026-12-01. Source: https://github.com/marnusw/date-fns-tz/issues/69,
# https://github.com/marnusw/date-fns-tz#fromzonedtime and https://day.js.org/docs/en/timezone/parsing-in-zone
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund date-fns-tz@3.2.0 date-fns@4.4.0 dayjs@1.11.23 moment-timezone@0.6.6 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { fromZonedTime, toDate } from 'date-fns-tz';
import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone.js';
import utc from 'dayjs/plugin/utc.js';
import moment from 'moment-timezone';

dayjs.extend(utc);
dayjs.extend(timezone);
const zone = 'Europe/Kyiv';
const written = ['2025-08-15T20:00:00', '2025-08-15T20:00:00+03:00', '2025-08-15T17:00:00Z'];
const hours = (read) => written.map((time) => read(time).toISOString().slice(11, 16));
const seen = {
  fromZonedTime: hours((time) => fromZonedTime(time, zone)),
  dayjs: hours((time) => dayjs.tz(time, zone)),
  toDate: hours((time) => toDate(time, { timeZone: zone })),
  moment: hours((time) => moment.tz(time, zone)),
};
console.log(`on a machine in ${process.env.TZ}`, seen);
const moved = { UTC: '14:00', 'America/Anchorage': '06:00', 'Europe/Kyiv': '17:00' }[process.env.TZ];
const right = ['17:00', '17:00', '17:00'];
assert.deepEqual(seen, { fromZonedTime: ['17:00', moved, moved], dayjs: ['17:00', '14:00', '14:00'], toDate: right, moment: right });
const alaska = dayjs.tz('2025-08-15T12:00:00-08:00', 'America/Anchorage').toISOString();
console.log(alaska);
assert.equal(alaska, '2025-08-16T04:00:00.000Z');
JS
for zone in UTC America/Anchorage Europe/Kyiv; do TZ=$zone node try.mjs; done
