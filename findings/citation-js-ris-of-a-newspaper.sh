#!/usr/bin/env bash
# A newspaper article through RIS and back.
#
# One would guess: its author and its day survive; both are in the format (AU, DA), and so writes every reference manager.
# What happens: reading RIS of type NEWS, the author becomes a "reporter" in plain text, which CSL does not know, and the day is
# lost because a year (PY) is given too; writing RIS, neither author nor day is written at all.
# citation-js 0.8.2 with its plugin for RIS, seen 2026-11-28.
# Source: https://docs.citationstyles.org/en/stable/specification.html#names-variables
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';

const lines = ['TY  - NEWS', 'TI  - Talks end early', 'AU  - Own, Ann', 'T2  - Courier', 'PY  - 2025', 'DA  - 2025/08/15/', 'ER  - ', ''];
const [read] = new Cite(lines.join('\n')).data;
const written = new Cite([
  {
    id: 'a',
    type: 'article-newspaper',
    title: 'Talks end early',
    'container-title': 'Courier',
    author: [{ family: 'Own', given: 'Ann' }],
    issued: { 'date-parts': [[2025, 8, 15]] },
  },
]).format('ris');
console.log({ reporter: read.reporter, author: read.author, issued: read.issued });
console.log(written);
assert.equal(read.author, undefined);
assert.equal(read.reporter, 'Own, Ann');
assert.deepEqual(read.issued['date-parts'], [[2025]]);
assert.equal(/^AU |Own/m.test(written), false);
assert.equal(/08.?15/.test(written), false);
JS
node try.mjs
