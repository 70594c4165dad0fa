import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { decodeRobots, isRobotsCurrent, judgeRobots, sitemapsOf } from '@/lib/ingest/http/robots';
import { expectEvenGrowth } from '@/tests/support/growth';
import { createMemoryHostGate } from '@/tests/support/host-gate';
import { createTestClient, expectKind, requestFor } from '@/tests/support/http-client';
import { type LoopbackHandler, startLoopbackServer } from '@/tests/support/loopback-server';

const fetchedAt = new Date('2025-08-15T20:00:00Z');

function verdict(body: string | null, path: string, status = 200) {
  const question = { url: new URL(path, 'https://news.example.org'), productToken: 'Parallax' };
  return judgeRobots({ status, body, fetchedAt }, question);
}

test('sitemaps are named by their addresses, or by paths of the site', () => {
  const lines = [
    'Sitemap: https://cdn.example/c.xml',
    'sitemap:/news.xml # daily',
    'SITEMAP : https://CDN.example/c.xml',
    'Sitemap: ',
    'Sitemap: ftp://news.example.org/s.xml',
    'Sitemap: http://',
    'Site-map: <https://news.example.org/brackets.xml>',
    'Sitemap: "https://news.example.org/marks.xml"',
    'Sitemap: https://news.example.org/1.xml, https://news.example.org/2.xml',
    'Sitemap: https://news.example.org/a,b.xml',
    'Sitemaps: https://news.example.org/no.xml',
    'Sitemap: https://news.example.org/3.xml;https://news.example.org/4.xml?a=1&amp;b=2',
    'Sitemap https://news.example.org/5.xml',
    'Sitemap: www.news.example.org/6.xml',
    'Sitemap: https://news.example.org/7.xml?u=https://cdn.example/',
  ];
  expect(sitemapsOf(lines.join('\n'), new URL('https://news.example.org/a/b'))).toEqual([
    'https://cdn.example/c.xml',
    'https://news.example.org/news.xml',
    'https://news.example.org/brackets.xml',
    'https://news.example.org/marks.xml',
    'https://news.example.org/1.xml',
    'https://news.example.org/2.xml',
    'https://news.example.org/a,b.xml',
    'https://news.example.org/3.xml',
    'https://news.example.org/4.xml?a=1&b=2',
    'https://news.example.org/5.xml',
    'https://www.news.example.org/6.xml',
    'https://news.example.org/7.xml?u=https://cdn.example/',
  ]);
});

