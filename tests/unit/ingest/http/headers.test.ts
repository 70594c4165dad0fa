import { describe, expect, test } from 'vitest';
import { freshForSeconds } from '@/lib/ingest/http/freshness';
import { parseHttpDate } from '@/lib/ingest/http/http-date';
import { linkOf } from '@/lib/ingest/http/link-header';
import { readRefresh } from '@/lib/ingest/http/refresh';
import { parseRateLimit, parseRetryAfter } from '@/lib/ingest/http/retry-after';

const now = new Date('2025-08-15T20:00:00Z');

describe('HTTP dates', () => {
  test.each([
    ['Fri, 15 Aug 2025 20:30:00 GMT', '2025-08-15T20:30:00.000Z'],
    ['Friday, 15-Aug-25 20:30:00 GMT', '2025-08-15T20:30:00.000Z'],
    ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
    ['Fri Aug 15 20:30:00 2025', '2025-08-15T20:30:00.000Z'],
    ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37.000Z'],
    [' fri, 15 aug 2025 20:30:00 gmt ', '2025-08-15T20:30:00.000Z'],
    ['Fri, 5 Sep 2025 20:30:00 UTC', '2025-09-05T20:30:00.000Z'],
  ])('%s', (text, iso) => expect(parseHttpDate(text)?.toISOString()).toBe(iso));

  test.each([
    '',
    '0',
    '2',
    '-1',
    'tomorrow',
    '2025-08-15T20:30:00Z',
    'Fri, 15 Aug 2025 20:30:00',
    'Fri, 15 Aug 2025 20:30:00 EST',
    'Fri, 32 Aug 2025 20:30:00 GMT',
    'Fri, 15 Foo 2025 20:30:00 GMT',
    'Fri, 15 Aug 2025 25:30:00 GMT',
    `Fri, 15 Aug 2025 20:30:00 GMT${' '.repeat(10)}x`,
  ])('not “%s”', (text) => expect(parseHttpDate(text)).toBeNull());
});

describe('18 · Retry-After as it is written (14, 15)', () => {
  test.each([
    ['120', '2025-08-15T20:02:00.000Z'],
    ['0', '2025-08-15T20:00:00.000Z'],
    [' 3600 ', '2025-08-15T21:00:00.000Z'],
    ['Fri, 15 Aug 2025 22:00:00 GMT', '2025-08-15T22:00:00.000Z'],
    ['Fri, 15 Aug 2025 10:00:00 GMT', '2025-08-15T20:00:00.000Z'],
    ['31536000', '2025-08-17T20:00:00.000Z'],
    ['999999999999999', '2025-08-17T20:00:00.000Z'],
    ['Fri, 15 Aug 2031 22:00:00 GMT', '2025-08-17T20:00:00.000Z'],
    ['0.493', '2025-08-15T20:00:01.000Z'],
    ['120 seconds', '2025-08-15T20:02:00.000Z'],
    ['90s', '2025-08-15T20:01:30.000Z'],
    ['5 minutes', '2025-08-15T20:05:00.000Z'],
    ['2h', '2025-08-15T22:00:00.000Z'],
    ['1 day', '2025-08-16T20:00:00.000Z'],
    ['"120"', '2025-08-15T20:02:00.000Z'],
    ['120;', '2025-08-15T20:02:00.000Z'],
    ['+120', '2025-08-15T20:02:00.000Z'],
    ['PT2M30S', '2025-08-15T20:02:30.000Z'],
    ['P1D', '2025-08-16T20:00:00.000Z'],
    ['15 Aug 2025 22:00:00 GMT', '2025-08-15T22:00:00.000Z'],
    ['60, 3600', '2025-08-15T21:00:00.000Z'],
    ['1755291600', '2025-08-15T21:00:00.000Z'],
    ['1755291600000', '2025-08-15T21:00:00.000Z'],
    ['1755280000', '2025-08-15T20:00:00.000Z'],
    ['2025-08-15T23:00:00+02:00', '2025-08-15T21:00:00.000Z'],
  ])('%s', (text, iso) => expect(parseRetryAfter(text, now)?.toISOString()).toBe(iso));

  test.each([
    ...[
      null,
      '',
      '-5',
      'soon',
      '1e3',
      '9'.repeat(400),
      '120 parsecs',
      '60, soon',
      '12:30',
      'P',
      'PT',
      'P1M',
      '"',
      '15 Aug 2025',
      '2025-08-15',
      ',',
    ],
    '2025-13-15T20:00:00Z',
  ])('not %s', (text) => expect(parseRetryAfter(text, now)).toBeNull());

  test.each([
    [{ 'x-ratelimit-reset': '42' }, '2025-08-15T20:00:42.000Z'],
    [{ 'ratelimit-reset': '1755291600' }, '2025-08-15T21:00:00.000Z'],
    [{ 'x-rate-limit-reset': '599.0' }, '2025-08-15T20:10:00.000Z'],
    [{ ratelimit: '"default";r=0;t=30' }, '2025-08-15T20:00:30.000Z'],
    [{ ratelimit: '"default";r=0' }, null],
    [{ 'x-ratelimit-remaining': '0' }, null],
    [{}, null],
  ])('limits that tell when: %o', (headers: Readonly<Record<string, string>>, iso) => {
    const until = parseRateLimit((name) => headers[name] ?? null, now);
    expect(until?.toISOString() ?? null).toBe(iso);
  });
});

