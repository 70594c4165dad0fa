import { request as httpRequest } from 'node:http';
import iconv from 'iconv-lite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { HttpClient } from '@/lib/ingest/http/http-client';
import { loadSampleCoverage } from '@/lib/sample/load-coverage';
import { type Newsroom, openNewsroom } from '@/lib/sample/newsroom';
import { createTestClient, expectKind, requestFor } from '@/tests/support/http-client';
import { readLines } from '@/tests/support/site/sample-reader';

let newsroom: Newsroom;
let http: HttpClient;

beforeAll(async () => {
  newsroom = await openNewsroom();
  http = createTestClient({ reach: newsroom.reach });
});
beforeEach(() => newsroom.setEdition(1));
afterAll(async () => {
  await http.close();
  await newsroom.close();
});

const wire = 'http://northern-wire.example';
const wireFeed = `${wire}/feeds/world.xml`;
const changed = `${wire}/item/20250816-0042-ceasefire`;
const withdrawn = `${wire}/item/20250816-1655-weather-data`;

interface Raw {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
}

/** Asks the server itself, past the client and its robots.txt. */
function ask(host: string, path: string, headers: Record<string, string> = {}): Promise<Raw> {
  const [address = '', port = ''] = (newsroom.reach.get('elbbote.example') ?? '').split(':');
  return new Promise((resolve, reject) => {
    httpRequest({ host: address, port, path, headers: { ...headers, host } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          bytes: Buffer.concat(chunks),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

async function html(address: string): Promise<string> {
  const { host, pathname } = new URL(address);
  return (await ask(host, pathname)).bytes.toString();
}

describe('the newsroom', () => {
  it('is reached by the host of every outlet, by one mobile host, and by that of the texts they quote', () => {
    const hosts = newsroom.outlets.map(({ home }) => new URL(home).host);
    expect([...newsroom.reach.keys()].sort()).toEqual(
      [...hosts, 'fireweed-neighbors.example', 'm.cuaderno-austral.example'].sort(),
    );
    expect(new Set(newsroom.reach.values()).size).toBe(1);
  });

  it.each([
    ['an unknown host', 'nobody.example', '/'],
    ['another outlet’s article', 'elbbote.example', '/item/20250816-0042-ceasefire'],
    ['an unknown path', 'elbbote.example', '/nothing'],
    ['a path that is no path', 'elbbote.example', '/%E0%A4%A'],
  ])('answers 404 for %s', async (_what, host, path) => {
    expect((await ask(host, path)).status).toBe(404);
  });

  it('asks robots to keep out of /private/ and to hurry elsewhere', async () => {
    const { bytes } = await ask('elbbote.example', '/robots.txt');
    expect(bytes.toString()).toBe('User-agent: *\nCrawl-delay: 0\nDisallow: /private/\n');
    expectKind(await http.fetch(requestFor('http://elbbote.example/private/notes')), 'refused');
  });

  it('lists an outlet’s reports on its front page', async () => {
    const front = await html(`${wire}/`);
    for (const { path } of loadSampleCoverage('northern-wire')) expect(front).toContain(`href="${path}"`);
  });
});

describe('conditional requests', () => {
  it.each(['http://elbbote.example/index.rdf', changed, 'http://lantern-nine.example/sitemaps/news.xml'])(
    '304 for %s until it changes',
    async (address) => {
      const { validators } = expectKind(await http.fetch(requestFor(address)), 'fetched');
      expect(validators.etag).not.toBeNull();
      expectKind(await http.fetch(requestFor(address, { validators })), 'unchanged');
    },
  );

  it('needs no ETag', async () => {
    const { headers } = await ask('elbbote.example', '/index.rdf');
    const since = { 'if-modified-since': String(headers['last-modified']) };
    expect((await ask('elbbote.example', '/index.rdf', since)).status).toBe(304);
    const earlier = { 'if-modified-since': 'Fri, 01 Aug 2025 00:00:00 GMT' };
    expect((await ask('elbbote.example', '/index.rdf', earlier)).status).toBe(200);
  });

  it('sends what another edition changed', async () => {
    const { validators } = expectKind(await http.fetch(requestFor(wireFeed)), 'fetched');
    const { headers } = await ask('northern-wire.example', '/feeds/world.xml');
    newsroom.setEdition(2);
    expectKind(await http.fetch(requestFor(wireFeed, { validators })), 'fetched');
    const since = { 'if-modified-since': String(headers['last-modified']) };
    expect((await ask('northern-wire.example', '/feeds/world.xml', since)).status).toBe(200);
  });
});

describe('editions', () => {
  const sample = loadSampleCoverage('northern-wire').find(({ path }) => changed.endsWith(path));
  const lineOf = async (address: string) =>
    (await readLines(http, wireFeed)).find((entry) => entry.address === address);

  it('are as many as the most changes of a report, and one', () => {
    expect(newsroom.editions).toBe(3);
  });

  it('apply one change after the other, on the page and in the feed', async () => {
    const headlines = [sample?.headline, ...(sample?.changes ?? []).map(({ headline }) => headline)];
    expect(await lineOf(changed)).toMatchObject({ headline: headlines[0], modified: null });
    newsroom.setEdition(2);
    expect(await lineOf(changed)).toMatchObject({
      headline: headlines[1],
      modified: { kind: 'instant', at: new Date(sample?.changes[0]?.modified ?? '') },
    });
    expect(await html(changed)).toContain(`"dateModified":"${sample?.changes[0]?.modified}"`);
    newsroom.setEdition(3);
    expect(await html(changed)).toContain(`"dateModified":"${sample?.changes[1]?.modified}"`);
  });

  it('take the withdrawn report down in the last one, and say in the feed that it changed', async () => {
    newsroom.setEdition(2);
    expectKind(await http.fetch(requestFor(withdrawn)), 'fetched');
    expect((await lineOf(withdrawn))?.modified).toBeNull();
    newsroom.setEdition(3);
    expect(expectKind(await http.fetch(requestFor(withdrawn)), 'gone').status).toBe(410);
    const line = await lineOf(withdrawn);
    expect(line?.modified).toMatchObject({ kind: 'instant', at: new Date('2025-08-16T22:55:00Z') });
    expect(await html(`${wire}/`)).not.toContain(new URL(withdrawn).pathname);
  });

  it.each([
    [0, 1],
    [-4, 1],
    [99, 3],
    [2.9, 2],
  ])('edition %s is edition %s', async (asked, shown) => {
    newsroom.setEdition(asked);
    const got = await html(changed);
    newsroom.setEdition(shown);
    expect(got).toBe(await html(changed));
  });
});

describe('pages', () => {
  it.each([
    ['windows-1252', 'elbbote', 'text/html', 'charset=windows-1252'],
    ['windows-1251', 'meridian-7', 'text/html; charset=windows-1251', null],
    ['shift_jis', 'todai-shinpo', 'text/html', 'charset=shift_jis'],
  ])('are in %s at %s, and say so', async (charset, slug, contentType, declared) => {
    const [report] = loadSampleCoverage(slug);
    const { headers, bytes } = await ask(`${slug}.example`, report?.path ?? '');
    expect(headers['content-type']).toBe(contentType);
    expect(bytes.toString()).toContain('\uFFFD');
    expect(iconv.decode(bytes, charset)).toContain(report?.headline);
    expect(/charset=[\w-]+/.exec(bytes.toString('latin1'))?.[0] ?? null).toBe(declared);
    expect(iconv.decode(bytes, charset)).not.toContain('\uFFFD');
  });

  it('in Arabic say their language and direction', async () => {
    const [report] = loadSampleCoverage('manarat-al-khalij');
    expect(await html(`http://manarat-al-khalij.example${report?.path}`)).toContain(
      '<html lang="ar" dir="rtl">',
    );
  });

  it('lead back from the AMP form and the mobile host to the article', async () => {
    for (const [feed, isOther] of [
      ['http://kyiv-beacon.example/feed', (address: string) => /\/amp\/?$/.test(address)],
      ['http://cuaderno-austral.example/feed.xml', (address: string) => address.startsWith('http://m.')],
    ] as const) {
      const entries = await readLines(http, feed);
      expect(entries.map(({ address }) => isOther(address))).toEqual(entries.map(() => true));
      const address = entries[0]?.address ?? '';
      const own = address.replace('//m.', '//').replace(/(?<=\/)amp\/$|\/amp$/, '');
      expect(await html(address)).toContain(`<link rel="canonical" href="${own}">`);
    }
  });

  it('print nothing where a report has no date', async () => {
    const undated = loadSampleCoverage('nevskaya-sreda').find(({ published }) => published === null);
    const page = await html(`http://nevskaya-sreda.example${undated?.path}`);
    expect(page).not.toMatch(/2025-\d\d|published_time|<time/);
    const line = (await readLines(http, 'http://nevskaya-sreda.example/rss.xml')).find(({ address }) =>
      address.endsWith(undated?.path ?? '?'),
    );
    expect(line).toMatchObject({ published: null, modified: null });
  });
});
