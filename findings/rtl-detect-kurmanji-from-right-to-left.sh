#!/usr/bin/env bash
# In which direction a page of an outlet is written, by its language and letters: "ku-TR", Kurmanji as it is written in Turkey, "ku-Latn", "pa-Arab", Punjabi as it is in Pakistan, "uz-AF", Uzbek in Afghanistan.
#
# One would guess: from left to right, twice, and from right to left. The letters stand in two of the tags, and of the two others everybody knows who asks the runtime.
# What happens: only the language counts. Every Kurdish is written from right to left, with its full stops at the left end of the line and "15 August" turned to "August 15", though the tag says Latin; so are ar-Latn,
# Arabic in Latin letters, ug-Latn and sd-Deva. Punjabi and Uzbek in Arabic letters, pnb aside, are from left to right, and with them Kashmiri and Kazakh of China.
# rtl-detect 1.1.2 beside Node 20.20.2 (ICU 78), seen 2026-12-01. Source: https://www.rfc-editor.org/rfc/rfc5646#section-2.2.3 and
# https://www.unicode.org/reports/tr35/#Likely_Subtags
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund rtl-detect@1.1.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const { isRtlLang } = createRequire(import.meta.url)('rtl-detect');

const rightToLeft = ['Arab', 'Hebr', 'Thaa', 'Syrc'];
const seen = Object.fromEntries(
  ['ku-TR', 'ku-Latn', 'ar-Latn', 'ug-Latn', 'sd-Deva', 'pa-Arab', 'pa-PK', 'uz-AF', 'kk-Arab', 'ckb', 'ar', 'he-IL', 'tr'].map((tag) => {
    const { script } = new Intl.Locale(tag).maximize();
    return [tag, { script, by: isRtlLang(tag), letters: rightToLeft.includes(script) }];
  }),
);
console.log(seen);
for (const tag of ['ku-TR', 'ku-Latn', 'ar-Latn', 'ug-Latn', 'sd-Deva']) assert.deepEqual([seen[tag].by, seen[tag].letters], [true, false]);
for (const tag of ['pa-Arab', 'pa-PK', 'uz-AF', 'kk-Arab']) assert.deepEqual([seen[tag].by, seen[tag].letters], [false, true]);
for (const tag of ['ckb', 'ar', 'he-IL', 'tr']) assert.equal(seen[tag].by, seen[tag].letters);
JS
node try.mjs
