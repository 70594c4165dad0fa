#!/usr/bin/env bash
# The time of a report in a page's RDFa or microdata, as JavaScript writes times: <time property="datePublished" datetime="2025-08-15T17:00:00.000Z">.
#
# One would guess: a value of the type xsd:dateTime, as without ".000": by HTML+RDFa and by microdata to RDF what is in `datetime` has the type of which it is a
# valid form, and seconds of an xsd:dateTime may have a fraction.
# What happens: only seconds without a fraction are looked for. What Date's own `toISOString` gives is a text, and by RDFa one in the page's language: "2025-08-15T17:00:00.000Z"
# in Ukrainian. Who asks the graph for reports of that day, or for the latest, finds none of this page's, and finds a date among its Ukrainian texts. And "08-15",
# HTML's form of 15 August of any year, becomes the month 15 of the year 8.
# rdfa-streaming-parser 3.0.2, microdata-rdf-streaming-parser 3.0.0, seen 2026-11-30. Source: https://www.w3.org/TR/html-rdfa/ (3.1: datetime),
# https://www.w3.org/TR/xmlschema11-2/#dateTime and https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#yearless-dates
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund rdfa-streaming-parser@3.0.2 microdata-rdf-streaming-parser@3.0.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { MicrodataRdfParser } from 'microdata-rdf-streaming-parser';
import { RdfaParser } from 'rdfa-streaming-parser';

const pages = [
  [RdfaParser, (time) => `<article lang="uk" vocab="http://schema.org/" typeof="NewsArticle"><time property="datePublished" datetime="${time}">x</time></article>`],
  [MicrodataRdfParser, (time) => `<article lang="uk" itemscope itemtype="http://schema.org/NewsArticle"><time itemprop="datePublished" datetime="${time}">x</time></article>`],
];
/** The language, or else the type, of the time in a page. */
async function kindOf([Parser, page], time) {
  const parser = new Parser({ baseIRI: 'https://news.example/', contentType: 'text/html' });
  parser.end(page(time));
  for await (const { predicate, object } of parser) {
    if (predicate.value.endsWith('datePublished')) return object.language || object.datatype.value.split('#').pop();
  }
}
const cases = [
  ['2025-08-15T17:00:00Z', ['dateTime', 'dateTime']],
  ['2025-08-15T20:00:00+03:00', ['dateTime', 'dateTime']],
  [new Date('2025-08-15T17:00:00Z').toISOString(), ['uk', 'string']],
  ['2025-08-15T20:00:00.5+03:00', ['uk', 'string']],
  ['08-15', ['gYearMonth', 'gYearMonth']],
];
for (const [time, expected] of cases) {
  const seen = await Promise.all(pages.map((page) => kindOf(page, time)));
  console.log(time, seen);
  assert.deepEqual(seen, expected);
}
JS
node try.mjs
