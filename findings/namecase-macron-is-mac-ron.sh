#!/usr/bin/env bash
# Names of people that a wire sends in capitals, set as one writes them by namecase: EMMANUEL MACRON, O’NEILL.
#
# One would guess: Macron, O’Neill, as "DE LA CRUZ", "VON DER LEYEN", "LE PEN", "MACHADO" and "MACIEJ" are right: the library is for this alone, and has lists of names that only look Scottish.
# What happens: "Emmanuel MacRon". Whatever begins with Mac and is in no list is Mac and a name: so are "MacIel" and "MacHron". It is so too for a name that came rightly written: "Macron" becomes "MacRon", so that a list put in order a second time
# has wrong what was right. And the typographic apostrophe is none: O'NEILL is O'Neill, O’NEILL is O’neill.
# namecase 1.1.2, seen 2026-12-01. Source: https://github.com/emgee3/namecase#readme
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund namecase@1.1.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const namecase = createRequire(import.meta.url)('namecase');
const cases = {
  'EMMANUEL MACRON': 'Emmanuel MacRon',
  'Emmanuel Macron': 'Emmanuel MacRon',
  MACIEL: 'MacIel',
  'O’NEILL': 'O’neill',
  "O'NEILL": "O'Neill",
  MACDONALD: 'MacDonald',
  MACHADO: 'Machado',
  MACIEJ: 'Maciej',
  'LE PEN': 'Le Pen',
};
for (const [name, expected] of Object.entries(cases)) {
  const seen = namecase(name);
  console.log(name, '->', seen);
  assert.equal(seen, expected);
}
JS
node try.mjs
