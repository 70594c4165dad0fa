#!/usr/bin/env bash
# A web archive whose page was sent with "Content-Encoding: br", as most servers of today send it.
#
# One would guess: contentText() gives the page's text, as it does for gzip.
# What happens: gzip is unpacked, Brotli is not, and no error says so: the packed bytes are given as text.
# warcio (npm) 2.4.11, seen 2026-11-28. Source: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund warcio@2.4.11 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { WARCParser } from 'warcio';

function record(encoding, body) {
  const http = Buffer.concat([
    Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${encoding}Content-Length: ${body.length}\r\n\r\n`),
    body,
  ]);
  const head = `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/a\r\nWARC-Date: 2025-08-15T20:00:00Z
WARC-Record-ID: <urn:uuid:0f1e2d3c-4b5a-4978-8695-a4b3c2d1e0f1>\r\nContent-Type: application/http; msgtype=response
Content-Length: ${http.length}\r\n\r\n`.replace(/(?<!\r)\n/g, '\r\n');
  return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')]);
}
async function textsOf(file) {
  const texts = [];
  for await (const found of new WARCParser([file])) texts.push(await found.contentText());
  return texts;
}

const text = '<p>Talks end early, says the wire.</p>';
const [zipped] = await textsOf(record('Content-Encoding: gzip\r\n', gzipSync(text)));
const [brotli] = await textsOf(record('Content-Encoding: br\r\n', brotliCompressSync(text)));
console.log({ zipped, brotli: `${Buffer.from(brotli).toString('hex').slice(0, 24)} …` });
assert.equal(zipped, text);
assert.notEqual(brotli, text);
JS
node try.mjs
