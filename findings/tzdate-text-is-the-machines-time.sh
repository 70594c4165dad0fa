#!/usr/bin/env bash
# A time of an outlet that says no zone, "2025-08-15T20:00:00", made a date in the outlet's zone: `new TZDate(time, 'America/Anchorage')`.
#
# One would guess: 20:00 in Anchorage. The zone is the last argument, with year, month, day and hour as numbers before it it is the zone of these, and so is
# it for `parseISO` with `in`.
# What happens: the text is read in the zone of the machine, and only shown in the named one: noon in Anchorage on a machine in UTC, nine in the morning on one
# in Kyiv; right on one machine only, that in Anchorage. A day alone is midnight in UTC, 14 August in all of America. Its
# documentation says that the constructor is as Date's; reported since 2024, and open.
# @date-fns/tz 1.5.0, date-fns 4.4.0, seen 2026-11-30. Source: https://github.com/date-fns/tz/issues/22 and https://github.com/date-fns/tz#constructor
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @date-fns/tz@1.5.0 date-fns@4.4.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { TZDate, tz } from '@date-fns/tz';
import { parseISO } from 'date-fns';

const zone = 'America/Anchorage';
const seen = {
  text: new TZDate('2025-08-15T20:00:00', zone).toISOString(),
  day: new TZDate('2025-08-15', zone).toISOString(),
  numbers: new TZDate(2025, 7, 15, 20, zone).toISOString(),
  parseISO: parseISO('2025-08-15T20:00:00', { in: tz(zone) }).toISOString(),
};
console.log(process.env.TZ, seen);
assert.equal(seen.text, process.env.EXPECTED);
assert.equal(seen.day, '2025-08-14T16:00:00.000-08:00');
assert.equal(seen.numbers, '2025-08-15T20:00:00.000-08:00');
assert.equal(seen.parseISO, '2025-08-15T20:00:00.000-08:00');
JS
TZ=UTC EXPECTED='2025-08-15T12:00:00.000-08:00' node try.mjs
TZ=Europe/Kyiv EXPECTED='2025-08-15T09:00:00.000-08:00' node try.mjs
TZ=America/Anchorage EXPECTED='2025-08-15T20:00:00.000-08:00' node try.mjs
