#!/usr/bin/env bash
# A map of reports from Anchorage and from Anadyr in Chukotka, 1,670 km apart across the Bering Strait, by Turf: the middle of them, the part of the map to show, and which reports belong together.
#
# One would guess: a place in the Bering Sea, as `midpoint` of the same library has it and geolib's centre of the two; a map of some 33 degrees; one cluster for two places nine kilometres apart.
# What happens: lengths are taken for plain numbers in `center`, `centroid`, `centerMean` and `centerOfMass`: the middle is 13.8° east, on the border of Norway and Sweden. `bbox`, with which a map is fitted to what it shows,
# is 327 degrees wide, the whole world but the strait. Two places on both sides of the 180th degree are in no cluster (`clustersDbscan`), and a place is not within the 500 km around Anadyr if it is
# east of it beyond that degree. `distance` and `nearestPoint` are right. RFC 7946 says how such a bbox is written: the west, here 177.5, before the east, -149.9.
# @turf/turf 7.4.0 beside geolib 3.3.14, seen 2026-12-01. Source: https://www.rfc-editor.org/rfc/rfc7946#section-5.2, https://github.com/Turfjs/turf/issues/1905 and https://github.com/Turfjs/turf/issues/2061
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @turf/turf@7.4.0 geolib@3.3.14 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import * as turf from '@turf/turf';
import { getCenter } from 'geolib';

const anchorage = turf.point([-149.9, 61.2]);
const anadyr = turf.point([177.5, 64.7]);
const both = turf.featureCollection([anchorage, anadyr]);
const rounded = ({ geometry }) => geometry.coordinates.map((number) => Number(number.toFixed(2)));
const seen = Object.fromEntries(['center', 'centroid', 'centerMean', 'centerOfMass'].map((name) => [name, rounded(turf[name](both))]));
console.log(seen);
for (const name of Object.keys(seen)) assert.deepEqual(seen[name], [13.8, 62.95]);

const { longitude, latitude } = getCenter([anchorage, anadyr].map(({ geometry: { coordinates: [lon, lat] } }) => ({ lon, lat })));
console.log('midpoint', rounded(turf.midpoint(anchorage, anadyr)), 'geolib', longitude, latitude, 'kilometres', turf.distance(anchorage, anadyr));
assert.deepEqual(rounded(turf.midpoint(anchorage, anadyr)), [-165.2, 63.89]);
assert.equal(longitude.toFixed(1), '-165.2');
assert.equal(Math.round(turf.distance(anchorage, anadyr)), 1674);

console.log('bbox', turf.bbox(both));
assert.deepEqual(turf.bbox(both), [-149.9, 61.2, 177.5, 64.7]);
const [west, east] = [turf.point([179.9, 65]), turf.point([-179.9, 65])];
const clusters = turf.clustersDbscan(turf.featureCollection([west, east]), 50, { minPoints: 2 }).features.map(({ properties }) => properties.dbscan);
console.log(turf.distance(west, east), clusters);
assert.deepEqual(clusters, ['noise', 'noise']);
const near = turf.point([-178, 64.7]);
const isWithin = turf.booleanPointInPolygon(near, turf.circle(anadyr, 500));
console.log(turf.distance(anadyr, near), isWithin);
assert.ok(turf.distance(anadyr, near) < 500 && !isWithin);
JS
node try.mjs
