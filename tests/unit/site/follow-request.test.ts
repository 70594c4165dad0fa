import { describe, expect, test } from 'vitest';
import { readFollowRequest } from '@/lib/site/follow-request';

const origin = 'https://parallax.news';
const asked = {
  'hub.mode': 'subscribe',
  'hub.topic': `${origin}/feed.atom`,
  'hub.callback': 'https://reader.example/push?id=7',
};
const read = (more: Readonly<Record<string, string>> = {}) =>
  readFollowRequest(new URLSearchParams({ ...asked, ...more }), origin);

describe('what a subscriber asks of the hub', () => {
  test('ten days, and nothing signed, unless it says otherwise', () => {
    expect(read()).toEqual({
      kind: 'read',
      mode: 'subscribe',
      topic: `${origin}/feed.atom`,
      callback: 'https://reader.example/push?id=7',
      secret: null,
      leaseSeconds: 864_000,
    });
  });

  test.each([
    [{ 'hub.lease_seconds': '60' }, { leaseSeconds: 3600 }],
    [{ 'hub.lease_seconds': '999999999' }, { leaseSeconds: 30 * 86_400 }],
    [{ 'hub.lease_seconds': '86400' }, { leaseSeconds: 86_400 }],
    [{ 'hub.lease_seconds': '' }, { leaseSeconds: 864_000 }],
    [{ 'hub.secret': 'ключ' }, { secret: 'ключ' }],
    [{ 'hub.topic': `${origin}/feed.rss?lang=uk` }, { topic: `${origin}/feed.rss?lang=uk` }],
    [{ 'hub.topic': `${origin}/changes.atom` }, { topic: `${origin}/changes.atom` }],
    [{ 'hub.callback': 'http://reader.example:8080/' }, { callback: 'http://reader.example:8080/' }],
    [{ 'hub.mode': 'unsubscribe' }, { mode: 'unsubscribe' }],
  ])('%j is taken', (more, expected) => {
    expect(read(more)).toMatchObject({ kind: 'read', ...expected });
  });

  test.each([
    [{ 'hub.mode': 'publish' }, /^hub\.mode/],
    [{ 'hub.mode': '' }, /^hub\.mode/],
    [{ 'hub.topic': '' }, /^hub\.topic/],
    [{ 'hub.topic': `${origin}/export.csv` }, /^hub\.topic/],
    [{ 'hub.topic': 'https://elsewhere.example/feed.atom' }, /^hub\.topic/],
    [{ 'hub.topic': `${origin}.elsewhere.example/feed.atom` }, /^hub\.topic/],
    [{ 'hub.topic': `${origin}/x/../feed.atom` }, /^hub\.topic/],
    [{ 'hub.topic': `${origin}/feed.atom?q=${'x'.repeat(2048)}` }, /^hub\.topic/],
    [{ 'hub.callback': '' }, /^hub\.callback/],
    [{ 'hub.callback': 'reader.example' }, /^hub\.callback/],
    [{ 'hub.callback': 'ftp://reader.example/' }, /^hub\.callback/],
    [{ 'hub.callback': 'https://me:secret@reader.example/' }, /^hub\.callback/],
    [{ 'hub.callback': 'https://reader.example/#here' }, /^hub\.callback/],
    [{ 'hub.callback': 'https://reader.example/\n' }, /^hub\.callback/],
    [{ 'hub.callback': `${origin}/hub` }, /^hub\.callback/],
    [{ 'hub.secret': '' }, /^hub\.secret/],
    [{ 'hub.secret': 'é'.repeat(100) }, /^hub\.secret/],
    [{ 'hub.lease_seconds': '-1' }, /^hub\.lease_seconds/],
    [{ 'hub.lease_seconds': '1e9' }, /^hub\.lease_seconds/],
  ])('%j is refused in a sentence', (more, sentence) => {
    expect(read(more)).toEqual({ kind: 'refused', why: expect.stringMatching(sentence) });
  });
});
