#!/usr/bin/env bash
# A day as date-fns writes it in the language of the outlet, read again by date-fns with the same pattern and language.
#
# One would guess: the same day: `parse` takes the patterns of `format` and the same locale, and with German or Russian that holds.
# What happens: months that begin alike, or that a shorter month is a part of, become an earlier month of the list, and nothing says so:
# June and July in Armenian are January, June in Kazakh is May and its September, October and November are January, October to December
# in Mongolian ("10-р сар") are January ("1-р сар").
# date-fns 4.4.0, seen 2026-11-29. Source: https://date-fns.org/docs/parse and https://date-fns.org/docs/I18n
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund date-fns@4.4.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { format, parse } from 'date-fns';
import { de, hy, kk, mn, ru } from 'date-fns/locale';

function monthsRead(locale, pattern) {
  const others = {};
  for (let month = 0; month < 12; month++) {
    const text = format(new Date(2025, month, 15), pattern, { locale });
    const read = parse(text, pattern, new Date(2025, 0, 1), { locale });
    if (!Number.isNaN(read.getTime()) && read.getMonth() !== month) others[text] = format(read, 'yyyy-MM-dd');
  }
  return others;
}

const seen = {
  hy: monthsRead(hy, 'd MMMM yyyy'),
  kk: monthsRead(kk, 'd MMMM yyyy'),
  mn: monthsRead(mn, 'd MMM yyyy'),
  de: monthsRead(de, 'd MMMM yyyy'),
  ru: monthsRead(ru, 'd MMMM yyyy'),
};
console.log(seen);
assert.deepEqual(seen.hy, { '15 հունիս 2025': '2025-01-15', '15 հուլիս 2025': '2025-01-15' });
assert.deepEqual(Object.values(seen.kk), ['2025-05-15', '2025-01-15', '2025-01-15', '2025-01-15']);
assert.equal(seen.kk['15 маусым 2025'], '2025-05-15');
assert.deepEqual(Object.values(seen.mn), Array(3).fill('2025-01-15'));
assert.deepEqual([seen.de, seen.ru], [{}, {}]);
JS
node try.mjs
