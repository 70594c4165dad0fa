#!/usr/bin/env bash
# A feed in Atom read by xml-js, changed or not, and written again: links with two parameters, "https://news.example/story?id=5&lang=uk", a headline about "&amp;", and a link's title, 5 < 6.
#
# One would guess: the same feed. Reading undoes XML's references, writing puts them, and of texts the library does both.
# What happens: in attributes it only undoes them. Every "&" and "<" is written as it stands, and what is written is no XML: a strict reader stops at the first link with two parameters, and the articles behind it are missing. A quotation mark
# is kept, which makes it look as if the rest were. In texts "&amp;" is passed over, as if it were a reference already: a headline that shows how HTML writes the sign, "Q&amp;amp;A", is
# another one, "Q&amp;A". Without a "&" in any address, as in the feed that one tries, all is right. Reported in 2018, and open.
# xml-js 1.6.11, read by saxes 6.0.0, seen 2026-12-01. Source: https://github.com/nashwaan/xml-js/issues/69 and https://www.w3.org/TR/xml/#NT-AttValue
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund xml-js@1.6.11 saxes@6.0.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import convert from 'xml-js';

function complaint(xml) {
  const parser = new SaxesParser();
  let first = null;
  parser.on('error', (error) => {
    first ??= error.message;
  });
  parser.write(xml).close();
  return first;
}
const feed = (headline, href, title) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>${headline}</title><link href="${href}" title="${title}"/></entry></feed>`;
const again = (xml) => [convert.js2xml(convert.xml2js(xml)), convert.json2xml(convert.xml2json(xml, { compact: true }), { compact: true })];

const plain = feed('Talks: 5 &lt; 6, R&amp;D', 'https://news.example/story', '&quot;No deal&quot;');
assert.equal(complaint(plain), null);
assert.deepEqual(again(plain), [plain, plain]);

const usual = feed('Why HTML writes Q&amp;amp;A', 'https://news.example/story?id=5&amp;lang=uk', '5 &lt; 6');
assert.equal(complaint(usual), null);
for (const written of again(usual)) {
  console.log(written, '\n', complaint(written));
  assert.equal(written, feed('Why HTML writes Q&amp;A', 'https://news.example/story?id=5&lang=uk', '5 < 6'));
  assert.notEqual(complaint(written), null);
}
JS
node try.mjs
