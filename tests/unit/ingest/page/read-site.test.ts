import { expect, test } from 'vitest';
import { readSite } from '@/lib/ingest/page/read-site';

function feedsOf(head: string): readonly string[] {
  const page = `<html><head><title>The Courier</title>${head}</head><body><p>News.</p></body></html>`;
  const about = { contentType: 'text/html; charset=utf-8', address: 'https://o.example/' };
  const reading = readSite(new TextEncoder().encode(page), about);
  return reading.kind === 'site' ? reading.feeds : [];
}

const rss = (href: string, more = '') =>
  `<link rel="alternate" type="application/rss+xml" href="${href}" ${more}>`;
test.each([
  ['by a path', rss('/feed'), ['https://o.example/feed']],
  [
    'by the base of its page',
    `<base href="https://cdn.example/x/">${rss('feed.xml')}`,
    ['https://cdn.example/x/feed.xml'],
  ],
  ['by a base that is a path', `<base href="/de/">${rss('feed.xml')}`, ['https://o.example/de/feed.xml']],
  ['by a base for windows alone', `<base target="_blank">${rss('feed.xml')}`, ['https://o.example/feed.xml']],
  [
    'with a charset beside its type',
    '<link rel=alternate type="application/rss+xml; charset=utf-8" href="/f">',
    ['https://o.example/f'],
  ],
  [
    'as XML that says what it is',
    '<link rel="alternate" type="text/xml" title="RSS" href="/f">',
    ['https://o.example/f'],
  ],
  [
    'as JSON that says what it is',
    '<link rel="alternate" type="application/json" title="JSON Feed" href="/f">',
    ['https://o.example/f'],
  ],
  [
    'without a type',
    '<link rel="alternate" title="News" href="/index.rss">',
    ['https://o.example/index.rss'],
  ],
  ['as a feed', '<link rel="feed" href="/all">', ['https://o.example/all']],
  ['with the scheme of readers', rss('feed://o.example/f'), ['http://o.example/f']],
  ['with that scheme before its own', rss('feed:https://o.example/f'), ['https://o.example/f']],
  ['twice', rss('/f') + rss('/f').replace('rss', 'rdf'), ['https://o.example/f']],
])('a page names its feed %s', (_what, head, feeds) => expect(feedsOf(head)).toEqual(feeds));

test.each([
  ['comments', rss('/comments/feed')],
  ['comments, by their title', rss('/feed/2', 'title="Comments for The Courier"')],
  ['comments, by a parameter', rss('/?feed=comments-rss2')],
  ['nothing', rss('')],
  ['a style', '<link rel="alternate stylesheet" title="rss" href="/a.css">'],
  ['a translation', '<link rel="alternate" hreflang="de" href="/de/">'],
  ['data of the page', '<link rel="alternate" type="application/json" href="/wp-json/wp/v2/pages/7">'],
  ['a frame', '<link rel="alternate" type="application/json+oembed" title="The feed" href="/oembed">'],
  ['a script', rss('javascript:void(0)')],
])('a link to %s is no feed', (_what, head) => expect(feedsOf(head)).toEqual([]));
