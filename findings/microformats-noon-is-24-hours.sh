#!/usr/bin/env bash
# An h-entry published at "12:15pm", and one at "12:15am" (the value class pattern, which lets a page print its times for people).
#
# One would guess: 12:15 and 00:15, as 8:15pm becomes 20:15.
# What happens: a quarter past noon is "24:15", which no date has (with it `new Date` is invalid), and a quarter past midnight is
# "12:15", half a day late and in order to look at.
# microformats-parser 2.0.6, seen 2026-11-29. Source: https://microformats.org/wiki/value-class-pattern#Date_and_time_parsing
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund microformats-parser@2.0.6 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { mf2 } from 'microformats-parser';

const publishedAt = (time) =>
  mf2(
    `<article class="h-entry"><h1 class="p-name">Talks end</h1><p class="dt-published"><span class="value">2025-08-15</span>
at <span class="value">${time}</span></p></article>`,
    { baseUrl: 'https://news.example/talks' },
  ).items[0].properties.published[0];
const seen = Object.fromEntries(['11:59am', '12:15pm', '8:15pm', '12:15am'].map((time) => [time, publishedAt(time)]));
console.log(seen, new Date(seen['12:15pm']));
assert.deepEqual(seen, {
  '11:59am': '2025-08-15 11:59',
  '12:15pm': '2025-08-15 24:15',
  '8:15pm': '2025-08-15 20:15',
  '12:15am': '2025-08-15 12:15',
});
assert.ok(Number.isNaN(new Date(seen['12:15pm']).getTime()));
JS
node try.mjs
