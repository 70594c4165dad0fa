import { afterEach, describe, expect, test } from 'vitest';
import type { Archive, Candidate, Step } from '@/lib/ingest/archives/archive';
import { openWikipedia } from '@/lib/ingest/archives/wikipedia';
import {
  closeArchives,
  expectReading,
  only,
  requestOf,
  span,
  startArchive,
  type TestArchive,
} from '@/tests/support/archives/archive-server';
import {
  type LoopbackWiki,
  laggingWiki,
  openLoopbackWiki,
  type WikiAnswer,
} from '@/tests/support/archives/loopback-wiki';

afterEach(closeArchives);

const now = new Date('2026-11-22T03:00:00Z');

interface Opened {
  readonly wiki: LoopbackWiki;
  readonly wikipedia: Archive;
  readonly archive: TestArchive;
  /** What is answered instead of the wiki's own answers, one after the other. */
  readonly instead: WikiAnswer[];
}

async function open(limit?: number): Promise<Opened> {
  const wiki = openLoopbackWiki(limit === undefined ? {} : { limit });
  const instead: WikiAnswer[] = [];
  // Wikipedia's own robots.txt closes the whole folder of its interface to crawlers.
  const robots = 'User-agent: *\nDisallow: /wiki/\n';
  const archive = await startArchive((path) => instead.shift() ?? wiki.answer(path) ?? undefined, {
    robots,
    now: () => now,
  });
  const wikipedia = openWikipedia({
    ...archive.door,
    base: `${archive.base}wiki/{language}/`,
    waybackBase: 'https://wayback.test/',
    article: { language: 'en', title: 'Summit' },
  });
  return { wiki, wikipedia, archive, instead };
}

/** Takes all steps, each once, as filling in does. */
async function readAll({ wikipedia }: Opened) {
  const waiting = [...wikipedia.steps(span)];
  const seen = new Set(waiting.map(({ key }) => key));
  const candidates: Candidate[] = [];
  const steps: { step: Step; kind: string }[] = [];
  let lines = 0;
  for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
    const reading = await wikipedia.read(step, requestOf());
    steps.push({ step, kind: reading.kind });
    if (reading.kind !== 'read') continue;
    candidates.push(...reading.candidates);
    lines += reading.lines;
    for (const further of reading.further) if (!seen.has(further.key)) waiting.push(further);
    for (const { key } of reading.further) seen.add(key);
  }
  return { candidates, steps, lines };
}

