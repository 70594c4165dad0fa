import { describe, expect, test } from 'vitest';
import type { Moment, MomentTime } from '@/lib/news/moment';
import type { PublicationTime } from '@/lib/news/publication-time';
import { lagPhrase, momentMargin, momentPhrase, placeMoments, sentencePath } from '@/lib/site/layout/moments';
import { parseQuery } from '@/lib/site/query/query';
import { listedArticle } from '@/tests/support/listed-article';

const zone = 'America/Anchorage';
const minute: MomentTime = { kind: 'instant', at: new Date('2025-08-15T18:20:00Z'), precision: 'minute' };
const about: MomentTime = { ...minute, precision: 'about' };
const day: MomentTime = { kind: 'day', day: '2025-08-15' };
const at = (iso: string): PublicationTime => ({
  kind: 'instant',
  at: new Date(iso),
  precision: 'minute',
  origin: 'meta',
});

describe('when a moment was', () => {
  test.each([
    [minute, '15 August 2025, 10:20 AKDT', '10:20'],
    [about, '15 August 2025, about 10:20 AKDT', '~10:20'],
    [day, '15 August 2025', ''],
  ])('%j: %s', (time, phrase, margin) => {
    expect(momentPhrase(time, zone)).toBe(phrase);
    expect(momentMargin(time, zone)).toBe(margin);
  });

  test.each([
    ['2025-08-15T18:57:00Z', '+37 min'],
    ['2025-08-15T18:20:20Z', '+0 min'],
    ['2025-08-15T20:20:00Z', '+2 h'],
    ['2025-08-15T20:25:00Z', '+2 h 5 min'],
    ['2025-08-16T21:40:00Z', '+1 d 3 h'],
    ['2025-08-15T18:17:00Z', 'at once'],
  ])('an article of %s came %s', (published, lag) => {
    expect(lagPhrase(at(published), minute)).toBe(lag);
  });

  test('about a moment, the difference is about right too; to a day there is none', () => {
    expect(lagPhrase(at('2025-08-15T18:57:00Z'), about)).toBe('about +37 min');
    expect(lagPhrase(at('2025-08-15T18:57:00Z'), day)).toBeNull();
    expect(lagPhrase({ kind: 'day', day: '2025-08-15', origin: 'meta' }, minute)).toBeNull();
  });
});

describe('moments on a page of the timeline', () => {
  const moment = (slug: string, time: MomentTime): Moment => ({
    slug,
    name: slug,
    at: time,
    source: { name: 'x', url: 'https://x.example/' },
    zone: 'America/Anchorage',
    words: [],
    happening: null,
    beside: null,
    subjects: [],
    between: null,
    toCome: null,
    people: [],
    above: [],
    not: [],
    place: { name: 'Alaska', words: {} },
    elsewhere: { name: 'other meetings', words: {} },
    speaks: false,
    otherPlaces: { name: '', words: {} },
    alsoOn: [],
    speaksOf: [],
  });
  const instant = (iso: string): MomentTime => ({ kind: 'instant', at: new Date(iso), precision: 'minute' });
  const moments = [
    moment('of-the-day', day),
    moment('early', instant('2025-08-15T10:00:00Z')),
    moment('middle', instant('2025-08-15T19:00:00Z')),
    moment('just-before', instant('2025-08-15T20:01:00Z')),
    moment('late', instant('2025-08-16T07:00:00Z')),
    moment('elsewhere', { kind: 'day', day: '2025-08-20' }),
  ];
  const rows = [
    listedArticle('one', '2025-08-15T18:00:00Z'),
    listedArticle('two', '2025-08-15T20:10:00Z'),
    listedArticle('three', '2025-08-16T12:00:00Z'),
    listedArticle('none', null),
  ];
  const place = (text: string, shown = rows) => {
    const params = Object.fromEntries(new URLSearchParams(text));
    const { view } = parseQuery(params, { zone, outlets: null, moments: null });
    const { ofDay, before, after } = placeMoments(moments, shown, view);
    const names = (map: ReadonlyMap<string, readonly { slug: string }[]>) =>
      Object.fromEntries([...map].map(([key, list]) => [key, list.map(({ slug }) => slug)]));
    return { ofDay: names(ofDay), before: names(before), after: names(after) };
  };

  test('stand in their own hour, or after the report before them, or at the head of their day', () => {
    expect(place('')).toEqual({
      ofDay: { '2025-08-15': ['of-the-day', 'early'] },
      before: { two: ['just-before'] },
      after: { one: ['middle'], two: ['late'] },
    });
  });

  test('follow the zone: the evening of the 15th is the 16th in Moscow', () => {
    expect(place('tz=Europe/Moscow').ofDay).toEqual({
      '2025-08-15': ['of-the-day', 'early'],
      '2025-08-16': ['late'],
    });
  });

  test('newest first, they stand the other way round', () => {
    expect(place('sort=new', rows.slice(0, 3).toReversed())).toEqual({
      ofDay: { '2025-08-15': ['late', 'of-the-day'] },
      before: {},
      after: { two: ['just-before', 'middle'], one: ['early'] },
    });
  });

  test('are within the span that is asked for', () => {
    expect(place('from=2025-08-15T10:30', rows.slice(1)).ofDay).toEqual({
      '2025-08-15': ['of-the-day', 'middle'],
    });
  });

  test('are left to the page before, where there is one', () => {
    expect(place('after=meckz2o0-0123456789', rows.slice(1)).before).toEqual({});
    expect(place('after=meckz2o0-0123456789', rows.slice(1)).ofDay).toEqual({});
  });

  test('where nothing is shown, nothing stands', () => {
    expect(place('', [])).toEqual({ ofDay: {}, before: {}, after: {} });
  });
});

test.each([
  ['A plain sentence.', 'A plain sentence.'],
  ['He said: “No deal until there is a deal,” and left.', 'No deal until there is a deal,'],
  [
    'Nobody in the room was allowed to ask him anything at all before both of them left the stage together.',
    'Nobody in the room was allowed to ask him anything at all before both of them left the',
  ],
  ['「和平合意に直接進むこと」だと書いた。', '和平合意に直接進むこと'],
])('%s is found by: %s', (sentence, phrase) => {
  const path = sentencePath({ id: '0000000001', headline: 'Talks' }, sentence);
  expect(decodeURIComponent(path).replaceAll('+', ' ')).toBe(`/articles/0000000001/talks?hl="${phrase}"#hl`);
});
