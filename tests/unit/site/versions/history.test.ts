import { describe, expect, it } from 'vitest';
import type { ArticleRecord, ListedVisit } from '@/lib/news/shown/record';
import { layOutHistory } from '@/lib/site/versions/history';
import {
  choosePair,
  chooseVersion,
  comparisonPath,
  keptQuery,
  permalinkOf,
} from '@/lib/site/versions/versions';

const at = (hour: number) => new Date(Date.UTC(2025, 7, 15, hour));
const revision = (number: number, hour: number, headline = 'A') => ({
  number,
  kind: number === 1 ? ('first' as const) : ('headline' as const),
  headline,
  seenAt: at(hour),
  modifiedAt: null,
});
const visits = (text: string): readonly ListedVisit[] =>
  text.split(' ').map((one) => {
    const [hour = '', sign = ''] = one.split(':');
    const found = { '=': 'unchanged', '!': 'changed', x: 'gone', '?': 'unread' } as const;
    if (sign !== '=' && sign !== '!' && sign !== 'x' && sign !== '?') throw new Error(one);
    return { at: at(Number(hour)), found: found[sign] };
  });
const told = (record: Partial<ArticleRecord>) =>
  layOutHistory({ revisions: [revision(1, 0)], visits: [], corrections: [], ...record }).map((line) => {
    switch (line.kind) {
      case 'version':
        return `v${line.revision.number}${line.hasNewHeadline ? ` ${line.revision.headline}` : ''}`;
      case 'gone':
        return `gone ${line.looks} ${line.first.getUTCHours()}-${line.last.getUTCHours()}`;
      case 'returned':
        return `returned ${line.at.getUTCHours()}`;
      default:
        return `${line.kind} ${line.looks} ${line.last.getUTCHours()}`;
    }
  });

describe('an article’s history', () => {
  it.each([
    ['1:= 2:= 3:=', ['v1 A', 'unchanged 3 3']],
    ['1:= 2:? 3:=', ['v1 A', 'unchanged 2 3', 'unread 1 2']],
    ['1:= 2:x 3:x 4:=', ['v1 A', 'unchanged 1 1', 'gone 2 2-3', 'returned 4', 'unchanged 1 4']],
    // A host that is down says nothing of whether the article is there.
    ['1:x 2:? 3:x', ['v1 A', 'gone 1 1-1', 'unread 1 2', 'gone 1 3-3']],
    ['1:x 2:! 3:=', ['v1 A', 'gone 1 1-1', 'returned 2', 'unchanged 1 3']],
  ])('%s', (text, expected) => {
    expect(told({ visits: visits(text) })).toEqual(expected);
  });

  it('sums looks by the version they found', () => {
    const revisions = [revision(1, 0), revision(2, 3, 'B'), revision(3, 6, 'B')];
    expect(told({ revisions, visits: visits('1:= 2:= 3:! 4:= 6:! 7:= 8:=') })).toEqual([
      'v1 A',
      'unchanged 2 2',
      'v2 B',
      'unchanged 1 4',
      'v3',
      'unchanged 2 8',
    ]);
  });

  it('comes back with a new version after it was gone', () => {
    const revisions = [revision(1, 0), revision(2, 5, 'B')];
    expect(told({ revisions, visits: visits('1:x 2:x 5:!') })).toEqual([
      'v1 A',
      'gone 2 1-2',
      'v2 B',
      'returned 5',
    ]);
  });

  it('has nothing to tell where nothing was looked at', () => {
    expect(told({})).toEqual(['v1 A']);
    expect(told({ revisions: [] })).toEqual([]);
  });
});

describe('versions in an address', () => {
  it.each([
    [undefined, null, false],
    ['2', 2, false],
    ['', null, false],
    [['1', '3'], 3, false],
    ['0', null, true],
    ['4', null, true],
    ['-1', null, true],
    ['2.0', null, true],
    ['1e0', null, true],
    ['99999999999999999999', null, true],
    ['<script>', null, true],
  ])('v=%s', (given, number, hasProblem) => {
    const chosen = chooseVersion(given, 3);
    expect([chosen.number, chosen.problem !== null]).toEqual([number, hasProblem]);
  });

  it.each([
    [undefined, undefined, 2, 3, 0],
    ['1', undefined, 1, 3, 0],
    ['1', '2', 1, 2, 0],
    ['3', '1', 1, 3, 0],
    [undefined, '1', 1, 2, 0],
    ['2', '2', 1, 2, 1],
    ['1', '1', 1, 2, 1],
    ['x', '9', 2, 3, 2],
  ])('from=%s to=%s', (from, to, earlier, later, problems) => {
    const pair = choosePair({ from, to }, 3);
    expect([pair.from, pair.to, pair.problems.length]).toEqual([earlier, later, problems]);
  });

  it('are written so', () => {
    const article = { id: '0123456789', headline: 'Talks over' };
    expect(permalinkOf(article, null)).toEqual({
      path: '/articles/0123456789/talks-over',
      short: '/a/0123456789',
    });
    expect(permalinkOf(article, 2)).toEqual({
      path: '/articles/0123456789/talks-over?v=2',
      short: '/a/0123456789?v=2',
    });
    expect(comparisonPath(article, 1, 3)).toBe('/articles/0123456789/talks-over/changes?from=1&to=3');
    expect(keptQuery({ v: '2' })).toBe('?v=2');
    expect(keptQuery({ from: ['1'], to: '//elsewhere.example' })).toBe('?from=1');
    expect(keptQuery({ v: undefined })).toBe('');
  });
});
