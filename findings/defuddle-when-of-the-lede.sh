#!/usr/bin/env bash
# A report whose lede and last sentence say when, each time marked with <time> as HTML has it, and a live blog with the time in its headings.
#
# One would guess: the sentences as a reader sees them: the element is part of the sentence around it, and since a report of it was closed
# (issue 136) times within prose stay.
# What happens: only in the middle of the text. Of what stands within 200 characters of its beginning or its end the marked words are cut out, for being a
# page's date: "The talks began at and ended." And as the place is looked for by the words, "Friday" goes from a sentence in the middle too
# if the lede has the word. Of a live blog the first and the last posts lose their times.
# defuddle 0.19.4 on linkedom 0.18.12, seen 2026-11-29. Source: https://github.com/kepano/defuddle/issues/136 and
# https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps defuddle@0.19.4 linkedom@0.18.12 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

const filler = (name) =>
  `<p>${name} said that the two sides had met for the better part of the afternoon, that nothing was signed, and that both would speak to the press.</p>`;
async function textOf(...parts) {
  const html = `<!doctype html><html lang="en"><head><title>Talks</title></head><body><article><h1>Talks</h1>${parts.join('')}</article></body></html>`;
  const { content } = await Defuddle(parseHTML(html).document, 'https://news.example/talks', { markdown: true });
  return content.replace(/ +/g, ' ');
}
const fillers = ['Ann', 'Bo', 'Cy', 'Di'].map(filler);
const lede = '<p>The talks began at <time>11:30</time> and ended.</p>';
const last = '<p>They left on <time datetime="2025-08-16">Saturday</time>.</p>';
const report = await textOf(lede, ...fillers, '<p>Lunch was at <time>13:15</time> there.</p>', ...fillers, last);
const again = await textOf('<p>It was Friday.</p>', ...fillers, '<p>They met on <time datetime="2025-08-15">Friday</time> there.</p>', ...fillers);
const posts = ['11:30', '12:10', '13:15', '14:45', '16:00'].map((clock, at) => `<h2><time>${clock}</time> Post ${at}</h2>${fillers[at % 4]}`);
const headings = (await textOf(...posts)).match(/Post \d|\d\d:\d\d Post \d/g);
console.log([report, again].flatMap((text) => text.split('\n').filter((line) => /began|Lunch|left|Friday|met on/.test(line))), headings);
assert.match(report, /The talks began at and ended\./);
assert.match(report, /Lunch was at 13:15 there\./);
assert.match(report, /They left on \./);
assert.match(again, /They met on there\./);
assert.ok(headings.includes('13:15 Post 2'));
assert.ok(headings.includes('Post 1') && headings.includes('Post 4'));
JS
node try.mjs
