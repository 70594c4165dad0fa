#!/usr/bin/env bash
# A translated article in XLIFF 2.0, whose paragraphs the translator's program has cut into sentences: a <unit> with a <segment> for each, as the standard has it.
#
# One would guess: the paragraph, its sentences one behind the other ("segmentation" is how a unit's text is cut, 4.2.2.2 and 4.7: the unit stays the same with
# it or without).
# What happens: each segment takes the place of the one before. Of "There is no deal. He denied that there is one." the source and the translation are
# "He denied that there is one.": of every paragraph only its last sentence is left, an <ignorable> between them is lost too, and written again it is the whole unit. No error says so.
# Units of one segment, as this library writes, are read rightly.
# xliff 6.4.0, seen 2026-12-01. Source: https://docs.oasis-open.org/xliff/xliff-core/v2.0/os/xliff-core-v2.0-os.html#unit and
# https://github.com/locize/xliff/issues/22 (of several segments)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund xliff@6.4.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import xliff from 'xliff';

const segment = ([source, target]) => `<segment><source>${source}</source><target>${target}</target></segment>`;
const read = (sentences) => xliff.xliff2js(`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="de">
  <file id="article"><unit id="first">${sentences.map(segment).join('<ignorable><source> </source></ignorable>')}</unit></file></xliff>`);
const sentences = [['There is no deal.', 'Es gibt keine Einigung.'], ['He denied that there is one.', 'Er bestritt, dass es eine gibt.'], ['The talks go on.', 'Die Gespräche gehen weiter.']];
for (const count of [1, 2, 3]) {
  const { resources } = await read(sentences.slice(0, count));
  console.log(count, resources.article.first);
  const [source, target] = sentences[count - 1];
  assert.deepEqual(resources.article.first, { source, target });
}
const again = await xliff.js2xliff(await read(sentences));
console.log(again);
assert.ok(again.includes('The talks go on.') && !again.includes('There is no deal.'));
JS
node try.mjs
