#!/usr/bin/env bash
# A newspaper article in BibLaTeX with its `langid`, turned into CSL and back.
#
# One would guess: the same `langid`: the library writes CSL's `language` as "de-DE", "uk-UA" or "en-US" itself, so it can read these.
# What happens: reading CSL it drops every language that has a capital letter, its own "de-DE" too, and two letters alone ("de", which is
# enough for CSL); Latin survives, being "la". No error says so, and styles go on to put German headlines into English title case.
# biblatex-csl-converter 3.6.0, seen 2026-11-29.
# Source: https://docs.citationstyles.org/en/stable/specification.html#standard-variables (language)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund biblatex-csl-converter@3.6.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { BibLatexExporter, CSLExporter, parse, parseCSL } from 'biblatex-csl-converter';

const entry = (langid) => `@article{a, title = {Treffen}, journaltitle = {Bote}, date = {2025-08-15}, langid = {${langid}}}`;
function thereAndBack(langid) {
  const item = new CSLExporter(parse(entry(langid)).entries).parse()[1];
  const back = new BibLatexExporter(parseCSL({ a: item })).parse();
  return [item.language, /langid = \{(\w+)\}/.exec(back)?.[1] ?? null];
}
const seen = Object.fromEntries(['german', 'ukrainian', 'english', 'latin'].map((langid) => [langid, thereAndBack(langid)]));
const short = parseCSL({ a: { id: 'a', type: 'article-newspaper', title: 'Treffen', language: 'de' } })[1].fields.langid;
console.log(seen, { short });
assert.deepEqual(seen, {
  german: ['de-DE', null],
  ukrainian: ['uk-UA', null],
  english: ['en-US', null],
  latin: ['la', 'latin'],
});
assert.equal(short, undefined);
JS
node try.mjs
