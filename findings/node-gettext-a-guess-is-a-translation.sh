#!/usr/bin/env bash
# A site's words in Ukrainian as gettext keeps them, after a text in the program was changed from "The talks are not over." to "The talks are over."
#
# One would guess: the English text, until a translator has seen it. gettext's tools carry the translation of the most similar text over as a guess and mark it "fuzzy", for the
# translator; msgfmt leaves such entries out of what a program reads unless it is told to use them.
# What happens: the guess is shown: "Переговори не завершено", the talks are not over. The parser tells the mark as a comment, and neither the runtime nor the parser's own
# compiler of .mo files minds it. The more alike two texts are, the likelier the guess: what differs by "not", by a number or by a name first of all.
# Neither README mentions it.
# node-gettext 3.0.1, gettext-parser 10.0.0, seen 2026-12-01. Source: https://www.gnu.org/software/gettext/manual/html_node/Fuzzy-Entries.html and
# https://www.gnu.org/software/gettext/manual/html_node/msgfmt-Invocation.html (--use-fuzzy)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-gettext@3.0.1 gettext-parser@10.0.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import parser from 'gettext-parser';
import Gettext from 'node-gettext';

const file = `msgid ""
msgstr ""
"Language: uk\\n"
"Content-Type: text/plain; charset=UTF-8\\n"

msgid "Articles"
msgstr "Статті"

#, fuzzy
#| msgid "The talks are not over."
msgid "The talks are over."
msgstr "Переговори не завершено."

msgid "Corrections"
msgstr ""
`;
function say(translations) {
  const gettext = new Gettext();
  gettext.addTranslations('uk', 'messages', translations);
  gettext.setLocale('uk');
  const said = ['Articles', 'The talks are over.', 'Corrections'].map((text) => gettext.gettext(text));
  console.log(said);
  return said;
}
const parsed = parser.po.parse(file);
const shown = ['Статті', 'Переговори не завершено.', 'Corrections'];
assert.equal(parsed.translations['']['The talks are over.'].comments.flag, 'fuzzy');
assert.deepEqual(say(parsed), shown);
assert.deepEqual(say(parser.mo.parse(parser.mo.compile(parsed))), shown);
JS
node try.mjs
