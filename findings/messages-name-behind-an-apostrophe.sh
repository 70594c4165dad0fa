#!/usr/bin/env bash
# A site's messages in French, Italian or Catalan in ICU's format, with the outlet's or author's name put in behind an apostrophe: "l'{outlet}",
# "d'{author}", "dell'{agency}".
#
# One would guess: the name, as behind a space. An apostrophe in the text is one, "aujourd'hui" needs no care, and the English message, from which
# translators work, has none before a brace.
# What happens: right before a brace an apostrophe is ICU's sign for a quotation: it goes, the brace is a brace, and a reader gets "l{outlet}" as it stands. What is
# quoted goes on to the next apostrophe, so in "d'{a} et de l'{b}" the second is filled in; within a plural the closing braces are swallowed, and the
# message is an error. messageformat prints the name as long as no second apostrophe comes behind. The typographic ’ is no such sign.
# intl-messageformat 12.1.5 (of react-intl), use-intl 4.15.0 (of next-intl), beside @messageformat/core 3.4.1, seen 2026-11-30.
# Source: https://unicode-org.github.io/icu/userguide/format_parse/messages/#quotingescaping and https://github.com/formatjs/formatjs/issues/4173
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps \
  intl-messageformat@12.1.5 use-intl@4.15.0 @messageformat/core@3.4.1 react@19.3.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import MessageFormat from '@messageformat/core';
import { IntlMessageFormat } from 'intl-messageformat';
import { createTranslator } from 'use-intl/core';

function print(message, values, locale = 'fr') {
  const printed = [
    new IntlMessageFormat(message, locale).format(values),
    createTranslator({ locale, messages: { message } })('message', values),
    new MessageFormat(locale).compile(message)(values),
  ];
  console.log(message, printed);
  return printed;
}
const outlet = 'Express';
assert.deepEqual(print("Selon {outlet}, aujourd'hui", { outlet }), Array(3).fill("Selon Express, aujourd'hui"));
assert.deepEqual(print("Selon l'{outlet} du 15", { outlet }), ['Selon l{outlet} du 15', 'Selon l{outlet} du 15', "Selon l'Express du 15"]);
assert.deepEqual(print('Selon l’{outlet} du 15', { outlet }), Array(3).fill('Selon l’Express du 15'));
assert.deepEqual(print("Secondo l'{outlet}", { outlet: 'Eco' }, 'it'), ['Secondo l{outlet}', 'Secondo l{outlet}', "Secondo l'Eco"]);
const two = print("Accord d'{first} et de l'{second}", { first: 'Ankara', second: 'Iran' });
assert.deepEqual(two, Array(3).fill('Accord d{first} et de lIran'));
const plural = "{count, plural, one {# article d'{outlet}} other {# articles d'{outlet}}}";
assert.throws(() => new IntlMessageFormat(plural, 'fr'));
JS
node try.mjs
