#!/usr/bin/env bash
# The date of a report checked by Joi's `date()`: a year, "2025", as archives and Wikidata have it, and a web archive's stamp, "20250815200000".
#
# One would guess: the year 2025, or an error, as for any text that is no date. By the documentation a text has to be a valid date of JavaScript or a number of
# milliseconds; `Date.parse` takes "2025" for the year, as it does "2025-08".
# What happens: digits alone are milliseconds first. "2025" is two seconds after midnight of 1 January 1970, "20250815" (a day in ISO's basic form) half
# past five of that morning, and the stamp is a day in the year 2611. All are valid, so that what was to keep wrong dates out makes them. "2025-08" is
# right; with `iso()` the year is the year, and the two others are errors. yup has the year and the day as they are meant.
# joi 18.3.2 beside yup 1.7.1, seen 2026-11-30. Source: https://joi.dev/api/ (date) and https://www.w3.org/TR/NOTE-datetime (YYYY)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund joi@18.3.2 yup@1.7.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import Joi from 'joi';
import * as yup from 'yup';

function read(text) {
  const plain = Joi.date().validate(text);
  const strict = Joi.date().iso().validate(text);
  const found = { joi: plain.value.toISOString(), iso: strict.error ? 'error' : strict.value.toISOString() };
  console.log(text, found, plain.error);
  assert.equal(plain.error, undefined);
  return [found.joi, found.iso];
}
assert.deepEqual(read('2025'), ['1970-01-01T00:00:02.025Z', '2025-01-01T00:00:00.000Z']);
assert.deepEqual(read('20250815'), ['1970-01-01T05:37:30.815Z', 'error']);
assert.deepEqual(read('20250815200000'), ['2611-09-22T10:26:40.000Z', 'error']);
assert.deepEqual(read('2025-08'), ['2025-08-01T00:00:00.000Z', '2025-08-01T00:00:00.000Z']);
assert.equal(new Date('2025').toISOString(), '2025-01-01T00:00:00.000Z');
assert.ok(Joi.date().validate('15 Anchorage').error);
const other = ['2025', '20250815'].map((text) => yup.date().cast(text).toISOString());
console.log('yup', other);
assert.deepEqual(other, ['2025-01-01T00:00:00.000Z', '2025-08-15T00:00:00.000Z']);
JS
TZ=UTC node try.mjs
