#!/usr/bin/env bash
# Text put into one form before it is compared, counted or searched, by Unicode's NFKC, which makes one letter of its wide, narrow and joined forms: "2½ hours", "10⁹", "500¹".
#
# One would guess: the same numbers. The form is for compatibility, Unicode names it for identifiers and for loose matching, and a full-width "２" becomes a plain 2 by it.
# What happens: ½ is put as three characters, 1, the fraction's slash and 2, with nothing before them: "2½ hours" is "21⁄2 hours", and who looks for figures finds 21 and 2. A raised figure is a plain one: a thousand million, 10⁹, is 109, and 500 with a
# note, 500¹, is 5001. Unicode says that such forms lose what they mean and are not to be applied blindly; the runtime and the database have it as one of four
# names, beside NFC, which leaves all of it alone.
# Node 20 (String.prototype.normalize), PostgreSQL 18 (as PGlite 0.5.14), seen 2026-12-01. Source: https://www.unicode.org/reports/tr15/#Canon_Compat_Equivalence and
# https://www.postgresql.org/docs/18/functions-string.html (normalize)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @electric-sql/pglite@0.5.14 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';

const database = await PGlite.create();
const byDatabase = async (text) => (await database.query('select normalize($1::text, NFKC) as text', [text])).rows[0].text;
const seen = {};
for (const text of ['2½ hours', '1¾ million', '10⁹', '500¹ killed', '２０２５', 'ﬁnal']) {
  const put = text.normalize('NFKC');
  assert.equal(await byDatabase(text), put);
  assert.equal(text.normalize('NFC'), text);
  seen[text] = { put, figures: put.match(/\d+/g) };
}
console.log(seen);
assert.deepEqual(seen, {
  '2½ hours': { put: '21⁄2 hours', figures: ['21', '2'] },
  '1¾ million': { put: '13⁄4 million', figures: ['13', '4'] },
  '10⁹': { put: '109', figures: ['109'] },
  '500¹ killed': { put: '5001 killed', figures: ['5001'] },
  '２０２５': { put: '2025', figures: ['2025'] },
  ﬁnal: { put: 'final', figures: null },
});
JS
node try.mjs
