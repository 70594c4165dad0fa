import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import type { Step } from '@/lib/ingest/archives/archive';
import { openGdelt } from '@/lib/ingest/archives/gdelt';
import {
  type ArchiveAnswer,
  closeArchives,
  expectReading,
  requestOf,
  startArchive,
} from '@/tests/support/archives/archive-server';
import { createTestClient } from '@/tests/support/http-client';

afterEach(closeArchives);

const own = { from: new Date('2025-08-15T00:00:00Z'), until: new Date('2025-08-17T00:00:00Z') };
const minute = '/gdeltv3/gal/20250815190100.gal.json.gz';

async function gdelt(answers: Record<string, ArchiveAnswer>, options = {}) {
  const archive = await startArchive((path) => answers[path], options);
  const opened = openGdelt({ ...archive.door, base: archive.base, own, atOnce: 4 });
  const step: Step = { archive: 'gdelt', key: archive.server.origin + minute, holds: 'articles', depth: 0 };
  return { opened, step, archive };
}

const line = (fields: object): string => `${JSON.stringify(fields)}\n`;

describe('the minutes of a span', () => {
  const http = createTestClient();
  const opened = openGdelt({ http, now: () => new Date(), base: 'http://gdelt.test', own, atOnce: 1 });
  const stampOf = (step: Step) => /(\d{12})00\.gal\.json\.gz$/.exec(step.key)?.[1] ?? '';
  const span = (from: string, until: string) => ({ from: new Date(from), until: new Date(until) });
  const stamps = (from: string, until: string) => [...opened.steps(span(from, until))].map(stampOf);

  test('are the first three after each quarter hour', () => {
    expect(stamps('2025-08-15T19:00:00Z', '2025-08-15T20:00:00Z').map((stamp) => stamp.slice(-2))).toEqual([
      '01',
      '02',
      '03',
      '16',
      '17',
      '18',
      '31',
      '32',
      '33',
      '46',
      '47',
      '48',
    ]);
    const [first] = opened.steps(span('2025-08-15T19:00:00Z', '2025-08-15T20:00:00Z'));
    expect(first?.key).toBe('http://gdelt.test/gdeltv3/gal/20250815190100.gal.json.gz');
  });

  test.each([
    ['2025-08-15T19:01:30Z', '2025-08-15T19:17:00Z', ['02', '03', '16']],
    ['2025-08-15T19:02:00Z', '2025-08-15T19:03:00Z', ['02']],
    ['2025-08-15T19:04:00Z', '2025-08-15T19:16:00Z', []],
  ])('from %s until %s are %j', (from, until, minutes) => {
    expect(stamps(from, until).map((stamp) => stamp.slice(-2))).toEqual(minutes);
  });

  test('of the event’s own two days come first, 576 of them, then day by day outward, each once', () => {
    const all = stamps('2025-08-13T00:00:00Z', '2025-08-20T00:00:00Z');
    const days = all.map((stamp) => stamp.slice(6, 8));
    expect(days.filter((day, at) => day !== days[at - 1])).toEqual([
      '15',
      '16',
      '17',
      '14',
      '18',
      '13',
      '19',
    ]);
    expect(days.indexOf('17')).toBe(576);
    expect(new Set(all).size).toBe(7 * 288);
    expect(all).toHaveLength(7 * 288);
    expect(stamps('2025-08-13T00:00:00Z', '2025-08-20T00:00:00Z')).toEqual(all);
  });
});

describe('the other minutes of a quarter hour', () => {
  const hour = { from: new Date('2025-08-15T19:00:00Z'), until: new Date('2025-08-15T20:00:00Z') };
  const http = createTestClient();
  const opened = openGdelt({ http, now: () => new Date(), base: 'http://gdelt.test', own, atOnce: 1 });
  const minuteOf = ({ key }: Step) => Number(/(\d\d)00\.gal/.exec(key)?.[1]);
  const others = [0, ...Array.from({ length: 11 }, (_, at) => at + 4)];
  type State = 'read' | 'absent' | 'refused' | null;

  /** What is asked after the last of the quarter's likely minutes, of which each came to what is said. */
  function asksAfter(states: readonly State[], span = hour): readonly number[] {
    const [one, two, three] = opened.steps(hour);
    if (one === undefined || two === undefined || three === undefined)
      throw new Error('three likely minutes');
    const byMinute = new Map([one, two, three].map((step, at) => [step.key, states[at] ?? null]));
    return (opened.after?.(three, { span, stateOf: ({ key }) => byMinute.get(key) ?? null }) ?? []).map(
      minuteOf,
    );
  }

  test.each<[readonly number[], readonly State[]]>([
    [others, ['absent', 'absent', 'absent']],
    [[], ['absent', 'read', 'absent']],
    [[], ['read', 'read', 'read']],
    // Not done, failed, or so young that its file may still come.
    [[], ['absent', null, 'absent']],
    [[], ['absent', 'refused', 'absent']],
  ])('%j are asked where the likely ones are %j', (minutes, states) => {
    expect(asksAfter(states)).toEqual(minutes);
  });

  test('are those of the span alone', () => {
    const span = { from: new Date('2025-08-15T19:02:00Z'), until: new Date('2025-08-15T19:06:00Z') };
    expect(asksAfter([null, 'absent', 'absent'], span)).toEqual([4, 5]);
  });

  test('call for no more', () => {
    const [step] = opened.steps(hour);
    const key = step?.key.replace('190100', '190400') ?? '';
    const unlikely: Step = { archive: 'gdelt', key, holds: 'articles', depth: 0 };
    expect(opened.after?.(unlikely, { span: hour, stateOf: () => 'absent' })).toEqual([]);
  });
});

