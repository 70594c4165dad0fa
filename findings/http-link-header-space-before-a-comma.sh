#!/usr/bin/env bash
# The Link header of a feed that names its WebSub hub and its own address, with a space on either side of the comma.
#
# One would guess: two links. In a list of HTTP white space may stand before a comma as well as behind (RFC 9110, 5.6.1; RFC 8288, 3).
# What happens: the second link is lost: it becomes a parameter of the first, by the name ", <https://news.example/feed>; rel", and
# without quotation marks a third link comes into being, with an empty rel. No error is raised, and a subscriber has no topic to name.
# http-link-header 1.1.4, seen 2026-11-29. Source: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1 and
# https://www.w3.org/TR/websub/#discovery
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund http-link-header@1.1.4 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import LinkHeader from 'http-link-header';

const read = (header) => LinkHeader.parse(header).refs;
const plain = read('<https://hub.example/>; rel="hub", <https://news.example/feed>; rel="self"');
const spaced = read('<https://hub.example/>; rel="hub" , <https://news.example/feed>; rel="self"');
const bare = read('<https://hub.example/>; rel=hub , <https://news.example/feed>; rel=self');
console.log(plain, spaced, bare);
assert.deepEqual(plain, [
  { uri: 'https://hub.example/', rel: 'hub' },
  { uri: 'https://news.example/feed', rel: 'self' },
]);
assert.deepEqual(spaced, [{ uri: 'https://hub.example/', rel: 'hub', ', <https://news.example/feed>; rel': 'self' }]);
assert.deepEqual(bare.map(({ uri, rel }) => [uri, rel]), [
  ['https://hub.example/', 'hub'],
  ['https://hub.example/', ''],
  ['https://news.example/feed', 'self'],
]);
JS
node try.mjs
