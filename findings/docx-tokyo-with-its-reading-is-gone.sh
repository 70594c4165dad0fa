#!/usr/bin/env bash
# A Japanese press release as a Word document in which a name has its reading above it, 東京 with とうきょう, as Word sets it (<w:ruby>), and one with a Hebrew name that is marked by its direction (<w:bdo>, <w:dir>).
#
# One would guess: "東京で会談" (talks in Tokyo), with or without the reading behind the name; and the Hebrew name. The base is the text, the reading is an aid to it, and a direction changes no letter.
# What happens: two of the three leave out the reading and the name with it: "で会談", talks in no place, a sentence that reads on. The third puts the reading before the name, "とうきょう東京で会談", where it is
# a word twice. Of the Hebrew name mammoth has nothing, and the others have it. mammoth's list of messages says that an element was ignored, and not that there were words in it. Readings are set
# for just those names that readers may not know.
# mammoth 1.13.0, officeparser 7.8.0, word-extractor 1.0.4, seen 2026-12-01. Source:
# https://ecma-international.org/publications-and-standards/standards/ecma-376/ (17.3.3.25, ruby; 17.3.2.3, bdo; 17.3.2.8, dir)
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
async function release(body) {
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
async function read(body) {
  const buffer = await release(body);
  const office = await officeparser.parseOffice(buffer);
  const html = await mammoth.convertToHtml({ buffer });
  return {
    mammoth: html.value.replace(/<[^>]+>/g, ''),
    messages: html.messages.map(({ message }) => message),
    officeparser: (typeof office === 'string' ? office : office.toText()).trim(),
    'word-extractor': (await new WordExtractor().extract(buffer)).getBody().trim(),
  };
}
const tokyo = await read(
  `<w:r><w:ruby><w:rubyPr><w:rubyAlign w:val="center"/></w:rubyPr><w:rt>${run('とうきょう')}</w:rt><w:rubyBase>${run('東京')}</w:rubyBase></w:ruby></w:r>${run('で会談')}`,
);
const hebrew = await read(`${run('Talks with ')}<w:bdo w:val="rtl">${run('בנימין')}</w:bdo>${run(', ')}<w:dir w:val="rtl">${run('נתניהו')}</w:dir>${run(' end')}`);
console.log({ tokyo, hebrew });
assert.deepEqual([tokyo.mammoth, tokyo.officeparser, tokyo['word-extractor']], ['で会談', 'で会談', 'とうきょう東京で会談']);
assert.deepEqual(tokyo.messages, ['An unrecognised element was ignored: w:ruby']);
assert.equal(hebrew.mammoth, 'Talks with ,  end');
for (const text of [hebrew.officeparser, hebrew['word-extractor']]) assert.match(text, /בנימין.*נתניהו/);
JS
node try.mjs
