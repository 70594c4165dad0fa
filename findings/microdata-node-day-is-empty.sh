#!/usr/bin/env bash
# A NewsArticle in microdata whose day stands in the element, <time itemprop="datePublished">2025-08-15</time>, and whose byline stands elsewhere on
# the page and is named by `itemref`.
#
# One would guess: 2025-08-15, and one author of one name. Without a `datetime` the text of a <time> is its value, which is why it has to be a date then.
# What happens: the date is an empty text, which is neither a date nor missing; and the author has her name twice, as if two
# people were credited. With `datetime`, and with the byline inside the article, both are right.
# microdata-node 2.0.0, seen 2026-11-29. Source: https://html.spec.whatwg.org/multipage/text-level-semantics.html#datetime-value and
# https://html.spec.whatwg.org/multipage/microdata.html#associating-names-with-items
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund microdata-node@2.0.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import microdata from 'microdata-node';

const byline = '<p id="by" itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ann Own</b></p>';
function read(date, within, beside) {
  const { items } = microdata.toJson(
    `<div itemscope itemtype="https://schema.org/NewsArticle" ${beside && 'itemref="by"'}><h1 itemprop="headline">Talks</h1>${date}${within}</div>${beside}`,
  );
  const { datePublished, author } = items[0].properties;
  const seen = { datePublished, names: author.map(({ properties }) => properties.name) };
  console.log(date, beside && 'itemref', JSON.stringify(seen));
  return seen;
}
assert.deepEqual(read('<time itemprop="datePublished" datetime="2025-08-15">Friday</time>', byline, ''), {
  datePublished: ['2025-08-15'],
  names: [['Ann Own']],
});
assert.deepEqual(read('<time itemprop="datePublished">2025-08-15</time>', '', byline), {
  datePublished: [''],
  names: [['Ann Own', 'Ann Own']],
});
JS
node try.mjs