describe('robots.txt as people write it', () => {
  test.each([
    ['a key without its hyphen', 'Useragent: *\nDisallow: /a', '/a', 'disallowed'],
    ['a key in two words', 'User agent: Parallax\nDisallow: /a', '/a', 'disallowed'],
    ['a key misspelt', 'User-agent: *\nDissallow: /a\nDisalow: /b', '/b', 'disallowed'],
    ['colons forgotten', 'User-agent *\nDisallow /a', '/a', 'disallowed'],
    ['a tab for the colon', 'User-agent\t*\nDisallow\t/a', '/a', 'disallowed'],
    ['an Allow without its colon', 'User-agent: *\nDisallow: /\nAllow /a', '/a', 'allowed'],
    ['prose that begins like a key', 'User-agent: *\nDisallow all of /a please', '/a', 'allowed'],
    ['another word', 'User-agent: *\nDisallowed: /a', '/a', 'allowed'],
    ['a key and nothing', 'User-agent: *\nDisallow', '/a', 'allowed'],
    ['a dollar that is escaped', 'User-agent: *\nDisallow: /a%24', '/a$', 'disallowed'],
    ['a dollar that is escaped is no end', 'User-agent: *\nDisallow: /a%24', '/a', 'allowed'],
    ['a dollar within', 'User-agent: *\nDisallow: /a$b', '/a$b/c', 'disallowed'],
    ['a dollar at the end is one', 'User-agent: *\nDisallow: /a$', '/a$', 'allowed'],
    ['a star that is escaped', 'User-agent: *\nDisallow: /a%2ab', '/a*b', 'disallowed'],
    ['a path without its stroke', 'User-agent: *\nDisallow: private/', '/private/a', 'disallowed'],
    ['such a path, another', 'User-agent: *\nDisallow: private/', '/a/private/', 'allowed'],
    ['a query without its path', 'User-agent: *\nDisallow: ?s=', '/?s=a', 'disallowed'],
    ['a query without its path, of any', 'User-agent: *\nDisallow: ?s=', '/a/b?s=a', 'disallowed'],
    ['a query without its path, another', 'User-agent: *\nDisallow: ?s=', '/a?t=s', 'allowed'],
    ['an ending without its path', 'User-agent: *\nDisallow: .pdf', '/a/b.pdf', 'disallowed'],
    ['an Allow without its stroke', 'User-agent: *\nDisallow: /\nAllow: news', '/news', 'allowed'],
    ['an address', 'User-agent: *\nDisallow: https://news.example.org/a', '/a/b', 'disallowed'],
    ['an address with www', 'User-agent: *\nDisallow: http://www.news.example.org/a', '/a', 'disallowed'],
    ['the address of the site', 'User-agent: *\nDisallow: https://news.example.org', '/a', 'disallowed'],
    ['an address elsewhere', 'User-agent: *\nDisallow: https://cdn.example/a', '/a', 'allowed'],
    [
      'an address elsewhere that begins alike',
      'User-agent: *\nDisallow: https://news.example/',
      '/',
      'allowed',
    ],
    [
      'a page of rules',
      '<html><body>User-agent: *<BR>Disallow: /a<br />\n</body></html>',
      '/a',
      'disallowed',
    ],
    ['a page of preformatted rules', '<pre style="a">User-agent: *\nDisallow: /a</pre>', '/a', 'disallowed'],
    ['a page without any', '<html><p>Disallow what you like: /a</p></html>', '/a', 'allowed'],
    ['two paths', 'User-agent: *\nDisallow: /a /b', '/b', 'disallowed'],
    ['two paths with a comma', 'User-agent: *\nDisallow: /a, /b', '/a', 'disallowed'],
    ['a path with a comma', 'User-agent: *\nDisallow: /a,/b', '/b', 'allowed'],
    ['a path with a space', 'User-agent: *\nDisallow: /a b/c', '/a%20b/c', 'disallowed'],
    ['a path with a space, its beginning', 'User-agent: *\nDisallow: /a b/c', '/a', 'allowed'],
    ['a path in quotation marks', 'User-agent: "*"\nDisallow: "/a"', '/a', 'disallowed'],
    ['names in one line', 'User-agent: OtherBot, Parallax\nDisallow: /a', '/a', 'disallowed'],
    ['all and a name in one line', 'User-agent: *, OtherBot\nDisallow: /a', '/a', 'disallowed'],
    ['other names in one line', 'User-agent: OtherBot, Parallaxes\nDisallow: /a', '/a', 'allowed'],
    ['wide colons', 'User-agent：*\nDisallow：/a', '/a', 'disallowed'],
    ['a wide colon in a path', 'User-agent: *\nDisallow: /a：b', '/a', 'allowed'],
    ['a star in the address', 'User-agent: *\nDisallow: /*b', '/a*b', 'disallowed'],
  ])('%s', (_, body, path, kind) => expect(verdict(body, path).kind).toBe(kind));

  const bytes = (text: string, encoding: BufferEncoding) => new Uint8Array(Buffer.from(text, encoding));
  test.each([
    ['Latin-1', bytes('User-agent: *\nDisallow: /caf\xe9', 'latin1'), '/caf%E9', 'disallowed'],
    ['Latin-1, another path', bytes('User-agent: *\nDisallow: /caf\xe9', 'latin1'), '/caf%C3%A9', 'allowed'],
    ['Windows-1251', bytes('User-agent: *\nDisallow: /\xed\xee', 'latin1'), '/%ED%EE/1', 'disallowed'],
    ['UTF-16', bytes('\ufeffUser-agent: *\nDisallow: /a', 'utf16le'), '/a', 'disallowed'],
    ['two marks', bytes('\ufeff\ufeffUser-agent: *\nDisallow: /a', 'utf8'), '/a', 'disallowed'],
    [
      'a mark and Latin-1',
      bytes('\xef\xbb\xbfUser-agent: *\nDisallow: /\xe9', 'latin1'),
      '/%E9',
      'disallowed',
    ],
  ])('%s', (_, body, path, kind) => expect(verdict(decodeRobots(body), path).kind).toBe(kind));

  test.each(['Crawl-Delay', 'Crawldelay', 'crawl_delay', 'Crawl delay'])('a pause as %s', (key) => {
    expect(verdict(`User-agent: *\n${key}: 9\n`, '/')).toEqual({ kind: 'allowed', crawlDelayMs: 9000 });
  });

  test('a pause is for the names before it', () => {
    const body = 'User-agent: Slow\nCrawl-delay: 9\nUser-agent: *\nDisallow: /b\n';
    expect(verdict(body, '/a')).toEqual({ kind: 'allowed', crawlDelayMs: null });
    expect(verdict(body, '/b').kind).toBe('disallowed');
    expect(verdict(body.replace('Slow', 'Parallax'), '/a')).toEqual({ kind: 'allowed', crawlDelayMs: 9000 });
  });
});

