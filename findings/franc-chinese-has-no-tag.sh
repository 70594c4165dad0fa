#!/usr/bin/env bash
# The language of an article, found by franc and put into the page's `lang` by way of iso-639-3, by the same author, which has the two letters for
# the three.
#
# One would guess: zh, ar, fa as well as ru and de: these are among the largest languages that franc knows, and each has two letters in ISO 639-1.
# What happens: franc names the single language (cmn, arb, pes), ISO 639-1 has letters only for the macrolanguage above it (zho, ara, fas), and the table
# goes by equality. Chinese, Arabic, Persian, Swahili, Latvian, Estonian, Malay, Uzbek, Azerbaijani and Nepali have none, so that an article
# in Chinese is one without a language. The standard is kept at every step; the runtime's `Intl.getCanonicalLocales` has most of the usual tags, by CLDR's aliases.
# franc 6.2.0, iso-639-3 3.0.1, seen 2026-11-30.
# Source: https://iso639-3.sil.org/about/scope (macrolanguages) and https://www.unicode.org/reports/tr35/#LocaleId_Canonicalization
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund franc@6.2.0 iso-639-3@3.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { franc } from 'franc';
import { iso6393To1 } from 'iso-639-3';

const articles = {
  zh: '两国总统星期五在安克雷奇会谈了近三个小时，但没有达成协议。',
  ar: 'أجرى الرئيسان محادثات استمرت قرابة ثلاث ساعات يوم الجمعة من دون التوصل إلى اتفاق.',
  lv: 'Abi prezidenti piektdien sarunājās gandrīz trīs stundas, taču vienošanās netika panākta.',
  sw: 'Marais hao wawili walizungumza kwa karibu saa tatu siku ya Ijumaa bila kufikia makubaliano.',
  ru: 'Президенты двух стран в пятницу беседовали почти три часа, но соглашения не достигли.',
  de: 'Die beiden Präsidenten sprachen am Freitag fast drei Stunden miteinander, eine Einigung erzielten sie nicht.',
};
for (const [tag, text] of Object.entries(articles)) {
  const code = franc(text);
  console.log(tag, code, iso6393To1[code], Intl.getCanonicalLocales(code));
  assert.deepEqual(Intl.getCanonicalLocales(code), [tag]);
  assert.equal(iso6393To1[code], ['ru', 'de'].includes(tag) ? tag : undefined);
}
for (const code of ['pes', 'ekk', 'zlm', 'uzn', 'azj', 'npi']) {
  console.log(code, iso6393To1[code], Intl.getCanonicalLocales(code));
  assert.equal(iso6393To1[code], undefined);
}
JS
node try.mjs
