#!/usr/bin/env bash
# The heading of a statement as a PDF, set wide as ministries and newspapers set capitals: "TALKS END" with six points more between its letters, and its text by the readers that are made of Mozilla's pdf.js.
#
# One would guess: "TALKS END". The file has the words as they are, one text with a space in it, and beside it a number that says how much wider it is set (Tc, character spacing): letters and spaces are not
# guessed from a picture.
# What happens: "T A L K S E N D". Each letter is taken to stand alone, since the gap before it is as wide as a space, and what parts the two words is a space like the others: no search finds either word, and nobody can put them together
# again. By a point and a half, which one hardly sees, it is "TA L K S E N D"; by half a point the words are there. pdf2json, of an older pdf.js, has the words.
# unpdf 1.8.1 and pdf-parse 2.4.5 on what pdfkit 0.20.2 wrote, beside pdf2json 4.1.0, seen 2026-12-01. Source:
# https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf (9.3.2, character spacing) and https://pdfkit.org/docs/text.html (characterSpacing)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund pdfkit@0.20.2 unpdf@1.8.1 pdf-parse@2.4.5 pdf2json@4.1.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import PDFParser from 'pdf2json';
import PDFDocument from 'pdfkit';
import { extractText, getDocumentProxy } from 'unpdf';

async function statement(characterSpacing) {
  const page = new PDFDocument();
  const pieces = [];
  page.on('data', (piece) => pieces.push(piece));
  const done = new Promise((resolve) => page.on('end', resolve));
  page.text('TALKS END', 72, 100, { characterSpacing });
  page.end();
  await done;
  return Buffer.concat(pieces);
}
const byPdf2json = () =>
  new Promise((resolve, reject) => {
    const parser = new PDFParser(null, true);
    parser.on('pdfParser_dataReady', () => resolve(parser.getRawTextContent().split(/\r?\n/)[0].trim()));
    parser.on('pdfParser_dataError', reject);
    parser.loadPDF('statement.pdf');
  });
// In a process of its own: the two bring one pdf.js each, and only one of a version fits into a process.
const byPdfParse = () =>
  spawnSync(process.execPath, ['-e', `const { PDFParse } = require('pdf-parse');
    new PDFParse({ data: new Uint8Array(require('node:fs').readFileSync('statement.pdf')) }).getText().then(({ text }) => console.log(text))`])
    .stdout.toString().split('\n')[0].trim();
const cases = { 0: 'TALKS END', 0.5: 'TALKS END', 1.5: 'TA L K S E N D', 6: 'T A L K S E N D' };
for (const [wider, expected] of Object.entries(cases)) {
  const bytes = await statement(Number(wider));
  await writeFile('statement.pdf', bytes);
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(bytes)), { mergePages: true });
  const seen = { unpdf: text.trim(), 'pdf-parse': byPdfParse(), pdf2json: (await byPdf2json()).replace(/\s+/g, ' ') };
  console.log(wider, seen);
  assert.deepEqual(seen, { unpdf: expected, 'pdf-parse': expected, pdf2json: 'TALKS END' });
}
JS
node try.mjs
