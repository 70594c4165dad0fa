import { request } from 'node:http';
import { describe, expect, test } from 'vitest';
import { site } from '@/tests/support/site/shared-site';

const markup = '<script>alert(1)</script><img src=x onerror=alert(2)>';

/** Queries that cannot be read as they stand; each has to be told in a sentence. */
const unreadable = [
  'from=yesterday',
  'from=2025-02-30',
  'to=2025-13-01',
  'from=0000-00-00',
  'from=2025-08-15T25:00',
  'to=99999-01-01',
  'from=2025-08-16&to=2025-08-14',
  'from=2025-08-15T10:00:00%2B99:99',
  'from=-1&to=1e9',
  'tz=Mars/Olympus',
  'tz=../../etc/passwd',
  'tz=%D0%9A%D0%B8%D1%97%D0%B2',
  'asof=then',
  'asof=2025-08-15&asof=99999-01-01',
  'sort=up',
  'sort[]=new',
  'lang=klingon',
  'lang=1,2,3',
  'kind=gossip',
  'kind[0]=wire&kind[1]=state',
  'outlet=nobody-of-that-name',
  'not=nobody-of-that-name',
  'outlet=kyiv-beacon&not=kyiv-beacon',
  'after=1',
  'after=undated-../../x',
  'after=-zzzzzzzzzz-0123456789',
  'page=2',
  'colour=red&size=9&a=1&b=2&c=3&d=4&e=5',
  'constructor=x&prototype=y&toString=z&hasOwnProperty=1',
  '__proto__[outlet]=kyiv-beacon',
  "outlet='%20or%201=1--",
  "lang=en';drop%20table%20articles;--",
  `outlet=${encodeURIComponent(markup)}`,
  `${encodeURIComponent(markup)}=1`,
  `from=${encodeURIComponent(markup)}`,
  `tz=${encodeURIComponent('"><svg/onload=alert(3)>')}`,
  'outlet=%ff%fe',
  'lang=%f0%9f',
  'outlet=%',
  'kind=%E0%A4%A',
  `outlet=${'x'.repeat(3500)}`,
  `outlet=${'a,'.repeat(1200)}`,
  'outlet=x&'.repeat(300),
  'from=%E2%80%AE2025-08-15',
  'outlet=%0d%0aSet-Cookie:%20a=b',
];

/** Strange and yet readable: some words to look for, or nothing at all. */
const readable = [
  'q=%00',
  'q=%00%00putin',
  'q=%ff',
  'q=%ED%A0%80',
  'q=%F0%9F%87%BA%F0%9F%87%A6',
  'q=%22',
  'q=%22%22%22%22%27%27',
  'q=((((((((((((((((((((((((',
  'q=%27)%3B%20select%20pg_sleep(60)%3B--',
  'q=%25_%5C%25',
  'q=%3A*%20%26%20!%20%7C%20%3C-%3E',
  'q=-',
  'q=OR%20OR%20OR',
  `q=${encodeURIComponent(markup)}`,
  `q=${'putin+'.repeat(500)}`,
  `q=${encodeURIComponent('会談'.repeat(190))}`,
  'q=one&q=two&q=three',
  '',
  '&&&&',
  '__proto__=1',
  'lang=e%6E%20',
  '=',
  '?',
  'q=%E2%80%AEevil',
];

