#!/usr/bin/env bash
# A book of reports as EPUB 3, translated: its authors and its titles, each with what it is in a <meta refines="#id">, as the standard has it: a translator named first, the author behind,
# a subtitle and the main title.
#
# One would guess: Mara Ek is the author, "The Summit" the title; or the names without what they are.
# What happens: the first creator and the first title are taken, and the refinements are kept without what they refine, each in the place of the one before. So the book is by "Ann Own", the
# translator, with the role "aut" of the author behind her, and its title is the subtitle, with the type "main" beside it. Of EPUB 2's dates with an event the first is the book's, the day
# the manuscript was made before the day it was published. Both of the libraries that Node has for it do so.
# epub 1.3.0 and epub2 3.0.2, seen 2026-12-01. Source: https://www.w3.org/TR/epub-33/#sec-refines-attr, https://idpf.org/epub/20/spec/OPF_2.0.1_draft.htm#Section2.2.7 and
# https://github.com/julien-c/epub/blob/master/epub.js (parseMetadata)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund epub@1.3.0 epub2@3.0.2 jszip@3.10.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import epub from 'epub';
import { EPub as EPub2 } from 'epub2';
import JSZip from 'jszip';

async function write(name, version, metadata) {
  const book = new JSZip();
  book.file('mimetype', 'application/epub+zip');
  book.file('META-INF/container.xml', '<?xml version="1.0"?><container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>');
  book.file('book.opf', `<?xml version="1.0"?><package xmlns="http://www.idpf.org/2007/opf" version="${version}" unique-identifier="id"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:opf="http://www.idpf.org/2007/opf"><dc:identifier id="id">urn:isbn:9780000000002</dc:identifier><dc:language>en</dc:language>${metadata}</metadata>
    <manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/><item id="toc" href="toc.ncx" media-type="application/x-dtbncx+xml"/></manifest><spine toc="toc"><itemref idref="a"/></spine></package>`);
  book.file('a.xhtml', '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A</title></head><body><p>A</p></body></html>');
  book.file('toc.ncx', '<?xml version="1.0"?><ncx xmlns="http://www.daisy.org/z3986/2005/ncx/" version="2005-1"><navMap><navPoint id="a" playOrder="1"><navLabel><text>A</text></navLabel><content src="a.xhtml"/></navPoint></navMap></ncx>');
  await writeFile(name, await book.generateAsync({ type: 'nodebuffer' }));
}
const opened = (Book, name) => new Promise((resolve, reject) => {
  const book = new Book(name);
  book.on('end', () => resolve(book.metadata));
  book.on('error', reject);
  book.parse();
});
await write('three.epub', '3.0', `<dc:title id="sub">Reports from Alaska</dc:title><meta refines="#sub" property="title-type">subtitle</meta><dc:title id="main">The Summit</dc:title><meta refines="#main" property="title-type">main</meta>
  <dc:creator id="own">Ann Own</dc:creator><meta refines="#own" property="role" scheme="marc:relators">trl</meta><dc:creator id="ek">Mara Ek</dc:creator><meta refines="#ek" property="role" scheme="marc:relators">aut</meta>
  <dc:date>2025-08-15</dc:date><meta property="dcterms:modified">2025-09-01T00:00:00Z</meta>`);
await write('two.epub', '2.0', '<dc:title>The Summit</dc:title><dc:creator opf:role="aut">Mara Ek</dc:creator><dc:date opf:event="creation">2024-01-01</dc:date><dc:date opf:event="publication">2025-08-15</dc:date>');
for (const Book of [epub.EPub ?? epub, EPub2]) {
  const three = await opened(Book, 'three.epub');
  console.log(three);
  assert.deepEqual([three.creator, three.role, three.title, three['title-type']], ['Ann Own', 'aut', 'Reports from Alaska', 'main']);
  const two = await opened(Book, 'two.epub');
  console.log(two);
  assert.equal(two.date, '2024-01-01');
}
JS
node try.mjs
