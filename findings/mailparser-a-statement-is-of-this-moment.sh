#!/usr/bin/env bash
# A press office's mail read by mailparser, whose server writes the zone in letters: "Date: Fri, 15 Aug 2025 20:00:00 MSK", as the standard for mail had it until 2001 and has it read still.
#
# One would guess: 20:00 with the offset unknown (RFC 5322, 4.3: letters that are not known are taken for "-0000"), or no date: a mail without a Date has none here.
# What happens: what neither the runtime nor the library's second reader of dates understands is the present moment, another one at each reading: a statement of August is of today, and
# a mail that is read again has moved. CEST, EEST, IST and JST are so too; EST and PDT, which the runtime knows, are right. In the headers (`headers.get('date')`) it is the
# same; only `headerLines` keep what was written.
# mailparser 3.14.2, seen 2026-12-01. Source: https://www.rfc-editor.org/rfc/rfc5322#section-4.3 and https://github.com/nodemailer/mailparser/issues/305 (where the present time is
# named as the last resort)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund mailparser@3.14.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { simpleParser } from 'mailparser';

const read = (date) => simpleParser(`From: press@ministry.example\r\nTo: desk@news.example\r\nSubject: Statement\r\n${date ? `Date: ${date}\r\n` : ''}\r\nNo deal.\r\n`);
const isNow = (date) => Math.abs(Date.now() - date.getTime()) < 60_000;
for (const zone of ['MSK', 'CEST', 'EEST', 'IST', 'JST']) {
  const { date, headers, headerLines } = await read(`Fri, 15 Aug 2025 20:00:00 ${zone}`);
  console.log(zone, date.toISOString());
  assert.ok(isNow(date) && isNow(headers.get('date')));
  assert.ok(headerLines.some(({ line }) => line.endsWith(`20:00:00 ${zone}`)));
}
for (const [zone, expected] of [['+0300', '2025-08-15T17:00:00.000Z'], ['EST', '2025-08-16T01:00:00.000Z'], ['PDT', '2025-08-16T03:00:00.000Z'], ['-0000', '2025-08-15T20:00:00.000Z']]) {
  const { date } = await read(`Fri, 15 Aug 2025 20:00:00 ${zone}`);
  console.log(zone, date.toISOString());
  assert.equal(date.toISOString(), expected);
}
assert.equal((await read(null)).date, undefined);
JS
node try.mjs
