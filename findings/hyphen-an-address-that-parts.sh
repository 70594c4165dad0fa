#!/usr/bin/env bash
# The text of an article with the address of its source written out, given places where long words may part by `hyphen`, as pages in German or on narrow screens are.
#
# One would guess: the words, and not the address: it is no word of the language, and of HTML the library leaves out what is no text.
# What happens: an address has words between its signs, and soft hyphens are put into those: nobody sees them, and whoever copies the address has them in it. A browser drops them from the host by
# the rules for hosts and sends them in the path as %C2%AD, so that the reader arrives at the outlet, which has no such page; what makes links of addresses makes such a link. So it is with
# names of accounts, addresses of mail, tags, and the text of <code>. The README names neither addresses nor a way to leave anything out but one word at a time.
# hyphen 1.14.1, linkify-it 6.1.0, seen 2026-12-01. Source: https://github.com/ytiurin/hyphen#readme, https://url.spec.whatwg.org/#concept-domain-to-ascii and
# https://www.unicode.org/reports/tr46/#Validity_Criteria (U+00AD is ignored)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund hyphen@1.14.1 linkify-it@6.1.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import german from 'hyphen/de/index.js';
import { LinkifyIt } from 'linkify-it';

const shown = (text) => text.replaceAll('\u00ad', '|');
const text = 'Mehr zum Gipfeltreffen: https://nachrichten.example/politik/gipfeltreffen.html';
const parted = german.hyphenateSync(text);
const [link] = new LinkifyIt().match(parted);
const sent = new URL(link.url);
console.log(shown(parted), sent.href);
assert.equal(shown(parted), 'Mehr zum Gip|fel|tref|fen: https://nach|rich|ten.ex|am|p|le/po|li|tik/gip|fel|tref|fen.html');
assert.equal(sent.host, 'nachrichten.example');
assert.equal(sent.pathname, '/po%C2%ADli%C2%ADtik/gip%C2%ADfel%C2%ADtref%C2%ADfen.html');
const html = german.hyphenateHTMLSync('<p><a href="https://news.example/gipfeltreffen">news.example/gipfeltreffen</a></p>');
console.log(shown(html));
assert.equal(shown(html), '<p><a href="https://news.example/gipfeltreffen">news.ex|am|p|le/gip|fel|tref|fen</a></p>');
assert.equal(shown(german.hyphenateSync('@tagesschau redaktion@news.example')), '@ta|ges|schau re|dak|ti|on@news.ex|am|p|le');
JS
node try.mjs
