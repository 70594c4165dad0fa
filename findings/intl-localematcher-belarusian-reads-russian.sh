#!/usr/bin/env bash
# The language of a site for a reader whose browser asks for one that the site has not got.
#
# One would guess: the default that is handed in, English: a better fit is sought between forms of one language (Norwegian's no and nb, Chinese
# of Hong Kong and in traditional letters), and for a language that the site has not got there is the default.
# What happens: CLDR's table of languages that readers of others are said to understand comes before it. Belarusian, Kazakh, Armenian, Azerbaijani and
# Uzbek readers are given Russian, Kurdish ones Turkish, Tibetan ones Chinese, Catalan ones Spanish; Ukrainian, Georgian and Latvian
# ones the default. `{ algorithm: 'lookup' }` gives the default to all.
# @formatjs/intl-localematcher 0.10.1, seen 2026-11-29.
# Source: https://unicode.org/reports/tr35/#LanguageMatching and https://formatjs.github.io/docs/polyfills/intl-localematcher
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @formatjs/intl-localematcher@0.10.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { match } from '@formatjs/intl-localematcher';

const site = ['en', 'es', 'ru', 'tr', 'zh'];
const readers = ['be', 'kk', 'hy', 'az', 'uz', 'ku', 'bo', 'ca', 'uk', 'ka', 'lv'];
const fitted = Object.fromEntries(readers.map((language) => [language, match([language], site, 'en')]));
const lookedUp = readers.map((language) => match([language], site, 'en', { algorithm: 'lookup' }));
console.log('best fit:', fitted, 'lookup:', new Set(lookedUp));
assert.deepEqual(fitted, {
  be: 'ru', kk: 'ru', hy: 'ru', az: 'ru', uz: 'ru', ku: 'tr', bo: 'zh', ca: 'es', uk: 'en', ka: 'en', lv: 'en',
});
assert.deepEqual([...new Set(lookedUp)], ['en']);
JS
node try.mjs
