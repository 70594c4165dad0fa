#!/usr/bin/env bash
# A ministry's statement as a Word document, in which dates and names are held together by hyphens that do not break (Ctrl+Shift+_), and a minus sign is a symbol.
#
# One would guess: "15-16 August", "F-16" and "-5 degrees" in one or the other hyphen: the text has them, and Word shows them as any other.
# What happens: these signs are elements of their own, <w:noBreakHyphen/> and <w:sym/>, no letters in the text, and two readers of documents pass them over: "1516
# August", "F16", "5 degrees" above nought. What is left reads well, and a search for 15 or for F-16 does not find it. mammoth has all three. Readers in other
# languages had to mend the same (python-docx, officer).
# word-extractor 1.0.4 and officeparser 7.8.0 on what docx 9.15.2 wrote, beside mammoth 1.13.0, seen 2026-12-01. Source:
# https://ecma-international.org/publications-and-standards/standards/ecma-376/ (17.3.3.18, noBreakHyphen; 17.3.3.30, sym) and
# https://github.com/python-openxml/python-docx/issues/454
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps docx@9.15.2 word-extractor@1.0.4 officeparser@7.8.0 mammoth@1.13.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { Document, NoBreakHyphen, Packer, Paragraph, SymbolRun, TextRun } from 'docx';
import mammoth from 'mammoth';
import { parseOffice } from 'officeparser';
import WordExtractor from 'word-extractor';

const hyphen = () => new NoBreakHyphen();
const words = new TextRun({ children: ['Talks on 15', hyphen(), '16 August; F', hyphen(), '16 in the air at '] });
const minus = new SymbolRun({ char: 'F02D', symbolfont: 'Symbol' });
const paragraph = new Paragraph({ children: [words, minus, new TextRun('5 degrees')] });
await writeFile('statement.docx', await Packer.toBuffer(new Document({ sections: [{ children: [paragraph] }] })));
const read = {
  'word-extractor': (await new WordExtractor().extract('statement.docx')).getBody().trim(),
  officeparser: (await parseOffice('statement.docx')).toText().trim(),
  mammoth: (await mammoth.extractRawText({ path: 'statement.docx' })).value.trim(),
};
console.log(read);
assert.equal(read['word-extractor'], 'Talks on 1516 August; F16 in the air at 5 degrees');
assert.equal(read.officeparser, read['word-extractor']);
assert.equal(read.mammoth, 'Talks on 15\u201116 August; F\u201116 in the air at \u22125 degrees');
JS
node try.mjs
