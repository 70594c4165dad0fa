#!/usr/bin/env bash
# Which hosts are one publisher's, by the private part of the Public Suffix List, in two releases of one library.
#
# One would guess: with private domains on, every blog of a host that gives each its own name is a site of its own, and stays one
# when the library is updated: what is keyed by it (an outlet, a cookie, a limit) keeps its key.
# What happens: the list has whoever asked to be on it, and entries leave it. Two blogs at blogspot.de or ghost.io are two sites
# by tldts 6.1.0 and one by 7.6.0; at blogspot.com and github.io they stay two; at substack.com, wordpress.com and typepad.com they
# are one publisher by both.
# tldts 6.1.0 and 7.6.0, which differ in the list's date, seen 2026-11-28.
# Source: https://publicsuffix.org/list/ (section PRIVATE DOMAINS) and https://github.com/remusao/tldts (allowPrivateDomains)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund tldts@7.6.0 older@npm:tldts@6.1.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { getDomain } from 'tldts';
import { getDomain as getDomainBefore } from 'older';

const sitesOf = (find, host) =>
  new Set(['one', 'two'].map((name) => find(`${name}.${host}`, { allowPrivateDomains: true }))).size;
const expected = {
  'blogspot.de': [2, 1],
  'blogspot.co.uk': [2, 1],
  'ghost.io': [2, 1],
  'blogspot.com': [2, 2],
  'github.io': [2, 2],
  'substack.com': [1, 1],
  'wordpress.com': [1, 1],
  'typepad.com': [1, 1],
};
for (const [host, counts] of Object.entries(expected)) {
  const found = [sitesOf(getDomainBefore, host), sitesOf(getDomain, host)];
  console.log(`one. and two.${host}: ${found[0]} sites by 6.1.0, ${found[1]} by 7.6.0`);
  assert.deepEqual(found, counts);
}
JS
node try.mjs
