#!/usr/bin/env bash
# Subtitles of a broadcast in the forms of SubStation Alpha (.ass, .ssa), as Aegisub and many archives keep them, read by subsrt: "15 killed in Kyiv", "No deal".
#
# One would guess: those words. The text is the last field of the line, and begins behind the comma before it.
# What happens: the reader counts one character too many, for a space behind the comma that neither the format nor the library's own writer has: "5 killed in Kyiv", "o deal".
# A line of one character is empty, and a line that begins with a mark, as "{\i1}" for italics, shows what is left of the mark. Converted to WebVTT or SRT, the rest is kept
# so; nothing is refused. The times are right, and so are the words from SRT, WebVTT and the other forms.
# subsrt-ts 2.1.2, seen 2026-12-01. Source: https://github.com/leranjun/subsrt-ts/blob/main/src/format/ssa.ts (indexOfText)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund subsrt-ts@2.1.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { build, convert, parse } from 'subsrt-ts';

const dialogue = (start, end, text) => `Dialogue: 0,0:00:0${start}.00,0:00:0${end}.00,Default,,0,0,0,,${text}`;
const file = `[Script Info]
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, Alignment
Style: Default,Arial,20,&H00FFFFFF,2

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
${dialogue(1, 2, '15 killed in Kyiv')}
${dialogue(2, 3, 'No deal, he said')}
${dialogue(3, 4, '{\\i1}Peace{\\i0} now')}
${dialogue(4, 5, '7')}
`;
const words = (text, format) => parse(text, { format }).filter(({ type }) => type === 'caption').map(({ text }) => text);
const lost = ['5 killed in Kyiv', 'o deal, he said', '\\i1}Peace now', ''];
const seen = words(file, 'ass');
console.log(seen);
assert.deepEqual(seen, lost);
console.log(convert(file, { from: 'ass', format: 'vtt' }));
assert.match(convert(file, { from: 'ass', format: 'vtt' }), /-->.*\r?\n5 killed in Kyiv/);

const captions = [{ type: 'caption', index: 1, start: 1000, end: 2000, duration: 1000, content: '15 killed', text: '15 killed' }];
for (const [format, expected] of [['ass', '5 killed'], ['ssa', '5 killed'], ['vtt', '15 killed'], ['srt', '15 killed'], ['sbv', '15 killed']]) {
  const [again] = words(build(captions, { format }), format);
  console.log('written and read as', format, again);
  assert.equal(again.trim(), expected);
}
JS
node try.mjs