describe('a minute', () => {
  test('gives its articles, with GDELT’s time as the time of capture only', async () => {
    const body = gzipSync(
      line({
        date: '2025-08-15T18:40:00Z',
        url: 'https://courier.example/talks',
        title: 'Leaders meet &amp; talk',
        desc: 'What they said.',
        lang: 'en',
        domain: 'courier.example',
        outletName: 'The Courier',
      }),
    );
    const { opened, step } = await gdelt({ [minute]: body });
    const reading = expectReading(await opened.read(step, requestOf()), 'read');
    expect(reading).toEqual({
      kind: 'read',
      lines: 1,
      damaged: 0,
      further: [],
      problem: null,
      candidates: [
        {
          address: 'https://courier.example/talks',
          headline: 'Leaders meet & talk',
          summary: 'What they said.',
          language: 'en',
          published: null,
          origin: 'gdelt',
          capturedAt: new Date('2025-08-15T19:01:00Z'),
          capture: null,
        },
      ],
    });
  });

  const variants: readonly (readonly [string, object])[] = [
    ['names in capitals', { URL: 'https://a.example/x', TITLE: 'Talks', LANG: 'en', DESC: 'D' }],
    [
      'names written out',
      { Url: 'https://a.example/x', Title: 'Talks', Language: 'English', Description: 'D' },
    ],
    [
      'names of other files',
      { page_url: 'https://a.example/x', page_title: 'Talks', page_lang: 'en', summary: 'D' },
    ],
    ['a path beside a domain', { url: '/x', domain: 'a.example', title: 'Talks', lang: 'en', desc: 'D' }],
    [
      'an empty field before a full one',
      { url: '', link: 'https://a.example/x', title: 'Talks', lang: 'en', desc: 'D' },
    ],
  ];
  test.each(variants)('is read with %s', async (_name, fields) => {
    const { opened, step } = await gdelt({ [minute]: gzipSync(line(fields)) });
    const { candidates } = expectReading(await opened.read(step, requestOf()), 'read');
    expect(candidates).toMatchObject([
      { address: 'https://a.example/x', headline: 'Talks', summary: 'D', language: 'en' },
    ]);
  });

  test.each([
    [String.raw`"title":"It\'s over"`, "It's over"],
    [String.raw`"title":"A \dash \u2013 and \u00e9"`, 'A dash – and é'],
    [String.raw`"title":"With \u12G4"`, 'With u12G4'],
    ['"title":"A tab\there"', 'A tab here'],
    ['"title":"A unit\u001f sign"', 'A unit sign'],
    ['"title":"In search of " partners " abroad"', 'In search of " partners " abroad'],
    ['"title":"Says "yes", then no"', 'Says "yes", then no'],
    ['"title":"Talks",', 'Talks'],
    ['"title":"Talks","tone":-1.5,"x":undefined', 'Talks'],
  ])('reads a line that is no JSON for a sign within it: %s', async (written, headline) => {
    const text = `{"url":"https:\\/\\/a.example/x",${written}}\n`;
    const { opened, step } = await gdelt({ [minute]: gzipSync(text) });
    const reading = expectReading(await opened.read(step, requestOf()), 'read');
    expect(reading).toMatchObject({
      lines: 1,
      damaged: 0,
      candidates: [{ address: 'https://a.example/x', headline }],
    });
  });

  const damaged = [
    '{"url":"https://a.example/x","title":"It\\\'s cut off hea',
    '{"url":"https://a.example/x","title":"Talks","',
    '<p>"url":"https://a.example/x"</p>',
    '{"title":"no address "here""}',
    '{"url":"https://a.example/x","title":',
    '[]',
    'null',
    '"text"',
    '{"title":"no address"}',
    '{"url":"javascript:alert(1)","domain":"a.example"}',
    '{"url":"https://a.example/with space"}',
    `{"url":"https://a.example/x","title":"${'x'.repeat(1_100_000)}"}`,
  ];
  test.each(damaged)('passes a damaged line over and goes on: %s', async (text) => {
    const good = line({ url: 'https://a.example/good', title: 'Talks' });
    const { opened, step } = await gdelt({ [minute]: gzipSync(`${good}${text}\n\n${good}`) });
    const reading = expectReading(await opened.read(step, requestOf()), 'read');
    expect(reading).toMatchObject({ lines: 3, damaged: 1, problem: null });
    expect(reading.candidates).toHaveLength(2);
  });

  test('that is not there is normal; by whose clock it is not is said', async () => {
    const headers = { date: 'Fri, 15 Aug 2025 19:00:30 GMT' };
    const { opened, step } = await gdelt({ [minute]: { status: 404, headers } });
    const asOf = new Date('2025-08-15T19:00:30Z');
    expect(await opened.read(step, requestOf())).toEqual({ kind: 'absent', asOf });
  });

  test('is asked for while three others are, and a fifth waits', async () => {
    const waiting: (() => void)[] = [];
    const archive = await startArchive(() => undefined, {
      before: () => new Promise<void>((resolve) => waiting.push(resolve)),
      patienceMs: 10_000,
    });
    const opened = openGdelt({ ...archive.door, base: archive.base, own, atOnce: 4 });
    const steps = [...opened.steps({ from: own.from, until: new Date('2025-08-15T00:30:00Z') })].slice(0, 5);
    const readings = steps.map((step) => opened.read(step, requestOf()));
    await expect.poll(() => waiting.length).toBe(4);
    expect(archive.gate.held()).toHaveLength(4);
    waiting.shift()?.();
    await expect.poll(() => waiting.length).toBe(4);
    for (const answer of waiting) answer();
    await Promise.all(readings);
    expect(archive.server.paths()).toHaveLength(5);
    expect(archive.gate.held()).toEqual([]);
  });

  test('whose gzip was cut gives the lines before, and says so', async () => {
    const lines = Array.from({ length: 4000 }, (_, at) =>
      line({ url: `https://a.example/${at}`, title: `Talks ${Math.sin(at)}` }),
    );
    const whole = gzipSync(lines.join(''));
    const { opened, step } = await gdelt({ [minute]: whole.subarray(0, whole.length / 2) });
    const reading = expectReading(await opened.read(step, requestOf()), 'read');
    expect(reading.problem).toBe('The gzip data is cut short or damaged.');
    expect(reading.candidates.length).toBeGreaterThan(1000);
    expect(reading.candidates.length).toBeLessThan(4000);
  });

  test('that is not packed is read too', async () => {
    const { opened, step } = await gdelt({ [minute]: line({ url: 'https://a.example/x' }) });
    expect(expectReading(await opened.read(step, requestOf()), 'read').candidates).toHaveLength(1);
  });

  test('of 100,000 lines keeps what is wanted and counts the others', async () => {
    const lines: string[] = [];
    for (let at = 0; at < 100_000; at++) {
      lines.push(
        line({
          url: `https://a.example/${at}`,
          title: at % 1000 === 0 ? 'Talks' : 'Weather',
          desc: 'x'.repeat(300),
        }),
      );
    }
    const { opened, step } = await gdelt({ [minute]: gzipSync(lines.join(''), { level: 1 }) });
    const reading = expectReading(
      await opened.read(
        step,
        requestOf(({ headline }) => headline === 'Talks'),
      ),
      'read',
    );
    expect(reading).toMatchObject({ lines: 100_000, damaged: 0 });
    expect(reading.candidates).toHaveLength(100);
  });

  test('of which too much is wanted says what was left out', async () => {
    const lines = Array.from({ length: 20_010 }, (_, at) => line({ url: `https://a.example/${at}` }));
    const { opened, step } = await gdelt({ [minute]: gzipSync(lines.join('')) });
    const reading = expectReading(await opened.read(step, requestOf()), 'read');
    expect(reading.candidates).toHaveLength(20_000);
    expect(reading.problem).toBe('10 more articles than are kept of one file were left out.');
  });
});

