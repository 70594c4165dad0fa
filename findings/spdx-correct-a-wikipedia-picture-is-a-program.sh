#!/usr/bin/env bash
# The licence of a picture as an archive or Wikimedia Commons words it, made one of SPDX's short names by spdx-correct, which is what packages and
# catalogues have a licence put in order with: "GNU Free Documentation License 1.2", "Unlicensed".
#
# One would guess: GFDL-1.2-only, which is in SPDX's list and is what most pictures of Wikipedia's first years are under; and null for what is no
# licence: the function answers null to what it does not know.
# What happens: what has "GNU" in it and is not known otherwise is the GPL 3.0 or later, a licence for programs; only "GFDL 1.2" is understood. "Unlicensed", all rights
# reserved, is "Unlicense", which gives a work to everybody for any purpose; so is "Unlicensed photo, do not use". A credit that has "MIT" or "Apache" in it is a licence, as
# "MIT Technology Review" is MIT. Beside them "CC BY-NC 4.0" is right and "CC BY-SA 3.0 Germany" is null.
# spdx-correct 3.2.0, seen 2026-12-01. Source: https://spdx.org/licenses/ (GFDL-1.2-only, Unlicense) and
# https://github.com/jslicense/spdx-correct.js/blob/master/index.js (lastResorts)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund spdx-correct@3.2.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import correct from 'spdx-correct';

const cases = [
  ['GNU Free Documentation License', 'GPL-3.0-or-later'],
  ['GNU Free Documentation License 1.2', 'GPL-3.0-or-later'],
  ['GFDL 1.2', 'GFDL-1.2'],
  ['Unlicensed', 'Unlicense'],
  ['Unlicensed photo, do not use', 'Unlicense'],
  ['MIT Technology Review', 'MIT'],
  ['CC BY-NC 4.0', 'CC-BY-NC-4.0'],
  ['CC BY-SA 3.0 Germany', null],
  ['All rights reserved', null],
  ['Associated Press', null],
];
for (const [words, expected] of cases) {
  const seen = correct(words);
  console.log(words, seen);
  assert.equal(seen, expected);
}
JS
node try.mjs
