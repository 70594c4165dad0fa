import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { type FillInWords, fillInRequest } from '@/lib/cli/fill-in/fill-in-request';
import { loadEvent } from '@/lib/event/load';

const now = new Date('2026-01-10T12:00:00Z');
const folder = mkdtempSync(join(tmpdir(), 'parallax-request-'));
const list = join(folder, 'mine.txt');
writeFileSync(list, 'https://courier.example/1\n');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (words: FillInWords) => fillInRequest(words, loadEvent(), now);
const spanOf = (words: FillInWords) => {
  const request = read(words);
  if (request.kind === 'invalid') return request.problems;
  return [request.span.from.toISOString(), request.span.until.toISOString()];
};

describe('the span of a pull', () => {
  test.each<[string, FillInWords, readonly string[]]>([
    [
      'days, the last one whole',
      { since: '2025-08-08', until: '2025-08-26' },
      ['2025-08-08T00:00:00.000Z', '2025-08-27T00:00:00.000Z'],
    ],
    [
      'one day',
      { since: '2025-08-15', until: '2025-08-15' },
      ['2025-08-15T00:00:00.000Z', '2025-08-16T00:00:00.000Z'],
    ],
    [
      'times, with any zone',
      { since: '2025-08-15T18:00Z', until: '2025-08-15T22:30:00+02:00' },
      ['2025-08-15T18:00:00.000Z', '2025-08-15T20:30:00.000Z'],
    ],
    ['until now', { since: '2026-01-09' }, ['2026-01-09T00:00:00.000Z', now.toISOString()]],
    [
      'no further than now',
      { since: '2026-01-09', until: '2026-02-01' },
      ['2026-01-09T00:00:00.000Z', now.toISOString()],
    ],
    ['the event’s own days', { urls: [list] }, ['2025-08-08T00:00:00.000Z', '2025-08-27T00:00:00.000Z']],
    [
      'the end before the beginning',
      { since: '2025-08-20', until: '2025-08-10' },
      ['--until 2025-08-10 is before --since 2025-08-20: the span ends before it begins.'],
    ],
    ['what has not come', { since: '2026-02-01' }, ['--since 2026-02-01 has not come yet.']],
    [
      'no days at all',
      { since: 'last week', until: '2025-02-30' },
      [
        '--since last week is neither a day like 2025-08-15 nor a time like 2025-08-15T18:00Z.',
        '--until 2025-02-30 is neither a day like 2025-08-15 nor a time like 2025-08-15T18:00Z.',
      ],
    ],
    [
      'a time without a zone',
      { since: '2025-08-15T18:00' },
      ['--since 2025-08-15T18:00 is neither a day like 2025-08-15 nor a time like 2025-08-15T18:00Z.'],
    ],
  ])('%s', (_, words, expected) => expect(spanOf(words)).toEqual(expected));
});

describe('the archives of a pull', () => {
  const since = '2025-08-08';

  test.each<[string, FillInWords, readonly string[]]>([
    ['all but the Wayback Machine where none is named', { since }, ['wikipedia', 'gdelt', 'dated-sitemaps']],
    ['those that are named, once', { since, archive: ['wayback', 'wayback'] }, ['wayback']],
    ['none where a file is named', { since, warc: [list] }, []],
    ['both where both are', { since, urls: [list], archive: ['gdelt'] }, ['gdelt']],
  ])('%s', (_, words, names) => expect(read(words)).toMatchObject({ kind: 'request', names }));

  test('all that is wrong is said at once', () => {
    expect(read({ since, archive: ['bing'], urls: [join(folder, 'no')], warc: ['no.warc'] })).toEqual({
      kind: 'invalid',
      problems: [
        '--archive bing: there is no such archive; there are wikipedia, gdelt, dated-sitemaps, wayback.',
        `--urls ${join(folder, 'no')}: there is no such file.`,
        '--warc no.warc: there is no such file.',
      ],
    });
  });

  test('a WACZ is told from a WARC, with what to do about it', () => {
    const wacz = join(folder, 'crawl.wacz');
    writeFileSync(wacz, 'PK\u0003\u0004 and the rest of the zip');
    expect(read({ since, warc: [wacz, list] })).toEqual({
      kind: 'invalid',
      problems: [
        `--warc ${wacz}: a zip, as a WACZ is, and no WARC; unpack it and give the .warc.gz files of its archive folder.`,
      ],
    });
  });

  test('a list is known by its name and its text', () => {
    const nameOf = () => {
      const request = read({ urls: [list] });
      return request.kind === 'request' ? request.lists[0]?.name : null;
    };
    const before = nameOf();
    expect(before).toMatch(/^mine\.txt \(26 bytes, [0-9a-f]{12}\)$/);
    writeFileSync(list, 'https://courier.example/2\n');
    expect(nameOf()).not.toBe(before);
  });
});
