#!/usr/bin/env bash
# Days written for readers by their browser: `new Intl.DateTimeFormat(language, { dateStyle: 'long' })` in Chromium, in languages that the server's Node has, Bosnian, Azerbaijani, Uzbek, Belarusian, Georgian and forty more.
#
# One would guess: "15. august 2025.", as the server writes it: both have V8 and ICU, and by its standard a language that is not there can be asked for (`supportedLocalesOf`).
# What happens: of Bosnian, Azerbaijani, Uzbek, Punjabi, Sindhi and Konkani Chromium says that it has them, and writes "2025 M08 15", "yesterday" and "Ukraine": its data are cut down, and of these only letters, digits and order are left. Belarusian,
# Georgian, Armenian, Kazakh, Macedonian, Albanian, Mongolian and others it has not at all; then the words are English, or the reader's own browser's, within a page of the language. What the server has written turns into this as soon as the
# page is made anew in the browser. Reported of Chrome for Icelandic in 2017, for Azerbaijani in 2022.
# Chromium 147 (@sparticuz/chromium 147.0.0, by playwright-core 1.65.1) beside Node 20.20.2, seen 2026-12-01. Source: https://github.com/mdn/browser-compat-data/issues/17994 and
# https://github.com/formatjs/formatjs/issues/4270
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @sparticuz/chromium@147.0.0 playwright-core@1.65.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import chromium from '@sparticuz/chromium';
import { chromium as driver } from 'playwright-core';

const languages = ['bs', 'az', 'uz', 'pa', 'be', 'ka', 'hy', 'kk', 'mk', 'sq', 'uk', 'hr', 'ta'];
const write = (all) =>
  all.map((language) => [
    language,
    Intl.DateTimeFormat.supportedLocalesOf(language).length === 1,
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2025, 7, 15)),
    new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(-1, 'day'),
  ]);
const browser = await driver.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
const page = await browser.newPage();
const seen = await page.evaluate(`(${write})(${JSON.stringify(languages)})`);
await browser.close();
const byServer = write(languages);
console.log(seen, byServer);
const told = Object.fromEntries(seen.map(([language, ...rest]) => [language, rest]));
for (const language of ['bs', 'az', 'uz', 'pa']) assert.deepEqual(told[language], [true, '2025 M08 15', 'yesterday']);
for (const language of ['be', 'ka', 'hy', 'kk', 'mk', 'sq']) assert.deepEqual(told[language], [false, 'August 15, 2025', 'yesterday']);
for (const language of ['uk', 'hr', 'ta']) assert.deepEqual(told[language], byServer.find(([name]) => name === language).slice(1));
assert.ok(byServer.every(([, has, day]) => has && !/M08|August 15/.test(day)));
JS
mkdir browser && TMPDIR="$work/browser" node try.mjs
