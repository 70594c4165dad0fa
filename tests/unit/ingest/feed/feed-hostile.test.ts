import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readSource } from '@/lib/ingest/feed/read-feed';
import type { SourceReading } from '@/lib/ingest/feed/reading';
import { expectEvenGrowth } from '@/tests/support/growth';

function rss(items: string, before = ''): string {
  return `<?xml version="1.0"?>${before}<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
}

function item(inside: string): string {
  return `<item><title>t</title><link>https://e.example/1</link>${inside}</item>`;
}

async function read(text: string): Promise<SourceReading> {
  return readSource(new TextEncoder().encode(text), {
    contentType: 'text/xml',
    address: 'https://e.example/f',
  });
}

function listOf(length: number, part: (at: number) => string): string {
  return Array.from({ length }, (_, at) => part(at)).join(' ');
}

function count(reading: SourceReading): number {
  return reading.kind === 'feed' ? reading.items.length : -1;
}

const described = (text: string) => rss(item(`<description>${text}</description>`));
const cdata = (text: string) => described(`<![CDATA[${text}]]>`);

describe('hostile feeds do no harm', () => {
  test.each<[string, number, (size: number) => string, number]>([
    ['many attributes', 100_000, (n) => rss(item(`<x ${listOf(n, (at) => `a${at}="1"`)}/>`)), 1],
    ['one huge attribute', 8_000_000, (n) => rss(item(`<enclosure url="${'a'.repeat(n)}"/>`)), 1],
    ['open paragraphs', 200_000, (n) => cdata('<p'.repeat(n)), 1],
    ['open comments', 200_000, (n) => cdata('<!--'.repeat(n)), 1],
    ['open scripts', 100_000, (n) => cdata('<script>'.repeat(n)), 1],
    ['open tags with quotes', 100_000, (n) => cdata('<a b="'.repeat(n)), 1],
    ['ampersands', 2_000_000, (n) => described('&'.repeat(n)), 1],
    ['made-up entities', 50_000, (n) => rss(item(listOf(n, (at) => `&x${at};`))), 1],
    ['less-than signs', 500_000, (n) => described('<'.repeat(n)), 1],
    ['declarations', 300_000, (n) => `${'<?xml '.repeat(n)}${rss(item(''))}`, 1],
    ['doctypes', 100_000, (n) => `${'<!DOCTYPE x ['.repeat(n)}${rss(item(''))}`, 1],
    ['mail signs', 200_000, (n) => rss(item(`<author>&lt;${'@'.repeat(n)}</author>`)), 1],
    ['long date', 50_000, (n) => rss(item(`<pubDate>${'Mon '.repeat(n)}</pubDate>`)), 1],
    ['items without end', 300, (n) => rss('<item><title>t</title>'.repeat(n)), 300],
    ['too many items', 20_000, (n) => rss(item('').repeat(n)), 5000],
  ])('%s', async (_, size, feed, items) => {
    expect(count(await expectEvenGrowth(size, (n) => read(feed(n))))).toBe(items);
  });

  test.each([
    [
      'entity bomb',
      rss(item('<description>&b;</description>'), '<!DOCTYPE r [<!ENTITY a "xx"><!ENTITY b "&a;&a;">]>'),
    ],
    [
      'prototype names',
      rss(item('<__proto__><polluted>1</polluted></__proto__><constructor>x</constructor>')),
    ],
  ])('%s', async (_, feed) => {
    expect(count(await read(feed))).toBe(1);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  test('too deep is refused', async () => {
    const deep = rss(item('<a>'.repeat(100_000)));
    expect(await read(deep)).toEqual({
      kind: 'unreadable',
      why: 'The feed nests its elements too deeply to be read.',
    });
  });

  test('control characters in JSON are dropped', async () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', title: 'a\u0000b ]]> <c' }],
    };
    const reading = await read(JSON.stringify(feed));
    expect(reading.kind === 'feed' ? reading.items[0]?.headline : null).toBe('ab ]]> <c');
  });

  test('external entities are not fetched', async () => {
    const reading = await read(
      rss(item('').replace('>t<', '>&x;<'), '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
    );
    expect(reading.kind === 'feed' ? reading.items[0]?.headline : null).toBe('&x;');
  });
});

describe('what is no feed is said in one sentence', () => {
  const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024, 32));
  test.each([
    ['nothing', '', 'The answer was empty.'],
    ['blanks', ' \n ', 'The answer was empty.'],
    [
      'a page',
      '<!doctype html><html><body>Moved</body></html>',
      'The address answered with a web page, not with a feed.',
    ],
    ['words', 'Service unavailable', 'The answer is neither a feed nor a sitemap.'],
    ['other JSON', '{"error":"x"}', 'The answer is JSON, but not a JSON Feed.'],
    [
      'broken JSON',
      '{"version":"https://jsonfeed.org/version/1","items":[',
      'The answer is JSON, but not a JSON Feed.',
    ],
    ['a gzip bomb', bomb, 'The gzip data is damaged or unpacks to more than 16 MB.'],
    ['cut gzip', bomb.subarray(0, 100), 'The gzip data is damaged or unpacks to more than 16 MB.'],
  ])('%s', async (_, body, why) => {
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    expect(await readSource(bytes, { contentType: null, address: '' })).toEqual({ kind: 'unreadable', why });
  });
});
