#!/usr/bin/env bash
# How long ago a report appeared, in Arabic by the runtime in its short form: `new Intl.RelativeTimeFormat('ar', { style: 'short' }).format(-5, 'month')`.
#
# One would guess: "قبل 5 أشهر", five months ago, as its long and its narrow form have it, and as two months, eleven months, five weeks and five years ago are in the short one.
# What happens: "خلال 5 أشهر", within five months, the very text of five months ahead. From three to ten months, for which Arabic has a plural of its own, what was is said to be yet to come; in all countries of the language. An article of March
# stands in August as an announcement for January, and one of June is right. In Māori's short form seconds and hours are both "h.": five hours ago and five seconds ago are "-5 h.". Of 142 languages of two letters no other one has the
# past in the short form for months alike with what is ahead, or two units alike, and right in the long one.
# Node 20.20.2 (ICU 78, CLDR 48), seen 2026-12-01. Source: https://github.com/unicode-org/cldr/blob/main/common/main/ar.xml (field month-short, past, few), the same of mi.xml (second-short) and
# https://tc39.es/ecma402/#relativetimeformat-objects
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';

const told = (language, style, number, unit) => new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { style }).format(number, unit);
for (const style of ['long', 'short', 'narrow']) {
  const wrong = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((months) => told('ar', style, -months, 'month') === told('ar', style, months, 'month'));
  console.log(style, told('ar', style, -5, 'month'), wrong);
  assert.deepEqual(wrong, style === 'short' ? [3, 4, 5, 6, 7, 8, 9, 10] : []);
}
assert.equal(told('ar', 'short', -5, 'month'), 'خلال 5 أشهر');
assert.equal(told('ar', 'long', -5, 'month'), 'قبل 5 أشهر');
for (const country of ['EG', 'SA', 'AE', 'LB', 'MA']) assert.equal(told(`ar-${country}`, 'short', -5, 'month'), 'خلال 5 أشهر');
for (const unit of ['minute', 'hour', 'day', 'week', 'year']) assert.notEqual(told('ar', 'short', -5, unit), told('ar', 'short', 5, unit));

const maori = ['second', 'minute', 'hour'].map((unit) => told('mi', 'short', -5, unit));
console.log('Māori', maori);
assert.deepEqual(maori, ['-5 h.', '-5 men.', '-5 h.']);

const codes = [];
for (let first = 97; first < 123; first++) for (let second = 97; second < 123; second++) codes.push(String.fromCharCode(first, second));
const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
const known = Intl.RelativeTimeFormat.supportedLocalesOf(codes.filter((code) => names.of(code))).filter((code) => code === Intl.getCanonicalLocales(code)[0]);
const units = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'];
const alike = (language, style) => {
  const texts = units.flatMap((unit) => [-5, 5].map((number) => told(language, style, number, unit)));
  return new Set(texts).size < texts.length;
};
const found = known.filter((language) => alike(language, 'short') && !alike(language, 'long'));
console.log(known.length, 'languages, alike in the short form alone:', found);
assert.deepEqual(found, ['ar', 'mi']);
JS
node try.mjs
