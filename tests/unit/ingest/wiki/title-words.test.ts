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
    expect(personName(title, sortedBy)).toMatchObject({ familyAt });
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
  ['Трамп, Дональд', 'Donald Trump', 'Trump, Donald', 'Трамп'],
  ['ドナルド・トランプ', 'Donald Trump', 'Trump, Donald', 'トランプ'],
  ['唐納德·川普', 'Donald Trump', 'Trump, Donald', '川普'],
  ['Дональд Трамп', 'Donald Trump', 'Trump, Donald', 'Трамп'],
  ['Путін Володимир Володимирович', 'Vladimir Putin', 'Putin, Vladimir', 'Путін'],
  ['Маркова Анна Ивановна', 'Anna Markova', 'Markova, Anna', 'Маркова'],
  ['Orbán Viktor', 'Viktor Orbán', 'Orban, Viktor', 'Orbán'],
  ['Си Цзиньпин', 'Xi Jinping', 'Xi, Jinping', 'Си'],
  ['習近平', 'Xi Jinping', 'Xi, Jinping', '習近平'],
  ['Анна Ивановна', 'Anna Ivanovna', 'Ivanovna, Anna', 'Ивановна'],
] as const)('the family’s name of %s, who is %s', (title, own, sortedBy, family) => {
  const person = personName(own, sortedBy);
  expect(person === null ? null : familyName(title, person)).toBe(family);
});

test.each([
  ['2025 Russia–United States Summit', 'Russia–United States Summit'],
  ['Gipfeltreffen in Alaska 2025', 'Gipfeltreffen in Alaska'],
  ['Встреча на Аляске (2025)', 'Встреча на Аляске'],
  ['2025年美俄峰会', '美俄峰会'],
  ['Sommet de Genève en 2021', 'Sommet de Genève'],
  ['نشست ژنو ۲۰۲۱', 'نشست ژنو'],
  ['Sommet du G7 2025 à Kananaskis', 'Sommet du G7 à Kananaskis'],
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
  ['Villa La Grange', 'en', ['Villa La Grange']],
  ['Paris', 'de', ['Paris']],
  ['Paris', 'en', ['Paris', "Paris's"]],
  ['2025', 'en', []],
])('the forms of %s in %s', (name, language, forms) => {
  expect(wordForms(name, language)).toEqual(forms);
});
