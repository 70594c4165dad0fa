#!/usr/bin/env bash
# A NewsArticle's linked data kept as RDF and read back with numbers and truth values as such, `jsonld.fromRDF(quads, { useNativeTypes: true })`: 500 words, free to read, and its headline.
#
# One would guess: the article as it was: 500, true, and "No deal", a text, which is JSON's own too. So it is in the algorithm of the standard, in which a string keeps no type.
# What happens: numbers and truth values come back, but each text is an object with the type xsd:string: whoever shows `headline` shows "[object Object]", and a frame that
# asks for the article by its headline gets it with the headline null. A number that is no number of JSON, "05", loses its type instead. Without the option texts are texts, and
# 500 is an object.
# jsonld 9.0.0, seen 2026-12-01. Source: https://www.w3.org/TR/json-ld11-api/#rdf-to-object-conversion (steps 2.4 and 2.8) and
# https://github.com/digitalbazaar/jsonld.js/blob/main/lib/fromRdf.js (_RDFToObject)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund jsonld@9.0.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import jsonld from 'jsonld';

const context = { '@vocab': 'http://schema.org/' };
const article = { '@context': context, '@id': 'https://news.example/talks', '@type': 'NewsArticle', headline: 'No deal', isAccessibleForFree: true, wordCount: 500 };
const quads = await jsonld.toRDF(article, { format: 'application/n-quads' });
const string = 'http://www.w3.org/2001/XMLSchema#string';
const integer = 'http://www.w3.org/2001/XMLSchema#integer';
const frame = { '@context': context, '@type': 'NewsArticle', headline: 'No deal' };

const native = await jsonld.fromRDF(quads, { useNativeTypes: true });
const { headline, wordCount, isAccessibleForFree } = await jsonld.compact(native, context);
console.log({ headline, wordCount, isAccessibleForFree });
assert.deepEqual({ headline, wordCount, isAccessibleForFree }, { headline: { '@type': string, '@value': 'No deal' }, wordCount: 500, isAccessibleForFree: true });
const framed = [(await jsonld.frame(native, frame)).headline, (await jsonld.frame(article, frame)).headline];
console.log('framed', framed);
assert.deepEqual(framed, [null, 'No deal']);

const plain = await jsonld.compact(await jsonld.fromRDF(quads), context);
console.log(plain.headline, plain.wordCount);
assert.deepEqual([plain.headline, plain.wordCount], ['No deal', { '@type': integer, '@value': '500' }]);
const [{ 'http://schema.org/position': position }] = await jsonld.fromRDF(`<urn:a> <http://schema.org/position> "05"^^<${integer}> .\n`, { useNativeTypes: true });
console.log(position);
assert.deepEqual(position, [{ '@value': '05' }]);
JS
node try.mjs
