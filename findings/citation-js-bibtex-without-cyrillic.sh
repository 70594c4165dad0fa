#!/usr/bin/env bash
# A newspaper article in Ukrainian, Greek, Arabic or Chinese written as BibTeX or BibLaTeX by citation-js, as it comes.
#
# One would guess: headline and author as they are. BibLaTeX's own reader takes UTF-8, so do today's BibTeX engines and the library itself; in RIS and
# CSL the same library writes them as they are.
# What happens: by default the writer keeps to ASCII, and for what it knows no TeX command it writes nothing. Cyrillic, Arabic, Hebrew and Chinese are gone
# without a trace, `author = {, }`, `title = { }`; of Greek some letters stay; digits and colons stay everywhere, so that a title is ": 15  2025". No error
# says so. `asciiOnly: false`, in the table of the plugin's options, keeps all. Reported in 2022, and open.
# citation-js 0.8.2 with its plugins for BibTeX and RIS, seen 2026-11-30. Source: https://github.com/citation-js/citation-js/issues/177 and
# https://ctan.org/pkg/biblatex (manual, 2.4.3: encoding)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-bibtex@0.8.2 @citation-js/plugin-ris@0.8.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';

function write(title, family, given) {
  const cite = new Cite({ id: 'a', type: 'article-newspaper', title, author: [{ family, given }], issued: { 'date-parts': [[2025, 8, 15]] } });
  const field = (text, name) => text.match(new RegExp(`${name} = \\{(.*)\\},`))?.[1];
  const written = ['bibtex', 'biblatex'].map((format) => [field(cite.format(format), 'title'), field(cite.format(format), 'author')]);
  console.log(title, family, given, written, cite.format('ris').split('\n').filter((line) => line.startsWith('TI')));
  assert.deepEqual(written[0], written[1]);
  assert.ok(cite.format('ris').includes(title));
  return written[0];
}
assert.deepEqual(write('Перемовини завершено: 15 серпня 2025', 'Шевчук', 'Олена'), [' : 15  2025', ', ']);
assert.deepEqual(write('普京会见特朗普', '王', '小明'), ['', ', ']);
assert.deepEqual(write('المحادثات تنتهي', 'حداد', 'سامي'), [' ', ', ']);
assert.deepEqual(write('השיחות הסתיימו', 'לוי', 'דנה'), [' ', ', ']);
const greek = write('Τέλος των συνομιλιών', 'Παπαδόπουλος', 'Νίκος');
assert.ok(!greek[1].includes('omicron') && greek[1].includes('$\\Pi$'));
assert.deepEqual(write('Talks end', 'Łuczak', 'Ewa'), ['Talks end', '\\L{}uczak, Ewa']);
plugins.config.get('@bibtex').format.asciiOnly = false;
assert.deepEqual(write('Перемовини завершено: 15 серпня 2025', 'Шевчук', 'Олена'), ['Перемовини завершено: 15 серпня 2025', 'Шевчук, Олена']);
JS
node try.mjs
