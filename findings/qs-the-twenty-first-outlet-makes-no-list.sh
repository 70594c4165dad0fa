#!/usr/bin/env bash
# A form of check marks by which a reader chooses outlets, "outlet=a&outlet=b&…", read by qs.
#
# One would guess: a list of those that are marked, as with two and with twenty. That a name comes several times is a list to every reader of queries; a limit is needed for places, as in a[999999999]=x, which would make a list that is
# mostly empty.
# What happens: with the twenty-first it is an object, { 0: 'a', 1: 'b', … }: it has no length, `includes` or `map`, in a loop it is an error, put into a list it is one thing that is no outlet, so that the page shows none or all. So
# with "outlet[]=" and with commas, whether places are named or not: the documentation says that a list has at most twenty members, and that more become keys. Express sets a limit of its own, of 1,000, and is right; who
# hands the query to qs himself is not.
# qs 6.17.1, beside Express 4.22.3, seen 2026-12-01. Source: https://github.com/ljharb/qs#parsing-arrays (arrayLimit) and
# https://url.spec.whatwg.org/#dom-urlsearchparams-getall
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund qs@6.17.1 express@4.22.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import express from 'express';

const qs = createRequire(import.meta.url)('qs');

const chosen = (count, name) => Array.from({ length: count }, (_, at) => `${name}=outlet${at}`).join('&');
const isList = (count) => [
  Array.isArray(qs.parse(chosen(count, 'outlet')).outlet),
  Array.isArray(qs.parse(chosen(count, 'outlet[]')).outlet),
  Array.isArray(qs.parse(`outlet=${Array.from({ length: count }, (_, at) => at).join(',')}`, { comma: true }).outlet),
];
const server = express().get('/', ({ query }, response) => response.json(query.outlet)).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const byExpress = await (await fetch(`http://127.0.0.1:${server.address().port}/?${chosen(21, 'outlet')}`)).json();
server.close();
const seen = { 2: isList(2), 20: isList(20), 21: isList(21), express: Array.isArray(byExpress) };
console.log(seen, Object.keys(qs.parse(chosen(21, 'outlet')).outlet).length);
assert.deepEqual(seen, { 2: [true, true, true], 20: [true, true, true], 21: [false, false, false], express: true });
assert.equal(new URLSearchParams(chosen(21, 'outlet')).getAll('outlet').length, 21);
JS
node try.mjs
