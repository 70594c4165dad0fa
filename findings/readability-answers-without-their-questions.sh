#!/usr/bin/env bash
# An interview whose questions are headings with the class "question-header", and reports whose parts have headings of the class "section-header" or, as an
# h2, "media-heading": names that style sheets have for headings.
#
# One would guess: the text with its headings. Headings are kept otherwise, and a class says how an element looks.
# What happens: every paragraph stays and every heading goes: of an interview the answers stay without what was asked. Whatever has "header" in its class is taken
# for the head of the page, also in the middle of the article, unless "article" or "content" stands in the class as well; and an h1 or h2 goes for "media", "meta", "tags",
# "share" and thirty words more, where an h3 stays. A text of two questions, as one tries it, keeps them: below 500 letters all is
# read again without these rules. A large newsletter service has such a class on all its headings, and a mending has been open since 2024.
# @mozilla/readability 0.6.0 on linkedom 0.18.12, seen 2026-12-01. Source: https://github.com/mozilla/readability/issues/928 and
# https://github.com/mozilla/readability/pull/868
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps @mozilla/readability@0.6.0 linkedom@0.18.12 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';

const all = ['Did you sign anything?', 'Will you meet again?', 'Who asked for the talks?', 'Was there lunch?'];
const answer = (at) =>
  `No, and I shall say it for the ${at + 1}. time today, so that everybody in this room can write it down, in ink, and read it out to whoever asks tomorrow.`;
function read(tag, name, questions = all) {
  const parts = questions.map((question, at) => `<${tag} class="${name}">${question}</${tag}><p>${answer(at)}</p>`);
  const page = `<!doctype html><html lang="en"><head><title>Talks end</title></head><body><article><h1>Talks end</h1>${parts.join('')}</article></body></html>`;
  const { textContent } = new Readability(parseHTML(page).document).parse();
  const count = (texts) => texts.filter((text) => textContent.includes(text)).length;
  return [`${tag} ${name}`, count(questions), count(questions.map((_, at) => answer(at)))];
}
const lost = [read('h3', 'question-header'), read('h2', 'section-header'), read('h3', 'story-header'), read('h2', 'media-heading'), read('h2', 'meta-title')];
const kept = [read('h3', ''), read('h3', 'question'), read('h3', 'article-header'), read('h3', 'media-heading')];
const short = read('h3', 'question-header', all.slice(0, 2));
console.log([...lost, ...kept, short]);
for (const [, questions, answers] of lost) assert.deepEqual([questions, answers], [0, 4]);
for (const [, questions, answers] of kept) assert.deepEqual([questions, answers], [4, 4]);
assert.deepEqual(short.slice(1), [2, 2]);
JS
node try.mjs
