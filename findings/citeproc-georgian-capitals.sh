#!/usr/bin/env bash
# The headline of a Georgian report in a bibliography whose style begins titles with a capital, and in a list made by lodash.
#
# One would guess: as the outlet wrote it. Georgian has no capital at the beginning of anything; its capitals (Mtavruli) are for words set
# in capitals throughout, and Unicode's title case of each of its letters is the letter itself.
# What happens: the first letter is put through the upper case, "მ" becomes "Მ": a form that no one writes, which many fonts lack and which a search
# for the headline does not find, whether the item says its language or not.
# citeproc 2.4.63 and lodash 4.18.1, seen 2026-11-29. Source: https://github.com/w3c/eurlreq/issues/25 and
# https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-7/ (Georgian)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund citeproc@2.4.63 lodash@4.18.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import CSL from 'citeproc';
import lodash from 'lodash';

const locale = '<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US"><terms/></locale>';
const style = (textCase) => `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="note" default-locale="en-US">
  <info><title>t</title><id>t</id><updated>2025-08-15T00:00:00Z</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><text variable="title" text-case="${textCase}"/></layout></bibliography></style>`;
function printed(title, language, textCase) {
  const item = { id: 'a', type: 'article-newspaper', title, language };
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, style(textCase));
  engine.setOutputFormat('text');
  engine.updateItems(['a']);
  return engine.makeBibliography()[1][0].trim();
}
const headline = 'მოლაპარაკება ალასკაზე';
const capital = `\u1c9b${headline.slice(1)}`;
const seen = ['capitalize-first', 'sentence'].map((textCase) => printed(headline, 'ka', textCase));
console.log(seen, lodash.upperFirst(headline));
assert.deepEqual([...seen, lodash.upperFirst(headline)], [capital, capital, capital]);
JS
node try.mjs