describe('40 · robots.txt by RFC 9309', () => {
  const groups =
    'User-agent: *\nDisallow: /\n\nUser-agent: parallax\nDisallow: /private\nAllow: /private/open\n';
  test.each([
    ['our group before the one for all', groups, '/news', 'allowed'],
    ['our group closes', groups, '/private/a', 'disallowed'],
    ['the longer rule wins', groups, '/private/open/a', 'allowed'],
    ['a group for another', 'User-agent: OtherBot\nDisallow: /\n', '/a', 'allowed'],
    ['a name that only begins like ours', 'User-agent: ParallaxNews\nDisallow: /\n', '/a', 'allowed'],
    ['our name with a version', 'User-agent: Parallax/2.0\nDisallow: /\n', '/a', 'disallowed'],
    [
      'two groups for us are one',
      'User-agent: Parallax\nDisallow: /a\n\nUser-agent: Parallax\nDisallow: /b\n',
      '/b',
      'disallowed',
    ],
    ['a group of several names', 'User-agent: x\nUser-agent: PARALLAX\nDisallow: /\n', '/a', 'disallowed'],
    ['allow wins a tie', 'User-agent: *\nDisallow: /a\nAllow: /a\n', '/a', 'allowed'],
    ['an empty Disallow', 'User-agent: *\nDisallow:\n', '/a', 'allowed'],
    ['wildcard', 'User-agent: *\nDisallow: /*.pdf$\n', '/a/b.pdf', 'disallowed'],
    ['end of wildcard', 'User-agent: *\nDisallow: /*.pdf$\n', '/a/b.pdf?x', 'allowed'],
    ['query', 'User-agent: *\nDisallow: /*?print=\n', '/a?print=1', 'disallowed'],
    ['case of paths', 'User-agent: *\nDisallow: /Private\n', '/private', 'allowed'],
    [
      'escaped letters',
      'User-agent: *\nDisallow: /новости\n',
      '/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8',
      'disallowed',
    ],
    ['comments and CRLF', '# hello\r\nUser-agent: * # all\r\nDisallow: /a # why\r\n', '/a', 'disallowed'],
    ['lines that mean nothing', '<html>\nnonsense: 1\nDisallow /a\n', '/a', 'allowed'],
    ['nothing', '', '/a', 'allowed'],
  ])('%s', (_, body, path, kind) => expect(verdict(body, path).kind).toBe(kind));

  const closedToAll = 'User-agent: *\nSitemap: https://a.example/s.xml\nUser-agent: BadBot\nDisallow: /\n';
  test.each([
    ['a Sitemap between two names', closedToAll, '/a', 'disallowed'],
    [
      'a Crawl-delay between two names',
      closedToAll.replace(/Sitemap.*/, 'Crawl-delay: 9'),
      '/a',
      'disallowed',
    ],
    [
      'a line of no kind between two names',
      closedToAll.replace(/Sitemap.*/, 'Clean-param: x'),
      '/a',
      'disallowed',
    ],
    ['a rule between two names', closedToAll.replace(/Sitemap.*/, 'Allow: /b'), '/a', 'allowed'],
    ['a Sitemap before the rules', 'User-agent: Parallax\nSitemap: /s\nDisallow: /a\n', '/a', 'disallowed'],
    [
      'a Sitemap among the rules',
      'User-agent: *\nDisallow: /b\nSitemap: /s\nDisallow: /a\n',
      '/a',
      'disallowed',
    ],
    [
      'a Sitemap before all names',
      'Sitemap: /s\nDisallow: /\nUser-agent: *\nDisallow: /b\n',
      '/a',
      'allowed',
    ],
    ['our group without a rule', 'User-agent: *\nDisallow: /\n\nUser-agent: Parallax\n', '/a', 'allowed'],
    ['our name with a comment of its own', 'User-agent: Parallax (news)\nDisallow: /\n', '/a', 'disallowed'],
    ['all and a word', 'User-agent: * all\nDisallow: /\n', '/a', 'disallowed'],
    ['a star in a name', 'User-agent: *bot\nDisallow: /\n', '/a', 'allowed'],
    ['a name of digits', 'User-agent: 008\nDisallow: /\n', '/a', 'allowed'],
    ['%7E in the rule', 'User-agent: *\nDisallow: /%7Ejoe/\n', '/~joe/a', 'disallowed'],
    ['%7e in the address', 'User-agent: *\nDisallow: /~joe/\n', '/%7ejoe/a', 'disallowed'],
    ['escaped letters of ASCII', 'User-agent: *\nDisallow: /%61%62\n', '/ab', 'disallowed'],
    ['a slash that is escaped is none', 'User-agent: *\nDisallow: /a/b\n', '/a%2Fb', 'allowed'],
    ['small and capital digits of an escape', 'User-agent: *\nDisallow: /a%2fb\n', '/a%2Fb', 'disallowed'],
    ['an escaped star is no wildcard', 'User-agent: *\nDisallow: /a%2Ab\n', '/axb', 'allowed'],
    ['a letter that only some escape', 'User-agent: *\nDisallow: /a|b\n', '/a|b', 'disallowed'],
    ['brackets', 'User-agent: *\nDisallow: /*[id]=\n', '/x?[id]=4', 'disallowed'],
    [
      'the longer rule by what it means',
      'User-agent: *\nDisallow: /~a/b\nAllow: /%7E%61\n',
      '/~a/b',
      'disallowed',
    ],
  ])('%s', (_, body, path, kind) => expect(verdict(body, path).kind).toBe(kind));

  test.each([
    ['Request-rate: 1/10', 10_000],
    ['Request-rate: 1/5s 0600-0845', 5_000],
    ['Request-rate: 30/1m', 2_000],
    ['Request-rate: 2/1h', 30_000],
    ['Request-rate: 1/10\nCrawl-delay: 2', 10_000],
    ['Crawl-delay: 12\nRequest-rate: 1/10', 12_000],
    ['Request-rate: 0/10', 0],
    ['Crawl-delay: 12\nRequest-rate: slow', 12_000],
    ['Request-rate: slow\nCrawl-delay: 12', 12_000],
  ])('a rate of requests is a pause: %j', (lines, crawlDelayMs) => {
    expect(verdict(`User-agent: *\n${lines}\n`, '/')).toEqual({ kind: 'allowed', crawlDelayMs });
  });

  test('a Crawl-delay ends no group', () => {
    const body = 'User-agent: Parallax\nCrawl-delay: 3\nUser-agent: x\nDisallow: /a\n';
    expect(verdict(body, '/b')).toEqual({ kind: 'allowed', crawlDelayMs: 3000 });
  });

  test.each([
    ['1.5', 1500],
    ['0', 0],
    ['-4', 0],
    ['3600', 30_000],
    ['Infinity', 30_000],
    ['soon', null],
    ['', 0],
    ['10s', 10_000],
    ['2.5 seconds', 2_500],
    ['0,5', 500],
  ])('33 · Crawl-delay “%s”', (value, crawlDelayMs) => {
    expect(verdict(`User-agent: *\nCrawl-delay: ${value}\n`, '/')).toEqual({ kind: 'allowed', crawlDelayMs });
  });

  test.each(['__proto__', 'constructor'])('a group named %s harms nothing', (name) => {
    expect(verdict(`User-agent: ${name}\nDisallow: /\nCrawl-delay: 5\n`, '/a').kind).toBe('allowed');
  });
});

