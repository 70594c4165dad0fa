#!/usr/bin/env bash
# A list of outlets as OPML, "Вісті", "Le Journal à Kyiv", written by the package `opml` of the format's author, stored as UTF-8 as Node stores every text, and read by another program.
#
# One would guess: the same names. A text in JavaScript has no encoding, and what writes XML says none, or UTF-8.
# What happens: the file begins by saying that it is in ISO-8859-1, whatever is in it. libxml2, with which readers of feeds, PHP, Ruby and Python read OPML, and browsers take
# its word: "Вісті" becomes "Ð\x92ÑÑ…", the outlets are imported under such names, and nobody is told. The package itself reads its file rightly, as it does not look at what is
# said there, so that going out and back by it shows nothing.
# opml (npm) 0.5.8 beside libxml2 (as libxml2-wasm 0.7.2), seen 2026-12-01. Source: https://github.com/scripting/opml/blob/main/opmlpackage/opml.js (stringify) and
# https://www.w3.org/TR/xml/#charencoding
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund opml@0.5.8 libxml2-wasm@0.7.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { XmlDocument } from 'libxml2-wasm';
import opml from 'opml';

const outlets = ['Вісті', 'Le Journal à Kyiv', 'News'];
const text = opml.stringify({ opml: { head: { title: 'Outlets' }, body: { subs: outlets.map((name) => ({ type: 'rss', text: name, xmlUrl: 'https://news.example/rss' })) } } });
console.log(text.split('\n')[0]);
assert.match(text, /^<\?xml version="1.0" encoding="ISO-8859-1"\?>/);
await writeFile('outlets.opml', text);

const file = await readFile('outlets.opml');
const document = XmlDocument.fromBuffer(file);
const seen = document.find('//outline').map((outline) => outline.attr('text').value);
document.dispose();
console.log(seen);
assert.deepEqual(seen, outlets.map((name) => Buffer.from(name, 'utf8').toString('latin1')));
const own = await new Promise((resolve, reject) => opml.parse(file.toString(), (error, tree) => (error ? reject(error) : resolve(tree.opml.body.subs.map((sub) => sub.text)))));
console.log(own);
assert.deepEqual(own, outlets);
JS
node try.mjs
