#!/usr/bin/env bash
# A map of reports exported as a shapefile for researchers, with when each was published and by whom, `published_at` and `published_by`: "2025-08-15T20:00:00Z", "Вісті"; and a time as a Date.
#
# One would guess: both columns, with shorter names, as shapefiles allow ten letters and the library says that it keeps to this; names of outlets in UTF-8, or a question mark for each letter.
# What happens: both names are cut to `published_` and stand in the table twice; whoever reads it keeps the last: the outlet, under the name of the time, and no time. Of a letter that is not
# Latin the lower half of its number is written: "Вісті" is "\x12VABV" and "Київ" "\x1a8W2", which no encoding makes good, as ASCII letters are there in their place. A column of Dates is left out. No
# warning says any of it.
# @mapbox/shp-write 0.4.3 (with dbf 0.2.0) read by shapefile 0.6.6, seen 2026-12-01. Source: https://github.com/mapbox/shp-write/blob/master/README.md ("field name length limit") and
# https://github.com/tmcw/dbf/blob/master/src/structure.js
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @mapbox/shp-write@0.4.3 shapefile@0.6.6 jszip@3.10.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import shpWrite from '@mapbox/shp-write';
import JSZip from 'jszip';
import { read } from 'shapefile';

const report = (properties) => ({ type: 'Feature', geometry: { type: 'Point', coordinates: [30.52, 50.45] }, properties });
const map = {
  type: 'FeatureCollection',
  features: [
    report({ published_at: '2025-08-15T20:00:00Z', published_by: 'Вісті', place: 'Київ', seen: new Date('2025-08-15T20:05:00Z') }),
    report({ published_at: '2025-08-16T09:00:00Z', published_by: 'News', place: 'Kyiv', seen: new Date('2025-08-16T09:05:00Z') }),
  ],
};
const zip = await JSZip.loadAsync(await shpWrite.zip(map, { outputType: 'nodebuffer', compression: 'STORE' }));
const part = (ending) => zip.file(Object.keys(zip.files).find((name) => name.endsWith(ending))).async('nodebuffer');
const { features } = await read(await part('.shp'), await part('.dbf'), { encoding: 'utf-8' });
const seen = features.map(({ properties }) => properties);
console.log(seen);
assert.deepEqual(seen, [
  { published_: '\x12VABV', place: '\x1a8W2' },
  { published_: 'News', place: 'Kyiv' },
]);
JS
node try.mjs
