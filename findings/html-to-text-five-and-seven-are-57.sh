#!/usr/bin/env bash
# A report with a table of losses, and a newsletter made of it as plain text: <tr><td>Kharkiv</td><td>5</td><td>7</td></tr>.
#
# One would guess: columns, or the three cells with a space or a tab between, as a browser copies them; HTML has cells apart whatever a page uses the table for, and the library sets paragraphs, lists and
# headings as text has them.
# What happens: "Kharkiv57": five killed and seven wounded are fifty-seven. Cells follow each other with nothing between them, and so do rows, "Kharkiv57Odesa12", as a table is taken for a means of layout unless one says which
# tables are of data; the documentation says so. A list of terms, <dl>, is "Killed5Wounded7" likewise.
# html-to-text 10.0.1, seen 2026-12-01. Source: https://github.com/html-to-text/node-html-to-text (formatters: table, dataTable) and
# https://html.spec.whatwg.org/multipage/dom.html#the-innertext-idl-attribute (a tab behind a cell)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund html-to-text@10.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { convert } from 'html-to-text';

const table = '<table><tr><td>Kharkiv</td><td>5</td><td>7</td></tr><tr><td>Odesa</td><td>1</td><td>2</td></tr></table>';
const seen = {
  table: convert(table),
  told: convert(table, { selectors: [{ selector: 'table', format: 'dataTable' }] }),
  terms: convert('<dl><dt>Killed</dt><dd>5</dd><dt>Wounded</dt><dd>7</dd></dl>'),
  paragraphs: convert('<p>Killed: 5</p><p>Wounded: 7</p>'),
};
console.log(seen);
assert.equal(seen.table, 'Kharkiv57Odesa12');
assert.match(seen.told, /Kharkiv +5 +7\nOdesa +1 +2/);
assert.equal(seen.terms, 'Killed5Wounded7');
assert.equal(seen.paragraphs, 'Killed: 5\n\nWounded: 7');
JS
node try.mjs
