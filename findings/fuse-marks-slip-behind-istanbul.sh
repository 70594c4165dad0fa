#!/usr/bin/env bash
# Headlines searched by Fuse.js, with what was found marked by the places that it gives (`includeMatches`): "İstanbul talks: Putin stays away".
#
# One would guess: the marks stand around "Putin". The places are places in the text that was handed in; the documentation has them for this.
# What happens: around "utin ". The text is made small before it is searched, and the small form of the Turkish İ is two characters, an i and a dot, so that whatever is behind one is found a character further on than it stands;
# behind two İ, two. Turkish and Azerbaijani headlines are full of them: İsrail, İran, İngiltere, İlham. Without regard to accents (`ignoreDiacritics`) they stand rightly, and so they do in
# another library of the kind.
# fuse.js 7.5.0, beside fuzzysort 3.1.0, seen 2026-12-01. Source: https://www.fusejs.io/api/options.html#includematches and
# https://www.unicode.org/Public/UCD/latest/ucd/SpecialCasing.txt (U+0130)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund fuse.js@7.5.0 fuzzysort@3.1.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import Fuse from 'fuse.js';

const fuzzysort = createRequire(import.meta.url)('fuzzysort');

const marked = (text, options) => {
  const [found] = new Fuse([text], { includeMatches: true, ignoreLocation: true, ...options }).search('Putin');
  const [start, end] = found.matches[0].indices.toSorted((one, other) => other[1] - other[0] - one[1] + one[0])[0];
  return text.slice(start, end + 1);
};
const seen = {
  turkish: marked('İstanbul talks: Putin stays away'),
  two: marked('İsrail ve İran: Putin aradı, bekledi'),
  english: marked('Istanbul talks: Putin stays away'),
  accents: marked('İstanbul talks: Putin stays away', { ignoreDiacritics: true }),
  fuzzysort: fuzzysort.single('putin', 'İstanbul talks: Putin stays away').highlight('[', ']'),
};
console.log(seen);
assert.deepEqual(seen, { turkish: 'utin ', two: 'tin a', english: 'Putin', accents: 'Putin', fuzzysort: 'İstanbul talks: [Putin] stays away' });
JS
node try.mjs
