#!/usr/bin/env bash
# An article's text with the address of its source written out, as newspapers' addresses are: https://news.example/article/talks_6628990_3210.html.
# It is made Markdown for keeping, and a page again for reading.
#
# One would guess: the same address, and a link to it. Marks that Markdown would read are kept by a backslash, and whoever reads Markdown takes
# the backslashes off.
# What happens: the writers put one before every underscore, the readers make bare addresses into links before they look at backslashes: the link goes to
# "talks%5C_6628990%5C_3210.html", and the text shows the backslashes too. Either side keeps its own rule; GFM (6.9) says only where an
# address ends. Known at one of the writers since 2020.
# turndown 7.2.5, node-html-markdown 2.0.0, marked 18.2.1, markdown-it 15.0.3 (linkify), seen 2026-11-30.
# Source: https://github.com/mixmark-io/turndown/issues/324 and https://github.github.com/gfm/#autolinks-extension-
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund turndown@7.2.5 node-html-markdown@2.0.0 marked@18.2.1 markdown-it@15.0.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { marked } from 'marked';
import MarkdownIt from 'markdown-it';
import { NodeHtmlMarkdown } from 'node-html-markdown';
import TurndownService from 'turndown';

const page = (name) => `<p>Source: https://news.example/article/${name}.html</p>`;
const writers = { turndown: (html) => new TurndownService().turndown(html), 'node-html-markdown': (html) => NodeHtmlMarkdown.translate(html) };
const readers = { marked: (text) => marked(text), 'markdown-it': (text) => new MarkdownIt({ linkify: true }).render(text) };
for (const [writer, write] of Object.entries(writers)) {
  for (const [reader, read] of Object.entries(readers)) {
    const [plain, underscored] = ['talks-6628990-3210', 'talks_6628990_3210'].map((name) => /href="([^"]*)"/.exec(read(write(page(name))))[1]);
    console.log(writer, reader, [plain, underscored]);
    assert.equal(plain, 'https://news.example/article/talks-6628990-3210.html');
    assert.equal(underscored, 'https://news.example/article/talks%5C_6628990%5C_3210.html');
  }
}
JS
node try.mjs
