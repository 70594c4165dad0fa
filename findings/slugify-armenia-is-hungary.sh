#!/usr/bin/env bash
# The address of an article made from its headline by slugify, in languages of the Caucasus, Central Asia and East Asia.
#
# One would guess: Latin letters for what it knows, an empty text or an error for what it does not. Armenian and Kazakh
# letters were added to its list, and "Україна" is "Ukrayina".
# What happens: what is not known goes letter by letter, and the rest is the address. Of Armenian it knows capitals alone: Armenia, Hungary and Greece
# are all "H", and so is any headline that begins with them. Of Uzbek Ў goes: Uzbekistan is "zbekiston", and Ўш, a name, is
# "sh"; Kazakhstan is "KHazakhstan". Of Chinese, Hindi and Thai digits stay: two headlines of one day are both "2025815", so that one article stands at
# the other's address. @sindresorhus/slugify has Armenian whole, and the rest likewise; transliteration has all.
# slugify 1.6.9, @sindresorhus/slugify 3.0.1, transliteration 2.6.1, seen 2026-11-30. Source: https://github.com/simov/slugify#readme and
# https://www.unicode.org/charts/PDF/U0530.pdf (Armenian)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund slugify@1.6.9 @sindresorhus/slugify@3.0.1 transliteration@2.6.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import other from '@sindresorhus/slugify';
import slugify from 'slugify';
import { slugify as whole } from 'transliteration';

const expected = {
  Україна: 'Ukrayina',
  Հայաստան: 'H',
  Հունգարիա: 'H',
  Հունաստան: 'H',
  Ўзбекистон: 'zbekiston',
  Ўш: 'sh',
  Қазақстан: 'KHazakhstan',
  '2025年8月15日：普京会见特朗普': '2025815',
  '2025年8月15日：会谈取消': '2025815',
  'नई दिल्ली': '',
};
const all = Object.keys(expected).map((headline) => [headline, slugify(headline), other(headline), whole(headline)]);
console.log(all);
assert.deepEqual(all.map(([, slug]) => slug), Object.values(expected));
assert.deepEqual(all.slice(1, 4).map(([, , slug]) => slug), ['hayastan', 'hungaria', 'hunastan']);
assert.equal(all[7][2], all[8][2]);
assert.equal(new Set(all.map(([, , , slug]) => slug)).size, all.length);
JS
node try.mjs