describe('a query string of rubbish', () => {
  test.each(unreadable)('%s is answered 200, with a sentence', async (query) => {
    const { status, text, page } = await site.ask(`/?${query}`);
    expect(status).toBe(200);
    const said = page('main [role=status] li').first().text();
    expect(said).toMatch(/[a-z].*\.$/);
    expect(page('h1')).toHaveLength(1);
    expectHarmless(text);
    expect(page('img[src=x], svg[onload], [onerror]')).toHaveLength(0);
  });

  test.each(readable)('%s is answered with a page', async (query) => {
    const answer = await site.ask(`/?${query}`, { redirect: 'follow' });
    expect(answer.status).toBe(200);
    expect(answer.page('h1')).toHaveLength(1);
    expectHarmless(answer.text);
    expect(answer.page('img[src=x], [onerror]')).toHaveLength(0);
  });

  test.each(unreadable.filter((query) => !/^(?:outlet|not|kind)/.test(query)))(
    'at an outlet’s page too: %s',
    async (query) => {
      const { status, page } = await site.ask(`/outlets/meridian-7?${query}`);
      expect(status).toBe(200);
      expect(page('main [role=status] li').length).toBeGreaterThan(0);
    },
  );

  test('what is longer than any address of ours is refused, in a sentence', async () => {
    const { status, text } = await site.ask(`/?q=${'x'.repeat(6000)}`);
    expect([status, text]).toEqual([414, 'This address is too long.\n']);
  });

  test.each([
    [`/api/v1/articles?q=${'x'.repeat(6000)}`, 414],
    ['/api/v1/%ff', 400],
    ['/api/v1/nothing', 404],
    ['/api/v1/articles/0123456789', 404],
    ['/api/v1/news?since=never', 400],
    ['/words.json', 400],
  ])('programs are told of a problem in JSON: %.40s', async (path, expected) => {
    const answer = await site.get(path);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      expected,
      'application/json; charset=utf-8',
    ]);
    expect(await answer.json()).toEqual({ problem: expect.stringMatching(/^[A-Z“].+\.$/) });
  });

  test('what cannot be read of an address is named and the rest holds', async () => {
    const { page } = await site.ask('/?outlet=kyiv-beacon&lang=klingon&from=never');
    const said = page('main [role=status] li')
      .map((_, line) => page(line).text())
      .get();
    expect(said).toHaveLength(2);
    expect(said.join(' ')).toContain('“lang=klingon”');
    expect(said.join(' ')).toContain('“from=never”');
    const outlets = page('.row-outlet')
      .map((_, link) => page(link).attr('href'))
      .get();
    expect(new Set(outlets)).toEqual(new Set(['/outlets/kyiv-beacon']));
  });
});

describe('rubbish elsewhere in an address', () => {
  test.each([
    ['/articles/%00/x', 400],
    ['/articles/%ff', 400],
    ['/%', 400],
    ['/%2e%2e/%2e%2e/etc/passwd', 404],
    ['/articles/constructor/__proto__', 404],
    ['/articles/0123456789/x/changes?from=%ff&to=__proto__', 404],
    ['/articles/%00/x/changes', 400],
    ['/changes.atom/x', 404],
    ['/changes?from=%ff', 200],
    ['/changes.atom?asof=%ff&constructor=x&__proto__=y', 200],
    ['/sources/hours?day=%ff&day=__proto__', 200],
    ['/articles/0123456789%27--/x', 404],
    ['/outlets/__proto__', 404],
    ['/outlets/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 404],
    ['/outlets/%D0%BD%D0%B5%D1%82', 404],
    ['/a/%27%20or%201=1', 404],
    ['/_next/static/../../package.json', 404],
    ['/_next/static/%2e%2e%2f%2e%2e%2fpackage.json', 404],
    ['/_next/image?url=http%3A%2F%2F169.254.169.254%2F&w=64&q=1', 400],
    ['/.env', 404],
    ['/lib/event/outlets.json', 404],
    ['//elsewhere.example/x', 400],
  ])('%s answers %i and no error of ours', async (path, status) => {
    const { given, text } = await askAsItStands(site.origin, path);
    expect([path, given]).toEqual([path, status]);
    expectHarmless(text);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
    '%s changes nothing',
    async (method) => {
      const { given } = await askAsItStands(site.origin, '/', method);
      expect(given).toBeGreaterThanOrEqual(200);
      expect(given).not.toBe(500);
      expect((await site.ask('/healthz')).status).toBe(200);
    },
  );

  test('none of it was a fault on our side', () => {
    expect(site.said()).not.toMatch(/error|exception/i);
  });
});

function expectHarmless(text: string): void {
  expect(text).not.toContain('<script>alert');
  expect(text).not.toContain('<img src=x');
  expect(text).not.toContain('<svg/onload');
  expect(text).not.toMatch(/prisma|postgres|\.tsx?:\d/i);
}

/** As it is sent; fetch would tidy the address up first. */
function askAsItStands(
  origin: string,
  path: string,
  method = 'GET',
): Promise<{ readonly given: number; readonly text: string }> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request({ hostname, port, path, method }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () => resolve({ given: answer.statusCode ?? 0, text }));
    });
    asked.on('error', reject);
    asked.end();
  });
}
