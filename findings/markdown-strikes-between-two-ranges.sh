#!/usr/bin/env bash
# A Korean report with two ranges of days or numbers in one paragraph, kept or shown as Markdown. Korean, Japanese and Chinese write a range with
# a tilde, "15~16일", and so does the runtime when it prints one in Korean.
#
# One would guess: the tildes stand as written. What the standard strikes is a text between two tildes and two tildes (GFM, 6.5), and a lone one is a sign
# like any other, as it is to markdown-it.
# What happens: both libraries take one tilde for two, as the web site of the standard's makers does. The first range's tilde opens and the second's
# closes: all between them is struck out as withdrawn, and both tildes are gone, so that the plain text has "1516", a number that nobody wrote.
# remark-gfm 4.0.1 has an option `singleTilde`, which is on; marked has none.
# remark-gfm 4.0.1 (remark-parse 11.0.0), marked 18.2.1, beside markdown-it 15.0.3, seen 2026-11-30.
# Source: https://github.github.com/gfm/#strikethrough-extension- and https://github.com/remarkjs/remark-gfm#options
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund \
  unified@11.0.5 remark-parse@11.0.0 remark-gfm@4.0.1 mdast-util-to-string@4.0.0 marked@18.2.1 markdown-it@15.0.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const dates = new Intl.DateTimeFormat('ko', { day: 'numeric', month: 'long', timeZone: 'UTC' });
const range = (from, to) => dates.formatRange(new Date(`2025-08-${from}`), new Date(`2025-08-${to}`));
const report = `${range(15, 16)} 앵커리지, ${range(17, 18)} 워싱턴. 사망 10~20명.`;
const numbers = '사망 10~20명, 부상 30~40명.';
const plain = (text, options) => toString(unified().use(remarkParse).use(remarkGfm, options).parse(text));
console.log(report, marked.parse(report), plain(numbers), '|', plain(numbers, { singleTilde: false }));
assert.match(report, /15일~16일.*17일~18일/);
assert.match(marked.parse(report), /15일<del>16일 앵커리지, 8월 17일<\/del>18일/);
assert.equal(plain(numbers), '사망 1020명, 부상 3040명.');
assert.equal(marked.parse(numbers), '<p>사망 10<del>20명, 부상 30</del>40명.</p>\n');
assert.equal(plain(numbers, { singleTilde: false }), numbers);
assert.equal(new MarkdownIt().render(numbers), `<p>${numbers}</p>\n`);
JS
node try.mjs
