#!/usr/bin/env bash
# robots.txt: an outlet that opens its front page and nothing else, "Disallow: /" and "Allow: /$", and one with two groups for one agent.
#
# One would guess: "/" may be fetched, "/news" not: the rule with the most octets counts, wherever it stands, "$" is the end of the path (RFC 9309, 2.2.2 and 2.2.3), and both are known here: "Disallow: /*.pdf$" closes what it should. And
# the rules of two groups for one agent are put together (2.2.1).
# What happens: the front page is closed as well, so that an aggregator never sees its headlines: the "$" is not counted, which makes the two rules equally long, and the one that stands first is taken; with "Allow" in front it is open. Of two groups for an agent
# the first counts, and what the second closes is open, a search or an archive that the outlet wanted nobody in. Written as one group all is right.
# robots-txt-guard 1.0.2 with robots-txt-parse 2.0.1, beside robots-parser 3.0.1, seen 2026-12-01. Source: https://www.rfc-editor.org/rfc/rfc9309#section-2.2.2
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund robots-txt-guard@1.0.2 robots-txt-parse@2.0.1 robots-parser@3.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';

const require = createRequire(import.meta.url);
const guard = require('robots-txt-guard');
const parse = require('robots-txt-parse');
const robotsParser = require('robots-parser');

const cases = [
  ['User-agent: *\nDisallow: /\nAllow: /$\n', ['/', '/news'], [false, false], [true, false]],
  ['User-agent: *\nAllow: /$\nDisallow: /\n', ['/', '/news'], [true, false], [true, false]],
  ['User-agent: newsbot\nDisallow: /search\n\nUser-agent: newsbot\nDisallow: /archive\n', ['/search', '/archive'], [false, true], [false, false]],
  ['User-agent: newsbot\nDisallow: /search\nDisallow: /archive\n', ['/search', '/archive'], [false, false], [false, false]],
  ['User-agent: *\nDisallow: /*.pdf$\n', ['/report.pdf', '/report.pdf.html'], [false, true], [false, true]],
];
for (const [text, paths, ours, others] of cases) {
  const asked = guard(await parse(Readable.from([Buffer.from(text)])));
  const other = robotsParser('https://news.example/robots.txt', text);
  const seen = [paths.map((path) => asked.isAllowed('newsbot', path)), paths.map((path) => other.isAllowed(`https://news.example${path}`, 'newsbot'))];
  console.log(JSON.stringify(text), paths, { guard: seen[0], 'robots-parser': seen[1] });
  assert.deepEqual(seen, [ours, others]);
}
JS
node try.mjs
