#!/usr/bin/env bash
# An outlet's server that is overloaded and says "Retry-After: 3600", asked by undici's RetryAgent as it comes.
#
# One would guess: asked again after an hour, or given up: the header says how long a client ought to wait, and the option `retryAfter` is on.
# What happens: the wait is cut to `maxTimeout`, half a minute: the server is asked again after 30 seconds, up to five times, and a
# crawler that means to heed the header does not. Up to 30 seconds it is heeded.
# undici 7.30.2, seen 2026-11-29 (the clock is sped up, not the waits asked for). Source: https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
# and https://github.com/nodejs/undici/blob/main/docs/docs/api/RetryHandler.md
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund undici@7.30.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import http from 'node:http';

const waits = [];
const real = globalThis.setTimeout;
globalThis.setTimeout = (act, wait, ...rest) => {
  waits.push(wait);
  return real(act, Math.min(wait, 5), ...rest);
};
const { Agent, RetryAgent, request } = await import('undici');

async function longestWait(retryAfter) {
  let asked = 0;
  const server = http.createServer((_, response) => {
    asked += 1;
    if (asked === 1) response.writeHead(503, { 'retry-after': retryAfter });
    response.end(asked === 1 ? 'later' : 'feed');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  waits.length = 0;
  const dispatcher = new RetryAgent(new Agent());
  const { statusCode, body } = await request(`http://127.0.0.1:${server.address().port}/feed`, { dispatcher });
  assert.deepEqual([statusCode, await body.text(), asked], [200, 'feed', 2]);
  const longest = Math.max(...waits);
  await dispatcher.close();
  server.close();
  console.log(`Retry-After: ${retryAfter}, asked again after ${longest / 1000} seconds`);
  return longest;
}
assert.equal(await longestWait('20'), 20_000);
assert.equal(await longestWait('3600'), 30_000);
JS
node try.mjs
