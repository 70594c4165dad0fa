import { expect, it } from 'vitest';
import { amountsIn } from '@/lib/language/amounts/amounts';

it.each<readonly [string, string, number, number, 'hours' | 'minutes' | null]>([
  ['en', 'It took two and a half hours.', 2.5, 2.5, 'hours'],
  ['en', 'It took nearly three hours.', 2.55, 3, 'hours'],
  ['en', 'a ride of more than an hour and a half', 1.5, 1.875, 'hours'],
  ['en', 'after two hours and 45 minutes', 2.75, 2.75, 'hours'],
  ['en', 'after half an hour', 0.5, 0.5, 'hours'],
  ['en', 'a quarter of an hour', 0.25, 0.25, 'hours'],
  ['en', 'about a dozen minutes', 10.2, 13.8, 'minutes'],
  ['en', 'between two and three hours', 2, 3, 'hours'],
  ['en', 'two to three hours', 2, 3, 'hours'],
  ['en', 'forty-five minutes', 45, 45, 'minutes'],
  ['en', 'some 19,546 boats', 0.85 * 19546, 1.15 * 19546, null],
  ['en', 'twenty thousand boats', 20000, 20000, null],
  ['en', 'a 2½ hour ride', 2.5, 2.5, 'hours'],
  ['en', 'just under 12 minutes', 10.2, 12, 'minutes'],
  ['de', 'Mehr als zweieinhalb Stunden', 2.5, 3.125, 'hours'],
  ['de', 'knapp drei Stunden', 2.55, 3, 'hours'],
  ['de', 'nach rund einem Dutzend Minuten', 10.2, 13.8, 'minutes'],
  ['de', 'fünfundvierzig Minuten', 45, 45, 'minutes'],
  ['de', 'eine halbe Stunde', 0.5, 0.5, 'hours'],
  ['de', 'anderthalb Stunden', 1.5, 1.5, 'hours'],
  ['de', '19.546 Boote', 19546, 19546, null],
  ['fr', 'près de trois heures', 2.55, 3, 'hours'],
  ['fr', 'deux heures et demie', 2.5, 2.5, 'hours'],
  ['fr', 'une demi-heure', 0.5, 0.5, 'hours'],
  ['fr', 'une douzaine de minutes', 12, 12, 'minutes'],
  ['es', 'casi tres horas', 2.55, 3, 'hours'],
  ['es', 'más de una hora y media', 1.5, 1.875, 'hours'],
  ['es', 'unos doce minutos', 10.2, 13.8, 'minutes'],
  ['ru', 'два часа сорок пять минут', 2.75, 2.75, 'hours'],
  ['ru', 'около двенадцати минут', 10.2, 13.8, 'minutes'],
  ['ru', 'шесть-семь часов', 6, 7, 'hours'],
  ['ru', 'два с половиной часа', 2.5, 2.5, 'hours'],
  ['ru', 'на полчаса раньше', 0.5, 0.5, 'hours'],
  ['ru', 'почти полтора часа', 1.275, 1.5, 'hours'],
  ['uk', 'майже три години', 2.55, 3, 'hours'],
  ['uk', 'дві з половиною години', 2.5, 2.5, 'hours'],
  ['uk', '19 546 човнів', 19546, 19546, null],
])('%s: %s', (language, text, min, max, unit) => {
  const [amount] = amountsIn(text, language).filter((one) => unit === null || one.unit !== null);
  expect([amount?.unit, amount?.min.toFixed(3), amount?.max.toFixed(3)]).toEqual([
    unit,
    min.toFixed(3),
    max.toFixed(3),
  ]);
});

it.each([
  ['en', 'No boat came, and nobody waited for an answer.'],
  ['en', 'The half of it is true.'.replace('half', 'rest')],
  ['fi', 'kolme tuntia'],
])('finds none in %s: %s', (language, text) => {
  expect(amountsIn(text, language)).toEqual([]);
});
