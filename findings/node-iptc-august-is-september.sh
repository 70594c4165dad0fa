#!/usr/bin/env bash
# When a press photo was taken, by the fields of IPTC in the file, as agencies have sent them since 1991: date created "20250815", time created "200000+0300".
#
# One would guess: 15 August, 17:00 UTC: the library gives a date beside the two texts, `date_time`, made of them, and the time has its offset in it.
# What happens: 15 September, 20:00 by the machine's clock. The month is taken as JavaScript counts, from nought, though the field counts from one, and the offset is passed over. What was in December is in January of the next
# year, 31 August is 1 October, and each is a valid date, up to a month after the picture was printed.
# node-iptc 1.0.5, seen 2026-12-01. Source: https://www.iptc.org/std/IIM/4.2/specification/IIMV4.2.pdf (2:55, 2:60) and
# https://tc39.es/ecma262/#sec-month-number
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-iptc@1.0.5 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const iptc = createRequire(import.meta.url)('node-iptc');

const sized = (length, bytes) => Buffer.from(Array.from({ length: bytes }, (_, at) => (length >> (8 * (bytes - 1 - at))) & 255));
const field = (number, text) => Buffer.concat([Buffer.from([0x1c, 2, number]), sized(text.length, 2), Buffer.from(text)]);
const photo = (day, time) => {
  const fields = Buffer.concat([field(55, day), field(60, time), field(80, 'Ann Own'), field(110, 'Courier')]);
  const resource = Buffer.concat([Buffer.from('8BIM'), Buffer.from([4, 4, 0, 0]), sized(fields.length, 4), fields, Buffer.alloc(fields.length % 2)]);
  const segment = Buffer.concat([Buffer.from('Photoshop 3.0\0'), resource]);
  return Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xed]), sized(segment.length + 2, 2), segment, Buffer.from([0xff, 0xd9])]);
};
const seen = [['20250815', '200000+0300'], ['20250831', '200000+0000'], ['20251215', '200000+0000']].map((facts) => {
  const { date_created: day, time_created: time, date_time: at } = iptc(photo(...facts));
  return [day, time, at.toISOString()];
});
console.log(seen);
assert.deepEqual(seen, [
  ['20250815', '200000+0300', '2025-09-15T20:00:00.000Z'],
  ['20250831', '200000+0000', '2025-10-01T20:00:00.000Z'],
  ['20251215', '200000+0000', '2026-01-15T20:00:00.000Z'],
]);
JS
TZ=UTC node try.mjs
