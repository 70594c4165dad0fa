#!/usr/bin/env bash
# A page that leaves out the tags that HTML lets it leave out: no <head>, no <body>, as pages written by hand and some makers of static sites have it.
#
# One would guess: the page that every browser has. The head's and the body's tags may be omitted (HTML, 13.1.2.4), the elements are there all the same;
# jsdom has them, and linkedom has the end of a paragraph whose end tag is omitted.
# What happens: the head and the body are there and empty, with the whole page behind them. `document.title` is "", `document.body.textContent` is "",
# Readability finds no article, and article-extractor, which reads by linkedom, gives none; `querySelector` finds every part. With the tags
# written out all of it is right. No error says so.
# linkedom 0.18.12 beside jsdom 26.1.0, with @mozilla/readability 0.6.0 and @extractus/article-extractor 9.0.1, seen 2026-11-30.
# Source: https://html.spec.whatwg.org/multipage/syntax.html#optional-tags
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund \
  linkedom@0.18.12 jsdom@26.1.0 @mozilla/readability@0.6.0 @extractus/article-extractor@9.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const text = '<p>The talks in Anchorage ended early and without a deal, said a person who was there and who knows what was planned.\n';
const omitted = `<!doctype html>\n<html lang=en>\n<title>Talks end early</title>\n<h1>Talks end early in Anchorage</h1>\n${text.repeat(6)}`;
const written = omitted.replace('<title>', '<head><title>').replace('<h1>', '</head><body><h1>');
async function seen(page, document) {
  const { title, body } = document;
  const row = [title, body.textContent.includes('ended early'), document.querySelectorAll('p').length];
  return [...row, new Readability(document).parse()?.title ?? null];
}
const results = {
  linkedom: await seen(omitted, parseHTML(omitted).document),
  linkedomWithTags: await seen(written, parseHTML(written).document),
  jsdom: await seen(omitted, new JSDOM(omitted).window.document),
};
const extracted = await extractFromHtml(omitted, 'https://news.example/talks').catch((error) => error.message);
console.log(results, extracted);
assert.deepEqual(results.linkedom, ['', false, 6, null]);
assert.deepEqual(results.linkedomWithTags, ['Talks end early', true, 6, 'Talks end early']);
assert.deepEqual(results.jsdom, results.linkedomWithTags);
assert.equal(extracted?.title ?? null, null);
JS
node try.mjs
