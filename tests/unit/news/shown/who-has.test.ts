import { expect, it } from 'vitest';
import { type OutletReading, readingsOf, whoHas } from '@/lib/news/shown/who-has';
import { listedArticle } from '@/tests/support/listed-article';
import { aQuery } from '@/tests/support/store';

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

it.each([
  ['everything', {}, ['mail:en', 'wire:en,ja', 'ria:ru', 'silent:']],
  ['some outlets', { outlets: ['mail', 'ria'] }, ['mail:en', 'ria:ru']],
  ['all but one', { not: ['mail'] }, ['wire:en,ja', 'ria:ru', 'silent:']],
  ['a kind of outlets', { kinds: ['state'] }, ['ria:ru']],
  ['a language', { languages: ['ja'] }, ['wire:ja']],
  ['two languages of a kind', { languages: ['en', 'ru'], kinds: ['wire'] }, ['wire:en']],
  ['words', { words: 'talks' }, null],
  ['a moment', { moment: 'handshake' }, null],
  ['days', { from: new Date('2025-08-20T08:00:00Z') }, null],
  ['days until then', { to: new Date('2025-08-20T08:00:00Z') }, null],
  ['the record of then', { asOf: new Date('2025-08-20T08:00:00Z') }, null],
] as const)('of a question that is asked of %s it is known who has no answer', (_, query, expected) => {
  const readings = [
    reading('mail'),
    reading('wire', {
      outlet: { ...outlet, slug: 'wire', kind: 'wire' },
      read: [read('en', 1), read('ja', 1)],
    }),
    reading('ria', { outlet: { ...outlet, slug: 'ria', kind: 'state' }, read: [read('ru', 1)] }),
    reading('silent', { read: [] }),
  ];
  const of = readingsOf(aQuery(query), readings);
  const told = of?.map((one) => `${one.outlet.slug}:${one.read.map(({ language }) => language).join()}`);
  expect(told ?? null).toEqual(expected);
});
