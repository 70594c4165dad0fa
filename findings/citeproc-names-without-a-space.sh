#!/usr/bin/env bash
# The author of a newspaper article in a bibliography, where the name is written in Georgian, Armenian, Ethiopic or Indian letters.
#
# One would guess: given name, space, family name, as the same style prints a Russian, Greek, Arabic or Hebrew name. CSL keeps the family name in front
# for scripts of which that is the custom, and names those of the other custom only as examples ("such as Latin, Greek, Cyrillic and Arabic").
# What happens: what is not in a list of letters (Latin, Greek, Cyrillic, Hebrew, Arabic, Thai) is written as Chinese is: family name first, no space
# between, and initials are not made. A reader sees one word that is nobody's name, and looking for the name as printed under the article finds nothing.
# citeproc 2.4.63, seen 2026-11-30. Source: https://docs.citationstyles.org/en/stable/specification.html#name
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund citeproc@2.4.63 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import CSL from 'citeproc';

const namespace = 'xmlns="http://purl.org/net/xbiblio/csl"';
const locale = `<locale ${namespace} version="1.0" xml:lang="en-US"><terms><term name="et-al">et al.</term></terms></locale>`;
const style = (option) => `<style ${namespace} class="in-text" version="1.0" default-locale="en-US">
<info><title>t</title><id>t</id><updated>2025-08-15T00:00:00Z</updated></info>
<citation><layout><text variable="title"/></layout></citation>
<bibliography><layout><names variable="author"><name ${option}/></names></layout></bibliography></style>`;

function author(given, family, option = '') {
  const item = { id: '1', type: 'article-newspaper', title: 'T', author: [{ given, family }] };
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => item }, style(option));
  engine.setOutputFormat('text');
  engine.updateItems(['1']);
  return engine.makeBibliography()[1][0].trim();
}

const glued = [['ნინო', 'ბერიძე'], ['Անի', 'Գրիգորյան'], ['ሰላም', 'ታደሰ'], ['अनिल', 'शर्मा'], ['শিলা', 'দাস'], ['தமிழ்', 'செல்வன்']];
for (const [given, family] of glued) {
  const seen = [author(given, family), author(given, family, 'initialize-with=". "')];
  console.log(given, family, seen);
  assert.deepEqual(seen, [family + given, family + given]);
}
const apart = [['Анна', 'Белова'], ['Άννα', 'Παππά'], ['آنا', 'أحمد'], ['אנה', 'לוי'], ['Ann', 'First']];
for (const [given, family] of apart) {
  console.log(given, family, [author(given, family)]);
  assert.equal(author(given, family), `${given} ${family}`);
}
JS
node try.mjs
