#!/usr/bin/env bash
# robots.txt asked by Python's own parser, urllib.robotparser, with which many an archive and aggregator is written: "Allow: /", below it "Disallow: /archive/".
#
# One would guess: the archive is closed, the rest is open. The most specific rule counts, whichever comes first (RFC 9309, 2.2.2, of 2022); "*" and "$"
# have a meaning in paths, blank lines have none, and groups for one agent are one group (2.2.1).
# What happens: the first rule that fits counts, so that everything is open; and the other way round, "Disallow: /" and below it "Allow: /news/", the
# news are closed. "Disallow: /*.pdf$" closes nothing, a blank line behind the agent ends its group, a second group for it is passed over, and a group
# for "bot" is one for NewsBot. So who asks whether an archive may have a page is told the opposite of what the outlet meant and its other readers do.
# robots-parser has all of them right. Mended for Python 3.15.
# Python 3.14.2 (as pyodide 314.0.7) beside robots-parser 3.0.1, seen 2026-11-30. Source: https://github.com/python/cpython/issues/83368 and
# https://www.rfc-editor.org/rfc/rfc9309#section-2.2
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund pyodide@314.0.7 robots-parser@3.0.1 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { loadPyodide } from 'pyodide';
import robotsParser from 'robots-parser';

const python = await loadPyodide();
python.runPython(`
from urllib.robotparser import RobotFileParser

def may(text, agent, address):
    rules = RobotFileParser()
    rules.parse(text.splitlines())
    return rules.can_fetch(agent, address)
`);
const may = python.globals.get('may');
function ask(lines, path, agent = 'NewsBot') {
  const text = lines.join('\n');
  const address = `https://news.example${path}`;
  const answers = [may(text, agent, address), robotsParser('https://news.example/robots.txt', text).isAllowed(address, agent)];
  console.log(lines, path, answers);
  return answers;
}
const all = 'User-agent: *';
const one = 'User-agent: NewsBot';
assert.deepEqual(ask([all, 'Disallow: /archive/', 'Allow: /'], '/archive/a'), [false, false]);
assert.deepEqual(ask([all, 'Allow: /', 'Disallow: /archive/'], '/archive/a'), [true, false]);
assert.deepEqual(ask([all, 'Disallow: /', 'Allow: /news/'], '/news/a'), [false, true]);
assert.deepEqual(ask([all, 'Disallow: /*.pdf$'], '/a.pdf'), [true, false]);
assert.deepEqual(ask([one, '', 'Disallow: /archive/'], '/archive/a'), [true, false]);
assert.deepEqual(ask([one, 'Disallow: /a/', '', one, 'Disallow: /b/'], '/b/'), [true, false]);
assert.deepEqual(ask(['User-agent: bot', 'Disallow: /'], '/a'), [false, true]);
JS
node try.mjs
