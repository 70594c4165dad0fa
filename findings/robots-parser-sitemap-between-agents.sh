#!/usr/bin/env bash
# robots.txt: a Sitemap line between two User-agent lines.
#
# One would guess: both agents share the rules below. RFC 9309 (2.2.4) lets a file carry other records, names Sitemap,
# and says that they must not interfere with the records of the standard.
# What happens: the Sitemap line ends the group of the first agent, which is then allowed everything.
# robots-parser 3.0.1, seen 2026-11-28. Source: https://www.rfc-editor.org/rfc/rfc9309#section-2.2.4
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund robots-parser@3.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import robotsParser from 'robots-parser';

const rules = (between) =>
  ['User-agent: FirstReader', ...between, 'User-agent: SecondReader', 'Disallow: /private/', ''].join('\n');
const ask = (between) => {
  const robots = robotsParser('https://news.example/robots.txt', rules(between));
  return ['FirstReader', 'SecondReader'].map((agent) => robots.isAllowed('https://news.example/private/', agent));
};
const plain = ask([]);
const divided = ask(['Sitemap: https://news.example/sitemap.xml']);
console.log('allowed to FirstReader, SecondReader:', plain, '| with a Sitemap line between:', divided);
assert.deepEqual(plain, [false, false]);
assert.deepEqual(divided, [true, false]);
JS
node try.mjs
