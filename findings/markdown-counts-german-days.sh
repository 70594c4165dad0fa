#!/usr/bin/env bash
# A chronology in Markdown whose lines begin with a day as German, Danish, Norwegian, Finnish, Czech, Croatian or Latvian write it: "18. August: …".
#
# One would guess: at worst it looks like a list, with the numbers that were written; a list that begins with 15 is shown from 15.
# What happens: only the first number counts. CommonMark says so (5.3): the numbers of the items behind are disregarded. Readers see the days counted
# up from the first, 15, 16, 17 for the 15th, 18th and 22nd; what formats Markdown writes these days into the source; and what takes its marks off
# leaves no day at all. A backslash before the dot keeps it.
# commonmark 0.31.2, markdown-it 15.0.3, prettier 3.10.1, remove-markdown 0.7.0, seen 2026-11-30.
# Source: https://spec.commonmark.org/0.31.2/#start-number
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund \
  commonmark@0.31.2 markdown-it@15.0.3 prettier@3.10.1 remove-markdown@0.7.0 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { HtmlRenderer, Parser } from 'commonmark';
import MarkdownIt from 'markdown-it';
import { format } from 'prettier';
import removeMarkdown from 'remove-markdown';

const chronology = '15. August: Gipfel in Anchorage.\n18. August: Treffen in Washington.\n22. August: Anruf aus Moskau.\n';
const pages = [new HtmlRenderer().render(new Parser().parse(chronology)), new MarkdownIt().render(chronology)];
const formatted = await format(chronology, { parser: 'markdown' });
const bare = removeMarkdown(chronology);
const escaped = await format(chronology.replaceAll('. August', '\\. August'), { parser: 'markdown' });
console.log(pages[0], formatted, bare, escaped);
for (const page of pages) {
  assert.match(page, /^<ol start="15">\n<li>August: Gipfel/);
  assert.doesNotMatch(page, /18|22|value/);
}
assert.equal(formatted, chronology.replace('18.', '16.').replace('22.', '17.'));
assert.doesNotMatch(bare, /\d/);
assert.match(escaped, /18\\\. August/);
JS
node try.mjs
