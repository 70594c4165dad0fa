#!/usr/bin/env bash
# An article kept as a PDF by a browser without a screen, `page.pdf()` after everything has been loaded: with a picture that loads lazily, as nearly all do, further down, and a correction in a <details> that is closed.
#
# One would guess: the article with its pictures and words. On paper nothing is scrolled to or pressed, so what waits for that is of no use there; `pdf()` makes all pages of the article, and `waitUntil: 'networkidle'` waits for
# what is to come.
# What happens: the picture is not there, and has not been asked for at any time: only what is near the window is, which stands at the top; on the page is an empty place of its size. Of the correction only its
# heading is there. Nothing fails, and the first page, which one looks at, is whole. With the pictures set to `eager` and the notes to `open` before printing both are in it.
# Chromium 147 (@sparticuz/chromium 147.0.0, by playwright-core 1.65.1), read by pdfjs-dist 5.6.205, seen 2026-12-01. Source: https://playwright.dev/docs/api/class-page#page-pdf and
# https://html.spec.whatwg.org/multipage/urls-and-fetching.html#lazy-loading-attributes
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @sparticuz/chromium@147.0.0 playwright-core@1.65.1 pdfjs-dist@5.6.205 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import chromium from '@sparticuz/chromium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { chromium as driver } from 'playwright-core';

const pixel = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const page = `<!doctype html><html lang="en"><title>Talks end</title><h1>Talks end</h1><img src="/first.png" width="9" height="9" alt=""><div style="height: 9000px"></div>
<img src="/second.png" loading="lazy" width="9" height="9" alt=""><details><summary>Note</summary><p>Correction: five died, not fifty.</p></details><p>The end.</p></html>`;
const asked = [];
const server = createServer(({ url }, response) => {
  asked.push(url);
  const isPicture = url.endsWith('.png');
  response.setHeader('content-type', isPicture ? 'image/png' : 'text/html; charset=utf-8').end(isPicture ? pixel : page);
}).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const browser = await driver.launch({ executablePath: await chromium.executablePath(), args: chromium.args, headless: true });
const tab = await browser.newPage();
const printed = async () => {
  const { promise } = getDocument({ data: new Uint8Array(await tab.pdf({ format: 'A4' })), verbosity: 0 });
  const file = await promise;
  const pages = await Promise.all(Array.from({ length: file.numPages }, async (_, at) => (await (await file.getPage(at + 1)).getTextContent()).items));
  return { words: pages.flat().map(({ str }) => str).filter((str) => str.trim() !== ''), second: asked.includes('/second.png') };
};
await tab.goto(`http://127.0.0.1:${server.address().port}/`, { waitUntil: 'networkidle' });
const asItIs = await printed();
await tab.evaluate(() => {
  for (const picture of document.images) picture.loading = 'eager';
  for (const note of document.querySelectorAll('details')) note.open = true;
});
await tab.waitForLoadState('networkidle');
const madeReady = await printed();
await browser.close();
server.close();
console.log(asItIs, madeReady);
assert.ok(asked.includes('/first.png'));
assert.equal(asItIs.second, false);
assert.ok(asItIs.words.includes('The end.') && asItIs.words.includes('Note'));
assert.ok(!asItIs.words.join(' ').includes('Correction'));
assert.ok(madeReady.words.join(' ').includes('Correction'));
assert.equal(madeReady.second, true);
JS
mkdir browser && TMPDIR="$work/browser" node try.mjs
