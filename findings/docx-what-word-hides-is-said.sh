#!/usr/bin/env bash
# A press release as a Word document with hidden text in it: a note for editors, which Word neither shows nor prints until it is asked to.
#
# One would guess: the text without the note. Hidden is a property of the text itself (<w:vanish/>), as bold is, and the readers below know such properties; what a
# correction has deleted, which is in the file as well, each of them leaves out.
# What happens: all three give the note as part of the statement, in the middle of its sentence, with nothing to tell it from the rest. mammoth keeps bold and struck
# text apart and has no name for hidden text, so that a style cannot leave it out either; reported in 2020, and open.
# mammoth 1.13.0, word-extractor 1.0.4, officeparser 7.8.0 on what docx 9.15.2 wrote, seen 2026-12-01. Source:
# https://ecma-international.org/publications-and-standards/standards/ecma-376/ (17.3.2.41, vanish) and https://github.com/mwilliamson/mammoth.js/issues/230
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps docx@9.15.2 word-extractor@1.0.4 officeparser@7.8.0 mammoth@1.13.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { DeletedTextRun, Document, Packer, Paragraph, TextRun } from 'docx';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

const children = [
  new TextRun('The talks '),
  new TextRun({ text: '(name of the source: not for print) ', vanish: true }),
  new DeletedTextRun({ text: 'never ', id: 1, author: 'Ann Own', date: '2025-08-15T20:00:00Z' }),
  new TextRun({ text: 'end', bold: true }),
];
await writeFile('release.docx', await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph({ children })] }] })));
const read = {
  mammoth: (await mammoth.convertToHtml({ path: 'release.docx' })).value,
  'word-extractor': (await new WordExtractor().extract('release.docx')).getBody().trim(),
  officeparser: (await parseOffice('release.docx')).toText().trim(),
};
console.log(read);
assert.equal(read.mammoth, '<p>The talks (name of the source: not for print) <strong>end</strong></p>');
assert.equal(read['word-extractor'], 'The talks (name of the source: not for print) end');
assert.equal(read.officeparser, read['word-extractor']);
JS
node try.mjs
