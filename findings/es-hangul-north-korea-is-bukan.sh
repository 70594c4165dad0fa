#!/usr/bin/env bash
# Korean names of places and institutions in Latin letters, for addresses of articles, for sorting, or to find those that a foreign outlet prints: 북한 (North Korea), 국회 (the National Assembly).
#
# One would guess: Bukhan, Gukhoe, as South Korea's signs, maps and ministries have them: the library's romanization follows the state's rules, and changes of sound at the border of syllables
# are right elsewhere: 종로 is Jongno, 신라 Silla, 독립문 Dongnimmun.
# What happens: "bukan", "gukoe". Of k, t and p before an h the rules say twice what is to be done: in verbs they melt, 좋고 is joko; in nouns the h is kept, with Mukho and Jiphyeonjeon as their own
# examples. The library melts them all, and gives "muko" and "jipyeonjeon" for these two; so Bukhansan, the mountain beside Seoul, is Bukansan, and a search for Bukhan does not find
# it.
# es-hangul 2.4.0, seen 2026-12-01. Source: https://www.korean.go.kr/front_eng/roman/roman_01.do (Romanization of Korean, chapter 3, 1.4) and
# https://github.com/toss/es-hangul
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund es-hangul@2.4.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { romanize } from 'es-hangul';

const right = { 종로: 'jongno', 신라: 'silla', 독립문: 'dongnimmun', 서울: 'seoul', 좋고: 'joko', 놓다: 'nota' };
const melted = { 묵호: ['muko', 'mukho'], 집현전: ['jipyeonjeon', 'jiphyeonjeon'], 북한: ['bukan', 'bukhan'], 북한산: ['bukansan', 'bukhansan'], 국회: ['gukoe', 'gukhoe'] };
for (const [korean, latin] of Object.entries(right)) {
  console.log(korean, romanize(korean));
  assert.equal(romanize(korean), latin);
}
for (const [korean, [seen, official]] of Object.entries(melted)) {
  console.log(korean, romanize(korean), 'by the rules:', official);
  assert.equal(romanize(korean), seen);
}
JS
node try.mjs
