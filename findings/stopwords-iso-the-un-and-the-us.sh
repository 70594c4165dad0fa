#!/usr/bin/env bash
# Stop words taken out of English headlines before these are indexed, grouped or compared, by the list of stopwords-iso.
#
# One would guess: "the", "of", "and" go: words that say nothing of what a text is about.
# What happens: the list of 1,298 words was gathered from others, and has nearly all domains of countries in it, the UN's name, and words of web pages of the
# nineties. Of "UN and US say no to UK" nothing is left; "AI", "Ua", "WHO", "world", "state", "million" and "Microsoft" go, and "Ukraine", "Russia"
# and "EU" stay. Headlines that say the opposite are the same words, as "no", "not" and "never" go too. Another list of the kind keeps the UN and the AI.
# stopwords-iso 1.1.0, beside stopword 3.1.5, seen 2026-11-30. Source: https://github.com/stopwords-iso/stopwords-iso/issues/21
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund stopwords-iso@1.1.0 stopword@3.1.5 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { eng } from 'stopword';

const iso = new Set(createRequire(import.meta.url)('stopwords-iso').en);
const other = new Set(eng);
const left = (headline, stop) => headline.toLowerCase().match(/\p{L}+/gu).filter((word) => !stop.has(word)).join(' ');
const headlines = {
  'UN and US say no to UK': '',
  'WHO: one million at home': '',
  'AI state of the world': '',
  'Russia and Ukraine: EU will talk': 'russia ukraine eu talk',
  'Russia and Ukraine: EU will not talk': 'russia ukraine eu talk',
};
console.log(iso.size, other.size);
for (const [headline, expected] of Object.entries(headlines)) {
  console.log(headline, [left(headline, iso), left(headline, other)]);
  assert.equal(left(headline, iso), expected);
}
assert.deepEqual(['un', 'uk', 'us', 'ua', 'ru', 'ai', 'microsoft', 'netscape'].filter((word) => !iso.has(word)), []);
assert.deepEqual(['un', 'uk', 'ai', 'microsoft'].filter((word) => other.has(word)), []);
JS
node try.mjs