/** The languages that were asked, in their order. */
function languagesOf({ archive }: Opened): readonly string[] {
  return archive.server.paths().map((path) => /^\/wiki\/([\w-]+)\//.exec(path)?.[1] ?? path);
}

const firstOf = ({ wikipedia }: Opened): Step => only([...wikipedia.steps(span)]);

describe('the article about the event', () => {
  test('gives each reference, whenever it was published, without a claim of its own', async () => {
    const opened = await open();
    opened.wiki.pages.set('en:Summit', { links: ['https://courier.example/talks'] });
    const reading = expectReading(await opened.wikipedia.read(firstOf(opened), requestOf()), 'read');
    expect(reading).toMatchObject({ lines: 1, damaged: 0, further: [], problem: null });
    expect(reading.candidates).toEqual([
      {
        address: 'https://courier.example/talks',
        headline: null,
        summary: null,
        language: null,
        published: null,
        origin: 'wikipedia',
        capturedAt: null,
        capture: null,
      },
    ]);
    const [request] = opened.archive.server.requests;
    expect(Object.fromEntries(new URLSearchParams(request?.path.split('?')[1]))).toEqual({
      action: 'query',
      format: 'json',
      formatversion: '2',
      maxlag: '5',
      redirects: '1',
      titles: 'Summit',
      prop: 'extlinks|langlinks',
      ellimit: 'max',
      lllimit: 'max',
    });
    expect(request?.headers['user-agent']).toContain('desk@example.org');
    expect(opened.archive.server.requests).toHaveLength(1);
  });

  test('is none where the event file names none', async () => {
    const { archive } = await open();
    const none = openWikipedia({ ...archive.door, base: archive.base, waybackBase: '', article: null });
    expect([...none.steps(span)]).toEqual([]);
  });

  test('leads to its other editions, which lead no further', async () => {
    const opened = await open();
    const editions = { de: 'Gipfel', ru: 'Встреча на Аляске', en: 'Summit' };
    opened.wiki.pages.set('en:Summit', { links: ['https://a.example/1'], editions });
    opened.wiki.pages.set('de:Gipfel', { links: ['https://b.example/2'], editions });
    opened.wiki.pages.set('ru:Встреча на Аляске', { links: ['https://c.example/3'], editions });
    const { candidates, steps } = await readAll(opened);
    // By their depth they are known as steps that another one led to.
    expect(steps.map(({ step }) => step.depth)).toEqual([0, 1, 1, 1]);
    expect(new Set(candidates.map(({ address }) => address))).toEqual(
      new Set(['https://a.example/1', 'https://b.example/2', 'https://c.example/3']),
    );
    expect(languagesOf(opened).filter((language) => language !== 'en')).toEqual(['de', 'ru']);
  });

  test('that was renamed is found under its name of today', async () => {
    const opened = await open();
    opened.wiki.renamed.set('en:Summit', 'Summit of 2025');
    opened.wiki.pages.set('en:Summit of 2025', { links: ['https://a.example/1'] });
    expect((await readAll(opened)).candidates).toHaveLength(1);
  });

  const titles: readonly (readonly [string, unknown])[] = [
    ['a missing title', { query: { pages: [{ ns: 0, title: 'Summit', missing: true }] } }],
    [
      'a title that cannot be one',
      { query: { pages: [{ title: 'Sum|mit', invalidreason: '…', invalid: true }] } },
    ],
    ['a title in another wiki', { query: { interwiki: [{ title: 'wikt:Summit', iw: 'wikt' }] } }],
    ['nothing', { batchcomplete: true }],
  ];
  test.each(titles)('is not there: %s', async (_name, body) => {
    const opened = await open();
    opened.instead.push({ status: 200, headers: {}, body: JSON.stringify(body) });
    expect(await opened.wikipedia.read(firstOf(opened), requestOf())).toEqual({ kind: 'absent' });
  });

  test('may be missing in one edition, and the others go on', async () => {
    const opened = await open();
    opened.wiki.pages.set('en:Summit', { links: [], editions: { de: 'Gipfel', fr: 'Sommet' } });
    opened.wiki.pages.set('fr:Sommet', { links: ['https://a.example/1'] });
    const { candidates, steps } = await readAll(opened);
    expect(steps.map(({ kind }) => kind)).toEqual(['read', 'absent', 'read']);
    expect(candidates).toHaveLength(1);
  });
});

describe('an answer that is not all', () => {
  test('goes on in both sorts of links, all that it named handed back', async () => {
    const opened = await open(2);
    const links = Array.from({ length: 5 }, (_, at) => `https://a.example/${at}`);
    const editions = { de: 'A', es: 'B', fr: 'C', it: 'D', ja: 'E', pl: 'F', ru: 'G' };
    opened.wiki.pages.set('en:Summit', { links, editions });
    for (const [language, title] of Object.entries(editions)) {
      opened.wiki.pages.set(`${language}:${title}`, { links: [`https://${language}.example/`, ...links] });
    }
    const { candidates } = await readAll(opened);
    expect(new Set(candidates.map(({ address }) => address))).toEqual(
      new Set([...links, ...Object.keys(editions).map((language) => `https://${language}.example/`)]),
    );
    const asked = languagesOf(opened);
    // Seven editions of two a time take longer than five links: four answers; of six links three each.
    expect(asked.filter((language) => language === 'en')).toHaveLength(4);
    expect(asked).toHaveLength(4 + 7 * 3);
    expect(new Set(opened.archive.server.paths()).size).toBe(asked.length);
  });

  test('of 3,000 links and 40 languages is read whole', async () => {
    const opened = await open();
    const links = (language: string) =>
      Array.from({ length: language === 'en' ? 3000 : 30 }, (_, at) => `https://${language}.example/${at}`);
    const editions = Object.fromEntries(
      Array.from({ length: 39 }, (_, at) => [
        `x${'abcdefghijklmnopqrstuvwxyz'[at % 26]}${at < 26 ? '' : 'b'}`,
        `Summit ${at}`,
      ]),
    );
    opened.wiki.pages.set('en:Summit', { links: links('en'), editions });
    for (const [language, title] of Object.entries(editions)) {
      opened.wiki.pages.set(`${language}:${title}`, { links: links(language) });
    }
    const { candidates, steps, lines } = await readAll(opened);
    expect(steps).toHaveLength(6 + 39);
    expect(lines).toBe(3000 + 39 * 30);
    expect(new Set(candidates.map(({ address }) => address)).size).toBe(3000 + 39 * 30);
  });

  test('that names itself again ends there', async () => {
    const opened = await open();
    const body = JSON.stringify({ continue: {}, query: { pages: [{ title: 'Summit', extlinks: [] }] } });
    opened.instead.push({ status: 200, headers: {}, body });
    const reading = expectReading(await opened.wikipedia.read(firstOf(opened), requestOf()), 'read');
    expect(reading).toMatchObject({ further: [], problem: 'The wiki has more links than are read.' });
  });

  test('that has no end is followed so far', async () => {
    const opened = await open(1);
    const links = Array.from({ length: 200 }, (_, at) => `https://a.example/${at}`);
    opened.wiki.pages.set('en:Summit', { links });
    expect((await readAll(opened)).candidates).toHaveLength(51);
  });
});

describe('references', () => {
  test('by a copy and by itself are one candidate, with the copy', async () => {
    const opened = await open();
    const story = 'https://courier.example/talks';
    opened.wiki.pages.set('en:Summit', {
      links: [
        story,
        `https://web.archive.org/web/20250815201502/${story}`,
        `https://archive.ph/20250816000000/${story}`,
        '//gazette.example/talks',
        `https://archive.ph/20250816000000/https://web.archive.org/web/2025081520/www.beacon.example/talks`,
        'https://archive.ph/AbCdE',
        'mailto:desk@courier.example',
      ],
    });
    const reading = expectReading(await opened.wikipedia.read(firstOf(opened), requestOf()), 'read');
    expect(reading).toMatchObject({ lines: 7, damaged: 0 });
    const capture = (stamp: string, original: string) => ({
      kind: 'wayback',
      original,
      address: `https://wayback.test/web/${stamp}id_/${original}`,
    });
    expect(reading.candidates).toMatchObject([
      { address: story, capture: capture('20250815201502', story) },
      { address: 'https://gazette.example/talks', capture: null },
      {
        address: 'https://www.beacon.example/talks',
        capturedAt: new Date('2025-08-15T20:00:00Z'),
        capture: capture('20250815200000', 'https://www.beacon.example/talks'),
      },
    ]);
  });

  test('that cannot be read are passed over', async () => {
    const opened = await open();
    const extlinks = [
      { url: 'https://a.example/1' },
      { '*': 'https://a.example/2' },
      null,
      { url: 7 },
      'text',
    ];
    const langlinks = [
      { lang: '../../evil', title: 'X' },
      { lang: 'de.evil.example/', title: 'X' },
      { lang: 'de', title: '' },
      null,
      { lang: 'be-x-old', title: 'Y' },
    ];
    const body = JSON.stringify({ query: { pages: [{ title: 'Summit', extlinks, langlinks }] } });
    opened.instead.push({ status: 200, headers: {}, body });
    const reading = expectReading(await opened.wikipedia.read(firstOf(opened), requestOf()), 'read');
    expect(reading).toMatchObject({ lines: 5, damaged: 4 });
    expect(reading.further.map(({ key }) => new URL(key).pathname)).toEqual(['/wiki/be-x-old/w/api.php']);
  });
});

describe('a wiki that does not answer', () => {
  const json = (body: unknown, status = 200): WikiAnswer => ({
    status,
    headers: {},
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const busy = (code: string) => json({ error: { code, info: 'Come back.' } });
  const until = (seconds: number) => new Date(now.getTime() + seconds * 1000);

  test.each<[string, WikiAnswer, number]>([
    ['lags, and names a time, with 200', laggingWiki(7), 7],
    ['lags and names none', busy('maxlag'), 5],
    ['is asked too often', busy('ratelimited'), 5],
    ['is being mended', busy('readonly'), 5],
    ['says so by its status', { status: 429, headers: { 'retry-after': '60' }, body: '' }, 60],
    ['is down for a while', { status: 503, headers: { 'retry-after': '120' }, body: '' }, 120],
  ])('%s', async (_name, answer, seconds) => {
    const opened = await open();
    opened.instead.push(answer);
    const reading = await opened.wikipedia.read(firstOf(opened), requestOf());
    expect(expectReading(reading, 'later').until).toEqual(until(seconds));
  });

  test('is not asked again before the time that it named, by whomever', async () => {
    const opened = await open();
    opened.instead.push(laggingWiki(7));
    await opened.wikipedia.read(firstOf(opened), requestOf());
    const again = expectReading(await opened.wikipedia.read(firstOf(opened), requestOf()), 'later');
    expect(again.until.getTime()).toBeGreaterThan(until(6).getTime());
    expect(opened.archive.server.requests).toHaveLength(1);
  });

  test.each<[string, WikiAnswer, string]>([
    ['an error of its own', busy('internal_api_error_DBQueryError'), 'The wiki answered: Come back.'],
    [
      'an error without words',
      json({ error: { code: 'unknown_action' } }),
      'The wiki answered: unknown_action',
    ],
    ['a page', json('<html>maintenance</html>'), 'The wiki’s answer could not be understood.'],
    ['a list', json([]), 'The wiki’s answer could not be understood.'],
    ['nothing', json('null'), 'The wiki’s answer could not be understood.'],
    ['an error', json('', 500), 'The server answered with an error (500).'],
  ])('but with %s', async (_name, answer, why) => {
    const opened = await open();
    opened.instead.push(answer);
    expect(await opened.wikipedia.read(firstOf(opened), requestOf())).toEqual({ kind: 'failed', why });
  });
});
