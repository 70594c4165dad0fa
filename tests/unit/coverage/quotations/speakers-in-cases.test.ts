import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';
import { mayBeGenitive, nominativeOf } from '@/lib/language/speech/genitives';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk', 'Фальк'], pronoun: 'she' },
  { name: 'Pavel Horak', aliases: ['Horak', 'Горак', 'Павел Горак'], pronoun: 'he' },
  { name: 'Jan Górski', aliases: ['Górski', 'Горский'], pronoun: 'he' },
];

function speakerOf(language: string, text: string): string | null {
  const blocks = [{ kind: 'paragraph' as const, text }];
  const last = findQuotations({ headline: '–', standfirst: null, language, blocks }, cast).at(-1);
  return last === undefined ? 'no quotation' : (last.speaker?.name ?? null);
}

it.each([
  // To whom it was said stands right behind who said it.
  ['ru', '«Порт сегодня открыт всем», — сказал Горак Горскому.', 'Pavel Horak'],
  ['ru', '«Порт сегодня открыт всем», — сказал Павел Горак Иде Ольсен.', 'Pavel Horak'],
  ['ru', '«Порт сегодня открыт всем», — сказал Оле Даль Горскому.', 'Оле Даль'],
  ['uk', '«Порт сьогодні відкритий усім», — сказав Оле Даль Гірському.', 'Оле Даль'],
  ['pl', '„Port jest dziś otwarty” – powiedział Horak Górskiemu.', 'Pavel Horak'],
  ['pl', '„Port jest dziś otwarty” – powiedział Ole Dahl Nowakowi.', 'Ole Dahl'],
  ['cs', '„Přístav je dnes otevřený,“ řekl Horak Novotnému.', 'Pavel Horak'],
  ['ru', '«Порт сегодня открыт всем», — ответил Горскому Горак.', 'Pavel Horak'],
  ['pl', '„Port jest dziś otwarty” – odpowiedział Górskiemu Horak.', 'Pavel Horak'],
  ['sv', '– Hamnen är öppen i dag, svarade Falk Horak.', 'Ingrid Falk'],
  ['nl', '„De haven is vandaag open”, antwoordde Falk Horak lachend.', 'Ingrid Falk'],
  ['ru', 'Пётр Орлов пришёл. «Порт сегодня открыт всем», — сказала Марина Орлова.', 'Марина Орлова'],
  // Surnames that have no cases.
  ['ru', '«Порт сегодня открыт всем», — сказала советник Анна Живаго.', 'Анна Живаго'],
  ['ru', '«Порт сегодня открыт всем», — сказал Тарас Черных.', 'Тарас Черных'],
  ['ru', 'Тарас Живаго пришёл. По словам Тараса Живаго, «порт сегодня открыт всем».', 'Тарас Живаго'],
  ['ru', 'Карин Дик пришла. По словам Карин Дик, «порт сегодня открыт всем».', 'Карин Дик'],
  ['uk', 'Олена Мельник прийшла. За словами Олени Мельник, «порт сьогодні відкритий усім».', 'Олена Мельник'],
  ['pl', 'Anna Linde przyszła. Zdaniem Anny Linde „port jest dziś otwarty”.', 'Anna Linde'],
  ['pl', '„Port jest dziś otwarty” – powiedziała rzeczniczka Anna Linde.', 'Anna Linde'],
])('names who speaks (%s): %s', (language, text, name) => {
  expect(speakerOf(language, text)).toBe(name);
});

it.each([
  ['ru', '«Порт сегодня открыт всем», — сказал советник Тараса Живаго.'],
  ['ru', '«Порт сегодня открыт всем», — сказал адвокат Юрия Черных.'],
  ['uk', '«Порт сьогодні відкритий усім», — сказав помічник Сергія Черних.'],
  ['pl', '„Port jest dziś otwarty” – ocenił doradca Marka Linde.'],
  ['pl', '„Port jest dziś otwarty” – usłyszał od Nowaka Horak.'],
  ['uk', 'Перекладач Горака сказав: «Порт сьогодні відкритий усім».'],
  ['pl', 'Tłumacz Horaka powiedział: „Port jest dziś otwarty”.'],
  ['cs', 'Tlumočník Horaka řekl: „Přístav je dnes otevřený.“'],
  ['hr', 'Prevoditelj Horaka rekao je: „Luka je danas otvorena.“'],
  ['en', 'Falk Horak talks: “The port is open today.”'],
  ['ru', '«Порт сегодня открыт всем», — сказал Оле Даль Иде Ольсен.'],
  ['ru', 'Карин Дик пришла. По словам советника Карин Дик, «порт сегодня открыт всем».'],
])('names nobody where that is not sure (%s): %s', (language, text) => {
  expect(speakerOf(language, text)).toBeNull();
});

it('tells names that do not decline by their first names', () => {
  expect(mayBeGenitive('Тараса Живаго', 'ru')).toBe(true);
  expect(mayBeGenitive('Александра Живаго', 'ru')).toBe(true);
  expect(mayBeGenitive('Ольга Живаго', 'ru')).toBe(false);
  expect(mayBeGenitive('Тарас Живаго', 'ru')).toBe(false);
});

it.each<readonly [string, readonly string[], string | null]>([
  ['ru', ['Тарас Живаго', 'Тараса Живаго'], 'Тарас Живаго'],
  ['uk', ['Олени Мельник', 'Олена Мельник'], 'Олена Мельник'],
  ['ru', ['Тарас Живаго', 'Павел Живаго'], null],
  ['de', ['Ole Dahl', 'Oles Dahl'], null],
])('knows one name in its cases (%s): %s', (language, names, name) => {
  expect(nominativeOf(names, language)).toBe(name);
});