describe('41 · a robots.txt that is not there', () => {
  test.each([401, 403, 404, 410, 301, 310])('%i: everything allowed', (status) => {
    expect(verdict(null, '/a', status)).toEqual({ kind: 'allowed', crawlDelayMs: null });
  });
  test.each([500, 503, 0])('%i: nothing allowed', (status) => {
    expect(verdict(null, '/a', status).kind).toBe('unreachable');
  });
  test.each([
    [200, 23 * 60, true],
    [200, 24 * 60, false],
    [404, 24 * 60, false],
    [500, 9, true],
    [500, 10, false],
    [0, 0.5, true],
    [0, 1, false],
  ])('%i after %f minutes: current %s', (status, minutes, isCurrent) => {
    const at = new Date(fetchedAt.getTime() + minutes * 60_000);
    expect(isRobotsCurrent({ status, body: null, fetchedAt }, at)).toBe(isCurrent);
  });
});

test('20,000 wildcard rules against an address of 2 KB are not tried', async () => {
  const rules = (n: number) => `User-agent: *\n${'Disallow: /*a*a*a*a*a*b$\n'.repeat(n)}`;
  const found = await expectEvenGrowth(20_000, (n) => verdict(rules(n), `/${'a'.repeat(2000)}`));
  expect(found.kind).toBe('disallowed');
});

