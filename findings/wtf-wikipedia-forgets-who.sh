#!/usr/bin/env bash
# Wikitext that says who said or did something, read as plain text.
#
# One would guess: the name is in the text: {{quote}} keeps the speaker, and a link to an article that another Wikipedia has, {{ill}}, keeps the linked words.
# What happens: {{blockquote}}, which {{quote}} has been a mere redirect to for years, loses the speaker whichever way the name is given; and
# under its full name, {{interlanguage link}}, the same link loses its words, so that the sentence has no subject.
# wtf_wikipedia 10.4.2, seen 2026-11-29.
# Source: https://en.wikipedia.org/wiki/Template:Blockquote and https://en.wikipedia.org/wiki/Template:Interlanguage_link
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund wtf_wikipedia@10.4.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import wtf from 'wtf_wikipedia';

const rows = [
  ['{{quote|No deal yet.|Ann Own}}', /Ann Own/, true],
  ['{{blockquote|No deal yet.|Ann Own}}', /Ann Own/, false],
  ['{{blockquote|text=No deal yet.|author=Ann Own}}', /Ann Own/, false],
  ['{{ill|Ann Own|uk|Анна}} left early.', /Ann Own left/, true],
  ['{{interlanguage link|Ann Own|uk|Анна}} left early.', /Ann Own/, false],
];
for (const [wikitext, who, isKept] of rows) {
  const text = wtf(wikitext).text();
  console.log(wikitext, '->', text);
  assert.match(text, /No deal yet|left early/);
  assert.equal(who.test(text), isKept);
}
JS
node try.mjs
