#!/usr/bin/env bash
# Times in reports from Siberia and the Far East with the zone's own letters: "15 August 2025, 20:00 VLAT" (Vladivostok), IRKT (Irkutsk), YEKT.
#
# One would guess: that zone's offset, as chrono has MSK, Moscow's, right since its law of 2014, and as the runtime has the zones themselves. A Russian
# agency's "20:00 VLAT" is 10:00 UTC.
# What happens: the list of letters is of the years from 2011 to 2014, when all of Russia lived by its summer time. Times of Yekaterinburg, Omsk,
# Krasnoyarsk, Irkutsk, Yakutsk, Vladivostok and Magadan are read an hour early, 20:00 VLAT as 09:00 UTC; those of Novosibirsk, which is under another
# year's, an hour late. Of two reports of one minute, one by MSK and one by VLAT, the second comes first by an hour. A list of one's own can be handed in.
# chrono-node 2.10.3 beside Node 20.20.2 (tz 2025c), seen 2026-11-30. Source: https://data.iana.org/time-zones/tzdb/NEWS (2014f, 2016f) and
# https://github.com/wanasit/chrono#readme (timezones)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund chrono-node@2.10.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import * as chrono from 'chrono-node';

const zones = [
  ['MSK', 'Europe/Moscow', 0],
  ['EET', 'Europe/Kaliningrad', 0],
  ['YEKT', 'Asia/Yekaterinburg', 1],
  ['OMST', 'Asia/Omsk', 1],
  ['KRAT', 'Asia/Krasnoyarsk', 1],
  ['NOVT', 'Asia/Novosibirsk', -1],
  ['IRKT', 'Asia/Irkutsk', 1],
  ['YAKT', 'Asia/Yakutsk', 1],
  ['VLAT', 'Asia/Vladivostok', 1],
  ['MAGT', 'Asia/Magadan', 1],
];
for (const [letters, zone, early] of zones) {
  const read = chrono.parseDate(`15 August 2025, 20:00 ${letters}`, new Date('2025-12-01T12:00:00Z'));
  const clock = read.toLocaleTimeString('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  console.log(`20:00 ${letters} is`, read.toISOString(), `on the clocks of ${zone}`, clock);
  assert.equal(clock, `${20 - early}:00`);
}
JS
node try.mjs
