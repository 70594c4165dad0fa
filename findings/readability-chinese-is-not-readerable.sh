#!/usr/bin/env bash
# Whether a page is an article at all, asked of Readability by `isProbablyReaderable` before the page is read: one report in English, Chinese and Japanese.
#
# One would guess: one answer. The report is the same, sentence by sentence, in the same six paragraphs; and `parse` finds it in each.
# What happens: a paragraph counts from 140 characters on, whatever the language. In English two sentences have that; in Chinese they have 53, as each
# character is a syllable or a word, and in Japanese 70. So no paragraph counts, the answer is no at any length, and a crawler that asks first drops
# that press, unless a paragraph of it is nearly three times as long as the English one. In <article> the answer turns at twelve paragraphs, since the
# whole counts as one. `minContentLength` is an option. Reported of Japanese pages in 2018, and open.
# @mozilla/readability 0.6.0 on jsdom 26.1.0, seen 2026-11-30. Source: https://github.com/mozilla/readability/issues/429 and
# https://github.com/mozilla/readability#isprobablyreaderabledocument-options
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @mozilla/readability@0.6.0 jsdom@26.1.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { isProbablyReaderable, Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const reports = {
  en: 'On 15 August the president of the United States met the president of Russia in Alaska. The talks lasted nearly three hours; the two sides reached no deal, and both said that there was progress.',
  zh: '八月十五日，美国总统与俄罗斯总统在阿拉斯加会面。会谈持续了近三个小时，双方没有达成协议，但都说取得了进展。',
  ja: '八月十五日、アメリカの大統領はロシアの大統領とアラスカで会談した。会談は三時間近く続き、合意には至らなかったが、双方は進展があったと述べた。',
};
function ask(language, paragraphs, element, options) {
  const body = `<${element}>${`<p>${reports[language]}</p>`.repeat(paragraphs)}</${element}>`;
  const page = () => new JSDOM(`<html lang="${language}"><head><title>Talks</title></head><body>${body}</body></html>`).window.document;
  const answer = isProbablyReaderable(page(), options);
  const read = new Readability(page()).parse().textContent.length;
  console.log(language, paragraphs, element, options, 'readerable', answer, 'characters read', read);
  assert.ok(read >= reports[language].length * paragraphs);
  return answer;
}
assert.deepEqual(Object.keys(reports).map((language) => ask(language, 6, 'div')), [true, false, false]);
assert.deepEqual(Object.keys(reports).map((language) => ask(language, 60, 'div')), [true, false, false]);
assert.deepEqual(Object.keys(reports).map((language) => ask(language, 6, 'article')), [true, false, false]);
assert.deepEqual(Object.keys(reports).map((language) => ask(language, 12, 'article')), [true, true, true]);
assert.equal(ask('zh', 12, 'div', { minContentLength: 40 }), true);
JS
node try.mjs
