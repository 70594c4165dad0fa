#!/usr/bin/env bash
# A feed made by Astro's package for RSS, whose articles are told apart by a parameter of their address: link: '/story?id=5&lang=uk'.
#
# One would guess: https://news.example/story?id=5&lang=uk. That a slash is put behind an entry's address unless one asks that it be not is in the documentation: behind a path, where
# "/talks" and "/talks/" are the two ways to write it.
# What happens: the slash goes to the very end, behind the parameters: the language that is asked for is "uk/", and an article's number "5/"; a place within a page, "#answer", is "#answer/". The <guid> has
# it, too, so that whoever reads the feed takes every article for a new one when it is put right. A whole address is left as it is, and so is one of a file,
# "/talks.html?lang=uk".
# @astrojs/rss 4.0.19, seen 2026-12-01. Source: https://docs.astro.build/en/recipes/rss/#removing-trailing-slashes and
# https://url.spec.whatwg.org/#concept-url-query
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @astrojs/rss@4.0.19 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { getRssString } from '@astrojs/rss';

async function linkOf(link, options = {}) {
  const items = [{ title: 'Talks', link, pubDate: new Date('2025-08-15T20:00:00Z') }];
  const feed = await getRssString({ title: 'Courier', description: 'News', site: 'https://news.example', items, ...options });
  const [, address] = /<item>.*?<link>(.*?)<\/link>/s.exec(feed);
  assert.ok(feed.includes(`<guid isPermaLink="true">${address}</guid>`));
  const { href, searchParams } = new URL(address.replaceAll('&amp;', '&'));
  console.log(link, href, Object.fromEntries(searchParams));
  return [href.slice('https://news.example'.length), ...searchParams.values()];
}
assert.deepEqual(await linkOf('/talks'), ['/talks/']);
assert.deepEqual(await linkOf('/talks.html'), ['/talks.html']);
assert.deepEqual(await linkOf('/story?id=5'), ['/story?id=5/', '5/']);
assert.deepEqual(await linkOf('/story?id=5&lang=uk'), ['/story?id=5&lang=uk/', '5', 'uk/']);
assert.deepEqual(await linkOf('/live#answer'), ['/live#answer/']);
assert.deepEqual(await linkOf('/talks.html?lang=uk'), ['/talks.html?lang=uk', 'uk']);
assert.deepEqual(await linkOf('https://news.example/story?id=5'), ['/story?id=5', '5']);
assert.deepEqual(await linkOf('/story?id=5', { trailingSlash: false }), ['/story?id=5', '5']);
JS
node try.mjs
