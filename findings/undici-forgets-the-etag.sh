#!/usr/bin/env bash
# A feed with an ETag and "Cache-Control: max-age=1", asked for through undici's cache a while after it has become stale.
#
# One would guess: asked for with If-None-Match, so that an unchanged feed costs an empty 304: that is what a validator is for once
# a response is stale (RFC 9111, 4.3), however long ago it became so.
# What happens: only until twice its max-age has passed. After that the response is dropped with its ETag, and the whole feed is sent
# again. A poller whose interval is longer than twice the feed's max-age, 15 minutes for 60 seconds, never gets a 304.
# undici 7.30.2, seen 2026-11-29. Source: https://www.rfc-editor.org/rfc/rfc9111#section-4.3 and
# https://github.com/nodejs/undici/blob/main/docs/docs/api/CacheStore.md (deleteAt)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund undici@7.30.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, interceptors, request } from 'undici';

const asked = [];
const server = createServer(({ url, headers }, response) => {
  asked.push(headers['if-none-match'] ?? 'whole');
  const head = { ETag: '"1"', 'Cache-Control': `max-age=${url.slice(1)}`, Date: new Date().toUTCString() };
  response.writeHead(headers['if-none-match'] === '"1"' ? 304 : 200, head).end('<feed/>');
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));

const dispatcher = new Agent().compose(interceptors.cache());
async function askTwice(maxAge, pause) {
  asked.length = 0;
  for (const before of [0, pause]) {
    await wait(before);
    const { body } = await request(`http://127.0.0.1:${server.address().port}/${maxAge}`, { dispatcher });
    await body.text();
  }
  return [...asked];
}
const soon = await askTwice(4, 6_000);
const late = await askTwice(1, 4_000);
console.log({ soon, late });
assert.deepEqual(soon, ['whole', '"1"']);
assert.deepEqual(late, ['whole', 'whole']);
await dispatcher.close();
server.close();
JS
node try.mjs
