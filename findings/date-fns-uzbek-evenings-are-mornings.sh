#!/usr/bin/env bash
# Times and short days beside reports as date-fns writes them in the reader's language: `format(date, 'Pp')` in Uzbek, `format(date, 'PP')` in Armenian, `format(date, 'EEE d')` in Basque.
#
# One would guess: a quarter past eight in the evening is "20:15", or has a word for its half of the day; two months have two names, and two days of the week too.
# What happens: in Uzbek it is "8:15", as in the morning: the hour is counted to twelve and nothing says which half of the day, in every one of the forms that the language brings (p, Pp, "kecha 8:15 da", yesterday at 8:15). In Uzbek by Cyrillic
# letters it is 20:15. In Armenian January and June are both "հուն", so that "15 հուն, 2025" is either; in Basque Monday, Tuesday and Wednesday are "ast", Thursday and Friday "ost". The runtime (CLDR) has all of them apart. Of some
# ninety languages these are the three.
# date-fns 4.4.0 on Node 20.20.2 (ICU 78), seen 2026-12-01. Source: https://github.com/date-fns/date-fns/blob/main/src/locale/uz/_lib/formatLong.ts, the same of hy and eu (_lib/localize.ts) and
# https://date-fns.org/docs/I18n
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund date-fns@4.4.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { format, formatRelative } from 'date-fns';
import * as locales from 'date-fns/locale';

const at = (day, hour, month = 7) => new Date(2025, month, day, hour, 15);
const uzbek = ['p', 'pp', 'Pp', 'PPPp'].map((pattern) => [8, 20].map((hour) => format(at(15, hour), pattern, { locale: locales.uz })));
const yesterday = [8, 20].map((hour) => formatRelative(at(14, hour), at(15, 12), { locale: locales.uz }));
console.log(uzbek, yesterday);
assert.deepEqual(uzbek, [['8:15', '8:15'], ['8:15:00', '8:15:00'], ['15/08/2025, 8:15', '15/08/2025, 8:15'], ['15 Avgust, 2025, 8:15', '15 Avgust, 2025, 8:15']]);
assert.deepEqual(yesterday, ['kecha 8:15 da', 'kecha 8:15 da']);
assert.equal(format(at(15, 20), 'p', { locale: locales.uzCyrl }), '20:15');

const armenian = [0, 5].map((month) => format(at(15, 8, month), 'PP', { locale: locales.hy }));
const basque = [18, 19, 20, 21, 22].map((day) => format(at(day, 8), 'EEE', { locale: locales.eu })).join(' ');
console.log(armenian, basque);
assert.deepEqual(armenian, ['15 հուն, 2025', '15 հուն, 2025']);
assert.equal(basque, 'ast ast ast ost ost');

const differ = (language, options, dates) => new Set(dates.map((date) => new Intl.DateTimeFormat(language, options).format(date))).size === dates.length;
assert.ok(differ('uz', { timeStyle: 'short' }, [at(15, 8), at(15, 20)]));
assert.ok(differ('hy', { month: 'short' }, [at(15, 8, 0), at(15, 8, 5)]));
assert.ok(differ('eu', { weekday: 'short' }, [18, 19, 20, 21, 22].map((day) => at(day, 8))));

const same = (locale, pattern, dates) => new Set(dates.map((date) => format(date, pattern, { locale }))).size < dates.length;
const months = [...Array(12).keys()].map((month) => at(15, 8, month));
const days = [17, 18, 19, 20, 21, 22, 23].map((day) => at(day, 8));
const all = Object.entries(locales).filter(([, locale]) => locale?.code !== undefined);
const found = all.filter(([, locale]) => same(locale, 'p', [at(15, 8), at(15, 20)]) || same(locale, 'MMM', months) || same(locale, 'EEE', days)).map(([name]) => name);
console.log(all.length, 'languages and countries:', found);
assert.deepEqual(found.toSorted(), ['eu', 'hy', 'uz']);
JS
node try.mjs
