#!/usr/bin/env bash
# A message with a share in it, as translators write it in ICU's form for numbers: "{growth, number, ::percent scale/100}", or short "::%x100", of 0.05.
#
# One would guess: 5%. In that form "percent" only puts the sign behind the number; "scale/100" makes 0.05 five of a hundred, and "%x100" is ICU's own short
# word for both together, so that "percent" alone is 0.05%.
# What happens: "percent" multiplies by a hundred already, as the runtime's style of that name does, and the scale does it once more: growth of 500%.
# No message is refused. What ICU itself, Android and iOS print for one catalogue and what the site prints differ by a hundred times, both ways: "percent"
# of 5, which ICU makes 5%, is 500% too, and "permille" is dropped without a word.
# intl-messageformat 12.1.5, seen 2026-12-01. Source: https://unicode-org.github.io/icu/userguide/format_parse/numbers/skeletons.html (Unit, Scale,
# "Concise" forms) and https://github.com/formatjs/formatjs/issues/4283 (of "percent" alone)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund intl-messageformat@12.1.5 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { IntlMessageFormat } from 'intl-messageformat';

const cases = [
  ['percent scale/100', 0.05, '500%'],
  ['%x100', 0.05, '500%'],
  ['percent scale/100 .0', 0.125, '1,250.0%'],
  ['percent', 5, '500%'],
  ['scale/100', 0.05, '5'],
  ['permille', 5, '5'],
];
for (const [form, value, expected] of cases) {
  const seen = new IntlMessageFormat(`{growth, number, ::${form}}`, 'en').format({ growth: value });
  console.log(form, value, seen);
  assert.equal(seen, expected);
}
JS
node try.mjs
