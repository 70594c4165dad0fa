#!/usr/bin/env bash
# When a press photo was taken: "2025:08:15 20:00:00" by the camera's clock, and beside it that clock's offset, "+03:00" (OffsetTimeOriginal, in Exif since 2016; telephones and new cameras write it).
#
# One would guess: 17:00 UTC. exifr makes dates of the texts, a Date is an instant, and with the offset it is known which; exifr reads the offset too, and gives it.
# What happens: the date is that of the machine's clock, and the offset stands beside it unused: 20:00 UTC on a server, three hours late. On the photographer's own machine it is
# right. Two pictures of one moment, from Kyiv and from Anchorage, are eleven hours apart. `reviveValues: false` leaves the text.
# exifr 7.1.3, seen 2026-12-01. Source: https://github.com/MikeKovarik/exifr#readme (reviveValues) and
# https://www.cipa.jp/std/documents/download_e.html?DC-008-Translation-2023-E (Exif 3.0, OffsetTimeOriginal)
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund exifr@7.1.3 piexifjs@1.0.6 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import exifr from 'exifr';

const piexif = createRequire(import.meta.url)('piexifjs');

// One grey pixel.
const pixel = '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=';
const offsetTimeOriginal = 36881;
piexif.TAGS.Exif[offsetTimeOriginal] = { name: 'OffsetTimeOriginal', type: 'Ascii' };
const taken = (offset) => {
  const facts = { [piexif.ExifIFD.DateTimeOriginal]: '2025:08:15 20:00:00', [offsetTimeOriginal]: offset };
  return Buffer.from(piexif.insert(piexif.dump({ Exif: facts }), `data:image/jpeg;base64,${pixel}`).split(',')[1], 'base64');
};
for (const offset of ['+03:00', '-08:00']) {
  const seen = await exifr.parse(taken(offset));
  console.log(process.env.TZ, seen);
  assert.equal(seen.OffsetTimeOriginal, offset);
  assert.equal(seen.DateTimeOriginal.toISOString(), process.env.TZ === 'UTC' ? '2025-08-15T20:00:00.000Z' : '2025-08-15T17:00:00.000Z');
}
JS
for zone in UTC Europe/Kyiv; do TZ=$zone node try.mjs; done