test.each([
  ['pauses', (n: number) => 'User-agent: a\nCrawl-delay: 1\n'.repeat(n)],
  ['names in one line', (n: number) => `User-agent: ${'a, '.repeat(n)}\nDisallow: /b`],
  ['paths in one line', (n: number) => `User-agent: *\nDisallow: ${'/a '.repeat(n)}`],
  ['spaces in a path', (n: number) => `User-agent: *\nDisallow: /a${' '.repeat(n)}b`],
])('many %s do not take time by the square', async (_, robots) => {
  expect((await expectEvenGrowth(15_000, (n) => verdict(robots(n), '/c'))).kind).toBe('allowed');
});

test('the bytes: a BOM goes, what is not UTF-8 and NUL do no harm', () => {
  expect(decodeRobots(Buffer.from('\ufeffUser-agent: *\0'))).toBe('User-agent: *');
  expect(decodeRobots(Buffer.from([0xff, 0x41]))).toBe('%FFA');
});

const cleanUp: (() => Promise<void>)[] = [];
afterEach(async () => {
  await Promise.all(cleanUp.splice(0).map((close) => close()));
});

async function host(handler: LoopbackHandler, options = {}) {
  const server = await startLoopbackServer(handler, null);
  const gate = createMemoryHostGate();
  const client = createTestClient({ allowHosts: [server.host], gate, ...options });
  cleanUp.push(server.close, client.close);
  return { server, gate, ask: (path: string) => client.fetch(requestFor(`${server.origin}${path}`)) };
}

