#!/usr/bin/env bash
# The author of an article whose linked data has its authors in a list, as Google's guide asks for and as many systems write it for one author too.
#
# One would guess: the names, or the first. The first thing looked for is the linked data's author, a list is JSON-LD's own way of several values, and a
# list of one is the same as that one without a list (JSON-LD 1.1, 4.3).
# What happens: `author.name` is looked up as a path, which a list has not got, so two authors, and one in a list, are none. Then the page is searched
# for links of the class "author" or of rel="author", and the first of a box of other reports is taken: somebody else wrote it. A name as plain text is
# passed over too. One author without a list, also in a @graph, is found.
# metascraper and metascraper-author 5.49.24, seen 2026-11-30. Source: https://developers.google.com/search/docs/appearance/structured-data/article (author) and
# https://www.w3.org/TR/json-ld11/#sets-and-lists
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund metascraper@5.49.24 metascraper-author@5.49.24 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import metascraper from 'metascraper';
import authorRules from 'metascraper-author';

const scrape = metascraper([authorRules()]);
const person = (name) => ({ '@type': 'Person', name });
async function authorOf(author, body = '') {
  const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Talks end', author };
  const html = `<html><head><title>Talks end</title><script type="application/ld+json">${JSON.stringify(data)}</script></head><body>${body}</body></html>`;
  const found = await scrape({ url: 'https://www.example.com/talks', html });
  console.log(JSON.stringify(author), body, found);
  return found.author;
}
const others = '<aside><a rel="author" href="/by/cy">Cy Other</a></aside>';
assert.equal(await authorOf(person('Ann Own')), 'Ann Own');
assert.equal(await authorOf(person('Ann Own'), others), 'Ann Own');
assert.equal(await authorOf([person('Ann Own')]), null);
assert.equal(await authorOf([person('Ann Own'), person('Bo Two')]), null);
assert.equal(await authorOf([person('Ann Own'), person('Bo Two')], others), 'Cy Other');
assert.equal(await authorOf('Ann Own'), null);
JS
node try.mjs
