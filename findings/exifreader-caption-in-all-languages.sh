#!/usr/bin/env bash
# A press photo whose caption is given in two languages, as XMP's alternatives: one as the default, one marked "uk".
#
# One would guess: the `description` of the tag, the text meant for showing, is the default, or the alternatives apart. They are
# alternatives: RDF's Alt holds texts of which one is to be taken, and XMP puts the default first.
# What happens: they are put into one text with a comma between, as the keywords of a list are: "Talks end, Переговори завершено".
# exifreader 4.46.0, seen 2026-11-29. Source: https://www.w3.org/TR/rdf-schema/#ch_alt and
# https://www.iptc.org/std/photometadata/specification/IPTC-PhotoMetadata#description
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund exifreader@4.46.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import ExifReader from 'exifreader';

const segment = (marker, body) => Buffer.concat([Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 255]), body]);
function captionOf(alternatives) {
  const items = alternatives.map(([language, text]) => `<rdf:li xml:lang="${language}">${text}</rdf:li>`).join('');
  const xmp = `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:description><rdf:Alt>${items}</rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  const jpeg = Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0${xmp}`)),
    segment(0xc0, Buffer.from([8, 0, 1, 0, 1, 1, 1, 0x11, 0])),
    segment(0xda, Buffer.from([1, 1, 0, 0, 0x3f, 0])),
    Buffer.from([0, 0xff, 0xd9]),
  ]);
  return ExifReader.load(jpeg).description.description;
}
const one = captionOf([['x-default', 'Talks end']]);
const two = captionOf([['x-default', 'Talks end'], ['uk', 'Переговори завершено']]);
console.log({ one, two });
assert.equal(one, 'Talks end');
assert.equal(two, 'Talks end, Переговори завершено');
JS
node try.mjs
