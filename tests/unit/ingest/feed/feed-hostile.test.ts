import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readSource } from '@/lib/ingest/feed/read-feed';
import type { SourceReading } from '@/lib/ingest/feed/reading';

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

function count(reading: SourceReading): number {
  return reading.kind === 'feed' ? reading.items.length : -1;
}

describe('hostile feeds take less than a second', () => {
  test.each([
    [
      'entity bomb',
      rss(item('<description>&b;</description>'), '<!DOCTYPE r [<!ENTITY a "xx"><!ENTITY b "&a;&a;">]>'),
      1,
    ],
    [
      'many attributes',
      rss(item(`<x ${Array.from({ length: 100_000 }, (_, n) => `a${n}="1"`).join(' ')}/>`)),
      1,
    ],
    ['one huge attribute', rss(item(`<enclosure url="${'a'.repeat(8_000_000)}"/>`)), 1],
    ['open paragraphs', rss(item(`<description><![CDATA[${'<p'.repeat(200_000)}]]></description>`)), 1],
    ['open comments', rss(item(`<description><![CDATA[${'<!--'.repeat(200_000)}]]></description>`)), 1],
    ['open scripts', rss(item(`<description><![CDATA[${'<script>'.repeat(100_000)}]]></description>`)), 1],
    [
      'open tags with quotes',
      rss(item(`<description><![CDATA[${'<a b="'.repeat(100_000)}]]></description>`)),
      1,
    ],
    ['ampersands', rss(item(`<description>${'&'.repeat(2_000_000)}</description>`)), 1],
    ['made-up entities', rss(item(Array.from({ length: 50_000 }, (_, n) => `&x${n};`).join(''))), 1],
    ['less-than signs', rss(item(`<description>${'<'.repeat(500_000)}</description>`)), 1],
    ['declarations', `${'<?xml '.repeat(300_000)}${rss(item(''))}`, 1],
    ['doctypes', `${'<!DOCTYPE x ['.repeat(100_000)}${rss(item(''))}`, 1],
    ['mail signs', rss(item(`<author>&lt;${'@'.repeat(200_000)}</author>`)), 1],
    ['long date', rss(item(`<pubDate>${'Mon '.repeat(50_000)}</pubDate>`)), 1],
    ['items without end', rss('<item><title>t</title>'.repeat(300)), 300],
    ['too many items', rss(item('').repeat(20_000)), 5000],
    [
      'prototype names',
      rss(item('<__proto__><polluted>1</polluted></__proto__><constructor>x</constructor>')),
      1,
    ],
  ])('%s', async (_, text, items) => {
    // Time of the processor, which a busy machine does not lengthen as it does the clock's.
    const begin = process.cpuUsage();
    const reading = await read(text);
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(1000);
    expect(count(reading)).toBe(items);
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
