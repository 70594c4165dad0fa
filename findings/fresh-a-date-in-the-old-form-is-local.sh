#!/usr/bin/env bash
# A proxy or an old reader of feeds that asks a site in Alaska for what is newer than "Fri Aug 15 20:00:00 2025", the last of the three forms that HTTP has for a date.
#
# One would guess: the page, as it was changed an hour later, at 21:00 GMT. Whoever reads a date of HTTP must take all three forms (RFC 9110, 5.6.7), and each of them is in GMT,
# this one too, though it has no letters that say so.
# What happens: the form is read by `Date.parse`, to which a date without a zone is in the machine's: on a server in Anchorage it is 04:00 GMT of the next day, so that the page counts as not
# changed, for eight hours, and 304 is what the reader gets; on one in Kyiv the page is sent again for three hours though nothing was changed. On a server that runs in
# UTC it is right, and so are the other two forms everywhere.
# The same with an outlet's answer: by http-cache-semantics a page that expires at "Fri Aug 15 20:10:00 2025" and was sent at 20:00 GMT is fresh for eight hours
# and ten minutes in Anchorage, for none in Kyiv.
# fresh 2.0.0 (what Express asks) and http-cache-semantics 4.3.0, seen 2026-12-01. Source: https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund fresh@2.0.0 http-cache-semantics@4.3.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import fresh from 'fresh';
import CachePolicy from 'http-cache-semantics';

const forms = ['Fri, 15 Aug 2025 20:HH:00 GMT', 'Friday, 15-Aug-25 20:HH:00 GMT', 'Fri Aug 15 20:HH:00 2025'];
const at = (minutes) => forms.map((form) => form.replace('HH', minutes));
const isUnchanged = (since, changed) => fresh({ 'if-modified-since': since }, { 'last-modified': changed });
const late = at('00').map((since) => isUnchanged(since, 'Fri, 15 Aug 2025 21:00:00 GMT'));
const same = at('00').map((since) => isUnchanged(since, 'Fri, 15 Aug 2025 20:00:00 GMT'));
const minutes = at('10').map((expires) => {
  const headers = { date: 'Fri, 15 Aug 2025 20:00:00 GMT', expires };
  return new CachePolicy({ url: '/', headers: {} }, { status: 200, headers }, { shared: false }).maxAge() / 60;
});
console.log(process.env.TZ, { late, same, minutes });
const expected = {
  UTC: { late: [false, false, false], same: [true, true, true], minutes: [10, 10, 10] },
  'America/Anchorage': { late: [false, false, true], same: [true, true, true], minutes: [10, 10, 490] },
  'Europe/Kyiv': { late: [false, false, false], same: [true, true, false], minutes: [10, 10, 0] },
};
assert.deepEqual({ late, same, minutes }, expected[process.env.TZ]);
JS
for zone in UTC America/Anchorage Europe/Kyiv; do TZ=$zone node try.mjs; done
