#!/usr/bin/env bash
# A feed in RSS read by happy-dom as a browser would, `new DOMParser().parseFromString(feed, 'text/xml')`, whose headlines are in CDATA, as WordPress and
# most other makers of feeds write them; and one without CDATA, changed and written out again.
#
# One would guess: the headlines, and the same feed: XML is XML, whatever the names of its elements.
# What happens: CDATA is an error to it: what is found before is the document, the first headline is empty, and its address, date and every other article are missing. Nothing is
# thrown; a <parsererror> stands in the document, as browsers put it where a feed is broken. Without CDATA all is read, but in outerHTML and
# innerHTML <link> and <source> are what they are in HTML, elements that are never closed and have no text: the articles' addresses are gone, and no reader of XML takes
# the rest. XMLSerializer writes them rightly, and linkedom has both right.
# happy-dom 21.0.4 beside linkedom 0.18.12, seen 2026-12-01. Source: https://github.com/capricorn86/happy-dom/issues/1900 and
# https://www.w3.org/TR/xml/#sec-cdata-sect
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund happy-dom@21.0.4 linkedom@0.18.12 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Window } from 'happy-dom';
import { DOMParser as LinkedomParser } from 'linkedom';

const { DOMParser, XMLSerializer } = new Window();
const item = (title, id) => `<item><title>${title}</title><link>https://news.example/${id}</link><source url="https://wire.example/feed">Wire</source></item>`;
const feed = (items) => `<rss version="2.0"><channel><title>News</title>${items.join('')}</channel></rss>`;
const read = (Parser, text) => {
  const document = new Parser().parseFromString(text, 'text/xml');
  return [...document.querySelectorAll('item')].map((found) => [found.querySelector('title')?.textContent ?? null, found.querySelector('link')?.textContent ?? null]);
};

const cdata = feed([item('<![CDATA[No deal & no talks]]>', 'a'), item('Talks go on', 'b')]);
const both = [['No deal & no talks', 'https://news.example/a'], ['Talks go on', 'https://news.example/b']];
console.log('happy-dom', read(DOMParser, cdata), 'linkedom', read(LinkedomParser, cdata));
assert.deepEqual(read(DOMParser, cdata), [['', null]]);
assert.deepEqual(read(LinkedomParser, cdata), both);

const plain = feed([item('No deal', 'a'), item('Talks go on', 'b')]);
const document = new DOMParser().parseFromString(plain, 'text/xml');
assert.deepEqual(read(DOMParser, plain), [['No deal', 'https://news.example/a'], both[1]]);
const written = document.documentElement.outerHTML;
console.log(written);
assert.ok(written.includes('<link>') && !written.includes('</link>') && !written.includes('news.example/a') && !written.includes('Wire'));
assert.equal(new XMLSerializer().serializeToString(document), plain);
assert.equal(new LinkedomParser().parseFromString(plain, 'text/xml').documentElement.outerHTML, plain);
JS
node try.mjs
