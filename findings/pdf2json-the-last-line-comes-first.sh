#!/usr/bin/env bash
# A statement as a PDF made by pdfkit, as pdfmake and many report makers of Node do, and its text by pdf2json, `getRawTextContent()`.
#
# One would guess: the lines from the top of the page to its bottom, as they are written, as they stand in the file, and as another reader has them.
# What happens: the last line is the first: "Friday.", "without a deal on", "Talks ended"; a table has its headings below its figures. The lines are put in order by how high they stand, since a report that the order of the file
# need not be that of the page; height is counted from the bottom in PDF's own measure, and pdfkit turns the page over before it writes, so that it counts from the top, as the format lets it. Each line is whole, so that
# a search finds every word and no phrase over a line's end.
# pdf2json 4.1.0 on what pdfkit 0.20.2 wrote, beside unpdf 1.8.1, seen 2026-12-01. Source: https://github.com/modesty/pdf2json/pull/422 and
# https://pdfkit.org/docs/vector.html#transformations
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund pdf2json@4.1.0 pdfkit@0.20.2 unpdf@1.8.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import PDFParser from 'pdf2json';
import PDFDocument from 'pdfkit';
import { extractText, getDocumentProxy } from 'unpdf';

async function statement(draw) {
  const page = new PDFDocument();
  const pieces = [];
  page.on('data', (piece) => pieces.push(piece));
  const done = new Promise((resolve) => page.on('end', resolve));
  draw(page);
  page.end();
  await done;
  return Buffer.concat(pieces);
}
function byPdf2json(file) {
  return new Promise((resolve, reject) => {
    const parser = new PDFParser(null, true);
    parser.on('pdfParser_dataReady', () => resolve(parser.getRawTextContent()));
    parser.on('pdfParser_dataError', reject);
    parser.loadPDF(file);
  });
}
const lines = (text) => text.split(/\r?\n/).map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '' && !line.startsWith('---'));
const written = {
  prose: (page) => page.text('Talks ended\nwithout a deal on\nFriday.'),
  table: (page) =>
    [['Region', 'Killed'], ['Kharkiv', '5'], ['Odesa', '12']].forEach((row, index) =>
      row.forEach((cell, column) => page.text(cell, 72 + 90 * column, 100 + 20 * index)),
    ),
};
const expected = { prose: ['Talks ended', 'without a deal on', 'Friday.'], table: ['Region Killed', 'Kharkiv 5', 'Odesa 12'] };
for (const [name, draw] of Object.entries(written)) {
  const bytes = await statement(draw);
  await writeFile('statement.pdf', bytes);
  const seen = lines(await byPdf2json('statement.pdf'));
  const other = lines((await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true })).text);
  console.log({ pdf2json: seen, unpdf: other });
  assert.deepEqual(other, expected[name]);
  assert.deepEqual(seen, expected[name].toReversed());
}
JS
node try.mjs
