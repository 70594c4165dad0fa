#!/usr/bin/env bash
# What a Greek reader types in capitals into a field that searches as one types, "ΜΟΣ", the first three letters of ΜΟΣΧΑ, Moscow, compared without regard to capitals as everybody does it: both sides through `toLowerCase`.
#
# One would guess: found. What is a part of a text in capitals is a part of it in small letters; each letter has its small one.
# What happens: the runtime writes a Σ at the end of a word as ς and elsewhere as σ, as Greek does: the typed "μος" is no part of "μοσχα". With the fourth letter it is found, so the hits vanish and come back while one types, and so for every
# word whose first letters end in Σ: ΡΩΣ of ΡΩΣΙΑ (Russia), ΣΥΡ is found and ΙΣ of ΙΣΡΑΗΛ is not. Two libraries of search lose them likewise, one for prefixes and one for parts. By upper case on both sides it is found; PostgreSQL's `lower` knows one small
# sigma only and finds it.
# Node 20.20.2, minisearch 7.2.0, fuse.js 7.5.0, seen 2026-12-01. Source: https://www.unicode.org/Public/UCD/latest/ucd/SpecialCasing.txt (Final_Sigma) and
# https://tc39.es/ecma262/#sec-string.prototype.tolowercase
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund minisearch@7.2.0 fuse.js@7.5.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';

const headlines = ['ΜΟΣΧΑ: ΤΕΛΟΣ ΣΥΝΟΜΙΛΙΩΝ', 'ΡΩΣΙΑ: ΚΑΜΙΑ ΣΥΜΦΩΝΙΑ', 'ΙΣΡΑΗΛ: ΝΕΑ ΠΡΟΤΑΣΗ', 'ΣΥΡΙΑ: ΕΚΕΧΕΙΡΙΑ'];
const mini = new MiniSearch({ fields: ['headline'] });
mini.addAll(headlines.map((headline, id) => ({ id, headline })));
const fuse = new Fuse(headlines, { threshold: 0 });
const found = (typed) => ({
  lower: headlines.filter((one) => one.toLowerCase().includes(typed.toLowerCase())).length,
  minisearch: mini.search(typed, { prefix: true }).length,
  fuse: fuse.search(typed).length,
  upper: headlines.filter((one) => one.toUpperCase().includes(typed.toUpperCase())).length,
});
const cases = { ΜΟΣ: 0, ΜΟΣΧ: 1, ΡΩΣ: 0, ΡΩΣΙ: 1, ΙΣ: 0, ΙΣΡ: 1, ΣΥΡ: 1 };
for (const [typed, expected] of Object.entries(cases)) {
  const seen = found(typed);
  console.log(typed, typed.toLowerCase(), seen);
  assert.deepEqual(seen, { lower: expected, minisearch: expected, fuse: expected, upper: 1 });
}
JS
node try.mjs
