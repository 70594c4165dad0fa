#!/usr/bin/env bash
# Linked data of articles kept as jsonb, and a path that asks for those published since a day: `$[*] ? (@.datePublished.datetime() >= "2025-08-15T00:00:00Z".datetime())`.
#
# One would guess: all that are of that time. "2025-08-15T20:00+03:00", without seconds, is as many sites write it and is ISO 8601's and schema.org's; the method is said to take ISO dates, and the same server casts the same text
# to timestamptz.
# What happens: each form that `datetime()` knows has seconds wherever it has a time. One without is an error, an error within a condition is "unknown", and what is unknown is left out: such
# articles are in no span of time, without a word, beside those of another site that are. A month alone, "2025-08", likewise.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-12-01. Source: https://www.postgresql.org/docs/18/functions-json.html#FUNCTIONS-SQLJSON-PATH-OPERATORS (datetime) and
# https://schema.org/DateTime
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @electric-sql/pglite@0.5.14 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';

const database = await PGlite.create();
const dates = ['2025-08-15T17:00:00Z', '2025-08-15T20:00:00.000+03:00', '2025-08-15T20:00+03:00', '2025-08-15T17:00Z', '2025-08-16'];
const articles = JSON.stringify(dates.map((datePublished) => ({ datePublished })));
const path = '$[*].datePublished ? (@.datetime() >= "2025-08-15T00:00:00Z".datetime())';
const found = (await database.query('select jsonb_path_query_array_tz($1::jsonb, $2::jsonpath) as found', [articles, path])).rows[0].found;
const cast = (await database.query("select date_trunc('minute', $1::text::timestamptz) = '2025-08-15 17:00Z' as same", [dates[2]])).rows[0].same;
const alone = await database.query('select jsonb_path_query($1::jsonb, $2::jsonpath)', [`"${dates[2]}"`, '$.datetime()']).catch(({ message }) => message);
console.log({ found, cast, alone });
assert.deepEqual(found, ['2025-08-15T17:00:00Z', '2025-08-15T20:00:00.000+03:00', '2025-08-16']);
assert.equal(cast, true);
assert.equal(alone, 'datetime format is not recognized: "2025-08-15T20:00+03:00"');
JS
node try.mjs
