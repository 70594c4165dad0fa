#!/usr/bin/env bash
# The key under which an index of a web archive (CDXJ) files an address, of an article whose address is not all ASCII.
#
# One would guess: one key for one address: "/wiki/Аляска" as a reader copies it and "/wiki/%D0%90%D0%BB…" as a browser sends it are the same
# URL (the URL Standard encodes the first into the second).
# What happens: capitals are made small before the letters are encoded: of the first the key has other letters ("%D0%B0", а) than of the
# second ("%d0%90", А with its digits made small). What was filed under the one is not found by the other; ASCII addresses are.
# warcio (npm) 2.4.11, seen 2026-11-29. Source: https://url.spec.whatwg.org/#url-path-segment and https://specs.webrecorder.net/cdxj/0.1.0/
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund warcio@2.4.11 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { getSurt } from 'warcio';

const pairs = [
  ['https://uk.wikipedia.org/wiki/Аляска', true],
  ['https://news.example/münchen', true],
  ['https://news.example/?q=мир', true],
  ['https://news.example/World/Talks?q=A', false],
];
for (const [address, differ] of pairs) {
  const sent = new URL(address).href;
  const keys = [getSurt(address), getSurt(sent)];
  console.log(address, sent, keys);
  assert.equal(new URL(sent).href, new URL(address).href);
  assert.equal(keys[0] !== keys[1], differ);
}
JS
node try.mjs
