#!/usr/bin/env bash
# The links and pictures of a page that says by <base href> what they are relative to, read by happy-dom: <base href="https://news.example/2025/08/">.
#
# One would guess: the addresses that every browser has. happy-dom knows the element: `document.baseURI` is the base, and that links and pictures have whole
# addresses was mended when it was reported.
# What happens: they are made whole by the page's own address. `a.href`, `img.src`, `form.action` and `area.href` of "talks" are news.example/talks,
# another page or none, and look as whole as right ones; a crawler that follows them gets errors, or the front page again. `new URL(attribute,
# document.baseURI)` is right, and so is what Readability makes of the same document, as it goes by that. jsdom has all of them right; in linkedom
# `href` is the attribute as it stands.
# happy-dom 21.0.4 beside jsdom 26.1.0, with @mozilla/readability 0.6.0, seen 2026-11-30. Source: https://html.spec.whatwg.org/#document-base-urls and
# https://github.com/capricorn86/happy-dom/issues/1135
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund happy-dom@21.0.4 jsdom@26.1.0 @mozilla/readability@0.6.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import { Window } from 'happy-dom';
import { JSDOM } from 'jsdom';

const sentence = 'The two presidents met in Anchorage on Friday, and spoke for nearly three hours, with nothing signed.';
const html = `<!doctype html><html><head><title>Talks end</title><base href="https://news.example/2025/08/"></head><body><article>
${`<p>${sentence} <a href="talks">More</a> <img src="base.jpg" alt="The base"></p>`.repeat(8)}<form action="find"></form>
<map name="m"><area href="map" alt="Alaska"></map></article></body></html>`;
const url = 'https://news.example/';
const window = new Window({ url });
window.document.write(html);
const parsed = new window.DOMParser().parseFromString(html, 'text/html');

function addresses(document) {
  const at = (name, property) => document.querySelector(name)[property];
  const found = [at('a', 'href'), at('img', 'src'), at('form', 'action'), at('area', 'href')];
  console.log(document.baseURI, found);
  assert.equal(document.baseURI, 'https://news.example/2025/08/');
  assert.equal(new URL(document.querySelector('a').getAttribute('href'), document.baseURI).href, 'https://news.example/2025/08/talks');
  return found;
}
const names = ['talks', 'base.jpg', 'find', 'map'];
assert.deepEqual(addresses(new JSDOM(html, { url }).window.document), names.map((name) => `https://news.example/2025/08/${name}`));
assert.deepEqual(addresses(window.document), names.map((name) => `https://news.example/${name}`));
assert.deepEqual(addresses(parsed), names.map((name) => `https://news.example/${name}`));
const { content } = new Readability(window.document).parse();
console.log('Readability', content.match(/href="[^"]*"/)[0]);
assert.ok(content.includes('href="https://news.example/2025/08/talks"'));
await window.happyDOM.close();
JS
node try.mjs
