#!/usr/bin/env bash
# The language of a site for a reader who asks for one with its script and country: "sr-Latn-RS", "zh-Hant-TW".
#
# One would guess: Serbian in Latin letters and Chinese in traditional ones, as the site has both. A language that is asked for is shortened from its end
# until the site has it (RFC 4647, 3.4, with this very kind of example), and "en-GB" is given "en".
# What happens: it is shortened to its first part only. The reader of "sr-Latn-RS" gets "sr", in Cyrillic, though "sr-Latn" is there; the one of "zh-Hant-TW"
# gets nothing of Chinese, and so English, or, if "zh" comes behind as browsers send it, simplified Chinese when that stands first in the site's list.
# negotiator 1.1.0, seen 2026-11-30. Source: https://www.rfc-editor.org/rfc/rfc4647#section-3.4
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund negotiator@1.1.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import Negotiator from 'negotiator';

const cases = [
  ['sr-Latn-RS', ['sr', 'sr-Latn'], ['sr']],
  ['sr-Latn-RS,en;q=0.5', ['en', 'sr-Latn'], ['en']],
  ['zh-Hant-TW', ['en', 'zh-Hans', 'zh-Hant'], []],
  ['zh-Hant-TW,en;q=0.5', ['en', 'zh-Hans', 'zh-Hant'], ['en']],
  ['zh-Hant-TW,zh;q=0.9', ['zh-Hans', 'zh-Hant'], ['zh-Hans', 'zh-Hant']],
  ['sr-Latn', ['sr', 'sr-Latn'], ['sr-Latn', 'sr']],
  ['en-GB', ['uk', 'en'], ['en']],
];
for (const [asked, offered, expected] of cases) {
  const seen = new Negotiator({ headers: { 'accept-language': asked } }).languages(offered);
  console.log(asked, 'of', offered, '→', seen);
  assert.deepEqual(seen, expected);
}
JS
node try.mjs
