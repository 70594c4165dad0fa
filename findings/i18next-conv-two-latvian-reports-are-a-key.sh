#!/usr/bin/env bash
# A site's count of reports in Latvian, Persian and Turkish, translated with gettext's tools and turned into i18next's files by i18next-conv: `gettextToI18next(language, po, { compatibilityJSON: 'v4' })`.
#
# One would guess: the text that gettext shows for a number is the one that i18next shows. The file says by a formula which text is for which number ("Plural-Forms"), the runtime's rules (CLDR) say how i18next calls each, and of
# Ukrainian, Czech or Arabic it is so.
# What happens: the texts are named one by one by a number that stands for each, and where gettext's order or its count of forms is another than the runtime's one text takes another's name. The Latvian text for two to nine is in no
# file: "2 ziņas" is the key, "report", on the page, while 1 and 20 are there. In Persian, by the formula in which one and none are alike, the text for one is shown for five, one itself is the key, and the text for more is called "report_1", which nobody asks for. In Turkish and Georgian,
# with the one form that gettext's manual gives, nothing is found for 5. Nothing is warned of, and who tries the page with 1 sees it work.
# i18next-conv 17.0.0, i18next 26.7.2 on Node 20.20.2 (ICU 78), seen 2026-12-01. Source: https://www.gnu.org/software/gettext/manual/html_node/Plural-forms.html,
# https://www.unicode.org/cldr/charts/48/supplemental/language_plural_rules.html and https://github.com/i18next/i18next-gettext-converter#readme
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund i18next-conv@17.0.0 i18next@26.7.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import i18next from 'i18next';
import { gettextToI18next } from 'i18next-conv';

async function shown(language, forms, texts, numbers) {
  const file = `msgid ""
msgstr ""
"Language: ${language}\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: ${forms}\\n"

msgid "report"
msgid_plural "reports"
${texts.map((text, index) => `msgstr[${index}] "{{count}} ${text}"`).join('\n')}
`;
  const translation = JSON.parse(await gettextToI18next(language, file, { compatibilityJSON: 'v4' }));
  const site = i18next.createInstance();
  await site.init({ lng: language, fallbackLng: false, showSupportNotice: false, resources: { [language]: { translation } } });
  const seen = Object.fromEntries(numbers.map((count) => [count, site.t('report', { count })]));
  console.log(language, Object.keys(translation).join(), seen);
  return seen;
}
const east = 'n%10==1 && n%100!=11 ? 0 :';
assert.deepEqual(
  await shown('uk', `nplurals=3; plural=(${east} n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);`, ['звіт', 'звіти', 'звітів'], [1, 2, 5]),
  { 1: '1 звіт', 2: '2 звіти', 5: '5 звітів' },
);
assert.deepEqual(
  await shown('lv', `nplurals=3; plural=(${east} n != 0 ? 1 : 2);`, ['ziņa', 'ziņas', 'ziņu'], [0, 1, 2, 9, 20]),
  { 0: '0 ziņu', 1: '1 ziņa', 2: 'report', 9: 'report', 20: '20 ziņu' },
);
assert.deepEqual(await shown('fa', 'nplurals=2; plural=(n > 1);', ['یک گزارش', 'گزارش‌ها'], [1, 5]), { 1: 'report', 5: '5 یک گزارش' });
assert.deepEqual(await shown('tr', 'nplurals=1; plural=0;', ['haber'], [1, 5]), { 1: '1 haber', 5: 'report' });
assert.deepEqual(await shown('ka', 'nplurals=1; plural=0;', ['ამბავი'], [1, 5]), { 1: '1 ამბავი', 5: 'report' });
JS
node try.mjs
