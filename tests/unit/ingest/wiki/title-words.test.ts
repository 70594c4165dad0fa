import { describe, expect, test } from 'vitest';
import { familyName, personName, withoutYear, wordForms } from '@/lib/ingest/wiki/title-words';

describe('a person is who is sorted by family and given name', () => {
  test.each([
    ['Donald Trump', 'Trump, Donald', 'last'],
    ['Xi Jinping', 'Xi, Jinping', 'first'],
    ['Kim Jong-un', 'Kim, Jong-un', 'first'],
    ['Luiz Inácio Lula da Silva', 'Silva, Luiz Inacio Lula da', 'last'],
    ['Bo Ek (politician)', 'Ek, Bo', 'last'],
  ])('%s', (title, sortedBy, familyAt) => {
    expect(personName(title, sortedBy)).toEqual({ familyAt });
  });

  test.each([
    ['Anchorage, Alaska', null],
    ['The Hague', 'Hague, The Netherlands'],
    ['United States', 'United States'],
    ['War of 1812', '1812, War, Of'],
    ['Treaty of Rome', 'Rome, Peace Treaty'],
  ])('not %s, sorted by %s', (title, sortedBy) => {
    expect(personName(title, sortedBy)).toBeNull();
  });
});

test.each([
  ['Трамп, Дональд', 'last', 'Трамп'],
  ['ドナルド・トランプ', 'last', 'トランプ'],
  ['唐納德·川普', 'last', '川普'],
  ['Дональд Трамп', 'last', 'Трамп'],
  ['Си Цзиньпин', 'first', 'Си'],
  ['習近平', 'first', '習近平'],
] as const)('the family’s name of %s', (title, familyAt, family) => {
  expect(familyName(title, { familyAt })).toBe(family);
});

test.each([
  ['2025 Russia–United States Summit', 'Russia–United States Summit'],
  ['Gipfeltreffen in Alaska 2025', 'Gipfeltreffen in Alaska'],
  ['Встреча на Аляске (2025)', 'Встреча на Аляске'],
  ['2025年美俄峰会', '美俄峰会'],
])('%s without its year', (title, plain) => {
  expect(withoutYear(title)).toBe(plain);
});

test.each([
  ['Аляска', 'ru', ['Аляск*']],
  ['Alaska', 'pl', ['Alask*']],
  ['Alaska', 'fr', ['Alaska']],
  ['Trump', 'sv', ['Trump', 'Trumps']],
  ['Elmendorf–Richardson', 'fr', ['Elmendorf–Richardson', 'Elmendorf-Richardson']],
  ['트럼프', 'ko', ['*트럼프*']],
  ['ترامب', 'ar', ['*ترامب*']],
  ['Си', 'ru', ['Си']],
  ['2025', 'en', []],
])('the forms of %s in %s', (name, language, forms) => {
  expect(wordForms(name, language)).toEqual(forms);
});
