#!/usr/bin/env bash
# A byline in BibTeX whose given name begins with an accent or a letter of its own: "{\L}ukasz Nowak", "{\'E}milie Durand", "{\O}yvind Hansen".
#
# One would guess: given name and family name. BibTeX tells a particle ("von", "de la") by its small first letter, and for a letter written by a command in
# braces its rule is the letter's: {\L} is a capital. Two other readers have it so, and so does this one for a family name: "Anna {\O}stergaard".
# What happens: what begins with a brace is taken for small. Łukasz, Émilie, Øyvind, Šimon and Özgür become particles, like "von", and the authors have no given
# name: no style can put it behind the family name or make an initial of it. With a comma, "Nowak, {\L}ukasz", and without the braces it is right.
# citation-js 0.8.2 with its plugin for BibTeX, beside biblatex-csl-converter 3.6.0 and @retorquere/bibtex-parser 9.0.29, seen 2026-11-30.
# Source: https://ctan.org/pkg/bibtex (btxdoc, 4: helpful hints)
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

function read(name) {
  const entry = `@article{talks, author = {${name}}, title = {Talks end}, year = 2025}`;
  const parsed = new BibLatexParser(entry, { processUnexpected: true, processUnknown: true }).parse();
  const [{ author }] = Object.values(new CSLExporter(parsed.entries).parse());
  const [other] = parse(entry).entries[0].fields.author;
  const [own] = new Cite(entry).data[0].author;
  console.log(name, own, author[0], other);
  const plain = (...parts) => parts.map((part) => part?.normalize('NFC'));
  assert.deepEqual(plain(author[0].given, author[0].family), plain(other.firstName, other.lastName));
  return plain(own['non-dropping-particle'], own.given, own.family);
}
assert.deepEqual(read('{\\L}ukasz Nowak'), ['Łukasz', undefined, 'Nowak']);
assert.deepEqual(read("{\\'E}milie Durand"), ['Émilie', undefined, 'Durand']);
assert.deepEqual(read('{\\O}yvind Hansen'), ['Øyvind', undefined, 'Hansen']);
assert.deepEqual(read('{\\v{S}}imon Nov{\\\'a}k'), ['Šimon', undefined, 'Novák']);
assert.deepEqual(read('{\\"O}zg{\\"u}r {\\c{S}}ahin'), ['Özgür', undefined, 'Şahin']);
assert.deepEqual(read('Nowak, {\\L}ukasz'), [undefined, 'Łukasz', 'Nowak']);
assert.deepEqual(read("\\'Emilie Durand"), [undefined, 'Émilie', 'Durand']);
assert.deepEqual(read('Anna {\\O}stergaard'), [undefined, 'Anna', 'Østergaard']);
assert.deepEqual(read('Anna von Own'), ['von', 'Anna', 'Own']);
JS
node try.mjs
