#!/usr/bin/env bash
# The languages that a reader's browser or proxy asks for, with a space behind the semicolon: "ru; q=0.3, uk".
#
# One would guess: Ukrainian first, Russian if there is none: white space may stand on either side of a weight's semicolon (RFC 9110, 12.4.2), and
# with it the same negotiator reads what media types and encodings are asked for.
# What happens: every language written so is wanted with the weight 1, so the one that is wanted least is served, as it stands first;
# accept-language-parser makes "q" a language besides. negotiator 1.1.0 has it right; Express 5 asks for ^1.0.0 by way of accepts.
# accept-language-parser 1.5.0 and negotiator 1.0.0 beside 1.1.0, seen 2026-11-29.
# Source: https://www.rfc-editor.org/rfc/rfc9110#section-12.4.2
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund accept-language-parser@1.5.0 negotiator@1.0.0 negotiator-1.1@npm:negotiator@1.1.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import parser from 'accept-language-parser';
import Negotiator from 'negotiator';
import NextNegotiator from 'negotiator-1.1';

const site = ['ru', 'uk'];
function asked(header) {
  const request = { headers: { 'accept-language': header, accept: 'text/html; q=0.3, application/json' } };
  return {
    parsed: parser.parse(header).map(({ code, quality }) => [code, quality]),
    served: [parser.pick(site, header), new Negotiator(request).language(site), new NextNegotiator(request).language(site)],
    media: new Negotiator(request).mediaType(['text/html', 'application/json']),
  };
}
const close = asked('ru;q=0.3, uk');
const apart = asked('ru; q=0.3, uk');
console.log('without the space', close, 'with it', apart);
assert.deepEqual(close, { parsed: [['uk', 1], ['ru', 0.3]], served: ['uk', 'uk', 'uk'], media: 'application/json' });
assert.deepEqual(apart, { parsed: [['ru', 1], ['q', 1], ['uk', 1]], served: ['ru', 'ru', 'uk'], media: 'application/json' });
JS
node try.mjs
