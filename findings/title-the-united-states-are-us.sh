#!/usr/bin/env bash
# A headline set with capitals as English books have it: "NATO and US sign deal, WHO says no", by `title`, after the Chicago Manual of Style.
#
# One would guess: "NATO and US Sign Deal, WHO Says No": the manual says which words of a title begin with a capital, and takes none away; of "NASA" its rule leaves four.
# What happens: "Nato and Us Sign Deal, Who Says No". Everything is made small first, so that the United States are "us", the World Health Organization asks who, and the UN, the EU and the IAEA are words. In the
# list of names that are kept are API, CLI, CSS and ID, as of software. Others can be handed in one by one (`special`), if one knows them. McConnell is "Mcconnell". Two libraries of the kind keep the capitals that are there.
# title 4.0.1, beside title-case 4.3.2 and ap-style-title-case 2.0.0, seen 2026-12-01. Source: https://github.com/vercel/title#readme and
# https://www.chicagomanualofstyle.org/qanda/data/faq/topics/CapitalizationTitles.html
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund title@4.0.1 title-case@4.3.2 ap-style-title-case@2.0.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import title from 'title';
import { titleCase } from 'title-case';

const ap = createRequire(import.meta.url)('ap-style-title-case');
const apStyle = ap.apStyleTitleCase ?? ap.default ?? ap;
const cases = {
  'NATO and US sign deal, WHO says no': ['Nato and Us Sign Deal, Who Says No', 'NATO and US Sign Deal, WHO Says No'],
  'McConnell meets UN and IAEA chiefs': ['Mcconnell Meets Un and Iaea Chiefs', 'McConnell Meets UN and IAEA Chiefs'],
  'Talks end early': ['Talks End Early', 'Talks End Early'],
};
for (const [headline, [ours, others]] of Object.entries(cases)) {
  const seen = [title(headline), titleCase(headline), apStyle(headline)];
  console.log(seen);
  assert.equal(seen[0], ours);
  for (const other of seen.slice(1)) assert.equal(other.toLowerCase(), others.toLowerCase());
  for (const name of headline.match(/\b(NATO|US|WHO|UN|IAEA|McConnell)\b/g) ?? []) for (const other of seen.slice(1)) assert.ok(other.includes(name));
}
JS
node try.mjs
