#!/usr/bin/env bash
# A report by one who is named and others who are not, in BibTeX: `author = {Own, Ann and others}`, the format's own way to say "et al.".
#
# One would guess: one author, and in whatever form that there are more. The two words are no name: every style of BibTeX since its beginning and BibLaTeX
# print "et al." for them, and reference managers write them for a list that they cut.
# What happens: three readers give a second author, whose family name (or whole name) is "others". A bibliography in APA's style has "Own, A., &
# others", sorted and counted as two people; a list of who wrote about the event has an author "others", with the most articles of all; and written
# again he is {others}, so that BibTeX prints him too.
# citation-js 0.8.2 with its plugins for BibTeX and CSL, biblatex-csl-converter 3.6.0, @retorquere/bibtex-parser 9.0.29, seen 2026-11-30.
# Source: https://ctan.org/pkg/bibtex (btxdoc, 4: helpful hints) and https://ctan.org/pkg/biblatex (manual, 2.3.3: name lists)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-csl@0.8.2 \
  biblatex-csl-converter@3.6.0 @retorquere/bibtex-parser@9.0.29 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { parse } from '@retorquere/bibtex-parser';
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';

const entry = '@article{talks, author = {Own, Ann and others}, title = {Talks end}, journal = {Courier}, year = 2025}';
const cite = new Cite(entry);
const parsed = new BibLatexParser(entry, { processUnexpected: true, processUnknown: true }).parse();
const [item] = Object.values(new CSLExporter(parsed.entries).parse());
const authors = [cite.data[0].author, item.author, parse(entry).entries[0].fields.author];
const printed = cite.format('bibliography', { template: 'apa', lang: 'en-US' }).trim();
const again = cite.format('bibtex').match(/author = .*/)[0];
console.log(authors, parsed.errors, parsed.warnings, printed, again);
assert.deepEqual(authors.map((list) => list.length), [2, 2, 2]);
assert.deepEqual(authors.map(([, second]) => second.family ?? second.literal ?? second.lastName), ['others', 'others', 'others']);
assert.match(printed, /^Own, A\., & others\. \(2025\)/);
JS
node try.mjs
