#!/usr/bin/env bash
# Straight quotation marks of a report made curly: "'No deal' was all he said," and in Ukrainian and Greek, Він сказав "ні".
#
# One would guess: “‘No deal’ was all he said,” with an opening mark before a word and a closing one behind it, as in "No deal," he said, where it does so; which language a word is of makes no difference to that.
# What happens: before a mark of the other kind the opening one is taken for the sign of inches: ″‘No deal’ was all he said,”. And before a word that does not begin with one of a to z it is a closing one, Він сказав ”ні”, sagte ”öffnen”, so
# that a program that pairs the marks finds no quotation there, or the words between two.
# smartquotes 2.3.2, seen 2026-12-01. Source: https://github.com/kellym/smartquotes.js#readme and
# https://www.unicode.org/versions/Unicode17.0.0/core-spec/chapter-6/ (quotation marks)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund smartquotes@2.3.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const smartquotes = createRequire(import.meta.url)('smartquotes');

const seen = Object.fromEntries(
  ['"No deal," he said', `"'No deal' was all he said," she said`, 'She said "no"', 'Він сказав "ні"', 'Είπε "όχι"', 'Sie sagte "öffnen"'].map((text) => [text, smartquotes(text)]),
);
console.log(seen);
assert.deepEqual(Object.values(seen), [
  '“No deal,” he said',
  '″‘No deal’ was all he said,” she said',
  'She said “no”',
  'Він сказав ”ні”',
  'Είπε ”όχι”',
  'Sie sagte ”öffnen”',
]);
JS
node try.mjs
