#!/usr/bin/env bash
# Texts in Ukrainian weighed and searched by natural's TfIdf: "Україна" (Ukraine).
#
# One would guess: the text that has the word. The tokenizer behind it takes Cyrillic words, as it does "Россия".
# What happens: its Cyrillic is А to я, in which і, ї, є, ґ and the Russian ё are not. "Україна" is cut into "укра" and "на", and "на" is
# "on": every text that has that word is found. Of "Zürich" there is "rich", as "Z" is too short. The library has a tokenizer for
# Ukrainian, AggressiveTokenizerUk; TfIdf takes it by `setTokenizer`, and nothing says that it has to.
# natural 8.1.1, seen 2026-11-30. Source: https://naturalnode.github.io/natural/tfidf.html and https://naturalnode.github.io/natural/Tokenizers.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund natural@8.1.1 >/dev/null
cat >try.cjs <<'JS'
const assert = require('node:assert/strict');
const { AggressiveTokenizerUk, TfIdf } = require('natural');

const texts = ['Україна не погодилась', 'Зустріч на Алясці', 'Россия не согласилась'];
function found(word, tokenizer = null) {
  const weights = new TfIdf();
  if (tokenizer !== null) weights.setTokenizer(tokenizer);
  for (const text of texts) weights.addDocument(text);
  console.log(word, weights.documents.map((document) => Object.keys(document).slice(1)));
  return weights.tfidfs(word).flatMap((weight, place) => (weight > 0 ? [place] : []));
}
assert.deepEqual(found('Україна'), [0, 1]);
assert.deepEqual(found('Россия'), [2]);
assert.deepEqual(found('Україна', new AggressiveTokenizerUk()), [0]);
JS
node try.cjs 2>/dev/null
