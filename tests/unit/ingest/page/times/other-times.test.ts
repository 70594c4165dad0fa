import { describe, expect, it } from 'vitest';
import { choosePublicationTime } from '@/lib/news/choose-publication-time';
import { readWhole } from '@/tests/support/read-article';

const prose =
  '<p>The harbour master told the council on Monday that the outer wall would not last another winter.</p>'.repeat(
    3,
  );

function publishedOf(head: string, body = '', language = 'en'): string | null {
  const html = `<html lang="${language}"><head>${head}</head><body><article><h1>Harbour wall will not last</h1>${body}${prose}</article></body></html>`;
  const chosen = choosePublicationTime(readWhole(html).article.published);
  return chosen.kind === 'instant' ? chosen.at.toISOString() : chosen.kind === 'day' ? chosen.day : null;
}

const meta = (time: string) => `<meta property="article:published_time" content="${time}">`;
const changed = (time: string) => `<meta property="article:modified_time" content="${time}">`;
const named = (time: string) => `<meta itemprop="datePublished" content="${time}">`;
const linked = (parts: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle",${parts}}</script>`;

describe('the zone that another time of the publication tells', () => {
  it.each([
    // Says UTC, and a stamp of the same hour knows better.
    [
      '2025-08-15T20:00:00.000Z',
      '<time datetime="2025-08-15T20:00:00+09:00">2025.08.15 20:00</time>',
      '2025-08-15T11:00:00.000Z',
    ],
    [
      '2025-08-15T20:00:00Z',
      '<time datetime="2025-08-15T20:00+02:00">15.08.2025</time>',
      '2025-08-15T18:00:00.000Z',
    ],
    // No zone, and the same moment by a clock that has one.
    [
      '2025-08-15T05:00:00',
      '<time datetime="2025-08-15T09:00:00Z">08-15-25</time>',
      '2025-08-15T09:00:00.000Z',
    ],
    [
      '2025-08-15T22:05:00',
      '<time datetime="2025-08-15T22:05:00Z">Aug. 15, 2025 2:05 PM AKDT</time>',
      '2025-08-15T22:05:00.000Z',
    ],
    ['2025-08-15T21:08:12', '<time>Aug 15, 2025, 5:08pm EDT</time>', '2025-08-15T21:08:12.000Z'],
    [
      '2025-08-15T23:30:10',
      '<time datetime="2025-08-16T04:30:10+05:00">16 August</time>',
      '2025-08-15T23:30:10.000Z',
    ],
    [
      '2025-08-15T14:20',
      '<time datetime="2025-08-15T08:50:00Z">15 August</time>',
      '2025-08-15T08:50:00.000Z',
    ],
    // Not told.
    ['2025-08-15T22:05:00', '<time datetime="2025-08-15T22:05:00Z">15 August</time>', '2025-08-15'],
    ['2025-08-15T05:00:00', '<time datetime="2025-08-15T09:07:00Z">15 August</time>', '2025-08-15'],
    ['2025-08-15T05:00:10', '<time datetime="2025-08-15T09:00:11Z">15 August</time>', '2025-08-15'],
    [
      '2025-08-15T05:00:00',
      '<time class="updated" datetime="2025-08-15T09:00:00Z">15 August</time>',
      '2025-08-15',
    ],
    [
      '2025-08-15T05:00:00',
      '<p>Updated: <time datetime="2025-08-15T09:00:00Z">15 August</time></p>',
      '2025-08-15',
    ],
    ['2025-08-15T05:00:00', '<time datetime="2025-08-17T09:00:00Z">17 August</time>', '2025-08-15'],
    [
      '2025-08-15T05:00:00',
      '<aside><time datetime="2025-08-15T09:00:00Z">15 August</time></aside>',
      '2025-08-15',
    ],
    [
      '2025-08-15T20:00:00Z',
      '<time datetime="2025-08-15T19:00:00+09:00">15 August</time>',
      '2025-08-15T20:00:00.000Z',
    ],
    [
      '2025-08-15T20:00:00+02:00',
      '<time datetime="2025-08-15T20:00:00+09:00">15 August</time>',
      '2025-08-15T18:00:00.000Z',
    ],
  ])('%s beside %s', (time, body, expected) => {
    expect(publishedOf(meta(time), body)).toBe(expected);
  });

  it.each([
    ['2025-08-15T19:11:05-04:00', '2025-08-15T15:11:05-04:00', '2025-08-15T19:11:05.000Z'],
    ['2025-08-15T06:11:05+09:00', '2025-08-15T15:11:05+09:00', '2025-08-15T06:11:05.000Z'],
    // By another clock, of another hour, or round.
    ['2025-08-15T19:11:05-04:00', '2025-08-15T15:11:05-05:00', '2025-08-15T23:11:05.000Z'],
    ['2025-08-15T19:11:05-04:00', '2025-08-15T16:11:05-04:00', '2025-08-15T23:11:05.000Z'],
    ['2025-08-15T19:30:00-04:00', '2025-08-15T15:30:00-04:00', '2025-08-15T23:30:00.000Z'],
  ])('UTC with the zone added once more: %s beside %s', (time, other, expected) => {
    expect(publishedOf(`${meta(time)}${named(other)}`)).toBe(expected);
  });
});

describe('a publication time that is the time of the last change', () => {
  const late = '2025-08-15T18:06:00Z';
  const early = '2025-08-15T12:31:48Z';
  it.each([
    ['another meta element', `${meta(late)}${changed(late)}<meta name="datePublished" content="${early}">`],
    ['microdata', `${meta(late)}${changed(late)}${named(early)}`],
    [
      'microdata, with the data linked',
      `${linked(`"datePublished":"${late}","dateModified":"${late}"`)}${named(early)}`,
    ],
    [
      'a meta element, the change being in microdata',
      `<meta itemprop="dateModified" content="${late}">${named(late)}${meta(early)}`,
    ],
  ])('yields to an earlier one of %s', (_, head) => {
    expect(publishedOf(head)).toBe('2025-08-15T12:31:48.000Z');
  });

  it.each([
    ['there is no other', `${meta(late)}${changed(late)}`],
    ['the other is later', `${meta(late)}${changed(late)}${named('2025-08-15T19:07:00Z')}`],
    ['the other is as good as the same', `${meta(late)}${changed(late)}${named('2025-08-15T18:03:11Z')}`],
    [
      'the other is the same by another clock',
      `${meta(late)}${changed(late)}${named('2025-08-15T16:06:00Z')}`,
    ],
    [
      'the other is when the text was begun',
      `${meta(late)}${changed(late)}<meta name="article.created" content="${early}">`,
    ],
    [
      'the linked other is when it was begun',
      linked(`"datePublished":"${late}","dateModified":"${late}","dateCreated":"${early}"`),
    ],
    ['it was changed later', `${meta(late)}${changed('2025-08-15T20:00:00Z')}${named(early)}`],
  ])('stays where %s', (_, head) => {
    expect(publishedOf(head)).toBe('2025-08-15T18:06:00.000Z');
  });
});
