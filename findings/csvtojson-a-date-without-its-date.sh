#!/usr/bin/env bash
# An archive's table of articles with the columns of Dublin Core, "dc.date" and "dc.date.issued", as DSpace and the like export them, read by csvtojson.
#
# One would guess: two dates. Of a point in a column's name the documentation says that what follows it is a field of an object; so "dc.title" is `dc: { title }`, and two columns
# make two values, or an error where they cannot.
# What happens: a value cannot be a text and have a field, and one of the two is dropped without a word. With "dc.date" first its value gives way to an object with "issued"; the
# other way round the date of issue is lost, as a field put on a text goes nowhere. So which of an article's dates is known depends on the order of the columns. "dc.title" beside
# "dc.title.alternative" and "dc.contributor" beside "dc.contributor.author" lose a headline or an author so. A place is a field, too: the column "St. Petersburg" is `St[' Petersburg']`.
# `flatKeys: true` keeps names whole and has both.
# csvtojson 2.0.14, seen 2026-12-01. Source: https://github.com/Keyang/node-csvtojson#nested-json-structure and
# https://wiki.lyrasis.org/display/DSDOC7x/Batch+Metadata+Editing
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund csvtojson@2.0.14 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import csv from 'csvtojson';

async function read(columns, values, options = {}) {
  const [row] = await csv(options).fromString(`${columns.join(',')}\n${values.join(',')}\n`);
  console.log(columns, JSON.stringify(row));
  return row;
}
assert.deepEqual(await read(['dc.title', 'dc.date.issued'], ['Talks', '2025-08-16']), { dc: { title: 'Talks', date: { issued: '2025-08-16' } } });
assert.deepEqual(await read(['dc.date', 'dc.date.issued'], ['2025-08-15', '2025-08-16']), { dc: { date: { issued: '2025-08-16' } } });
assert.deepEqual(await read(['dc.date.issued', 'dc.date'], ['2025-08-16', '2025-08-15']), { dc: { date: '2025-08-15' } });
assert.deepEqual(await read(['dc.title', 'dc.title.alternative'], ['Talks', 'Summit']), { dc: { title: { alternative: 'Summit' } } });
assert.deepEqual(await read(['dc.contributor.author', 'dc.contributor'], ['Mara Ek', 'Timo Sahl']), { dc: { contributor: 'Timo Sahl' } });
assert.deepEqual(await read(['day', 'St. Petersburg'], ['15', '5']), { day: '15', St: { ' Petersburg': '5' } });
assert.deepEqual(await read(['dc.date', 'dc.date.issued'], ['2025-08-15', '2025-08-16'], { flatKeys: true }), {
  'dc.date': '2025-08-15',
  'dc.date.issued': '2025-08-16',
});
JS
node try.mjs
