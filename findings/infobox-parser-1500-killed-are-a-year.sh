#!/usr/bin/env bash
# The box of a battle or a meeting on Wikipedia, with losses, lengths and who claims them in the templates that its editors use for numbers, read by the library for these boxes.
#
# One would guess: texts and numbers, or the wikitext of what it does not know: "1,500 killed (claimed by Kyiv)", and 2½ hours; by its documentation small print in <small> is kept unless one
# asks to have it removed.
# What happens: a template that it does not know, with a number behind its name, is a date: {{val|1500}} killed is the first of January 1500, and a meeting of 2{{frac|1|2}} hours is the second of
# January 2001. Small print in a template, {{small|(claimed by Kyiv)}}, is dropped, so that the claim of one side is a fact; in a list the number is dropped and
# the small print kept. A name in its own letters, {{lang|ru|Путин}}, is "lang", {{US$|5 million}} is "US$". That some values are names of templates was reported
# in 2022, and is open.
# infobox-parser 3.6.4, seen 2026-12-01. Source: https://github.com/dijs/infobox-parser#parsing-options, https://github.com/dijs/wiki/issues/170 and
# https://en.wikipedia.org/wiki/Template:Val
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund infobox-parser@3.6.4 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import parseInfo from 'infobox-parser';

function read(value) {
  const { general } = parseInfo(`{{Infobox military conflict\n| conflict = Talks\n| value = ${value}\n| place = [[Anchorage]]\n}}`);
  console.log(value, general.value);
  assert.deepEqual([general.conflict, general.place], ['Talks', 'Anchorage']);
  const { date } = general.value;
  return date === undefined ? general.value : `date: ${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()}`;
}
const expected = {
  '{{start date|2025|8|15}}': 'date: 2025-8-15',
  '1,500 killed': '1,500 killed',
  '1,500 killed <small>(claimed by Kyiv)</small>': '1,500 killed <small>(claimed by Kyiv)</small>',
  '1,500 killed {{small|(claimed by Kyiv)}}': '1500 killed',
  '{{val|1500}} killed': 'date: 1500-1-1',
  'up to {{circa|1500}} killed': 'date: 1500-1-1',
  '2{{frac|1|2}} hours': 'date: 2001-1-2',
  '{{lang|ru|Путин}}': 'lang',
  '{{US$|5 million}}': 'US$',
};
for (const [value, seen] of Object.entries(expected)) assert.equal(read(value), seen);
const claims = '{{plainlist|\n* 500 killed {{small|(Ukrainian claim)}}\n* 300 killed {{small|(Russian claim)}}\n}}';
assert.deepEqual(read(claims), ['(Ukrainian claim)', '(Russian claim)']);
JS
TZ=UTC node try.mjs
