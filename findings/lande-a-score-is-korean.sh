#!/usr/bin/env bash
# The language of headlines, found by lande with how sure it is, from 0 to 1: among them some without a word, "15.08.2025 20:00", "5:3", and some in Chinese and Japanese of a few characters, 首脳会談 (summit), 北京 (Beijing).
#
# One would guess: nothing, or a figure that says so: where there is no letter there is no language, and other libraries give "und" or an empty text. 首脳会談 is Japanese or Chinese.
# What happens: Korean, with certainty 1; of 北京 and 東京 too, and of 首脳会談 with 0.98. What the network behind it knows of a text are frequent groups of letters, of numbers and rare characters none, and with
# nothing to go by it says Korean, whatever is not there. A limit, "only if it is surer than 0.9", keeps just these. Of a sentence with words it is right.
# lande 1.0.10, beside franc 6.2.0, seen 2026-12-01. Source: https://github.com/fabiospampinato/lande#readme
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund lande@1.0.10 franc@6.2.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { franc } from 'franc';
import lande from 'lande';

const seen = {};
for (const text of ['15.08.2025 20:00', '5:3', '…', '北京', '東京', '首脳会談', '합의 없이 회담이 끝났다', 'The talks ended without a deal']) {
  const [[language, certainty]] = lande(text);
  seen[text] = { language, certainty: Number(certainty.toFixed(2)), franc: franc(text, { minLength: 1 }) };
}
console.log(seen);
const told = Object.fromEntries(Object.entries(seen).map(([text, { language, certainty }]) => [text, [language, certainty]]));
assert.deepEqual(Object.values(told).slice(0, 6), [['kor', 1], ['kor', 1], ['kor', 1], ['kor', 1], ['kor', 1], ['kor', 0.98]]);
assert.equal(told['The talks ended without a deal'][0], 'eng');
assert.deepEqual(['15.08.2025 20:00', '5:3', '…'].map((text) => seen[text].franc), ['und', 'und', 'und']);
JS
node try.mjs
