#!/usr/bin/env bash
# Which words an outlet changed in a headline, by `diffWords`, in Latin and in other letters.
#
# One would guess: "treats each word and each punctuation mark as a token" (its README) holds for words of any alphabet, as it does for
# "peace" and "peach", "Straße" and "Straßen".
# What happens: only Latin letters make words. Of Cyrillic, Greek, Hebrew or Arabic every letter is a word of its own, so that "мир"
# (peace) and "мор" (plague) share two of three "words", and a name in another case is cut in the middle. With
# `intlSegmenter: new Intl.Segmenter('uk', { granularity: 'word' })` they are words; the README offers that for Chinese and for Swedish's colon.
# diff 9.0.0, seen 2026-11-29. Source: https://github.com/kpdecker/jsdiff#readme (diffWords) and https://unicode.org/reports/tr29/#Word_Boundaries
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund diff@9.0.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { diffWords } from 'diff';

const marked = (before, after, options) =>
  diffWords(before, after, options)
    .map(({ value, added, removed }) => (added ? `+${value}` : removed ? `-${value}` : value))
    .join('|');
const latin = marked('peace talks', 'peach talks');
const cyrillic = marked('мир навсегда', 'мор навсегда');
const greek = marked('ειρήνη τώρα', 'ειρήνης τώρα');
const name = marked('Київ чекає', 'Києві чекає');
const segmented = marked('мир навсегда', 'мор навсегда', { intlSegmenter: new Intl.Segmenter('ru', { granularity: 'word' }) });
console.log({ latin, cyrillic, greek, name, segmented });
assert.equal(latin, '-peace|+peach| talks');
assert.equal(cyrillic, 'м|-и|+о|р навсегда');
assert.ok(greek.startsWith('ειρήνη|+ς'));
assert.match(name, /^Ки\|/);
assert.equal(segmented, '-мир|+мор| навсегда');
JS
node try.mjs
