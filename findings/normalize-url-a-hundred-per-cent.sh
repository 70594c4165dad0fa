#!/usr/bin/env bash
# Addresses made alike by normalize-url before they are compared and stored, one of which has a percent sign: Wikipedia's article "100%", /wiki/100%25.
#
# One would guess: unchanged. An escape may be undone for letters, digits and the like (RFC 3986, 6.2.2.2); "%25" is the percent sign itself, which must
# stay escaped, and nothing may be unescaped twice (2.4).
# What happens: "%25" becomes a bare "%" in the path (not in the query): "/wiki/100%", which is no valid address, or, with two digits behind, the
# address of another page: what was "a%2520b" is "a%20b". Normalised once more it changes again, "%2541", "%41", "A", so that one article has
# several keys. Reported there since 2020 and 2022.
# normalize-url 9.0.1, seen 2026-11-30.
# Source: https://www.rfc-editor.org/rfc/rfc3986#section-2.4 and https://github.com/sindresorhus/normalize-url/issues/180
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund normalize-url@9.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import normalizeUrl from 'normalize-url';

const cases = {
  'https://en.wikipedia.org/wiki/100%25': ['https://en.wikipedia.org/wiki/100%', 'https://en.wikipedia.org/wiki/100%'],
  'https://news.example/a%2520b': ['https://news.example/a%20b', 'https://news.example/a%20b'],
  'https://news.example/%2541': ['https://news.example/%41', 'https://news.example/A'],
  'https://news.example/?q=100%25': ['https://news.example/?q=100%25', 'https://news.example/?q=100%25'],
  'https://news.example/AC%2FDC': ['https://news.example/AC%2FDC', 'https://news.example/AC%2FDC'],
};
for (const [address, expected] of Object.entries(cases)) {
  const once = normalizeUrl(address);
  console.log(address, [once, normalizeUrl(once)]);
  assert.deepEqual([once, normalizeUrl(once)], expected);
}
assert.throws(() => decodeURIComponent(new URL(normalizeUrl('https://en.wikipedia.org/wiki/100%25')).pathname), URIError);
JS
node try.mjs
