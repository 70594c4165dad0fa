#!/usr/bin/env bash
# Numbers in the wikitext of an article, read as plain text.
#
# One would guess: "2 1/2 hours" or "2½ hours", "10^9" or "10⁹": a raised or a broken number stays apart, as it does in what a reader sees. With the
# whole number inside the template, {{frac|2|1|2}}, the text is "2 1/2".
# What happens: "2{{frac|1|2}} hours" is read as 21/2 hours, "1.5×10<sup>9</sup>" as 1.5×109, and of {{val|1.5|e=9}} the power is gone: 1.5.
# wtf_wikipedia 10.4.2, seen 2026-11-29.
# Source: https://en.wikipedia.org/wiki/Template:Fraction, https://en.wikipedia.org/wiki/Template:Val and https://en.wikipedia.org/wiki/Help:Wikitext
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund wtf_wikipedia@10.4.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import wtf from 'wtf_wikipedia';

const rows = [
  ['The talks lasted {{frac|2|1|2}} hours.', 'The talks lasted 2 1/2 hours.'],
  ['The talks lasted 2{{frac|1|2}} hours.', 'The talks lasted 21/2 hours.'],
  ['The aid was worth 1.5×10<sup>9</sup> euros.', 'The aid was worth 1.5×109 euros.'],
  ['The aid was worth {{val|1.5|e=9}} euros.', 'The aid was worth 1.5 euros.'],
];
for (const [wikitext, expected] of rows) {
  const text = wtf(wikitext).text();
  console.log(wikitext, '->', text);
  assert.equal(text, expected);
}
JS
node try.mjs
