#!/usr/bin/env bash
# A feed sent with "Cache-Control: Max-Age=600", and one with "No-Cache, max-age=600".
#
# One would guess: the first is fresh for ten minutes, the second is never used without asking: directives are compared without regard to
# capitals (RFC 9111, 5.2), and the library knows both of them in small letters.
# What happens: a directive with a capital letter is one that it does not know. The first is stale at once and is asked for at every turn,
# the second is served for ten minutes without a question.
# http-cache-semantics 4.3.0, seen 2026-11-29. Source: https://www.rfc-editor.org/rfc/rfc9111#section-5.2
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund http-cache-semantics@4.3.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import CachePolicy from 'http-cache-semantics';

const request = { url: '/feed', method: 'GET', headers: {} };
const expected = {
  'max-age=600': [600, true],
  'Max-Age=600': [0, false],
  'no-cache, max-age=600': [0, false],
  'No-Cache, max-age=600': [600, true],
};
for (const [header, facts] of Object.entries(expected)) {
  const policy = new CachePolicy(request, { status: 200, headers: { 'cache-control': header } }, { shared: false });
  const seen = [policy.maxAge(), policy.satisfiesWithoutRevalidation(request)];
  console.log(header, 'seconds fresh, used without asking:', seen);
  assert.deepEqual(seen, facts);
}
JS
node try.mjs
