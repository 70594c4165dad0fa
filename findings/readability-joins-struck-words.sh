#!/usr/bin/env bash
# A page that corrects itself with <del> and <ins>.
#
# One would guess: the struck word is left out, or at least stands apart: it is what the outlet no longer says.
# What happens: the text has both as one word ("fivethree"), and a struck "no" is said again.
# @mozilla/readability 0.6.0 on linkedom 0.18.12, seen 2026-11-28.
# Source: https://html.spec.whatwg.org/multipage/edits.html#the-del-element
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @mozilla/readability@0.6.0 linkedom@0.18.12 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const filler = 'The two leaders spoke for a while about many things, as people do when they meet after a long time. '.repeat(8);
const { document } = parseHTML(`<!doctype html><html lang="en"><head><title>Talks end early</title></head><body><article>
<p>The talks lasted <del>five</del><ins>three</ins> hours, and <s>no</s> deal was made. ${filler}</p><p>${filler}</p></article></body></html>`);
const text = new Readability(document).parse()?.textContent.trim().slice(0, 60);
console.log(text);
assert.ok(text.startsWith('The talks lasted fivethree hours, and no deal was made.'));
JS
node try.mjs