describe('a server that wants to be left alone', () => {
  const now = new Date('2026-11-22T03:00:00Z');

  test('says until when', async () => {
    const busy = { status: 429, headers: { 'retry-after': '600' } };
    const { opened, step } = await gdelt({ [minute]: busy }, { now: () => now });
    expect(await opened.read(step, requestOf())).toEqual({
      kind: 'later',
      until: new Date('2026-11-22T03:10:00Z'),
      why: 'The server asked us to come back later.',
    });
  });

  test('is left alone for a while where it does not say, and not asked before', async () => {
    const { opened, step, archive: held } = await gdelt({ [minute]: { status: 429 } }, { now: () => now });
    const until = new Date('2026-11-22T03:15:00Z');
    expect(expectReading(await opened.read(step, requestOf()), 'later').until).toEqual(until);
    const asked = held.server.paths().length;
    const again = expectReading(await opened.read(step, requestOf()), 'later');
    expect(held.server.paths()).toHaveLength(asked);
    expect(again.until.getTime()).toBeGreaterThan(until.getTime() - 5000);
  });

  test('by robots.txt is not asked', async () => {
    const {
      opened,
      step,
      archive: held,
    } = await gdelt({ [minute]: 'x' }, { robots: 'User-agent: *\nDisallow: /gdeltv3/' });
    expectReading(await opened.read(step, requestOf()), 'refused');
    expect(held.server.paths()).toEqual([]);
  });

  test('with an error of its own fails, to be tried again', async () => {
    const { opened, step } = await gdelt({ [minute]: { status: 500 } });
    expect(await opened.read(step, requestOf())).toEqual({
      kind: 'failed',
      why: 'The server answered with an error (500).',
    });
  });
});
