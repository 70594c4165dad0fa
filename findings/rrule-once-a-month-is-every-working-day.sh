#!/usr/bin/env bash
# A ministry's briefing in a calendar, on the last working day of each month or on the second Friday, at a quarter past eight: what the rule says in words.
#
# One would guess: "the last weekday", "the 2nd Friday", "at 20:15", or no words: the library, which computes the days rightly, has a question for that, whether a
# rule can be told in full (`isFullyConvertibleToText`).
# What happens: what picks one of several days (BYSETPOS), by which calendars write the last working day, is left out, and the answer is yes. The briefing is "every month on weekdays", or "on
# Friday"; what was once a month is on every working day. Minutes go as well: "at 20". Read back by the library's own reader the words are the other rule.
# "2FR", the second Friday in the short form, is told rightly. Reported since 2014, and open.
# rrule 2.8.1, seen 2026-12-01. Source: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.10 (BYSETPOS) and https://github.com/jkbrzt/rrule/issues/436
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund rrule@2.8.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import rrule from 'rrule';

const { RRule } = rrule;
const rules = {
  'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1': ['every month on weekdays', '2025-08-29 2025-09-30 2025-10-31'],
  'FREQ=MONTHLY;BYDAY=FR;BYSETPOS=2': ['every month on Friday', '2025-08-08 2025-09-12 2025-10-10'],
  'FREQ=MONTHLY;BYDAY=2FR': ['every month on the 2nd Friday', '2025-08-08 2025-09-12 2025-10-10'],
  'FREQ=DAILY;BYHOUR=20;BYMINUTE=15': ['every day at 20', '2025-08-01 2025-08-02 2025-08-03'],
};
for (const [text, [words, days]] of Object.entries(rules)) {
  const rule = RRule.fromString(`DTSTART:20250801T200000Z\nRRULE:${text}`);
  const told = rule.toText();
  const seen = rule.all((_, at) => at < 3).map((date) => date.toISOString().slice(0, 10)).join(' ');
  const again = RRule.fromText(told).toString();
  console.log(text, '|', told, '|', seen, '| in full:', rule.isFullyConvertibleToText(), '| read back:', again);
  assert.deepEqual([told, seen, rule.isFullyConvertibleToText()], [words, days, true]);
  assert.ok(!/BYSETPOS|BYMINUTE/.test(again));
}
JS
node try.mjs
