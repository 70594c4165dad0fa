#!/usr/bin/env bash
# The headline of an article whose page names it in <title> and <h1> alone: "No meeting is planned for next week - Kremlin", as agencies put behind
# a claim whose claim it is.
#
# One would guess: the headline as the page has it in both places, word for word. A site's name behind a hyphen has to be cut off somewhere, but here the
# two say the same, and <h1> has no site's name in it.
# What happens: what stands behind the last " - ", "|", "/" or "»" is cut off unseen, so that the Kremlin's word becomes the outlet's own statement; or what stands
# before the first slash. With a colon before the claim Readability looks at <h1>, and cuts the speaker off if that is worded otherwise.
# Defuddle does the first of these, behind a dash (–) as well. article-extractor keeps the headlines.
# @mozilla/readability 0.6.0 on jsdom 26.1.0 and defuddle 0.19.4 on linkedom 0.18.12, beside @extractus/article-extractor 9.0.1, seen 2026-11-30.
# Source: https://html.spec.whatwg.org/multipage/semantics.html#the-title-element and https://github.com/mozilla/readability#parse
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund \
  @mozilla/readability@0.6.0 jsdom@26.1.0 defuddle@0.19.4 linkedom@0.18.12 @extractus/article-extractor@9.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { extractFromHtml } from '@extractus/article-extractor';
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const address = 'https://news.example/talks';
const text = '<p>Nobody has named a day for another meeting, said a person who was at the talks and knows what was planned for them.</p>';
async function headlines(title, heading = title) {
  const page = `<!doctype html><html><head><title>${title}</title></head><body><article><h1>${heading}</h1>${text.repeat(6)}</article></body></html>`;
  return [
    new Readability(new JSDOM(page, { url: address }).window.document).parse().title,
    (await Defuddle(parseHTML(page).document, address)).title,
    (await extractFromHtml(page, address)).title,
  ];
}
const claim = 'No meeting is planned for next week';
const seen = {
  hyphen: await headlines(`${claim} - Kremlin`),
  dash: await headlines(`${claim} – Kremlin`),
  slash: await headlines('Ceasefire / peace: what was said in Anchorage'),
  colon: await headlines(`Kremlin: no meeting is planned for next week`, 'No meeting next week'),
};
console.log(seen);
assert.deepEqual(seen.hyphen, [claim, claim, `${claim} - Kremlin`]);
assert.deepEqual(seen.dash, [`${claim} – Kremlin`, claim, `${claim} – Kremlin`]);
assert.equal(seen.slash[0], 'peace: what was said in Anchorage');
assert.equal(seen.slash[2], 'Ceasefire / peace: what was said in Anchorage');
assert.equal(seen.colon[0], 'no meeting is planned for next week');
JS
node try.mjs
