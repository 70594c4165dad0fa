#!/usr/bin/env bash
# A press office's mail in flowed text, as Thunderbird sends it: an answer, and below it the lines that it answers, marked with ">".
#
# One would guess: the quoted sentence behind one ">". In this form a space at the end of a line says that the line goes on; each line that goes on has the ">" of its beginning, and they
# are taken off before the lines are joined (RFC 3676, 4.1 and 4.5).
# What happens: the lines are joined with the signs in them: "> Losses are given as > 500 by Kyiv" reads as more than 500, and of a quotation within one, ">> 500". With "delsp=yes",
# as Chinese and Japanese are sent, the signs stand within words, "会談は> 終わった". Lines without a quotation are joined as they should be, and mailparser has all of them right.
# postal-mime 4.0.0 beside mailparser 3.14.2, seen 2026-12-01. Source: https://www.rfc-editor.org/rfc/rfc3676#section-4.5
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund postal-mime@4.0.0 mailparser@3.14.2 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';

async function read(lines, form = 'format=flowed') {
  const head = ['From: Desk <desk@news.example>', 'Subject: Talks', `Content-Type: text/plain; charset=utf-8; ${form}`];
  const mail = [...head, '', ...lines, ''].join('\r\n');
  const texts = [(await new PostalMime().parse(mail)).text, (await simpleParser(mail)).text].map((text) => text.trim().split('\n'));
  console.log(lines, texts);
  return texts;
}
assert.deepEqual(await read(['That is ', 'denied.', '> Losses are given as ', '> 500 by Kyiv.']), [
  ['That is denied.', '> Losses are given as > 500 by Kyiv.'],
  ['That is denied.', '> Losses are given as 500 by Kyiv.'],
]);
assert.deepEqual(await read(['>> Losses are given as ', '>> 500 by Kyiv.', '> Is that so?']), [
  ['>> Losses are given as >> 500 by Kyiv.', '> Is that so?'],
  ['>> Losses are given as 500 by Kyiv.', '> Is that so?'],
]);
assert.deepEqual(await read(['> 会談は ', '> 終わった。'], 'format=flowed; delsp=yes'), [['> 会談は> 終わった。'], ['> 会談は終わった。']]);
JS
node try.mjs
