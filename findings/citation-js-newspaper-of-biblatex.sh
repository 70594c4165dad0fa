#!/usr/bin/env bash
# A newspaper article through BibLaTeX and back.
#
# One would guess: it is a newspaper article again. BibLaTeX has `entrysubtype` for such kinds of an `@article`, and pandoc
# reads and writes `entrysubtype = {newspaper}` (biblatex manual, 2.2.3, "Special Fields").
# What happens: it is written without `entrysubtype` and comes back as a journal's; with it, it is a journal's too, of
# the genre "newspaper".
# citation-js 0.8.2 with its plugin for BibTeX, seen 2026-11-29.
# Source: https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';

const written = new Cite([
  { id: 'a', type: 'article-newspaper', title: 'Talks end early', 'container-title': 'Courier', issued: { 'date-parts': [[2025, 8, 15]] } },
]).format('biblatex');
const [back] = new Cite(written).data;
const [other] = new Cite('@article{b, title = {Talks}, journal = {Courier}, entrysubtype = {newspaper}, date = {2025-08-15}}').data;
console.log(written, { back: back.type, other: other.type, genre: other.genre });
assert.doesNotMatch(written, /entrysubtype/);
assert.equal(back.type, 'article-journal');
assert.deepEqual([other.type, other.genre], ['article-journal', 'newspaper']);
JS
node try.mjs
