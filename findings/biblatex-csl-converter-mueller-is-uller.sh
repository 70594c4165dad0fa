#!/usr/bin/env bash
# The author of a newspaper article, Jörg Müller or Ann O’Neill, written as BibLaTeX by one library and read by another.
#
# One would guess: the same name. The writer uses TeX's own commands, M{\" u}ller and O\textquoteright{}Neill, which LaTeX, and two other readers, take as it
# means them: TeX passes over a space before an accent's letter, and an empty group behind a command ends it.
# What happens: to biblatex-csl-converter the space parts two words, so that "M̈" becomes a particle and "uller" the family name, with "J̈ org" as the
# given one; and the empty group ends the name, which is "O", Neill and the sign gone. In a headline the sign goes alone: "Ministers talks". Nothing
# says so, and the writer reads all of it back. Letters as they are, "Müller", and the commands without a space, M{\"u}ller, are right.
# citation-js 0.8.2 with its plugin for BibTeX, read by biblatex-csl-converter 3.6.0 and @retorquere/bibtex-parser 9.0.29, seen 2026-11-30.
# Source: https://ctan.org/pkg/biblatex (manual, 2.4.3) and https://ctan.org/pkg/latex-base (ltoutenc: \textquoteright; accents)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund \
  @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 biblatex-csl-converter@3.6.0 @retorquere/bibtex-parser@9.0.29 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { parse } from '@retorquere/bibtex-parser';
import { BibLatexParser, CSLExporter } from 'biblatex-csl-converter';

const plain = (value) => JSON.parse(JSON.stringify(value).normalize('NFC'));
function convert(entry) {
  const parsed = new BibLatexParser(entry, { processUnexpected: true, processUnknown: true }).parse();
  const [item] = Object.values(new CSLExporter(parsed.entries).parse());
  return plain({ title: item.title.replace(/<[^>]*>/g, ''), author: item.author[0] });
}
function read(given, family, title) {
  const entry = new Cite({ id: 'a', type: 'article-newspaper', title, author: [{ given, family }], issued: { 'date-parts': [[2025]] } }).format('biblatex');
  const own = new Cite(entry).data[0];
  const [{ fields }] = parse(entry).entries;
  const found = convert(entry);
  console.log(entry.match(/author = .*/)[0], own.author[0], fields.author[0], found);
  assert.deepEqual(plain(own.author[0]), { given, family });
  assert.deepEqual(plain(fields.author[0]), { lastName: family, firstName: given });
  assert.equal(own.title, title);
  return found;
}
const umlauts = read('Jörg', 'Müller', 'Talks end').author;
assert.deepEqual(umlauts, { given: 'J̈ org', family: 'uller', 'non-dropping-particle': 'M̈' });
const apostrophe = read('Ann', 'O’Neill', 'Minister’s talks end');
assert.deepEqual(apostrophe.author, { given: 'Ann', family: 'O' });
assert.equal(apostrophe.title, 'Ministers talks end');
assert.deepEqual(read('Ann', 'Own', 'Talks end').author, { given: 'Ann', family: 'Own' });
for (const name of ['M{\\"u}ller, J{\\"o}rg', 'Müller, Jörg']) {
  assert.deepEqual(convert(`@article{a, author = {${name}}, title = {T}}`).author, { given: 'Jörg', family: 'Müller' });
}
JS
node try.mjs
