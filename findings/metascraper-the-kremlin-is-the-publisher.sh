#!/usr/bin/env bash
# Who published an article, asked of metascraper, where the page names no site in its metadata and its <title> is the headline alone, as agencies word it: "No meeting is planned for next week - Kremlin".
#
# One would guess: nothing, or the host. The <h1> has the same words, so that nothing in the title is a site's name.
# What happens: the publisher is the Kremlin. What stands behind the last hyphen or stroke of the title is taken for the site, whatever it is and whatever the <h1> says: "UN" published that 500 were killed, "Rubio" that talks go on, and a match that ended 5 - 7
# is reported by an outlet called "7". So a report that quotes a party is shown as that party's own, and the sources of a list of articles include their subjects. With the dash of printers (–), or a site's name anywhere in the metadata, it is right;
# large sites all have one, so that who tries those does not see it.
# metascraper 5.58.1, metascraper-publisher 5.56.2, seen 2026-12-01. Source: https://github.com/microlinkhq/metascraper/blob/master/packages/metascraper-publisher/src/index.js (REGEX_TITLE) and
# https://html.spec.whatwg.org/multipage/semantics.html#the-title-element
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund metascraper@5.58.1 metascraper-publisher@5.56.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import metascraper from 'metascraper';
import publisher from 'metascraper-publisher';

const read = metascraper([publisher()]);
async function publisherOf(headline, site = '') {
  const html = `<html lang="en"><head><title>${headline}</title>${site}</head><body><article><h1>${headline}</h1><p>Talks end.</p></article></body></html>`;
  return (await read({ url: 'https://www.example.com/talks', html })).publisher;
}
const cases = {
  'No meeting is planned for next week - Kremlin': 'Kremlin',
  '500 killed in strikes - UN': 'UN',
  'Talks to go on | Rubio': 'Rubio',
  'Teams part 5 - 7': '7',
  'No meeting is planned for next week – Kremlin': null,
  'Kremlin: no meeting is planned for next week': null,
};
for (const [headline, expected] of Object.entries(cases)) {
  const seen = await publisherOf(headline);
  console.log(headline, '->', seen);
  assert.equal(seen, expected);
  assert.equal(await publisherOf(headline, '<meta property="og:site_name" content="Courier">'), 'Courier');
}
JS
node try.mjs