describe('41 · asking for it', () => {
  const serving =
    (answer: LoopbackHandler): LoopbackHandler =>
    (request, response) => {
      if (request.url?.startsWith('/robots')) answer(request, response);
      else response.end('feed');
    };

  test('once a day and host, before anything else', async () => {
    let now = new Date('2025-08-15T20:00:00Z');
    const { server, gate, ask } = await host(
      serving((_, response) => response.end('User-agent: *\nDisallow: /private\n')),
      { now: () => now },
    );
    expect((await ask('/a')).kind).toBe('fetched');
    expect(await ask('/private/b')).toMatchObject({ kind: 'refused', by: 'robots' });
    expect(server.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/a']);
    now = new Date('2025-08-16T20:00:01Z');
    expect((await ask('/c')).kind).toBe('fetched');
    expect(server.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/a', '/robots.txt', '/c']);
    expect(gate.robots.get(server.host)).toMatchObject({ status: 200, fetchedAt: now });
  });

  test.each([400, 401, 403, 404, 410])('%i: the page is asked', async (status) => {
    const { ask } = await host(serving((_, response) => response.writeHead(status).end()));
    expect((await ask('/a')).kind).toBe('fetched');
  });

  test.each([500, 502, 503])('%i: the page is not asked', async (status) => {
    const { server, ask } = await host(serving((_, response) => response.writeHead(status).end()));
    expect(await ask('/a')).toMatchObject({ kind: 'refused', by: 'robots', status });
    expect(await ask('/b')).toMatchObject({ kind: 'refused', by: 'robots', status });
    expect(server.requests.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  test('unreachable: the page is not asked, and the failure says why', async () => {
    const { server, ask } = await host(serving((_, response) => response.socket?.destroy()));
    expect(expectKind(await ask('/a'), 'failed').why).toBe('The server broke off the connection.');
    expect(expectKind(await ask('/b'), 'failed').why).toBe('The server broke off the connection.');
    expect(server.requests.map(({ path }) => path)).toEqual(['/robots.txt']);
  });

  test('slow: it has the deadline of a request', async () => {
    const { server, ask } = await host(
      serving(() => undefined),
      { deadlineMs: 300 },
    );
    expect(expectKind(await ask('/a'), 'failed').why).toBe('The server did not answer within 1 second.');
    expect(server.paths()).toEqual([]);
  });

  test('429: we are asked to slow down, so the page waits too', async () => {
    const { server, gate, ask } = await host(
      serving((_, response) => response.writeHead(429, { 'retry-after': '600' }).end()),
    );
    expect(await ask('/a')).toMatchObject({ kind: 'throttled', status: 429 });
    expect(server.paths()).toEqual([]);
    expect(gate.robots.size).toBe(0);
    expect(gate.releases[0]?.reason).toContain('come back later');
  });

  test.each([
    [5, 'refused'],
    [6, 'fetched'],
  ])('%i redirects: %s', async (hops, kind) => {
    const { ask } = await host(
      serving((request, response) => {
        const hop = Number(/\d+/.exec(request.url ?? '')?.[0] ?? 0);
        if (hop < hops) response.writeHead(301, { location: `/robots-${hop + 1}.txt` }).end();
        else response.end('User-agent: *\nDisallow: /\n');
      }),
    );
    expect((await ask('/a')).kind).toBe(kind);
  });

  test('42 · a redirect inside counts as unreachable', async () => {
    const inside = await startLoopbackServer((_, response) => response.end('inside'));
    cleanUp.push(inside.close);
    const { ask } = await host(
      serving((_, response) => response.writeHead(302, { location: `${inside.origin}/` }).end()),
    );
    expect((await ask('/a')).kind).toBe('failed');
    expect(inside.requests).toEqual([]);
  });

  test.each([
    ['plain', (text: string) => Buffer.from(text), {}],
    ['packed', (text: string) => gzipSync(text), { 'content-encoding': 'gzip' }],
  ])('beyond 500 KiB it is not read; half a rule at the end is none (%s)', async (_, pack, headers) => {
    const head = 'User-agent: *\nDisallow: /private\n';
    const filler = '#'.repeat(500 * 1024 - head.length - '\nDisallow: /'.length);
    const body = pack(`${head}${filler}\nDisallow: /somewhere\nDisallow: /late\n`);
    const { ask } = await host(serving((_request, response) => response.writeHead(200, headers).end(body)));
    expect((await ask('/private')).kind).toBe('refused');
    expect((await ask('/news')).kind).toBe('fetched');
    expect((await ask('/late')).kind).toBe('fetched');
  });
});
