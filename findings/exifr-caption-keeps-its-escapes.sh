#!/usr/bin/env bash
# The caption, headline and credit of a press photo in XMP, the form in which IPTC's fields travel.
#
# One would guess: what the agency wrote: XMP is XML, so "Q&amp;A" in it means "Q&A"; and a credit is a text.
# What happens: the caption keeps its XML escapes, for a reader to see or to be escaped a second time, and a text that
# can be read as a number is one: a credit "007" is 7, a headline "1e3" is 1000.
# exifr 7.1.3, seen 2026-11-29. Source: https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata#description and
# https://developer.adobe.com/xmp/docs/XMPSpecifications/
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund exifr@7.1.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import exifr from 'exifr';

const segment = (marker, body) => Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">Q&amp;A at the base &#8220;after&#8221; the talks</rdf:li></rdf:Alt></dc:description>
<photoshop:Headline>1e3</photoshop:Headline><photoshop:Credit>007</photoshop:Credit></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
  segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
  segment(0xda, Buffer.from([1, 1, 0, 0, 0x3f, 0])),
  Buffer.from([0, 0xff, 0xd9]),
]);
const { description, Headline, Credit } = await exifr.parse(jpeg, { xmp: true });
console.log({ description, Headline, Credit });
assert.equal(description.value, 'Q&amp;A at the base &#8220;after&#8221; the talks');
assert.deepEqual([Headline, Credit], [1000, 7]);
JS
node try.mjs
