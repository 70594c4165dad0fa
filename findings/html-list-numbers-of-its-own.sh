#!/usr/bin/env bash
# A report that quotes points 5 and 7 of an agreement as a list, <li value="7">, and one that counts down.
#
# One would guess: the numbers that a reader of the page sees: HTML gives every item its number by `value`, or counted backwards in a list that is
# `reversed` (4.4.5, 4.4.8), and these converters know the `start` of a list and write the numbers out.
# What happens: `value` and `reversed` are passed over. Points 5 and 7 become 1 and 2, and the list that ends with 1 begins with it: a text that says
# something else than the page, in plain text, where nothing counts anew, as well as in Markdown.
# html-to-text 10.0.1, turndown 7.2.5, seen 2026-11-30. Source: https://html.spec.whatwg.org/multipage/grouping-content.html#ordinal-value
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund html-to-text@10.0.1 turndown@7.2.5 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { convert } from 'html-to-text';
import TurndownService from 'turndown';

const points = '<ol><li value="5">Borders stay.</li><li value="7">Prisoners go home.</li></ol>';
const countdown = '<ol reversed><li>Arrival.</li><li>Talks.</li><li>Departure.</li></ol>';
const begun = '<ol start="5"><li>Borders stay.</li></ol>';
const lines = (text) => text.split('\n').map((line) => line.trim().replace(/\s+/g, ' ')).filter((line) => line !== '');
for (const toText of [convert, (html) => new TurndownService().turndown(html)]) {
  const seen = [points, countdown, begun].map((html) => lines(toText(html)));
  console.log(seen);
  assert.deepEqual(seen, [
    ['1. Borders stay.', '2. Prisoners go home.'],
    ['1. Arrival.', '2. Talks.', '3. Departure.'],
    ['5. Borders stay.'],
  ]);
}
JS
node try.mjs
