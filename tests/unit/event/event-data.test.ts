import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { eventSchema } from '@/lib/event/event';
import { readEvent, readOutlets } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import { outletsSchema } from '@/lib/event/outlets';
import { parseData } from '@/lib/event/read-data-file';

const languages = ['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'ja', 'pl', 'pt', 'ru', 'tr', 'uk', 'zh'];

function shippedEvent() {
  const event = readEvent(null);
  if (event.kind === 'invalid') throw new Error(event.problems.join(' '));
  return event.value;
}

describe('the shipped files', () => {
  test('the moments: in order of time, each with its words in every language', () => {
    const moments = eventMoments(shippedEvent());
    expect(moments.length).toBeGreaterThanOrEqual(15);
    expect(moments.length).toBeLessThanOrEqual(25);
    const days = shippedEvent().moments.map(({ at }) => at.slice(0, 10));
    expect(days).toEqual(days.toSorted());
    const instants = moments.flatMap(({ at }) => (at.kind === 'instant' ? [at.at.getTime()] : []));
    expect(instants).toEqual(instants.toSorted((one, other) => one - other));
    const thin = moments.flatMap(({ slug, words }) =>
      words
        .filter((group) => languages.some((language) => (group.words[language] ?? []).length === 0))
        .map((group) => `${slug}: ${group.name}`),
    );
    expect(thin).toEqual([]);
  });

  test('the event: its day within its coverage, its own zone offered first', () => {
    const { day, zone, zones, coverage } = shippedEvent();
    expect([coverage.from, day, coverage.to]).toEqual([coverage.from, day, coverage.to].toSorted());
    expect(zones[0]?.id).toBe(zone);
  });

  test('the outlets: many, none twice, of several languages and kinds', () => {
    const outlets = readOutlets(null);
    if (outlets.kind === 'invalid') throw new Error(outlets.problems.join(' '));
    expect(outlets.value.length).toBeGreaterThan(100);
    expect(new Set(outlets.value.map(({ slug }) => slug)).size).toBe(outlets.value.length);
    expect(new Set(outlets.value.map(({ language }) => language)).size).toBeGreaterThan(10);
  });
});

const outlet = {
  slug: 'courier',
  name: 'The Courier',
  home: 'https://courier.example/',
  country: 'US',
  language: 'en',
  kind: 'local',
  sources: [{ kind: 'feed', url: 'https://courier.example/feed.xml' }],
};
const outletsText = (...changes: readonly Record<string, unknown>[]): string =>
  JSON.stringify(
    changes.map((change) => ({ ...outlet, ...change })),
    null,
    1,
  );

describe('an outlets file that is wrong says where and why', () => {
  // Slug, name, home, country, language, kind stand on lines 3 to 8, the source's url on line 12.
  const cases: readonly [string, string, string][] = [
    ['empty', '', 'line 1: the file is empty.'],
    ['only space', '\n\n ', 'line 1: the file is empty.'],
    ['a comma too few', '[\n1\n2]', 'line 3: the file is not valid JSON (comma expected).'],
    ['a comma too many', '[\n1,\n]', 'line 3: the file is not valid JSON (value expected).'],
    ['cut off', '[\n{"slug": ', 'line 2: the file is not valid JSON (value expected).'],
    ['a comment', '// outlets\n[]', 'line 1: the file is not valid JSON (invalid comment token).'],
    ['not a list', '{}', 'line 1: the file is not a list.'],
    [
      'a wrong kind',
      outletsText({ kind: 'blog' }),
      'line 8: 0.kind is "blog", but must be one of wire, state, newspaper, broadcaster, digital, local, official, not-described.',
    ],
    ['a missing key', outletsText({ name: undefined }), 'line 2: 0.name is missing.'],
    ['a wrong type', outletsText({ name: 7 }), 'line 4: 0.name is not a string.'],
    ['a key too many', outletsText({ motto: 'All the news' }), 'line 15: 0 has what nobody reads: motto.'],
    [
      'an address that is none',
      outletsText({ home: 'courier' }),
      'line 5: 0.home is not an http or https address.',
    ],
    [
      'an address that may not be asked',
      outletsText({ home: 'file:///etc/passwd' }),
      'line 5: 0.home is not an http or https address.',
    ],
    [
      'a country in words',
      outletsText({ country: 'Norway' }),
      'line 6: 0.country is not a two-letter country code.',
    ],
    [
      'a slug that breaks addresses',
      outletsText({ slug: 'a/b' }),
      'line 3: 0.slug may hold only a–z, 0–9 and, between them, hyphens and full stops.',
    ],
    [
      'a slug twice',
      outletsText({ sources: [] }, { sources: [] }),
      'line 12: 1.slug is used by another outlet.',
    ],
    ['a source twice', outletsText({}, { slug: 'other' }), 'line 26: 1.sources.0.url is listed already.'],
  ];
  test.each(cases)('%s', (_name, source, problem) => {
    expect(parseData(source, { name: 'my-outlets.json', schema: outletsSchema })).toEqual({
      kind: 'invalid',
      problems: [`my-outlets.json, ${problem}`],
    });
  });

  test('every problem is told, not only the first', () => {
    const source = outletsText({ kind: 'blog', country: 'Norway' });
    const read = parseData(source, { name: 'o.json', schema: outletsSchema });
    expect(read.kind === 'invalid' ? read.problems.length : 0).toBe(2);
  });

  test('a byte order mark and other line ends are no problem', () => {
    const source = `\ufeff${outletsText({}).replaceAll('\n', '\r\n')}`;
    expect(parseData(source, { name: 'o.json', schema: outletsSchema }).kind).toBe('read');
  });
});

describe('an event file that is wrong says where and why', () => {
  const event = shippedEvent();
  const words = { name: 'Alaska', words: { en: ['Alaska'] } };
  const aMoment = {
    slug: 'handshake',
    name: 'The handshake',
    at: '2025-08-15',
    precision: 'day',
    source: { name: 'The Courier', url: 'https://courier.example/' },
    words: ['Alaska'],
  };
  const cases: readonly [string, Record<string, unknown>, string][] = [
    ['an unknown zone', { zone: 'Alaska/Anchorage' }, 'zone is not a time zone such as America/Anchorage'],
    ['the letters of a zone', { zone: 'BST' }, 'zone is not a time zone such as America/Anchorage'],
    ['an offset for a zone', { zone: '+03:00' }, 'zone is not a time zone such as America/Anchorage'],
    [
      'a zone offered that nobody knows',
      { zones: [{ id: 'Moon', label: 'Moon' }] },
      'zones.0.id is not a time zone such as America/Anchorage',
    ],
    ['no zones', { zones: [] }, 'zones must not be empty'],
    [
      'a day that does not exist',
      { day: '2025-02-30' },
      'day is "2025-02-30", which is not a date such as 2025-08-15',
    ],
    [
      'coverage backwards',
      { coverage: { from: '2025-08-26', to: '2025-08-08' } },
      'coverage ends before it begins',
    ],
    [
      'no words',
      { words: { ...event.words, place: { name: 'Alaska', words: { en: [] } } } },
      'words.place.words.en must not be empty',
    ],
    [
      'a word that is everything',
      { words: { ...event.words, place: { name: 'Alaska', words: { en: ['*'] } } } },
      'words.place.words.en.0 holds no letter',
    ],
    [
      'a language that is none',
      { words: { ...event.words, place: { name: 'Alaska', words: { English: ['Alaska'] } } } },
      'words.place.words.English is not a language code',
    ],
    [
      'a group missing',
      { words: { place: words, actors: [words], meeting: words } },
      'words.related is missing',
    ],
    ['a moment twice', { moments: [aMoment, aMoment] }, 'moments.1.slug is there twice'],
    [
      'a moment by words that are nowhere',
      { moments: [{ ...aMoment, words: ['the handshake'] }] },
      'moments.0.words.0 names no group of words: “the handshake”',
    ],
    [
      'a moment between people by words that are nowhere',
      { moments: [{ ...aMoment, between: 'a talk of theirs' }] },
      'moments.0.between names no group of words: “a talk of theirs”',
    ],
    [
      'a moment of a day that claims a minute',
      { moments: [{ ...aMoment, precision: 'minute' }] },
      'moments.0.at needs a day where its precision is "day", and a time with an offset otherwise',
    ],
  ];
  test.each(cases)('%s', (_name, change, problem) => {
    const source = JSON.stringify({ ...event, ...change }, null, 2);
    const key = Object.keys(change)[0] ?? '';
    const line = source.split('\n').findIndex((text) => text.startsWith(`  "${key}"`)) + 1;
    const read = parseData(source, { name: 'event.json', schema: eventSchema });
    expect(read.kind === 'invalid' ? read.problems : []).toHaveLength(1);
    const [said = ''] = read.kind === 'invalid' ? read.problems : [];
    expect(said).toMatch(/^event\.json, line \d+: /);
    expect(said.replace(/^.*?: /, '')).toBe(`${problem}.`);
    expect(Number(/line (\d+)/.exec(said)?.[1])).toBeGreaterThanOrEqual(line);
  });
});

test('a file that cannot be read, and one that can', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-event-'));
  const path = join(folder, 'outlets.json');
  expect(readOutlets(path)).toEqual({ kind: 'invalid', problems: [`${path} cannot be read (ENOENT).`] });
  writeFileSync(path, outletsText({}));
  expect(readOutlets(path)).toMatchObject({
    kind: 'read',
    value: [{ slug: 'courier', archiveSitemaps: [] }],
  });
  rmSync(folder, { recursive: true });
});
