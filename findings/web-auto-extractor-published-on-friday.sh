#!/usr/bin/env bash
# A NewsArticle in microdata or RDFa: the headline has a word in italics, and the date is a <time> that shows "Friday".
#
# One would guess: "Talks end early", and the date of the element's `datetime`: that is its value in both formats, the words in it are for people.
# What happens: the words beside an element within are joined to it, "Talksendearly", and the date of publication is "Friday", in microdata as in
# RDFa. Without the italics the headline is right, and so is the date where the page repeats it in an attribute `content`.
# web-auto-extractor 1.0.17, seen 2026-11-29. Source: https://html.spec.whatwg.org/multipage/microdata.html#values and
# https://www.w3.org/TR/html-rdfa/ (3.1: datetime)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund web-auto-extractor@1.0.17 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import extractor from 'web-auto-extractor';

const article = (scope, property, attribute, headline) => `<div ${scope}><h1 ${property}="headline">${headline}</h1>
<time ${property}="datePublished" ${attribute} datetime="2025-08-15T20:00:00-08:00">Friday</time></div>`;
const formats = {
  microdata: ['itemscope itemtype="https://schema.org/NewsArticle"', 'itemprop'],
  rdfa: ['vocab="https://schema.org/" typeof="NewsArticle"', 'property'],
};
for (const [format, [scope, property]] of Object.entries(formats)) {
  const read = (attribute, headline) => {
    const [node] = extractor.default().parse(article(scope, property, attribute, headline))[format].NewsArticle;
    console.log(format, headline, node.headline, node.datePublished);
    return [node.headline, node.datePublished];
  };
  assert.deepEqual(read('', 'Talks <i>end</i> early'), ['Talksendearly', 'Friday']);
  assert.deepEqual(read('content="2025-08-15"', 'Talks end early'), ['Talks end early', '2025-08-15']);
}
JS
node try.mjs
