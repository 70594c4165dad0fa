#!/usr/bin/env bash
# Atom: an entry taken over from another feed, whose author stands in atom:source.
#
# One would guess: that author. RFC 4287 (4.2.1): an entry without an author has those of its source; only without
# these the feed's own.
# What happens: the report is credited to the feed that republishes it.
# @rowanmanning/feed-parser 2.1.5, seen 2026-11-28. Source: https://www.rfc-editor.org/rfc/rfc4287#section-4.2.1
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @rowanmanning/feed-parser@2.1.5 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { parseFeed } from '@rowanmanning/feed-parser';

const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>tag:news.example,2025:1</id>
<updated>2025-08-15T20:00:00Z</updated><author><name>Courier desk</name></author><entry><id>tag:wire.example,2025:9</id>
<title>Talks end</title><updated>2025-08-15T20:00:00Z</updated><link href="https://wire.example/talks"/><source>
<id>tag:wire.example,2025:1</id><title>The wire</title><updated>2025-08-15T20:00:00Z</updated>
<author><name>Reporter of the wire</name></author></source></entry></feed>`;
const names = parseFeed(feed).items[0].authors.map(({ name }) => name);
console.log(names);
assert.deepEqual(names, ['Courier desk']);
JS
node try.mjs
