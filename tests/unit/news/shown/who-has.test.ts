import { expect, it } from 'vitest';
import { type OutletReading, whoHas } from '@/lib/news/shown/who-has';
import { listedArticle } from '@/tests/support/listed-article';

const { outlet } = listedArticle('a', null);
const reading = (slug: string, more: Partial<OutletReading> = {}): OutletReading => ({
  outlet: { ...outlet, slug },
  read: [{ language: 'en', articles: 3, beginnings: 0 }],
  silence: null,
  ...more,
});
const read = (language: string, articles: number, beginnings = 0) => ({ language, articles, beginnings });

it.each<readonly [string, Partial<OutletReading>, string]>([
  ['was read', {}, 'has not'],
  ['was read, of some articles the beginning', { read: [read('en', 3, 2)] }, 'has not'],
  ['was read in two languages, of which we know one', { read: [read('ja', 3), read('en', 1)] }, 'has not'],
  ['shows beginnings only', { read: [read('en', 3, 3)] }, 'beginnings'],
  ['writes in a language without rules', { read: [read('ja', 3)] }, 'language'],
  ['has no article', { read: [] }, 'no-article'],
  ['has it, in whatever language', { outlet: { ...outlet, slug: 'wire' }, read: [read('ja', 3)] }, 'has'],
])('an outlet that %s', (_, more, expected) => {
  const { has, hasNot, unread } = whoHas([reading('mail', more)], new Set(['wire']), (one) => one === 'en');
  expect([
    ...has.map(() => 'has'),
    ...hasNot.map(() => 'has not'),
    ...unread.map(({ why }) => why.kind),
  ]).toEqual([expected]);
});