describe('11 · how long an answer is fresh (8, 10)', () => {
  const none = { cacheControl: null, expires: null, age: null, date: null };
  test.each([
    ['nothing said', {}, null],
    ['max-age', { cacheControl: 'public, max-age=600' }, 600],
    ['max-age less Age', { cacheControl: 'max-age=600', age: '100' }, 500],
    ['older than its max-age', { cacheControl: 'max-age=600', age: '900' }, 0],
    ['quoted', { cacheControl: 'Max-Age="60"' }, 60],
    ['the shorter of two', { cacheControl: 'max-age=600, max-age=60' }, 60],
    ['no-cache', { cacheControl: 'max-age=600, no-cache' }, 0],
    ['no-store', { cacheControl: 'no-store' }, 0],
    ['no-cache for a field only', { cacheControl: 'no-cache="set-cookie", max-age=5' }, 5],
    ['s-maxage is not for us', { cacheControl: 's-maxage=600' }, null],
    ['spaces around the sign', { cacheControl: 'max-age = 60' }, 60],
    ['semicolons', { cacheControl: 'public; max-age=60' }, 60],
    ['apostrophes', { cacheControl: "max-age='60'" }, 60],
    ['a part of a second', { cacheControl: 'max-age=60.5' }, 60],
    ['more than a number holds', { cacheControl: `max-age=${'9'.repeat(40)}` }, 366 * 86_400],
    ['less than nothing', { cacheControl: 'max-age=-1' }, null],
    ['malformed max-age', { cacheControl: 'max-age=soon' }, null],
    ['Expires', { expires: 'Fri, 15 Aug 2025 20:10:00 GMT' }, 600],
    [
      'Expires by the server’s clock',
      { expires: 'Fri, 15 Aug 2025 19:10:00 GMT', date: 'Fri, 15 Aug 2025 19:00:00 GMT' },
      600,
    ],
    ['Expires less Age', { expires: 'Fri, 15 Aug 2025 20:10:00 GMT', age: '60' }, 540],
    ['max-age before Expires', { cacheControl: 'max-age=5', expires: 'Fri, 15 Aug 2025 20:10:00 GMT' }, 5],
    ['Expires: 0', { expires: '0' }, 0],
    ['Expires: -1', { expires: '-1' }, 0],
    ['Expires past', { expires: 'Thu, 01 Jan 1970 00:00:00 GMT' }, 0],
    ['for ever', { cacheControl: 'max-age=999999999999' }, 366 * 86_400],
  ])('%s', (_, headers, seconds) => expect(freshForSeconds({ ...none, ...headers }, now)).toBe(seconds));
});

describe('a link of a Link header (RFC 8288)', () => {
  const hub = '<https://hub.example/>; rel=hub';
  test.each([
    ['the only one', hub],
    ['in apostrophes', "<https://hub.example/>; rel='self hub'"],
    ['behind another with commas', `<https://a.example/x,y>; rel="up"; title="a, b", ${hub}`],
    ['behind one whose title has marks', `<https://a.example/>; title="say \\"x\\", y"; rel=up, ${hub}`],
    ['behind one whose title has one mark', `<https://a.example/>; title="5\\" wide, y"; rel=up, ${hub}`],
    ['behind one whose title has its words', `<https://a.example/>; title="a; rel=hub", ${hub}`],
    ['behind one of something else', `<https://a.example/>; rel=hub; anchor="#part", ${hub}`],
    ['behind one with a second relation', `<https://a.example/>; rel=up; rel=hub, ${hub}`],
    ['in capitals, with spaces', '<https://hub.example/> ; REL = "self HUB"'],
    ['without its last mark', '<https://hub.example/>; rel="hub'],
  ])('%s', (_, header) => expect(linkOf(header, 'hub')).toBe('https://hub.example/'));

  test.each([
    ['none', ''],
    ['no relation', '<https://a.example/>'],
    ['a word that only holds it', '<https://a.example/>; rel=github'],
    ['a parameter that only ends so', '<https://a.example/>; xrel=hub'],
  ])('%s is none', (_, header) => expect(linkOf(header, 'hub')).toBeNull());
});

describe('a refresh (HTML Living Standard, 4.2.5.3)', () => {
  const own = new URL('https://a.example/a');
  test.each([
    '0;url=/b',
    "0; URL='/b'",
    '0, url="/b" and more',
    '0 /b',
    '0;/b',
    '1.5;url=/b',
    '.5;url=/b',
    ' 0 ; url = /b',
  ])('%s leads on', (value) => expect(readRefresh(value, own)?.to.pathname).toBe('/b'));

  test.each([
    '; url=/b',
    ' url=/b',
    'url=/b',
    '0:url=/b',
    '-1;url=/b',
    '0x;url=/b',
    '0',
    '0;url=/a',
    '30;url=/b',
  ])('%s leads nowhere', (value) => expect(readRefresh(value, own)).toBeNull());
});
