#!/usr/bin/env bash
# A ministry's statement as an OpenDocument text (.odt), in which an editor has struck a word with changes being recorded: "will ~~not~~ sign the treaty".
#
# One would guess: "The ministry will sign the treaty.", as LibreOffice shows it with changes hidden and prints it; or the word in its place and marked as struck.
# What happens: the format keeps what was struck at the head of the file, beside the text, with an empty mark in its place, and that part is read as if it were text: the statement
# begins with a paragraph "not", and behind it the ministry "will sign". Of a paragraph that was struck whole, a sentence that the ministry took back opens its statement. Of a Word document the
# struck word is left out. What was added is there in both.
# officeparser 7.8.0, seen 2026-12-01. Source: https://docs.oasis-open.org/office/OpenDocument/v1.3/os/part3-schema/OpenDocument-v1.3-os-part3-schema.html
# (text:tracked-changes, text:deletion, text:change) and https://github.com/harshankur/officeParser/blob/master/README.md
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund officeparser@7.8.0 jszip@3.10.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import JSZip from 'jszip';
import { parseOffice } from 'officeparser';

async function odt(struck, text) {
  const file = new JSZip();
  file.file('mimetype', 'application/vnd.oasis.opendocument.text');
  file.file('META-INF/manifest.xml', `<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">
    <manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>`);
  file.file('content.xml', `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"><office:body><office:text><text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Desk</dc:creator><dc:date>2025-08-15T10:00:00</dc:date></office:change-info><text:p>${struck}</text:p></text:deletion></text:changed-region></text:tracked-changes>${text}</office:text></office:body></office:document-content>`);
  return file.generateAsync({ type: 'nodebuffer' });
}
async function docx(struck, before, behind) {
  const file = new JSZip();
  file.file('[Content_Types].xml', '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
  file.file('_rels/.rels', '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>');
  const run = (text, name = 't') => `<w:r><w:${name} xml:space="preserve">${text}</w:${name}></w:r>`;
  file.file('word/document.xml', `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${run(before)}<w:del w:id="1" w:author="Desk" w:date="2025-08-15T10:00:00Z">${run(struck, 'delText')}</w:del>${run(behind)}</w:p></w:body></w:document>`);
  return file.generateAsync({ type: 'nodebuffer' });
}
async function read(buffer) {
  const text = (await parseOffice(buffer)).toText();
  const lines = text.split('\n').map((line) => line.trim()).filter(Boolean);
  console.log(lines);
  return lines;
}
const mark = '<text:change text:change-id="c1"/>';
assert.deepEqual(await read(await odt('not ', `<text:p>The ministry will ${mark}sign the treaty.</text:p>`)), ['not', 'The ministry will sign the treaty.']);
assert.deepEqual(await read(await odt('The minister apologised.', `<text:p>${mark}</text:p><text:p>The ministry has no comment.</text:p>`)), ['The minister apologised.', 'The ministry has no comment.']);
assert.deepEqual(await read(await docx('not ', 'The ministry will ', 'sign the treaty.')), ['The ministry will sign the treaty.']);
JS
node try.mjs
