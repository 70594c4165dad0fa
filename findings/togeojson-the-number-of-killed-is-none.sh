#!/usr/bin/env bash
# A map of events in KML, with what is known of each in fields whose type the file says: whether it was confirmed, how many were killed, its name in the source.
#
# One would guess: "0" and "false" in a field of the type bool are false, a count that is empty is unknown, and the place keeps its <name>, which is no
# field of the table.
# What happens: every text is made a truth value as JavaScript does it, and any text that is not empty is true: "0" and "false" are a confirmed event, and
# only an empty cell is false. An empty cell of the type int is the number 0: of an attack whose victims nobody has counted the map says that none was killed.
# And a field called "name" or "description" takes the place of the placemark's own.
# @tmcw/togeojson 7.1.3, seen 2026-12-01. Source: https://developers.google.com/kml/documentation/kmlreference#simplefield (types) and
# https://github.com/placemark/togeojson/blob/main/lib/kml/shared.ts (typeConverters)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @tmcw/togeojson@7.1.3 @xmldom/xmldom@0.9.12 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';

const cell = (name, value) => `<SimpleData name="${name}">${value}</SimpleData>`;
const placemark = (name, fields) =>
  `<Placemark><name>${name}</name><ExtendedData><SchemaData schemaUrl="#event">${Object.entries(fields).map(([key, value]) => cell(key, value)).join('')}</SchemaData></ExtendedData>
   <Point><coordinates>30.52,50.45</coordinates></Point></Placemark>`;
const file = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>
  <Schema name="event" id="event"><SimpleField type="bool" name="confirmed"/><SimpleField type="int" name="killed"/><SimpleField type="string" name="name"/></Schema>
  ${placemark('First', { confirmed: '1', killed: '5' })}
  ${placemark('Second', { confirmed: '0', killed: '' })}
  ${placemark('Third', { confirmed: 'false', killed: '0', name: 'Row 3' })}
  ${placemark('Fourth', { confirmed: '', killed: '7' })}
</Document></kml>`;
const seen = kml(new DOMParser().parseFromString(file, 'text/xml')).features.map(({ properties }) => properties);
for (const properties of seen) console.log(properties);
assert.deepEqual(seen, [
  { name: 'First', confirmed: true, killed: 5 },
  { name: 'Second', confirmed: true, killed: 0 },
  { name: 'Row 3', confirmed: true, killed: 0 },
  { name: 'Fourth', confirmed: false, killed: 7 },
]);
JS
node try.mjs
