#!/usr/bin/env bash
# A date that an archive knows to be one of three days, "[2025-08-15..2025-08-17]" in the Extended Date/Time Format (ISO 8601-2).
#
# One would guess: it lasts until the end of the 17th, as "[2025-08-15, 2025-08-17]" does and as its own list of days says.
# What happens: its `max` is the end of the first day, so that it neither covers the 16th nor sorts or is searched like one that ends on the 17th;
# so does "{2025-08..2025-10}", all three months, end with August. With an open end, "[2025-08-15..]", it is right.
# edtf 4.11.1, seen 2026-11-29. Source: https://www.loc.gov/standards/datetime/ (Level 2, Set representation)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund edtf@4.11.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import edtf from 'edtf';

const day = (instant) => (Number.isFinite(instant) ? new Date(instant).toISOString().slice(0, 10) : instant);
const expected = {
  '[2025-08-15..2025-08-17]': ['2025-08-15', '2025-08-16, 2025-08-17', false],
  '[2025-08-15, 2025-08-17]': ['2025-08-17', '2025-08-17', true],
  '2025-08-15/2025-08-17': ['2025-08-17', '2025-08-16, 2025-08-17', true],
  '[2025-08-15..]': [Infinity, '', true],
  '{2025-08..2025-10}': ['2025-08-31', '2025-09, 2025-10', true],
};
for (const [text, facts] of Object.entries(expected)) {
  const date = edtf(text);
  const [, ...others] = [...date].map(({ edtf: member }) => member);
  const seen = [day(date.max), others.join(', '), date.covers(edtf('2025-08-16'))];
  console.log(text, 'ends, has behind its first, covers the 16th:', seen);
  assert.deepEqual(seen, facts);
}
JS
node try.mjs
