#!/usr/bin/env bash
# A statement in Markdown with its quotation or its number in bold, as Korean, Japanese and Chinese press releases have it: "**“휴전”**을" ("ceasefire", with the particle of the object behind it),
# "**停戦合意。**次の", "**50%**가".
#
# One would guess: bold, as "**휴전**을" is and as English "**“Ceasefire”** was said" is. Two stars before and two behind are all that the format has for it.
# What happens: the stars stay for readers to see, and nothing is bold. Two stars close only where they are at the end of a word (CommonMark, 6.2): behind a mark of punctuation, a closing quotation mark,
# a bracket, a full stop or a percent sign, they have to have a space or another mark behind them. These languages set no space there: a particle follows at once, and so does the next sentence.
# In English a space follows. Reported, and open; all readers of the standard do it.
# markdown-it 15.0.3, marked 18.2.1, micromark 4.0.3, seen 2026-12-01. Source: https://spec.commonmark.org/0.31.2/#right-flanking-delimiter-run and
# https://github.com/commonmark/commonmark-spec/issues/650
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund markdown-it@15.0.3 marked@18.2.1 micromark@4.0.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { marked } from 'marked';
import { micromark } from 'micromark';

const readers = [(text) => new MarkdownIt().renderInline(text), (text) => marked.parseInline(text), (text) => micromark(text)];
const isBold = (text) => readers.map((read) => read(text).includes('<strong>'));
for (const [text, bold] of [
  ['러시아는 **“휴전”**을 거부했다', false],
  ['**푸틴(72)**은 말했다', false],
  ['지지율은 **50%**가 됐다', false],
  ['**停戦合意。**次の会談は未定', false],
  ['他说**“停火”**的条件', false],
  ['러시아는 **휴전**을 거부했다', true],
  ['Russia refused a **“ceasefire”** again', true],
]) {
  const seen = isBold(text);
  console.log(readers[0](text), seen);
  assert.deepEqual(seen, [bold, bold, bold]);
}
JS
node try.mjs
