#!/usr/bin/env bash
# Captions of a broadcast in WebVTT: "Q&amp;A in Anchorage" and "5 &lt; 6".
#
# One would guess: "Q&A in Anchorage" and "5 < 6": a bare ampersand or less-than sign may not stand in a cue, so they are written so, and the
# semicolon is the end of the character reference.
# What happens: the reference is put for its character and its semicolon stays: "Q&;A", "5 <; 6", with no error among the parser's; of a
# number, "&#39;", it goes.
# webvtt-parser 2.2.0, seen 2026-11-29. Source: https://www.w3.org/TR/webvtt1/#cue-text-parsing-rules
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund webvtt-parser@2.2.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import webvtt from 'webvtt-parser';

const expected = {
  'Q&amp;A in Anchorage': 'Q&;A in Anchorage',
  '5 &lt; 6': '5 <; 6',
  'Trump&nbsp;and Putin': 'Trump\u00a0;and Putin',
  'Kyiv&#39;s answer': "Kyiv's answer",
};
const parser = new webvtt.WebVTTParser();
for (const [written, text] of Object.entries(expected)) {
  const { cues: [cue], errors } = parser.parse(`WEBVTT\n\n00:01.000 --> 00:04.000\n${written}\n`);
  const seen = cue.tree.children.map(({ value }) => value).join('');
  console.log(written, '→', seen, 'errors:', errors.length);
  assert.deepEqual([seen, errors.length], [text, 0]);
}
JS
node try.mjs
