#!/usr/bin/env bash
# Atom: an entry published at 20:00 and updated at 21:00.
#
# One would guess: `published` is 20:00, as the entry's own element of that name says (RFC 4287, 4.2.9).
# What happens: `published` is the time of the update, and the time of publication is nowhere in the result.
# @extractus/feed-extractor 8.0.3, seen 2026-11-28. Source: https://www.rfc-editor.org/rfc/rfc4287#section-4.2.9
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @extractus/feed-extractor@8.0.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { extractFromXml } from '@extractus/feed-extractor';

const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>tag:news.example,2025:1</id>
<updated>2025-08-15T21:00:00Z</updated><author><name>Desk</name></author><entry><id>tag:news.example,2025:2</id><title>Talks end</title>
<link href="https://news.example/talks"/><published>2025-08-15T20:00:00Z</published><updated>2025-08-15T21:00:00Z</updated></entry></feed>`;
const [entry] = extractFromXml(feed).entries;
console.log(entry);
assert.equal(entry.published, '2025-08-15T21:00:00.000Z');
assert.equal(JSON.stringify(entry).includes('20:00:00'), false);
JS
node try.mjs
