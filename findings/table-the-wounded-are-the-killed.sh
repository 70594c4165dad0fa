#!/usr/bin/env bash
# A report's table of losses in which one cell stands for two rows (the outlet of two days) or for two columns ("not published" for two years), cleaned or
# turned into Markdown or data.
#
# One would guess: each number under its own heading, with the cell repeated or empty places in its stead, or a table that is left alone. HTML says how far a
# cell reaches by `rowspan` and `colspan`, and what stands under what follows from it (4.9.12).
# What happens: the attributes are passed over, and the cells behind move to the left: 41 wounded become 41 killed, and the 7 killed a date; the 31,000 of 2025 are of
# 2024. sanitize-html does it to a table that is still one, as its default list of attributes has neither; a browser shows the moved numbers under
# wrong headings. tabletojson knows `rowspan` (it is a section of its page) and not `colspan`. html-to-text's data tables know both.
# sanitize-html 2.17.5, turndown-plugin-gfm 1.0.2, node-html-markdown 2.0.0, tabletojson 4.1.15, beside html-to-text 10.0.1, seen 2026-12-01.
# Source: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table and https://github.com/mixmark-io/turndown-plugin-gfm/pull/31
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps sanitize-html@2.17.5 turndown@7.2.5 turndown-plugin-gfm@1.0.2 node-html-markdown@2.0.0 tabletojson@4.1.15 html-to-text@10.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { convert } = require('html-to-text');
const { NodeHtmlMarkdown } = require('node-html-markdown');
const sanitize = require('sanitize-html');
const { tabletojson } = require('tabletojson');
const Turndown = require('turndown');
const { gfm } = require('turndown-plugin-gfm');

const row = (cells) => `<tr>${cells.map((cell) => (cell.startsWith('<') ? cell : `<td>${cell}</td>`)).join('')}</tr>`;
const heading = (names) => row(names.map((name) => `<th>${name}</th>`));
const days = `<table>${heading(['Outlet', 'Day', 'Killed', 'Wounded'])}${row(['<td rowspan="2">Courier</td>', '14 August', '5', '30'])}${row(['15 August', '7', '41'])}</table>`;
const years = `<table>${heading(['Source', '2023', '2024', '2025'])}${row(['Army', '<td colspan="2">not published</td>', '31,000'])}</table>`;
const turndown = new Turndown();
turndown.use(gfm);
const cellsOf = (line) => line.split('|').map((cell) => cell.trim()).filter(Boolean);
const lastRow = {
  'sanitize-html': (html) => sanitize(html).split('<tr>').at(-1).replace(/<\/?t\w+>/g, '|'),
  'turndown-plugin-gfm': (html) => turndown.turndown(html).split('\n').at(-1),
  'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html).trim().split('\n').at(-1),
};
for (const [name, read] of Object.entries(lastRow)) {
  const seen = [days, years].map((html) => cellsOf(read(html)));
  console.log(name, seen);
  assert.deepEqual(seen, [['15 August', '7', '41'], ['Army', 'not published', '31,000']]);
}
assert.ok(!/span/.test(sanitize(days + years)));
const data = [days, years].map((html) => tabletojson.convert(html)[0].at(-1));
console.log('tabletojson', data);
assert.deepEqual(data, [{ Outlet: 'Courier', Day: '15 August', Killed: '7', Wounded: '41' }, { Source: 'Army', 2023: 'not published', 2024: '31,000' }]);
const texts = [days, years].map((html) => convert(html, { selectors: [{ selector: 'table', format: 'dataTable' }] }));
console.log(`html-to-text\n${texts.join('\n\n')}`);
const [head, , last] = texts[0].split('\n');
assert.equal(head.indexOf('WOUNDED'), last.indexOf('41'));
const [names, army] = texts[1].split('\n');
assert.equal(names.indexOf('2025'), army.indexOf('31,000'));
JS
node try.mjs
