#!/usr/bin/env bash
# The time of an article in words for people, with day and hour as titles of abbreviations: <abbr class="value" title="2025-08-15">Friday</abbr> at <abbr class="value" title="20:00">eight</abbr>, within "dt-published".
#
# One would guess: "2025-08-15 20:00". A date may be put together of parts of the class "value", and of an <abbr> its title is the part; so the pattern has had it since it was made, and an <abbr> that is the whole date is read
# by its title here too, as is <time class="value">.
# What happens: "FRIDAY EIGHT". The words are taken, as of any element, and put into capitals as if they were a "t" and a "z"; no date can be made of it, and none is missing. With a year in the words, "15 August 2025", it is
# a date that some readers take: "15 AUGUST 2025 EIGHT" is midnight to who reads as far as it goes.
# microformats-parser 2.0.6, seen 2026-12-01. Source: https://microformats.org/wiki/value-class-pattern#Basic_Parsing and
# https://microformats.org/wiki/microformats2-parsing#parsing_a_dt-_property
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund microformats-parser@2.0.6 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { mf2 } from 'microformats-parser';

const published = (words) =>
  mf2(`<div class="h-entry"><span class="dt-published">${words}</span></div>`, { baseUrl: 'https://news.example/' }).items[0].properties.published[0];
const seen = {
  abbreviations: published('<abbr class="value" title="2025-08-15">Friday</abbr> at <abbr class="value" title="20:00">eight</abbr>'),
  times: published('<time class="value" datetime="2025-08-15">Friday</time> at <time class="value" datetime="20:00">eight</time>'),
  titles: published('<span class="value-title" title="2025-08-15T20:00"> </span>Friday at eight'),
  words: published('<abbr class="value" title="2025-08-15">15 August 2025</abbr> at <abbr class="value" title="20:00">eight</abbr>'),
};
console.log(seen);
assert.deepEqual(seen, {
  abbreviations: 'FRIDAY EIGHT',
  times: '2025-08-15 20:00',
  titles: '2025-08-15T20:00',
  words: '15 AUGUST 2025 EIGHT',
});
JS
node try.mjs
