#!/usr/bin/env bash
# The linked data of an article by Unhead, with which Nuxt's sites describe their pages: `defineArticle({ headline, datePublished: '2025-08-15T20:00:00' })`, with a headline of a line and a
# half, as agencies send them, and a time of which the outlet says no zone.
#
# One would guess: the headline and the time as they are given, as the same library leaves the start of an event that has no zone.
# What happens: behind 110 letters the headline ends, at a word, without a mark that it does: "… will be signed in Anchorage on Friday, the ministry says" has lost its "if Kyiv agrees"; the page shows one
# headline and search engines and readers of linked data another. Google had such a limit and dropped it. The time is taken for the server's own and written in UTC: it is
# of 04:00Z on the next day in Anchorage and of 17:00Z in Kyiv, and looks as if the outlet had said so. With a zone, or of a day, it is left as it is.
# @unhead/schema-org 3.1.3, seen 2026-12-01. Source: https://unhead.unjs.io/docs/schema-org/api/schema/article and
# https://searchengineland.com/google-drops-the-character-limit-for-headlines-in-article-structured-data-390937
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init --yes >/dev/null
npm install --silent --ignore-scripts --no-audit --no-fund unhead@3.1.3 @unhead/schema-org@3.1.3 >/dev/null
cat >try.mjs <<'JS'
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const read = `
import { defineArticle, defineEvent, UnheadSchemaOrg, useSchemaOrg } from '@unhead/schema-org';
import { createHead, renderSSRHead } from 'unhead/server';
const head = createHead({ disableDefaults: true });
head.use(UnheadSchemaOrg({ host: 'https://news.example', path: '/talks' }));
useSchemaOrg(head, [
  defineArticle({ headline: process.argv[1], datePublished: '2025-08-15T20:00:00', dateModified: '2025-08-16T20:00:00+03:00' }),
  defineEvent({ name: 'Talks', startDate: '2025-08-15T11:30:00' }),
]);
const { headTags, bodyTags } = await renderSSRHead(head);
const graph = JSON.parse(/<script[^>]*>([^]*?)<\\/script>/.exec(headTags + bodyTags)[1])['@graph'];
const [article, event] = ['Article', 'Event'].map((type) => graph.find((node) => node['@type'] === type));
console.log(JSON.stringify([article.headline, article.datePublished, article.dateModified, event.startDate]));`;
const kept = 'Agreement on the exchange of all prisoners of war will be signed in Anchorage on Friday, the ministry says today';
const headline = `${kept}, if Kyiv and the other parties agree`;
const expected = { UTC: '2025-08-15T20:00:00.000Z', 'America/Anchorage': '2025-08-16T04:00:00.000Z', 'Europe/Kyiv': '2025-08-15T17:00:00.000Z' };
for (const [zone, published] of Object.entries(expected)) {
  const seen = JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', read, headline], { env: { ...process.env, TZ: zone }, encoding: 'utf8' }));
  console.log(zone, seen);
  assert.ok(headline.startsWith(seen[0]) && seen[0].length <= 112 && !seen[0].includes('if Kyiv'));
  assert.deepEqual(seen.slice(1), [published, '2025-08-16T20:00:00+03:00', '2025-08-15T11:30:00']);
}
JS
node try.mjs
