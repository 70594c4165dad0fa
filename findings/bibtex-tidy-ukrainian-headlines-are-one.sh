#!/usr/bin/env bash
# A bibliography of reports in BibTeX tidied with its duplicates merged (`duplicates: ['citation']`, "similar author and titles"), its letters left as they are
# (`escape: false`), as whoever writes Ukrainian, Greek or Arabic leaves them: two reports by one author, «Переговори на Алясці» and «Обстріл Одеси».
#
# One would guess: two entries: no word of the two is the same.
# What happens: for comparing, everything but ASCII letters and digits is taken out. Of both headlines nothing is left, nothing equals nothing, and the second
# report is removed as a duplicate of the first; of "5" in both, 5 is left. Authors are compared in the same way: reporters whose names are not in Latin letters are all one, and a
# whole Ukrainian bibliography becomes its first entry. In English the two are kept; with letters made TeX's ("\cyrchar\CYRP"), as by default, these are compared.
# bibtex-tidy 1.14.0, seen 2026-12-01. Source: https://github.com/FlamingTempura/bibtex-tidy/blob/master/src/duplicates.ts and its README (--duplicates)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund bibtex-tidy@1.14.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { tidy } from 'bibtex-tidy';

const entry = ([author, title], index) => `@article{k${index}, author = {${author}}, title = {${title}}, journal = {Visti}, year = {2025}}\n`;
const kept = (entries, escape) => {
  const { bibtex, warnings } = tidy(entries.map(entry).join(''), { duplicates: ['citation'], merge: 'combine', escape });
  return [bibtex.match(/@article/g).length, warnings.map(({ message }) => message)];
};
const removed = (key) => `Duplicate removed. Entry ${key} has similar content to entry k0.`;
const ukrainian = [['Ек, Мара', 'Переговори на Алясці'], ['Сахль, Тимо', 'Обстріл Одеси'], ['Коваль, Іван', 'Без угоди']];
const cases = [
  ['one author', [['Own, Ann', 'Переговори на Алясці'], ['Own, Ann', 'Обстріл Одеси']], 1],
  ['three authors', ukrainian, 1],
  ['Greek, 5 dead and 5 arrests', [['Own, Ann', '5 νεκροί στην Αθήνα'], ['Own, Ann', '5 συλλήψεις στην Πάτρα']], 1],
  ['Arabic', [['Own, Ann', 'محادثات في ألاسكا'], ['Own, Ann', 'لا اتفاق']], 1],
  ['English', [['Own, Ann', 'Talks in Alaska'], ['Own, Ann', 'Shelling of Odesa']], 2],
];
for (const [name, entries, expected] of cases) {
  const [count, messages] = kept(entries, false);
  console.log(name, count, messages);
  assert.equal(count, expected);
  assert.deepEqual(messages, entries.slice(expected).map((_, index) => removed(`k${index + 1}`)));
}
assert.deepEqual(kept(ukrainian, true), [3, []]);
JS
node try.mjs
