#!/usr/bin/env bash
# The transcript of a recorded briefing in WebVTT or SRT, as a podcast's feed names it (<podcast:transcript>), read by the library that podcast programs read them with.
#
# One would guess: the speaker of <v Ann Own>No deal, in WebVTT the mark for who speaks; and no speaker where a line only has a colon in it.
# What happens: a voice is known of one word only: <v Sahl> is Sahl, but what is within <v Ann Own> was said by whoever spoke before, Sahl, and the mark stays in the words that are shown. And whatever
# stands before a colon at the start of a cue is a speaker, however long: "The minister's answer to all of this was", "Update at 20:00"; it is taken out of what was said. What is said on
# a cue's second line is the first's. That it tries to find a speaker at the start of a line is documented; that this is any text is not.
# transcriptator 1.1.4, seen 2026-12-01. Source: https://www.w3.org/TR/webvtt1/#webvtt-cue-voice-span and https://github.com/stevencrader/transcriptator/blob/main/src/speaker.ts
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund transcriptator@1.1.4 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { convertFile } from 'transcriptator';

const cues = [
  ['<v Sahl>There is a deal</v>', 'Sahl', 'There is a deal</v>'],
  ['<v Ann Own>No deal</v>', 'Sahl', '<v Ann Own>No deal</v>'],
  ["The minister's answer to all of this was: no", "The minister's answer to all of this was", 'no'],
  ['Update at 20:00: no deal', 'Update at 20:00', 'no deal'],
  ['Ek: Is there a deal?\nSahl: No.', 'Ek', 'Is there a deal?\nSahl: No.'],
];
const times = (index, mark) => `00:00:0${index}${mark}000 --> 00:00:0${index + 1}${mark}000`;
const vtt = `WEBVTT\n\n${cues.map(([text], index) => `${times(index, '.')}\n${text}\n`).join('\n')}`;
const srt = cues.map(([text], index) => `${index + 1}\n${times(index, ',')}\n${text}\n`).join('\n');
for (const file of [vtt, srt]) {
  const seen = convertFile(file).map(({ speaker, body }) => [speaker, body]);
  console.log(seen);
  assert.deepEqual(seen, cues.map(([, speaker, body]) => [speaker, body]));
}
JS
node try.mjs
