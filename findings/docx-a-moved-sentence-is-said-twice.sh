#!/usr/bin/env bash
# A ministry's statement as a Word document in which an editor has moved a sentence with changes being recorded: "There is no deal." from the beginning to the end.
#
# One would guess: the sentence once, where it stands now. What was deleted with changes being recorded each of the readers below leaves out, and a move is recorded by the same kind of mark: where it was (<w:moveFrom>)
# and where it is (<w:moveTo>).
# What happens: two of the three give it twice, at its old place first: the statement opens with a sentence that its makers have put last, and who counts or compares what was said has it doubled. A sentence that
# is moved within a paragraph, as here, leaves nothing to see it by; nor does it in a name or a figure that was moved from one sentence to another, which then stands in both. mammoth has it once.
# word-extractor 1.0.4, officeparser 7.8.0, beside mammoth 1.13.0, seen 2026-12-01. Source:
# https://ecma-international.org/publications-and-standards/standards/ecma-376/ (17.13.5.22, moveFrom; 17.13.5.25, moveTo)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund jszip@3.10.1 word-extractor@1.0.4 officeparser@7.8.0 mammoth@1.13.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import JSZip from 'jszip';
import mammoth from 'mammoth';
import officeparser from 'officeparser';
import WordExtractor from 'word-extractor';

const office = 'http://schemas.openxmlformats.org';
const run = (text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const by = 'w:author="Editor" w:date="2025-08-15T20:00:00Z"';
async function statement(body) {
  const file = new JSZip();
  file.file('[Content_Types].xml', `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${office}/package/2006/content-types"><Default Extension="rels"
 ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override
 PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`);
  file.file('_rels/.rels', `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1"
 Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`);
  file.file('word/document.xml', `<?xml version="1.0" encoding="UTF-8"?><w:document
 xmlns:w="${office}/wordprocessingml/2006/main"><w:body><w:p>${body}</w:p></w:body></w:document>`);
  return file.generateAsync({ type: 'nodebuffer' });
}
async function read(buffer) {
  const words = (text) => text.replace(/\s+/g, ' ').trim();
  const office = await officeparser.parseOffice(buffer);
  return {
    mammoth: words((await mammoth.extractRawText({ buffer })).value),
    'word-extractor': words((await new WordExtractor().extract(buffer)).getBody()),
    officeparser: words(typeof office === 'string' ? office : office.toText()),
  };
}
const moved = await read(await statement(
  `<w:moveFromRangeStart w:id="1" w:name="move1" ${by}/><w:moveFrom w:id="2" ${by}>${run('There is no deal. ')}</w:moveFrom><w:moveFromRangeEnd w:id="1"/>` +
    `${run('Talks went on for three hours. ')}` +
    `<w:moveToRangeStart w:id="3" w:name="move1" ${by}/><w:moveTo w:id="4" ${by}>${run('There is no deal.')}</w:moveTo><w:moveToRangeEnd w:id="3"/>`,
));
const deleted = await read(await statement(
  `<w:del w:id="1" ${by}><w:r><w:delText xml:space="preserve">There is no deal. </w:delText></w:r></w:del>${run('Talks went on for three hours.')}`,
));
console.log({ moved, deleted });
const once = 'Talks went on for three hours. There is no deal.';
const twice = `There is no deal. ${once}`;
assert.deepEqual(moved, { mammoth: once, 'word-extractor': twice, officeparser: twice });
assert.deepEqual([...new Set(Object.values(deleted))], ['Talks went on for three hours.']);
JS
node try.mjs
