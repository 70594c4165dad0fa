#!/usr/bin/env bash
# The text of an article by the property `innerText`, which three models of a page without a browser have: with a paragraph that is hidden, <p hidden>, and a closed note, a reference, "Q&amp;A", and two cells of a table.
#
# One would guess: the text as it is seen: by HTML that is what the property is, beside `textContent`, which is everything. What is hidden is not in it, paragraphs are on lines of their own, and between two cells is a tab.
# What happens: each has another part of that. All three give the hidden paragraph, and cells as one word, 5 and 7 as 57; happy-dom leaves out what a style hides and not the attribute. In node-html-parser references stay as they are
# written, "Q&amp;A", and paragraphs run together: "Killed: 5Wounded: 7". In happy-dom a <br> is nothing: "Talksend".
# happy-dom 21.0.4, linkedom 0.18.12, node-html-parser 9.0.7, seen 2026-12-01.
# Source: https://html.spec.whatwg.org/multipage/dom.html#the-innertext-idl-attribute
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund happy-dom@21.0.4 linkedom@0.18.12 node-html-parser@9.0.7 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import { parse } from 'node-html-parser';

const html = '<article><h1>Talks<br>end</h1><p>Killed: 5</p><p>Wounded: 7</p><p hidden>Draft: Q&amp;A</p><p style="display: none">Late</p><table><tr><td>5</td><td>7</td></tr></table></article>';
const window = new Window();
window.document.body.innerHTML = html;
const seen = {
  'happy-dom': window.document.querySelector('article').innerText,
  linkedom: parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.querySelector('article').innerText,
  'node-html-parser': parse(html).querySelector('article').innerText,
};
await window.happyDOM.close();
console.log(seen);
for (const text of Object.values(seen)) {
  assert.match(text, /Draft: Q&/);
  assert.match(text, /57/);
}
assert.deepEqual(Object.values(seen).map((text) => text.includes('Late')), [false, true, true]);
assert.match(seen['happy-dom'], /Talksend/);
assert.match(seen['node-html-parser'], /Killed: 5Wounded: 7Draft: Q&amp;A/);
JS
node try.mjs
