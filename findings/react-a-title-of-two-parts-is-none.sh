#!/usr/bin/env bash
# A page's title, or a drawing's, written in JSX with a value in it: <title>Talks in {place}</title>.
#
# One would guess: "Talks in Anchorage", as the same words in <h1>, <option> or <textarea> are, or an error. React renders <title> itself since version 19 and puts it into the head; what is written reads as one
# text, and is two children only to JSX.
# What happens: the server sends <title></title>. A page without a title is named by its address in tabs, bookmarks and search results, and a chart has no name for who does not see it. In
# production nothing says so, in development one line among others. The documentation asks for one text. With `${place}` in a template it is there.
# react and react-dom 19.3.1, seen 2026-12-01. Source: https://react.dev/reference/react-dom/components/title (variables in the title) and
# https://html.spec.whatwg.org/multipage/semantics.html#the-title-element
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund react@19.3.1 react-dom@19.3.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';

process.env.NODE_ENV = 'production';
const said = [];
console.error = (...words) => said.push(words);
const { createElement: h } = await import('react');
const { renderToStaticMarkup, renderToString } = await import('react-dom/server');

const place = 'Anchorage';
const seen = {
  title: renderToString(h('title', null, 'Talks in ', place)),
  static: renderToStaticMarkup(h('title', null, 'Talks in ', place)),
  drawing: renderToStaticMarkup(h('svg', null, h('title', null, 'Reports of ', place))),
  heading: renderToStaticMarkup(h('h1', null, 'Talks in ', place)),
  option: renderToStaticMarkup(h('option', null, 'Talks in ', place)),
  template: renderToStaticMarkup(h('title', null, `Talks in ${place}`)),
};
console.log(seen, said);
assert.deepEqual(seen, {
  title: '<title></title>',
  static: '<title></title>',
  drawing: '<svg><title></title></svg>',
  heading: '<h1>Talks in Anchorage</h1>',
  option: '<option>Talks in Anchorage</option>',
  template: '<title>Talks in Anchorage</title>',
});
assert.deepEqual(said, []);
JS
node try.mjs
