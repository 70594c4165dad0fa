#!/usr/bin/env bash
# A report as a Word document whose tables are numbered by Word and whose date and figures come from fields: "Table 2", "as of 15 August 2025".
#
# One would guess: what Word shows. A field keeps its last result as text in the document, and of a field in its longer form (begin, separate, end) this
# library gives that result.
# What happens: in its shorter form, <w:fldSimple>, which Word itself writes for the numbers of captions and for letters filled in from a list, the element goes with all that
# is in it: "Table : losses as of ." One message says that an unrecognised element was ignored, without what was in it or where; HTML and plain text have it alike. Two other
# readers keep the results.
# mammoth 1.13.0 on what docx 9.15.2 wrote, beside word-extractor 1.0.4 and officeparser 7.8.0, seen 2026-12-01. Source:
# https://ecma-international.org/publications-and-standards/standards/ecma-376/ (17.16.19, fldSimple)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps docx@9.15.2 word-extractor@1.0.4 officeparser@7.8.0 mammoth@1.13.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { Document, Packer, Paragraph, SimpleField, TextRun } from 'docx';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

const children = [
  new TextRun('Table '),
  new SimpleField(' SEQ Table \\* ARABIC ', '2'),
  new TextRun(': losses as of '),
  new SimpleField(' SAVEDATE \\@ "d MMMM yyyy" ', '15 August 2025'),
];
await writeFile('report.docx', await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] })));
const { value, messages } = await mammoth.convertToHtml({ path: 'report.docx' });
const read = {
  mammoth: value,
  'mammoth as text': (await mammoth.extractRawText({ path: 'report.docx' })).value.trimEnd(),
  'word-extractor': (await new WordExtractor().extract('report.docx')).getBody().trim(),
  officeparser: (await parseOffice('report.docx')).toText().trim(),
};
console.log(read, messages);
assert.equal(read.mammoth.replace(/ +/g, ' '), '<p>Table : losses as of </p>');
assert.equal(read['mammoth as text'], 'Table : losses as of');
assert.equal(read['word-extractor'], 'Table 2: losses as of 15 August 2025');
assert.equal(read.officeparser, read['word-extractor']);
assert.deepEqual(messages.map(({ message }) => message), ['An unrecognised element was ignored: w:fldSimple']);
JS
node try.mjs
