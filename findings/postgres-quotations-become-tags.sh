#!/usr/bin/env bash
# Full-text search without regard to accents, `to_tsvector(unaccent(text))`, in texts that quote with «», ‹› or 《》, as the Italian, Spanish and Swiss press and, for
# titles and outlets, the Chinese and Korean press do: «Nessun accordo» dice Rubio.
#
# One would guess: found by every word, as without unaccent, and as with “” with it. The documentation says that it takes accents off letters.
# What happens: its rules turn these marks into << and >>, and what then looks like a tag of XML is one to the parser, which passes tags over whole. All that is quoted
# is in no index, in any configuration: who looks for "accordo" or for the outlet 《BILD》 finds nothing, while the words around are found. Not where a space stands inside
# the marks, as in French, nor with a comma in the quotation, nor in Cyrillic, since a tag's letters are Latin: tests in another language do not see it. In
# plain text "<Rubio> No" and "<<Rubio>>", as keyboards have it, go the same way.
# PostgreSQL 18 (as PGlite 0.5.14), seen 2026-11-30. Source: https://www.postgresql.org/docs/18/textsearch-parsers.html (tag) and
# https://www.postgresql.org/docs/18/unaccent.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @electric-sql/pglite@0.5.14 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { PGlite } from '@electric-sql/pglite';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';

const database = new PGlite({ extensions: { unaccent } });
await database.exec('create extension unaccent');
/** Whether a text is found by a word: as it stands, and with both put through unaccent. */
async function isFound(text, word) {
  const { rows } = await database.query(
    `select to_tsvector('simple', $1) @@ plainto_tsquery('simple', $2) as plain,
      to_tsvector('simple', unaccent($1)) @@ plainto_tsquery('simple', unaccent($2)) as unaccented`,
    [text, word],
  );
  return [rows[0].plain, rows[0].unaccented];
}
const cases = [
  ['“Nessun accordo” dice Rubio', 'accordo', [true, true]],
  ['«Nessun accordo» dice Rubio', 'accordo', [true, false]],
  ['«Nessun accordo» dice Rubio', 'rubio', [true, true]],
  ['‹Keine Einigung›, sagt er', 'einigung', [true, false]],
  ['« Aucun accord », dit-il', 'accord', [true, true]],
  ['«No, nessun accordo» dice Rubio', 'accordo', [true, true]],
  ['«Угоди немає», каже він', 'угоди', [true, true]],
  ['《BILD》 报道', 'bild', [true, false]],
  ['<Rubio> No comment', 'rubio', [false, false]],
];
for (const [text, word, expected] of cases) {
  const seen = await isFound(text, word);
  console.log(text, word, seen);
  assert.deepEqual(seen, expected);
}
await database.close();
JS
node try.mjs
