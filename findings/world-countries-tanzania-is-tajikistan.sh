#!/usr/bin/env bash
# The country of an outlet in the reader's language, from the table that REST Countries and many other services and packages are made of: Tanzania in Hungarian, South Sudan in Polish, Dominica in Korean.
#
# One would guess: Tanzánia, Sudan Południowy, 도미니카, as the runtime (CLDR) has them: each country has a name of its own in a language, in the short form and in the official one.
# What happens: Tanzania is "Tádzsikisztán", which is Tajikistan, also officially; in Polish South Sudan is Sudan, and Cameroon the Ivory Coast; in Korean Dominica is the Dominican Republic, and of Georgia and India there are two. A list of
# countries in these languages has two of the one and none of the other, and who looks a country up by its name is given the first of the two: nothing leads to Tanzania.
# world-countries 5.1.0 on Node 20.20.2 (ICU 78), seen 2026-12-01. Source: https://github.com/mledoze/countries#readme and
# https://www.unicode.org/cldr/charts/48/summary/hu.html (territories)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund world-countries@5.1.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const countries = createRequire(import.meta.url)('world-countries');

const languages = { ces: 'cs', deu: 'de', fin: 'fi', fra: 'fr', hun: 'hu', ita: 'it', jpn: 'ja', kor: 'ko', nld: 'nl', pol: 'pl', por: 'pt', rus: 'ru', spa: 'es', swe: 'sv', tur: 'tr' };
const same = [];
for (const [language, tag] of Object.entries(languages)) {
  const byRuntime = new Intl.DisplayNames(tag, { type: 'region' });
  const named = new Map();
  for (const { cca2, translations } of countries) {
    const names = translations[language];
    if (names === undefined) continue;
    named.set(names.common, [...(named.get(names.common) ?? []), cca2]);
  }
  for (const [name, codes] of named)
    if (codes.length > 1 && new Set(codes.map((code) => byRuntime.of(code))).size > 1)
      same.push([tag, name, ...codes.toSorted().map((code) => `${code} ${byRuntime.of(code)}`)]);
}
console.log(same);
const told = same.map(([tag, name, ...codes]) => [tag, name, ...codes.map((code) => code.slice(0, 2))].join(' '));
for (const one of ['hu Tádzsikisztán TJ TZ', 'hu Szamoa AS WS', 'pl Sudan SD SS', 'pl WybrzeŻe Kości Słoniowej CI CM', 'ko 도미니카 공화국 DM DO', 'ko 조지아 GE GS', 'ko 인도 IN IO']) assert.ok(told.includes(one), one);
const officially = (code, language) => countries.find(({ cca2 }) => cca2 === code).translations[language].official;
assert.equal(officially('TZ', 'hun'), officially('TJ', 'hun'));
assert.equal(officially('SS', 'pol'), officially('SD', 'pol'));
JS
node try.mjs
