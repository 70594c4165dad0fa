#!/usr/bin/env bash
# A byline of an h-entry: a portrait and the name beside it, in one link of the class h-card.
#
# One would guess: the author is named as the link reads, "Ann Own"; so it does when the picture has no alternative text.
# What happens: the author is called "Portrait of the author", and no property has the name. Microformats 2 takes a name from a
# picture that is `:only-child`, and in CSS's sense it is, as text beside it is no element; this parser does so for every picture that
# comes first, also with an element behind it. Describing the picture, as accessibility asks, takes the name off the article.
# microformats-parser 2.0.6, seen 2026-11-29.
# Source: https://microformats.org/wiki/microformats2-parsing#parsing_for_implied_properties
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund microformats-parser@2.0.6 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { mf2 } from 'microformats-parser';

const authorOf = (picture, name) =>
  mf2(
    `<article class="h-entry"><h1 class="p-name">Talks end</h1><p>By <a class="p-author h-card" href="/ann">${picture} ${name}</a></p></article>`,
    { baseUrl: 'https://news.example/talks' },
  ).items[0].properties.author[0];
const described = '<img src="a.jpg" alt="Portrait of the author">';
const besideText = authorOf(described, 'Ann Own');
const besideElement = authorOf(described, '<span>Ann Own</span>');
const silent = authorOf('<img src="a.jpg" alt="">', 'Ann Own');
console.log(besideText.value, '|', besideElement.value, '|', silent.value);
assert.equal(besideText.value, 'Portrait of the author');
assert.equal(besideElement.value, 'Portrait of the author');
assert.equal(silent.value, 'Ann Own');
assert.doesNotMatch(JSON.stringify([besideText, besideElement]), /Ann Own/);
JS
node try.mjs
