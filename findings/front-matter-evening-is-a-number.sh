#!/usr/bin/env bash
# The front matter of an article in Markdown: `time: 20:00` and `length: 2:45`.
#
# One would guess: the two texts. YAML has had no such numbers since its version 1.2 of 2009, and another reader of front matter gives texts.
# What happens: YAML 1.1's numbers to the base of sixty: 20:00 is 1200, 2:45 is 165, and a score of 3:1 is 181. "08:30" begins with a
# nought and is a text, so that the field's type depends on the hour.
# gray-matter 4.0.3 beside vfile-matter 5.0.1, seen 2026-11-29. Source: https://yaml.org/type/int.html (base 60) and
# https://yaml.org/spec/1.2.2/#1032-tag-resolution
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund gray-matter@4.0.3 vfile@6.0.3 vfile-matter@5.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import grayMatter from 'gray-matter';
import { VFile } from 'vfile';
import { matter } from 'vfile-matter';

const article = ['---', 'time: 20:00', 'morning: 08:30', 'length: 2:45', 'score: 3:1', '---', 'Talks end.'].join('\n');
const { data } = grayMatter(article);
const file = new VFile(article);
matter(file);
console.log('gray-matter', data, 'vfile-matter', file.data.matter);
assert.deepEqual(data, { time: 1200, morning: '08:30', length: 165, score: 181 });
assert.deepEqual(file.data.matter, { time: '20:00', morning: '08:30', length: '2:45', score: '3:1' });
JS
node try.mjs
