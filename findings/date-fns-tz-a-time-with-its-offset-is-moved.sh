#!/usr/bin/env bash
# The times of an outlet in Kyiv, of which some say their offset, "2025-08-15T20:00:00+03:00", and some do not, "2025-08-15T20:00:00", made instants with the outlet's zone: `fromZonedTime(time, 'Europe/Kyiv')`.
#
# One would guess: 17:00 UTC for both. A zone is needed for a time that has none; one that says its offset is an instant already, as it is to the same library's `toDate` with the same zone.
# What happens: the offset is heeded first, the clock of the machine at that instant is read, and that clock is taken for Kyiv's. On a server in UTC it is 14:00 UTC, three hours early, on one in Anchorage 06:00; right on one machine only, that in
# Kyiv. With "Z" it is so too. The time without an offset, which one tries, is right everywhere. The documentation says that a text may be given, and not of which kind. Reported in 2020, and open.
# date-fns-tz 3.2.0 with date-fns 4.4.0, seen 2026-12-01. Source: https://github.com/marnusw/date-fns-tz/issues/69 and
# https://github.com/marnusw/date-fns-tz#fromzonedtime
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund date-fns-tz@3.2.0 date-fns@4.4.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { fromZonedTime, toDate } from 'date-fns-tz';

const zone = 'Europe/Kyiv';
const written = ['2025-08-15T20:00:00', '2025-08-15T20:00:00+03:00', '2025-08-15T17:00:00Z'];
const hours = (read) => written.map((time) => read(time).toISOString().slice(11, 16));
const seen = { fromZonedTime: hours((time) => fromZonedTime(time, zone)), toDate: hours((time) => toDate(time, { timeZone: zone })) };
console.log(`on a machine in ${process.env.TZ}`, seen);
const moved = { UTC: '14:00', 'America/Anchorage': '06:00', 'Europe/Kyiv': '17:00' }[process.env.TZ];
assert.deepEqual(seen, { fromZonedTime: ['17:00', moved, moved], toDate: ['17:00', '17:00', '17:00'] });
JS
for zone in UTC America/Anchorage Europe/Kyiv; do TZ=$zone node try.mjs; done
