#!/usr/bin/env bash
# robots.txt: "Disallow: /~desk/" and the address /%7Edesk/.
#
# One would guess: one path, spelled twice. RFC 9309 (2.2.2) compares after decoding what RFC 3986 leaves unreserved,
# and "~" is unreserved (2.3), so "%7E" is the same octet.
# What happens: the rule and the address are compared as they are spelled; the address is allowed, and the other way round.
# robots-parser 3.0.1, seen 2026-11-28. Source: https://www.rfc-editor.org/rfc/rfc9309#section-2.2.2
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund robots-parser@3.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import robotsParser from 'robots-parser';

const isAllowed = (rule, path) =>
  robotsParser('https://news.example/robots.txt', `User-agent: *\nDisallow: ${rule}\n`).isAllowed(
    `https://news.example${path}`,
    'Reader',
  );
const seen = [
  ['/~desk/', '/~desk/1'],
  ['/~desk/', '/%7Edesk/1'],
  ['/%7Edesk/', '/~desk/1'],
].map(([rule, path]) => [rule, path, isAllowed(rule, path)]);
for (const [rule, path, allowed] of seen) console.log(`Disallow: ${rule}  ${path} is ${allowed ? 'allowed' : 'refused'}`);
assert.deepEqual(seen.map(([, , allowed]) => allowed), [false, true, true]);
JS
node try.mjs
