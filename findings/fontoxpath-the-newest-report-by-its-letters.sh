#!/usr/bin/env bash
# The newest and the oldest of an archive's reports, and the longest of its talks, asked in XPath 3.1: `max(//report/xs:dateTime(@at))`, over times of several outlets, "20:00:00+03:00" and "18:00:00Z",
# and `max(//talks/xs:dayTimeDuration(@lasted))`, of "PT10H" and "PT9H".
#
# One would guess: 18:00 UTC is later than 20:00+03:00, which is 17:00 UTC, and ten hours are more than nine. With `gt` and in `order by` they are.
# What happens: `max` and `min` compare what the values look like when written: "2025-08-15T20…" is more than "2025-08-15T18…", and "PT9H" more than "PT10H". So the newest report is the older, its place in
# `order by` is another than `max` says, and the longest talks are the shorter. No error; times that are all in one zone are right.
# fontoxpath 3.34.0, seen 2026-12-01. Source: https://www.w3.org/TR/xpath-functions-31/#func-max ("any numeric, string, boolean, date/time or duration": by op:…-greater-than) and
# https://github.com/FontoXML/fontoxpath/blob/master/src/expressions/functions/builtInFunctions_sequences.ts
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund fontoxpath@3.34.0 @xmldom/xmldom@0.9.12 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { DOMParser } from '@xmldom/xmldom';
import fontoxpath from 'fontoxpath';

const archive = new DOMParser().parseFromString(`<archive><report at="2025-08-15T20:00:00+03:00"/><report at="2025-08-15T18:00:00Z"/><report at="2025-08-15T11:30:00-08:00"/>
  <talks lasted="PT9H"/><talks lasted="PT10H"/></archive>`, 'text/xml');
const ask = (question) => fontoxpath.evaluateXPathToStrings(question, archive, null, {}, { language: fontoxpath.evaluateXPath.XQUERY_3_1_LANGUAGE });
const cases = [
  ['max(//report/xs:dateTime(@at)) ! string(.)', ['2025-08-15T20:00:00+03:00']],
  ['min(//report/xs:dateTime(@at)) ! string(.)', ['2025-08-15T11:30:00-08:00']],
  ['for $at in //report/xs:dateTime(@at) order by $at return string($at)', ['2025-08-15T20:00:00+03:00', '2025-08-15T18:00:00Z', '2025-08-15T11:30:00-08:00']],
  ['string(xs:dateTime("2025-08-15T20:00:00+03:00") gt xs:dateTime("2025-08-15T18:00:00Z"))', ['false']],
  ['max(//talks/xs:dayTimeDuration(@lasted)) ! string(.)', ['PT9H']],
  ['string(xs:dayTimeDuration("PT10H") gt xs:dayTimeDuration("PT9H"))', ['true']],
];
for (const [question, expected] of cases) {
  const seen = ask(question);
  console.log(question, seen);
  assert.deepEqual(seen, expected);
}
JS
node try.mjs
