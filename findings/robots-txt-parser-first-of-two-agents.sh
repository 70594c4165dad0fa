#!/usr/bin/env bash
# robots.txt: a group for two agents, one User-agent line behind the other.
#
# One would guess: the rules below are for both (RFC 9309, 2.2.1: a group begins with one or more such lines).
# What happens: they are for the last alone; the first is allowed everything. Written as two groups with the same rules both are kept out.
# robots-txt-parser 2.0.3, seen 2026-11-29. Source: https://www.rfc-editor.org/rfc/rfc9309#section-2.2.1
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund robots-txt-parser@2.0.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import robotsParser from 'robots-txt-parser';

function mayFetch(userAgent, lines) {
  const robots = robotsParser({ userAgent, allowOnNeutral: true });
  robots.parseRobots('https://news.example', lines.join('\n'));
  return robots.canCrawl('https://news.example/private/');
}
const shared = ['User-agent: FirstReader', 'User-agent: SecondReader', 'Disallow: /private/', ''];
const apart = ['User-agent: FirstReader', 'Disallow: /private/', '', 'User-agent: SecondReader', 'Disallow: /private/', ''];
const ask = async (lines) => [await mayFetch('FirstReader', lines), await mayFetch('SecondReader', lines)];
const seen = { shared: await ask(shared), apart: await ask(apart) };
console.log(seen);
assert.deepEqual(seen, { shared: [true, false], apart: [false, false] });
JS
node try.mjs
