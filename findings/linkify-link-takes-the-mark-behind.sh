#!/usr/bin/env bash
# The address of a source in a running text, made into a link: “https://news.example/talks”, «…», or before a Chinese or Japanese full stop.
#
# One would guess: the link ends before the mark, as it does before an English full stop, comma or quotation mark.
# What happens: only ASCII marks end it, so the quotation mark belongs to the address; and Chinese and Japanese have no space behind a mark, so the
# rest of the sentence does too. The link leads to a page that is not there. For marked this is its standard's rule (GFM, 6.9: an
# extended autolink goes on to a space or "<", and of marks at its end only ASCII ones are left out). linkify-it and Autolinker end it right.
# linkify-string 4.3.3 (linkifyjs 4.3.3), marked 18.2.1, beside linkify-it 6.1.0 and autolinker 4.1.5, seen 2026-11-30.
# Source: https://github.github.com/gfm/#autolinks-extension-
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund \
  linkifyjs@4.3.3 linkify-string@4.3.3 marked@18.2.1 linkify-it@6.1.0 autolinker@4.1.5 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import Autolinker from 'autolinker';
import * as linkifyIt from 'linkify-it';
import linkifyString from 'linkify-string';
import { marked } from 'marked';

const address = 'https://news.example/talks';
const hrefOf = (html) => decodeURI(/href="([^"]*)"/.exec(html)[1]);
const matcher = new (linkifyIt.LinkifyIt ?? linkifyIt.default)();
const makers = {
  linkify: (text) => hrefOf(linkifyString(text)),
  marked: (text) => hrefOf(marked.parseInline(text)),
  'linkify-it': (text) => matcher.match(text)[0].url,
  autolinker: (text) => hrefOf(Autolinker.link(text)),
};
const cases = [
  [`“${address}”`, '”'],
  [`См. «${address}».`, '»'],
  [`来源： ${address}。会谈已结束`, '。会谈已结束'],
  [`See ${address}, they said`, ''],
];
for (const [text, taken] of cases) {
  const seen = Object.fromEntries(Object.entries(makers).map(([name, make]) => [name, make(text)]));
  console.log(text, seen);
  assert.deepEqual(Object.values(seen), [address + taken, address + taken, address, address]);
}
JS
node try.mjs
