#!/usr/bin/env bash
# The Link header of an article that exists in German and in Ukrainian, and a web archive's list of the states of a page (a TimeMap of Memento).
#
# One would guess: both languages, and every state: a header may have any number of links of one relation (RFC 8288, 3), and a TimeMap is a list of links
# whose relation is "memento" (RFC 7089, 5).
# What happens: the result has one link a relation, the last. The German version is gone, and of three states of the page that in the
# middle. http-link-header has them all. Reported there since 2016.
# parse-link-header 2.0.0, li 1.3.0, beside http-link-header 1.1.4, seen 2026-11-30.
# Source: https://www.rfc-editor.org/rfc/rfc7089#section-5 and https://github.com/thlorenz/parse-link-header/issues/11
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund parse-link-header@2.0.0 li@1.3.0 http-link-header@1.1.4 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import LinkHeader from 'http-link-header';
import li from 'li';
import parseLinkHeader from 'parse-link-header';

const link = (address, rel, rest = '') => `<https://${address}>; rel="${rel}"${rest}`;
const languages = [link('news.example/de', 'alternate', '; hreflang="de"'), link('news.example/uk', 'alternate', '; hreflang="uk"')];
const at = (day, rel) => link(`archive.example/202508${day}/talks`, rel, `; datetime="${new Date(Date.UTC(2025, 7, day)).toUTCString()}"`);
const states = [at(15, 'first memento'), at(16, 'memento'), at(17, 'last memento')];

function addressesOf(links) {
  const header = links.join(', ');
  return {
    'parse-link-header': [...new Set(Object.values(parseLinkHeader(header)).map(({ url }) => url))],
    li: [...new Set(Object.values(li.parse(header)))],
    'http-link-header': [...new Set(LinkHeader.parse(header).refs.map(({ uri }) => uri))],
  };
}
const seen = [addressesOf(languages), addressesOf(states)];
console.log(seen);
assert.deepEqual(seen.map((each) => Object.values(each).map((addresses) => addresses.length)), [[1, 1, 2], [2, 2, 3]]);
assert.deepEqual(seen[0]['parse-link-header'], ['https://news.example/uk']);
JS
node try.mjs
