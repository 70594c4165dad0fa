import { expect, test } from 'vitest';
import { readReference } from '@/lib/ingest/archives/archive-copy';

const story = 'https://courier.example/2025/08/15/talks';
const day = new Date('2025-08-15T00:00:00Z');
const second = new Date('2025-08-15T20:15:02Z');

const pages: readonly (readonly [string, string])[] = [
  [story, story],
  [`${story}?id=7&page=2`, `${story}?id=7&page=2`],
  ['//courier.example/talks', 'https://courier.example/talks'],
  ['www.courier.example/talks', 'https://www.courier.example/talks'],
  ['courier.example', 'https://courier.example'],
  ['http://курьер.example/переговоры', 'http://курьер.example/переговоры'],
  [' https://courier.example/talks ', 'https://courier.example/talks'],
  // A day and numbers in an outlet's own address are no copy.
  ['https://courier.example/20250815/12345678/talks', 'https://courier.example/20250815/12345678/talks'],
  ['https://courier.example/20250815/other.example', 'https://courier.example/20250815/other.example'],
  [
    'https://courier.example/go?to=https://other.example/',
    'https://courier.example/go?to=https://other.example/',
  ],
  ['https://archive.org/details/a-film-of-it', 'https://archive.org/details/a-film-of-it'],
];
test.each(pages)('%s is a page itself', (link, original) => {
  expect(readReference(link)).toEqual({ original, copiedAt: null, isWayback: false });
});

const wayback: readonly (readonly [string, Date | null])[] = [
  [`https://web.archive.org/web/20250815201502/${story}`, second],
  [`http://web.archive.org/web/20250815201502id_/${story}`, second],
  [`//web.archive.org/web/20250815201502if_/${story}`, second],
  [`web.archive.org/web/20250815/${story}`, day],
  [`https://www.web.archive.org/web/20250815201502/${story.replace('//', '/')}`, second],
  ['https://web.archive.org/web/20250815201502/courier.example/2025/08/15/talks', second],
  [`https://web.archive.org/web/20250815201502/${encodeURIComponent(story)}`, second],
  [`https://archive.org/wayback/20250815201502/${story}`, second],
  [`https://web.archive.org/web/2025/${story}`, new Date('2025-01-01T00:00:00Z')],
  [`https://web.archive.org/web/20250815*/${story}`, null],
  [`https://web.archive.org/save/${story}`, null],
  // A copy of a copy: the inner one is of the page.
  [`https://web.archive.org/web/2026/https://web.archive.org/web/20250815201502/${story}`, second],
  [`https://archive.ph/20260101000000/https://web.archive.org/web/20250815201502/${story}`, second],
];
test.each(wayback)('%s is a copy of the Wayback Machine’s', (link, copiedAt) => {
  expect(readReference(link)).toEqual({ original: story, copiedAt, isWayback: true });
});

const others: readonly (readonly [string, Date | null])[] = [
  [`https://archive.today/20250815201502/${story}`, second],
  [`https://archive.is/2025.08.15-201502/${story}`, second],
  [`https://archive.ph/newest/${story}`, null],
  [`https://archive.ph/o/AbCdE/${story}`, null],
  [`https://archive.li/${story}`, null],
  [`https://ghostarchive.org/archive/20250815/${story}`, day],
  [`https://www.webcitation.org/6AbC?url=${encodeURIComponent(story)}&date=2025-08-15`, null],
  ['https://megalodon.jp/2025-0815-2015-02/courier.example/2025/08/15/talks', null],
  [`https://arquivo.example/wayback/20250815201502/${story}`, second],
  [`https://archive-it.example/4867/20250815201502/${story}`, second],
  [`https://web.archive.org/web/20260101000000/https://archive.ph/20250815201502/${story}`, second],
];
test.each(others)('%s is a copy in another archive', (link, copiedAt) => {
  expect(readReference(link)).toEqual({ original: story, copiedAt, isWayback: false });
});

const seven = Array.from({ length: 7 }, () => 'https://archive.ph/20250815/').join('');
const nothing: readonly string[] = [
  '',
  'https://',
  'https:///talks',
  'mailto:desk@courier.example',
  'ftp://courier.example/talks',
  'javascript:alert(1)',
  '/wiki/Summit',
  'https://courier.example/two words',
  'https://archive.ph/AbCdE',
  'https://ghostarchive.org/archive/AbCdE',
  'https://perma.cc/AB12-CD34',
  'https://web.archive.org/',
  'https://web.archive.org/web/20250815201502/',
  'https://web.archive.org/web/20250815201502/mailto:desk@courier.example',
  `${seven}${story}`,
];
test.each(nothing)('“%s” names no page', (link) => {
  expect(readReference(link)).toBeNull();
});

test.each([
  [
    'https://web.archive.org/web/20250815201502/www.courier.example/go?u=http://other.example/a',
    'https://www.courier.example/go?u=http://other.example/a',
  ],
  [
    'https://web.archive.org/web/20250815201502/https://courier.example/go?u=https://other.example/a',
    'https://courier.example/go?u=https://other.example/a',
  ],
  [
    'https://archive.ph/20250815/courier.example/a?from=http://b.example/',
    'https://courier.example/a?from=http://b.example/',
  ],
])('%s is a copy of %s, whatever its query holds', (link, original) => {
  expect(readReference(link)?.original).toBe(original);
});
