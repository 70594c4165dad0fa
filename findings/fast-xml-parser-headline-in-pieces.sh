#!/usr/bin/env bash
# Headlines of a feed: one of which a part is in CDATA, and one with the typographic marks that WordPress writes as character
# references.
#
# One would guess: the text that XML says they are: CDATA only saves escaping, and "&#8217;" is an apostrophe in
# every XML (XML 1.0, 4.1), with no entity to be declared.
# What happens: each piece beside CDATA is trimmed, so that words run together ("Live:Q&Aat the base"); with `trimValues: false` they
# do not. And "&#8217;" stays as it is written, unless `htmlEntities`, which is off, is asked for.
# fast-xml-parser 5.12.1, seen 2026-11-29. Source: https://www.w3.org/TR/xml/#sec-cdata-sect and https://www.w3.org/TR/xml/#sec-references
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund fast-xml-parser@5.12.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { XMLParser } from 'fast-xml-parser';

const read = (title, options = {}) => new XMLParser({ parseTagValue: false, ...options }).parse(`<item><title>${title}</title></item>`).item.title;
const parted = 'Live: <![CDATA[Q&A]]> at the base';
const seen = {
  parted: read(parted),
  untrimmed: read(parted, { trimValues: false }),
  references: read('Ukraine&#8217;s answer &amp; &#x201C;no deal&#x201D;'),
  withHtml: read('Ukraine&#8217;s answer', { htmlEntities: true }),
};
console.log(seen);
assert.equal(seen.parted, 'Live:Q&Aat the base');
assert.equal(seen.untrimmed, 'Live: Q&A at the base');
assert.equal(seen.references, 'Ukraine&#8217;s answer & &#x201C;no deal&#x201D;');
assert.equal(seen.withHtml, 'Ukraine’s answer');
JS
node try.mjs
