#!/usr/bin/env bash
# A number in a report with a note to it, 500<sup>1</sup>, or with a power, 10<sup>3</sup>, in the plain text and in the Markdown of the page.
#
# One would guess: a number of its own, "500 1", "500^1" or "500¹": by HTML <sup> is there only for what means something by being raised, so that to leave the tag out is to
# change the figure. The same makers of text put a space or a line where a cell, a line of a list or a block ends.
# What happens: 500 people with a note are 5001, "15² August" is 152 August, a thousand is 103, and nothing tells them from such numbers; a price set as 9<sup>99</sup> is 999.
# Where the note is a link, the two that make Markdown keep it as one. article-extractor keeps the tag.
# html-to-text 10.0.1, turndown 7.2.5, node-html-markdown 2.0.0, @mozilla/readability 0.6.0 in jsdom 26.1.0, mailparser 3.14.2 (the text of a mail), seen 2026-12-01. Source:
# https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-sub-and-sup-elements
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund html-to-text@10.0.1 turndown@7.2.5 node-html-markdown@2.0.0 @mozilla/readability@0.6.0 jsdom@26.1.0 mailparser@3.14.2 @extractus/article-extractor@9.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { convert } from 'html-to-text';
import { JSDOM } from 'jsdom';
import { simpleParser } from 'mailparser';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';

const html = '<p>Some 500<sup>1</sup> people fled on 15<sup>2</sup> August, 10<sup>3</sup> in all; 5<sup><a href="#n4">4</a></sup> died.</p>';
const prose = '<p>The two presidents met in Anchorage on Friday, and spoke for nearly three hours, with nothing signed.</p>'.repeat(8);
const page = `<!doctype html><html><head><title>Talks</title></head><body><article>${html}${prose}</article></body></html>`;
const lineOf = (text) => text.split('\n').find((line) => line.includes('fled'))?.trim().replace(/died\..*/, 'died.');
const mail = `From: Courier <news@news.example>\r\nSubject: Talks\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html}`;
const seen = {
  'html-to-text': lineOf(convert(html, { wordwrap: false, selectors: [{ selector: 'a', options: { ignoreHref: true } }] })),
  readability: lineOf(new Readability(new JSDOM(page, { url: 'https://news.example/talks' }).window.document).parse().textContent),
  mailparser: lineOf((await simpleParser(mail)).text).replace(' [#n4]', ''),
  turndown: lineOf(new TurndownService().turndown(html)),
  'node-html-markdown': lineOf(NodeHtmlMarkdown.translate(html)),
  'article-extractor': (await extractFromHtml(page, 'https://news.example/talks')).content,
};
console.log(seen);
const plain = 'Some 5001 people fled on 152 August, 103 in all; 54 died.';
for (const name of ['html-to-text', 'readability', 'mailparser']) assert.equal(seen[name], plain);
for (const name of ['turndown', 'node-html-markdown']) assert.equal(seen[name], plain.replace('54', '5[4](#n4)'));
assert.ok(seen['article-extractor'].includes('500<sup>1</sup> people'));
JS
node try.mjs
