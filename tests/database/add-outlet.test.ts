import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { addOutlet } from '@/lib/cli/add-outlet';
import { readOutlets } from '@/lib/event/load';
import { lookAtSite } from '@/lib/worker/poll/look-at-site';
import { type Answer, aFeed, type Newsroom, openNewsroom } from '@/tests/support/newsroom';
import { openTestStore, type TestStore } from '@/tests/support/store';
import { workerOptions } from '@/tests/support/worker';

let store: TestStore;
let courier: Newsroom;

beforeEach(async () => {
  [store, courier] = await Promise.all([openTestStore(), openNewsroom()]);
});
afterEach(async () => {
  await Promise.all([store.close(), courier.close()]);
});

const look = (room: Newsroom, path = '/') => lookAtSite(workerOptions(store, [room], []), room.at(path));

const feedLink = (href: string, type = 'application/rss+xml') =>
  `<link rel="alternate" type="${type}" href="${href}">`;

function aFrontPage(title: string, head = ''): Answer {
  const text = 'Жителі міста зібралися біля порту, щоб побачити перший корабель цього року. '.repeat(5);
  const body = `<!doctype html><html lang="uk"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body><p>${text}</p></body></html>`;
  return { headers: { 'content-type': 'text/html; charset=utf-8' }, body };
}

describe('a site that is looked at for the outlets file', () => {
  test('gives its name, language and the feeds in which something stands', async () => {
    const head = `${feedLink('/feed.xml')}${feedLink('/comments/feed')}${feedLink('/empty.xml')}${feedLink('/gone.xml')}
      ${feedLink('/print.css', 'text/css')}`;
    courier.answers.set('/', aFrontPage('Вечірній порт – новини узбережжя', head));
    courier.answers.set('/feed.xml', aFeed([[courier.at('/a'), 'Корабель прибув']]));
    courier.answers.set('/comments/feed', aFeed([[courier.at('/a'), 'Коментар']]));
    courier.answers.set('/empty.xml', aFeed([]));
    expect(await look(courier)).toMatchObject({
      kind: 'outlet',
      record: {
        name: 'Вечірній порт',
        home: courier.at('/'),
        language: 'uk',
        country: null,
        kind: 'not-described',
        sources: [{ kind: 'feed', url: courier.at('/feed.xml') }],
      },
      remarks: expect.arrayContaining([
        `${courier.at('/empty.xml')} is left out: nothing stands in it.`,
        `${courier.at('/gone.xml')} is left out: it does not answer with a source.`,
      ]),
    });
  });

  test('gives the news sitemaps of its robots.txt, and no other', async () => {
    const named = ['/sitemap.xml', '/latest.xml'];
    const lines = named.map((path) => `Sitemap: http://${courier.host}${path}`);
    const room = await openNewsroom(`User-agent: *\nCrawl-delay: 0\n${lines.join('\n')}\n`);
    const urlset = (line: string) =>
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${line}</urlset>`;
    const news = `<news:news><news:title>Ship arrives</news:title><news:publication_date>2025-08-15T10:00:00Z</news:publication_date></news:news>`;
    courier.answers.set('/sitemap.xml', { body: urlset(`<url><loc>${courier.at('/a')}</loc></url>`) });
    courier.answers.set('/latest.xml', { body: urlset(`<url><loc>${courier.at('/a')}</loc>${news}</url>`) });
    room.answers.set('/', aFrontPage('Coast Courier'));
    const options = workerOptions(store, [room, courier], []);
    expect(await lookAtSite(options, room.at('/'))).toMatchObject({
      record: { sources: [{ kind: 'news-sitemap', url: courier.at('/latest.xml') }] },
    });
    await room.close();
  });

  test('is named by its feed where its front page names nobody', async () => {
    courier.answers.set('/', aFrontPage('', feedLink('/feed.xml')));
    const { body = '', ...feed } = aFeed([[courier.at('/a'), 'Ship arrives']]);
    courier.answers.set('/feed.xml', { ...feed, body: body.replace('>News<', '>Coast Courier<') });
    expect(await look(courier)).toMatchObject({ record: { name: 'Coast Courier' } });
  });

  test('is none where nothing answers', async () => {
    expect(await look(courier, '/nowhere')).toEqual({
      kind: 'none',
      why: `${courier.at('/nowhere')} answers 404.`,
    });
  });
});

describe('parallax add-outlet', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parallax-outlets-'));
    vi.stubEnv('DATABASE_URL', store.url);
    vi.stubEnv('OUTLETS_FILE', join(folder, 'outlets.json'));
    vi.stubEnv('ALLOW_HOSTS', courier.host);
    for (const stream of [process.stdout, process.stderr]) vi.spyOn(stream, 'write').mockReturnValue(true);
    writeFileSync(join(folder, 'outlets.json'), '[]');
    courier.answers.set('/', aFrontPage('Coast Courier', feedLink('/feed.xml')));
    courier.answers.set('/feed.xml', aFeed([[courier.at('/a'), 'Ship arrives']]));
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  const listed = () => {
    const read = readOutlets(join(folder, 'outlets.json'));
    return read.kind === 'read'
      ? read.value.map(({ name, sources }) => [name, sources.length])
      : read.problems;
  };

  test('prints the record and leaves the file as it is, unless told to write', async () => {
    expect(await addOutlet(courier.at('/'), { write: false })).toBe(0);
    expect(vi.mocked(process.stdout.write).mock.calls.join('')).toContain('"name": "Coast Courier"');
    expect(readFileSync(join(folder, 'outlets.json'), 'utf8')).toBe('[]');
  });

  test('writes the record once', async () => {
    expect(await addOutlet(courier.at('/'), { write: true })).toBe(0);
    expect(listed()).toEqual([['Coast Courier', 1]]);
    expect(await addOutlet(courier.at('/'), { write: true })).toBe(1);
    expect(vi.mocked(process.stderr.write).mock.calls.join('')).toContain('It is listed already: 127.0.0.1-');
    expect(listed()).toEqual([['Coast Courier', 1]]);
  });

  test('never writes to the shipped file', async () => {
    vi.stubEnv('OUTLETS_FILE', '');
    expect(await addOutlet(courier.at('/'), { write: true })).toBe(1);
    expect(vi.mocked(process.stderr.write).mock.calls.join('')).toContain('OUTLETS_FILE names no file');
  });
});
