#!/usr/bin/env bash
# A timeline for readers by Knight Lab's TimelineJS, in Persian or Slovenian: an event of 15 August 2025, 20:15.
#
# One would guess: 15 August at a quarter past eight in the evening, in the language's words, as its English and Ukrainian have it: a file for a language only names the months and says
# in which order a date is written.
# What happens: in Persian the twelve names are those of Iran's own calendar, which begins in March, put for ours in their order: August 15 is 15 Aban, a day that every reader takes for the
# 6th of November, with our year behind it; and no date of the timeline is right. In Slovenian the hour is counted to twelve and nothing says which half of the day: "8:15".
# Both are files of the package, chosen by `language`, and no error says so.
# @knight-lab/timelinejs 3.9.11 in jsdom 26.1.0, seen 2026-12-01. Source: https://timeline.knightlab.com/docs/options.html (language) and
# https://cldr.unicode.org/ (fa: اوت; the month آبان is 23 October to 21 November)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @knight-lab/timelinejs@3.9.11 jsdom@26.1.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { JSDOM } from 'jsdom';

const home = 'node_modules/@knight-lab/timelinejs/dist/js';
const server = createServer((request, response) => {
  response.writeHead(200, { 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' });
  response.end(readFileSync(`${home}${request.url}`));
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const scripts = `http://127.0.0.1:${server.address().port}`;
const events = [{ start_date: { year: 2025, month: 8, day: 15, hour: 20, minute: 15 }, text: { headline: 'Talks', text: 'They end.' } }];

/** The date that stands over the event, once the timeline has drawn it. */
async function dateIn(language) {
  const { window } = new JSDOM('<!doctype html><div id="t"></div>', { runScripts: 'outside-only', url: scripts, pretendToBeVisual: true });
  window.eval(readFileSync(`${home}/timeline.js`, 'utf8'));
  new window.TL.Timeline('t', { events: structuredClone(events) }, { language, script_path: scripts });
  for (let tries = 0; tries < 200; tries += 1) {
    const text = window.document.querySelector('.tl-headline-date')?.textContent;
    if (text) {
      console.log(language, text);
      return text;
    }
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`no date in ${language}`);
}
const seen = { en: await dateIn('en'), uk: await dateIn('uk'), fa: await dateIn('fa'), sl: await dateIn('sl') };
assert.match(seen.en, /8:15 PM August 15, 2025/);
assert.match(seen.uk, /20:15.*15 серпня, 2025/);
assert.match(seen.fa, /آبان 15, 2025/);
assert.equal(new Intl.DateTimeFormat('en-u-ca-persian', { month: 'long', day: 'numeric' }).format(new Date('2025-11-06T12:00:00Z')), 'Aban 15');
assert.match(seen.sl, /^8:15 15 avgust 2025/);
process.exit(0);
JS
node try.mjs
