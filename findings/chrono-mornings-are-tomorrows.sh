#!/usr/bin/env bash
# Days in sentences of reports: "Am Morgen landete Putin in Anchorage", read on 15 August.
#
# One would guess: "am Morgen" and "por la mañana" are the morning of a day that stands elsewhere, or of the day of the report,
# as "in the morning" and "le matin" are read; so what happened that morning is dated 15 August.
# What happens: the word for "tomorrow" is found inside, and what has happened is dated a day later, 16 August; in German and in
# Spanish, the two whose words for "morning" and "tomorrow" are one.
# chrono-node 2.10.3, seen 2026-11-29. Source: https://github.com/wanasit/chrono
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund chrono-node@2.10.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import * as chrono from 'chrono-node';

const at = { instant: new Date('2025-08-15T12:00:00Z'), timezone: 0 };
const dayOf = (language, text) => {
  const [found] = chrono[language].parse(text, at);
  return found === undefined ? null : [found.text, found.start.get('day')];
};
const sentences = [
  ['de', 'Am Morgen landete Putin in Anchorage.', 16],
  ['es', 'Putin aterrizó en Anchorage por la mañana.', 16],
  ['fr', 'Poutine a atterri à Anchorage le matin.', 15],
  ['en', 'Putin landed in Anchorage in the morning.', 15],
];
for (const [language, text, day] of sentences) {
  const found = dayOf(language, text);
  console.log(language, text, found);
  assert.equal(found?.[1], day);
}
JS
node try.mjs
