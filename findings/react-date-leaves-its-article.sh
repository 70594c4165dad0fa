#!/usr/bin/env bash
# An article with its linked data in RDFa, rendered on the server by React: <meta property="datePublished"> within <article typeof="NewsArticle">.
#
# One would guess: the markup as it is written. HTML+RDFa allows <meta> with `property` in the body, and it speaks of the thing whose element it is in.
# What happens: since React 19 such a <meta> is taken out and put into the head of the page, wherever it stands. There it belongs to no article and no
# vocabulary: a reader of RDFa finds the headline without a date. React 18 leaves it in place, and 19 leaves what has `itemProp`
# (microdata); its documentation names that exception and not this one.
# react-dom 19.3.1 and 18.3.1, rdfa-streaming-parser 3.0.2, seen 2026-11-30.
# Source: https://react.dev/reference/react-dom/components/meta and https://www.w3.org/TR/html-rdfa/#extensions-to-the-html5-syntax
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund react@19.3.1 react-dom@19.3.1 rdfa-streaming-parser@3.0.2 >/dev/null
mkdir before
npm init --yes --prefix before >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --prefix before react@18.3.1 react-dom@18.3.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { RdfaParser } from 'rdfa-streaming-parser';

function pageOf(folder, dated) {
  const require = createRequire(new URL(folder, import.meta.url));
  const { createElement: h } = require('react');
  const article = { vocab: 'https://schema.org/', typeof: 'NewsArticle', resource: '/talks' };
  const body = h('article', article, h('h1', { property: 'headline' }, 'Talks end'), h('meta', { ...dated, content: '2025-08-15' }));
  return require('react-dom/server').renderToStaticMarkup(h('html', null, h('head', null, h('title', null, 'Courier')), h('body', null, body)));
}
async function propertiesOf(html) {
  const parser = new RdfaParser({ baseIRI: 'https://news.example/', contentType: 'text/html' });
  parser.end(html);
  const properties = [];
  for await (const { subject, predicate } of parser) if (subject.value.endsWith('/talks')) properties.push(predicate.value.replace(/.*[#/]/, ''));
  return properties;
}
const after = pageOf('./page.js', { property: 'datePublished' });
const before = pageOf('./before/page.js', { property: 'datePublished' });
const microdata = pageOf('./page.js', { itemProp: 'datePublished' });
console.log(after, await propertiesOf(after), before, await propertiesOf(before), microdata);
assert.match(after, /<meta property="datePublished" content="2025-08-15"\/><\/head>/);
assert.deepEqual(await propertiesOf(after), ['type', 'headline']);
assert.deepEqual(await propertiesOf(before), ['type', 'headline', 'datePublished']);
assert.match(microdata, /<meta itemProp="datePublished" content="2025-08-15"\/><\/article>/i);
JS
node try.mjs
