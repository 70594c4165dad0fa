#!/usr/bin/env bash
# An article with a <template> in it, from which a script makes cards of other reports when a reader scrolls.
#
# One would guess: its words are not in the text. A template represents nothing, and what is in it is no child of it but a fragment apart (HTML, 4.12.3),
# so that a browser's `textContent` leaves it out, and Readability with jsdom does.
# What happens: with linkedom, which Readability is as often used with, it is part of the article; so it is in cheerio's `text()`, though cheerio's parser
# keeps it apart, and in html-to-text. A sentence about something else is given as the outlet's.
# @mozilla/readability 0.6.0 with linkedom 0.18.12 and jsdom 26.1.0, cheerio 1.2.0, html-to-text 10.0.1, seen 2026-11-30.
# Source: https://html.spec.whatwg.org/multipage/scripting.html#the-template-element
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund \
  @mozilla/readability@0.6.0 linkedom@0.18.12 jsdom@26.1.0 cheerio@1.2.0 html-to-text@10.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { convert } from 'html-to-text';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const paragraph = `<p>${'The two delegations met on Friday and talked for almost three hours, behind closed doors. '.repeat(4)}</p>`;
const card = '<template id="card"><p>Ten people were hurt in an accident on the northern ring road, the police say, in the early morning.</p></template>';
const page = `<!doctype html><html lang="en"><head><title>Talks end</title></head>
<body><article><h1>Talks end</h1>${paragraph}${card}${paragraph}</article></body></html>`;
const texts = {
  jsdom: new Readability(new JSDOM(page).window.document).parse().textContent,
  linkedom: new Readability(parseHTML(page).document).parse().textContent,
  cheerio: load(page)('article').text(),
  'html-to-text': convert(page),
};
const seen = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, text.includes('ring road')]));
console.log(seen);
assert.deepEqual(seen, { jsdom: false, linkedom: true, cheerio: true, 'html-to-text': true });
JS
node try.mjs
