#!/usr/bin/env bash
# Pages kept in a web archive, with empty lines in them: "<p>Talks end</p>", an empty line, "<p>No deal</p>", with the line ends of Windows, as many editors and servers write them.
#
# One would guess: the page. A record says how long it is (Content-Length is required, WARC 1.1, 5.3), an empty line parts its headers from the content, and what comes behind is bytes.
# What happens: the page ends at its first empty line, and the rest is nowhere: no error, the status is 200, and the next record is read as it should be. Every article is as long as what stands before the first gap of its
# page, often the head alone, and a search of the archive finds nothing in the rest. With the line ends of Unix the page is whole.
# node-warc 3.3.1, beside warcio 2.4.11, seen 2026-12-01. Source: https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/#content-length-mandatory and
# https://github.com/N0taN3rd/node-warc#readme
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund node-warc@3.3.1 warcio@2.4.11 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createReadStream, writeFileSync } from 'node:fs';
import NodeWarc from 'node-warc';
import { WARCParser } from 'warcio';

const record = (page) => {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(page)}\r\n\r\n${page}`;
  return `WARC/1.1\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/a\r\nWARC-Date: 2025-08-15T17:00:00Z\r\nWARC-Record-ID: <urn:uuid:${crypto.randomUUID()}>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
};
const pages = ['<p>Talks end</p>\r\n\r\n<p>No deal</p>', '<p>Talks end</p>\n\n<p>No deal</p>', '<p>Talks end</p>\r\n<p>No deal</p>'];
writeFileSync('pages.warc', pages.map(record).join(''));
const byNodeWarc = await new Promise((resolve) => {
  const found = [];
  const parser = new NodeWarc.WARCParser('pages.warc');
  parser.on('record', ({ content }) => found.push(content.toString().trimEnd()));
  parser.on('done', () => resolve(found));
  // Its stream ends twice, when all has been read.
  parser.on('error', () => resolve(found));
  parser.start();
});
const byWarcio = [];
for await (const one of new WARCParser(createReadStream('pages.warc'))) byWarcio.push(await one.contentText());
console.log({ byNodeWarc, byWarcio });
assert.deepEqual(byWarcio, pages);
assert.deepEqual(byNodeWarc, ['<p>Talks end</p>', pages[1], pages[2]]);
JS
node try.mjs
