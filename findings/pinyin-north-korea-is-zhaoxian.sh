#!/usr/bin/env bash
# Chinese names of places and people in Latin letters, for addresses, for sorting, or to find one that a foreign outlet prints: 重庆, 厦门, 长春, 成都, 朝鲜.
#
# One would guess: Chongqing, Xiamen, Changchun, Chengdu, Chaoxian (North Korea). The spelling, pinyin, is official and one, and the names are of cities of millions.
# What happens: a letter with several readings is given one of them, whatever stands beside it. Xiamen is Shamen by all four; North Korea Zhaoxian by pinyin and
# transliteration; Chongqing is Zhongqing by three and Chengdu Chengdou by two of them; any-ascii has Zhangchun. Each has others right, so that no two agree, and
# what was filed under the key of one is not found by that of the next. pinyin-pro, which has a list of words, has all of these.
# pinyin 4.0.0, tiny-pinyin 1.3.2, transliteration 2.6.1, any-ascii 0.3.3, beside pinyin-pro 3.29.4, seen 2026-12-01. Source:
# https://en.wikipedia.org/wiki/Pinyin and https://www.unicode.org/reports/tr38/#kMandarin
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund --legacy-peer-deps pinyin@4.0.0 tiny-pinyin@1.3.2 transliteration@2.6.1 any-ascii@0.3.3 pinyin-pro@3.29.4 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import anyAscii from 'any-ascii';

const require = createRequire(import.meta.url);
const { pinyin: pro } = require('pinyin-pro');
const { pinyin } = require('pinyin');
const tiny = require('tiny-pinyin');
const { transliterate } = require('transliteration');
const writers = {
  pinyin: (name) => pinyin(name, { style: 0 }).flat().join(''),
  'tiny-pinyin': (name) => tiny.convertToPinyin(name, '', true),
  transliteration: (name) => transliterate(name),
  'any-ascii': (name) => anyAscii(name),
  'pinyin-pro': (name) => pro(name, { toneType: 'none', type: 'array' }).join(''),
};
const expected = {
  重庆: ['zhongqing', 'zhongqing', 'chongqing', 'zhongqing', 'chongqing'],
  厦门: ['shamen', 'shamen', 'shamen', 'shamen', 'xiamen'],
  长春: ['changchun', 'changchun', 'changchun', 'zhangchun', 'changchun'],
  成都: ['chengdu', 'chengdou', 'chengdu', 'chengdou', 'chengdu'],
  朝鲜: ['zhaoxian', 'chaoxian', 'zhaoxian', 'chaoxian', 'chaoxian'],
};
for (const [name, spellings] of Object.entries(expected)) {
  const seen = Object.fromEntries(Object.entries(writers).map(([writer, write]) => [writer, write(name).toLowerCase().replace(/\s/g, '')]));
  console.log(name, seen);
  assert.deepEqual(Object.values(seen), spellings);
}
JS
node try.mjs
