#!/usr/bin/env bash
# Newspaper articles in BibLaTeX turned into CSL: their headlines and the newspapers' names.
#
# One would guess: the newspaper's name as it stands. A style may set an article's title in sentence case, and braces keep words from
# it; no style of BibLaTeX does that to `journaltitle`.
# What happens: "The Kyiv Morning Post" becomes "The kyiv morning post". And what an entry without `langid` is made into depends on the entry before it in the
# file: behind a German one its headline and newspaper keep their capitals, alone they lose them ("Talks in alaska").
# biblatex-csl-converter 3.6.0, seen 2026-11-29. Source: https://ctan.org/pkg/biblatex (manual, 4.6.4: MakeSentenceCase and the title
# formats) and https://docs.citationstyles.org/en/stable/specification.html#standard-variables (container-title)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund biblatex-csl-converter@3.6.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { CSLExporter, parse } from 'biblatex-csl-converter';

const entry = (key, langid) =>
  `@article{${key}, entrysubtype = {newspaper}, title = {Talks in Alaska}, journaltitle = {The Kyiv Morning Post}, date = {2025-08-15}${langid}}`;
const read = (...entries) =>
  Object.values(new CSLExporter(parse(entries.join('\n')).entries).parse()).map((item) => [item.title, item['container-title']]);
const alone = read(entry('a', ''));
const english = read(entry('b', ', langid = {english}'));
const behindGerman = read(entry('c', ', langid = {german}'), entry('d', ''));
console.log({ alone, english, behindGerman });
assert.deepEqual(alone, [['Talks in alaska', 'The kyiv morning post']]);
assert.deepEqual(english, alone);
assert.deepEqual(behindGerman[1], ['Talks in Alaska', 'The Kyiv Morning Post']);
JS
node try.mjs
