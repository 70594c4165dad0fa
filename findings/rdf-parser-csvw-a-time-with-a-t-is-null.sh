#!/usr/bin/env bash
# A table of articles that is described by CSV on the Web, with the time of each as "2025-08-15T20:00", in the form "yyyy-MM-ddTHH:mm" of a column of the type dateTime.
#
# One would guess: that time. The form is one of those that the standard names for every reader to know, beside "yyyy-MM-dd HH:mm", which is read; and of a value that does
# not fit, an error or a text is what the standard asks for.
# What happens: the form is handed to another library, to which a T is the time of day as the place has it, so that nothing fits and the time of every article is a literal without a value:
# null, of the type dateTime; written out as text it is "null". No error says so. Two more things that the description says are passed over: a column's `separator`, so that
# "Mara Ek;Timo Sahl" is one author, and a number's signs, so that "1.500,5" is a decimal number that no other reader of RDF takes.
# rdf-parser-csvw 1.1.0, seen 2026-12-01. Source: https://www.w3.org/TR/tabular-data-model/#formats-for-dates-and-times and
# https://www.w3.org/TR/tabular-metadata/#cell-separator
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund rdf-parser-csvw@1.1.0 rdf-ext@2.6.0 n3@2.13.12 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { Parser, Writer } from 'n3';
import rdf from 'rdf-ext';
import CsvwParser from 'rdf-parser-csvw';

const description = (form) => `@prefix csvw: <http://www.w3.org/ns/csvw#> .
<https://news.example/table> csvw:url "table.csv" ; csvw:tableSchema [ csvw:aboutUrl "#{id}" ; csvw:column (
  [ csvw:title "id" ; csvw:name "id" ]
  [ csvw:title "time" ; csvw:name "time" ; csvw:datatype [ csvw:base "dateTime" ; csvw:format "${form}" ] ]
  [ csvw:title "authors" ; csvw:name "authors" ; csvw:separator ";" ]
  [ csvw:title "sum" ; csvw:name "sum" ; csvw:datatype [ csvw:base "decimal" ; csvw:format [ csvw:decimalChar "," ; csvw:groupChar "." ] ] ] ) ] .`;

async function read(form, time) {
  const metadata = rdf.dataset(new Parser().parse(description(form)));
  const parser = new CsvwParser({ metadata, baseIRI: 'https://news.example/', timezone: 'UTC' });
  const found = {};
  for await (const quad of parser.import(Readable.from([`id,time,authors,sum\n1,${time},Mara Ek;Timo Sahl,"1.500,5"\n`]))) {
    const name = quad.predicate.value.split('#')[1];
    (found[name] ??= []).push(quad.object);
  }
  const seen = ['time', 'authors', 'sum'].map((name) => found[name].map(({ value }) => value));
  console.log(form, seen);
  return { seen, time: found.time[0] };
}
const rest = [['Mara Ek;Timo Sahl'], ['1.500,5']];
assert.deepEqual((await read('yyyy-MM-dd HH:mm', '2025-08-15 20:00')).seen, [['2025-08-15T20:00:00.000Z'], ...rest]);
for (const [form, time] of [['yyyy-MM-ddTHH:mm', '2025-08-15T20:00'], ['yyyy-MM-ddTHH:mm:ss', '2025-08-15T20:00:30']]) {
  const { seen, time: literal } = await read(form, time);
  assert.deepEqual(seen, [[null], ...rest]);
  const written = new Writer({ format: 'N-Triples' }).quadToString(rdf.namedNode('urn:a'), rdf.namedNode('urn:b'), literal);
  console.log(written);
  assert.match(written, /"null"\^\^<http:\/\/www.w3.org\/2001\/XMLSchema#dateTime>/);
}
JS
node try.mjs
