#!/usr/bin/env bash
# Articles searched by Orama, the search of many static sites: for the exact word, `exact: true`, with the language of the articles given; and with language 'serbian'.
#
# One would guess: «мир» finds «Переговоры и мир», as "peace" finds "talks and peace", and Serbian is found in Cyrillic, in which the constitution and the state's own news have it.
# What happens: the exact word is looked for between \b and \b, which knows ASCII letters only. Russian, Greek or Arabic words are never found, and of the others none that begins or
# ends in a letter with a mark: "Élysée", "Łódź", "Österreich", "Maß", "Bogotá". With `exact` off all of them are. For Serbian the words are cut at everything that is not Latin:
# of an article in Cyrillic nothing is indexed, and no search finds it.
# @orama/orama 3.1.18, seen 2026-12-01. Source: https://github.com/oramasearch/orama/blob/main/packages/orama/src/methods/search-fulltext.ts and
# packages/orama/src/components/tokenizer/languages.ts (SPLITTERS)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @orama/orama@3.1.18 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { create, insert, search } from '@orama/orama';

async function found(language, text, term) {
  const articles = create({ schema: { text: 'string' }, language });
  await insert(articles, { text });
  const count = async (exact) => (await search(articles, { term, exact })).count;
  return { anyhow: await count(false), exactly: await count(true) };
}
const cases = [
  ['english', 'talks and peace', 'peace', 1, 1],
  ['french', 'talks in Paris', 'Paris', 1, 1],
  ['russian', 'Переговоры и мир', 'мир', 1, 0],
  ['ukrainian', 'Перемовини і мир', 'мир', 1, 0],
  ['greek', 'συνομιλίες και ειρήνη', 'ειρήνη', 1, 0],
  ['arabic', 'محادثات سلام', 'سلام', 1, 0],
  ['french', 'le palais de l’Élysée', 'Élysée', 1, 0],
  ['german', 'Österreich hält Maß', 'Österreich', 1, 0],
  ['german', 'Österreich hält Maß', 'Maß', 1, 0],
  ['spanish', 'paz en Bogotá', 'Bogotá', 1, 0],
  ['serbian', 'mir i pregovori', 'mir', 1, 1],
  ['serbian', 'Преговори и мир', 'мир', 0, 0],
];
for (const [language, text, term, anyhow, exactly] of cases) {
  const seen = await found(language, text, term);
  console.log(language, term, seen);
  assert.deepEqual(seen, { anyhow, exactly });
}
JS
node try.mjs
