#!/usr/bin/env bash
# An event of the category "Anchorage, Alaska", written into a calendar by one library and read by two others.
#
# One would guess: one category. Categories are a list of texts parted by commas (RFC 5545, 3.8.1.2), a comma within a text has a
# backslash before it (3.3.11), and this library writes the comma of a title or of a place so.
# What happens: in categories alone the comma is written bare, and every reader takes the place for two categories. Escaped by
# hand before, "Anchorage\, Alaska", it is written as it should be, and both readers have one.
# ics 3.12.0, read by node-ical 0.27.2 and ical.js 2.2.1, seen 2026-11-29.
# Source: https://www.rfc-editor.org/rfc/rfc5545#section-3.8.1.2
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund ics@3.12.0 node-ical@0.27.2 ical.js@2.2.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import ICAL from 'ical.js';
import { createEvent } from 'ics';
import nodeIcal from 'node-ical';

function thereAndBack(categories) {
  const { value } = createEvent({
    uid: '1@news.example',
    title: 'Talks, day one',
    location: 'Anchorage, Alaska',
    start: [2025, 8, 15, 20, 0],
    startInputType: 'utc',
    startOutputType: 'utc',
    duration: { hours: 2, minutes: 45 },
    categories,
  });
  const event = Object.values(nodeIcal.sync.parseICS(value)).find(({ type }) => type === 'VEVENT');
  const other = new ICAL.Component(ICAL.parse(value)).getFirstSubcomponent('vevent');
  const read = (name) => [event[name], other.getFirstPropertyValue(name)];
  assert.deepEqual(read('summary'), ['Talks, day one', 'Talks, day one']);
  assert.deepEqual(read('location'), ['Anchorage, Alaska', 'Anchorage, Alaska']);
  return { line: /CATEGORIES.*/.exec(value)[0], 'node-ical': event.categories, 'ical.js': other.getFirstProperty('categories').getValues() };
}
const plain = thereAndBack(['Anchorage, Alaska', 'Summit']);
const escaped = thereAndBack(['Anchorage\\, Alaska', 'Summit']);
console.log(plain, escaped);
assert.equal(plain.line, 'CATEGORIES:Anchorage, Alaska,Summit');
assert.deepEqual([plain['node-ical'].length, plain['ical.js'].length], [3, 3]);
assert.deepEqual(escaped['node-ical'], ['Anchorage, Alaska', 'Summit']);
assert.deepEqual(escaped['ical.js'], ['Anchorage, Alaska', 'Summit']);
JS
node try.mjs
