#!/usr/bin/env bash
# Texts kept by unstorage, the store of Nuxt and Nitro, one under each key: headlines, and the numbers that other services give their posts.
#
# One would guess: what was put in comes out. Texts are kept as texts, the store is given one and returns it, and where a text is not JSON it does.
# What happens: what is read is taken for JSON wherever it looks like it, and what is written is not: "1984" and "1e3" are numbers, "true" and "True" a truth value, "null" nothing, "undefined" not there. A post's number of sixteen digits
# is another one, 9007199254740993 as …992; with a digit more it stays a text, and so does "007". A headline that is a quotation, "No deal" with its marks, loses them, and so becomes the outlet's own
# words. `getItemRaw` gives what was put in.
# unstorage 1.17.6, seen 2026-12-01. Source: https://unstorage.unjs.io/guide#interface (getItem) and https://github.com/unjs/destr#readme
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund unstorage@1.17.6 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createStorage } from 'unstorage';

const storage = createStorage();
const seen = [];
for (const text of ['Talks end', '1984', '007', '1e3', 'True', 'null', 'undefined', '9007199254740993', '90071992547409931', '"No deal"']) {
  await storage.setItem('headline', text);
  seen.push([text, await storage.getItem('headline')]);
}
console.log(seen);
assert.deepEqual(seen, [
  ['Talks end', 'Talks end'],
  ['1984', 1984],
  ['007', '007'],
  ['1e3', 1000],
  ['True', true],
  ['null', null],
  ['undefined', undefined],
  ['9007199254740993', 9007199254740992],
  ['90071992547409931', '90071992547409931'],
  ['"No deal"', 'No deal'],
]);
assert.equal(await storage.getItemRaw('headline'), '"No deal"');
JS
node try.mjs
