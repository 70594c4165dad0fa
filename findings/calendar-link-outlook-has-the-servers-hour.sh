#!/usr/bin/env bash
# Links under an announcement by which a reader puts it into a calendar: a press conference at "2025-08-15T20:00:00+03:00", for Google, Yahoo and Outlook.
#
# One would guess: one instant, 17:00 UTC, which each calendar shows at the reader's own hour. The start is given with its offset, and the links for Google and Yahoo have it as
# "20250815T170000Z".
# What happens: Outlook's link has the clock of the machine that made it, and no zone: startdt=2025-08-15T17:00:00 on a server in UTC, 09:00 on one in Anchorage. Outlook takes a time
# without a zone for the reader's own, so a reader in Kyiv is told to be there at five in the afternoon instead of eight, and the same page made in the reader's browser is right, which is
# where one tries it.
# calendar-link 2.11.5, seen 2026-12-01. Source: https://github.com/AnandChowdhary/calendar-link#readme and
# https://github.com/InteractionDesignFoundation/add-event-to-calendar-docs/blob/main/services/outlook-web.md (startdt)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund calendar-link@2.11.5 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { google, outlook, yahoo } from 'calendar-link';

const talks = { title: 'Press conference', start: '2025-08-15T20:00:00+03:00', end: '2025-08-15T21:00:00+03:00' };
const seen = {
  google: new URL(google(talks)).searchParams.get('dates'),
  yahoo: new URL(yahoo(talks)).searchParams.get('st'),
  outlook: new URL(outlook(talks)).searchParams.get('startdt'),
};
console.log(process.env.TZ, seen);
assert.deepEqual(seen, {
  google: '20250815T170000Z/20250815T180000Z',
  yahoo: '20250815T170000Z',
  outlook: { UTC: '2025-08-15T17:00:00', 'America/Anchorage': '2025-08-15T09:00:00', 'Europe/Kyiv': '2025-08-15T20:00:00' }[process.env.TZ],
});
JS
for zone in UTC America/Anchorage Europe/Kyiv; do TZ=$zone node try.mjs; done
