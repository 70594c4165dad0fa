#!/usr/bin/env bash
# Bylines split into given and family name, as a citation needs them: "Ann Ma", "Bo Ma".
#
# One would guess: the family name Ma, one of the most frequent of China. A degree stands behind a whole name, mostly with a comma or in capitals,
# and a name of two words has a family name.
# What happens: Ma is a Master of Arts. The family name is empty, the suffix "Ma" or "MA", and the author is sorted and cited as Ann; another
# library of the kind has it right. Reported there since 2023 and 2018.
# humanparser 2.7.0, humanname 0.2.2, seen 2026-11-30.
# Source: https://github.com/ralyodio/humanparser/issues/57 and https://github.com/joshfraser/JavaScript-Name-Parser/issues/16
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund humanparser@2.7.0 humanname@0.2.2 parse-full-name@1.2.7 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import humanname from 'humanname';
import humanparser from 'humanparser';
import { parseFullName } from 'parse-full-name';

const split = (name) => [
  ...[humanparser.parseName(name), humanname.parse(name)].map(({ firstName, lastName, suffix }) => [firstName, lastName, suffix ?? '']),
  [parseFullName(name).first, parseFullName(name).last, parseFullName(name).suffix],
];
for (const given of ['Ann', 'Bo', 'Wei']) {
  const seen = split(`${given} Ma`);
  console.log(`${given} Ma`, seen);
  assert.deepEqual(seen, [[given, '', 'Ma'], [given, '', 'MA'], [given, 'Ma', '']]);
}
for (const name of ['Ann Li', 'Wei Zhao']) {
  console.log(name, split(name));
  for (const read of split(name)) assert.deepEqual(read, [...name.split(' '), '']);
}
JS
node try.mjs
