#!/usr/bin/env bash
# A newspaper article of 15 August written as BibTeX.
#
# One would guess: `month = aug` (the standard styles' own abbreviation, unbraced) and the day in a field of its own.
# What happens: `month = {aug 15}`, a plain text: styles print it as it stands in English, and what reads it back has no month.
# citation-js 0.8.2 with its plugin for BibTeX, seen 2026-11-28.
# Source: https://ctan.org/pkg/bibtex (btxdoc, 3.2: month)
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
]).format('bibtex');
console.log(written);
assert.match(written, /month = \{aug 15\}/);
assert.doesNotMatch(written, /day = /);
JS
node try.mjs
