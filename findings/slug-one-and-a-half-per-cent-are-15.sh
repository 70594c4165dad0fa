#!/usr/bin/env bash
# The address of an article made of its headline: "Prices up 1.5%", "Prices up 15%", "3.5 million flee".
#
# One would guess: prices-up-1-5, as a space or a slash becomes a hyphen, so that words that stand apart stay apart; two libraries have it so.
# What happens: prices-up-15, 35-million-flee. A point within a number is taken out and its figures join, as with the comma of other languages, "1,5" and "1,500"; so the address says ten times as much, is shown by search engines beside the headline,
# and is the same for one and a half and for fifteen per cent, so that two articles have one. Places within a page that github-slugger names are alike.
# slug 12.0.1, github-slugger 2.0.0, beside limax 4.2.3 and @sindresorhus/slugify 3.0.0, seen 2026-12-01. Source: https://github.com/Trott/slug#readme and
# https://github.com/Flet/github-slugger#readme
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund slug@12.0.1 github-slugger@2.0.0 limax@4.2.3 @sindresorhus/slugify@3.0.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import bySindre from '@sindresorhus/slugify';
import { slug as byGithub } from 'github-slugger';
import slug from 'slug';

const limax = createRequire(import.meta.url)('limax');

const headlines = ['Prices up 1.5%', 'Prices up 15%', '3.5 million flee', 'Inflation: 1,5 Prozent'];
const seen = Object.fromEntries(Object.entries({ slug, byGithub, limax, bySindre }).map(([name, make]) => [name, headlines.map((headline) => make(headline))]));
console.log(seen);
assert.deepEqual(seen, {
  slug: ['prices-up-15', 'prices-up-15', '35-million-flee', 'inflation-15-prozent'],
  byGithub: ['prices-up-15', 'prices-up-15', '35-million-flee', 'inflation-15-prozent'],
  limax: ['prices-up-1-5', 'prices-up-15', '3-5-million-flee', 'inflation-1-5-prozent'],
  bySindre: ['prices-up-1-5', 'prices-up-15', '3-5-million-flee', 'inflation-1-5-prozent'],
});
JS
node try.mjs
