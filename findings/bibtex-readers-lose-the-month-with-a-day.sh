#!/usr/bin/env bash
# The day of a newspaper article in BibTeX: `month = "15~" # aug`, a text put before the month's abbreviation, as BibTeX's own example file has it
# ("10~" # jan, xampl.bib); classic BibTeX has no other field for it.
#
# One would guess: 15 August. Both readers take `month = aug`, both join texts by "#", and each takes one order with the day: "August 15" written out
# the one, aug # "~15" the other.
# What happens: with the day the month is lost as well, and the article is of 2025, without a date to sort and cite it by. The one
# says nothing of that, the other in a list of warnings beside the entries.
# citation-js 0.8.2 with its plugin for BibTeX, biblatex-csl-converter 3.6.0, seen 2026-11-30.
# Source: https://ctan.org/pkg/bibtex (xampl.bib; btxdoc, 3.2: month)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund \
  @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 biblatex-csl-converter@3.6.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';

function dates(month) {
  const entry = `@article{talks, author = "Ann First", title = "Talks end", journal = "Courier", year = 2025, month = ${month}}`;
  const parsed = new BibLatexParser(entry, { processUnexpected: true, processUnknown: true }).parse();
  const [other] = Object.values(new CSLExporter(parsed.entries).parse());
  const read = [new Cite(entry).data[0], other].map(({ issued }) => issued['date-parts'][0].join('-'));
  console.log(month, read, parsed.errors, parsed.warnings);
  return read;
}
assert.deepEqual(dates('aug'), ['2025-8', '2025-8']);
assert.deepEqual(dates('"15~" # aug'), ['2025', '2025']);
assert.deepEqual(dates('aug # "~15"'), ['2025', '2025-8-15']);
assert.deepEqual(dates('"August 15"'), ['2025-8-15', '2025']);
JS
node try.mjs
