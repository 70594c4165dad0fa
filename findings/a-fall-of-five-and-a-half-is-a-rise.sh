#!/usr/bin/env bash
# A figure that fell, −5.5, as the runtime writes it in Swedish, Norwegian, Finnish, Slovenian or Lithuanian, as d3 writes it in every language, and as printers set it, made a number again.
#
# One would guess: -5.5, or no number. All of these have a minus before the figure, and both libraries are made to read what is written for people: "-5,5", "(5.5)", a currency's sign before it or behind.
# What happens: 5.5. The sign is the real minus, U+2212, and not the hyphen of keyboards; both take off whatever is no figure, point or hyphen, and the minus goes with it. A fund's loss is a gain, ten degrees of frost are ten of warmth, and
# the language of the page decides: German, French and English have a hyphen. numbro gives undefined, the runtime's own parseFloat no number.
# currency.js 2.0.4, accounting 0.4.1, on what Node 20.20.2 (ICU 78) and d3-format 3.1.0 wrote, beside numbro 2.5.0, seen 2026-12-01. Source:
# https://www.unicode.org/reports/tr35/tr35-numbers.html#Number_Symbols (minusSign) and https://d3js.org/d3-format#locale_format
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund currency.js@2.0.4 accounting@0.4.1 d3-format@3.1.0 numbro@2.5.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import accounting from 'accounting';
import currency from 'currency.js';
import { format } from 'd3-format';
import numbro from 'numbro';

const points = { minimumFractionDigits: 1 };
const written = Object.fromEntries(['sv', 'nb', 'fi', 'sl', 'lt', 'de', 'fr', 'en'].map((language) => [language, (-5.5).toLocaleString(language, points)]));
written.d3 = format('.1f')(-5.5);
for (const [who, text] of Object.entries(written)) {
  const decimal = text.includes(',') ? ',' : '.';
  const seen = [currency(text, { decimal, separator: ' ' }).value, accounting.unformat(text, decimal)];
  console.log(who, text, `U+${text.codePointAt(0).toString(16).padStart(4, '0')}`, seen);
  const lost = !['de', 'fr', 'en'].includes(who);
  assert.deepEqual(seen, lost ? [5.5, 5.5] : [-5.5, -5.5]);
  assert.equal(text.startsWith('\u2212'), lost);
}
assert.equal(numbro.unformat(written.d3), undefined);
assert.ok(Number.isNaN(Number.parseFloat(written.d3)));
JS
node try.mjs
