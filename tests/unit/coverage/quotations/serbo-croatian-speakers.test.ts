import { expect, it } from 'vitest';
import type { CastMember } from '@/lib/coverage/quotations/cast';
import { findQuotations } from '@/lib/coverage/quotations/find-quotations';

const cast: readonly CastMember[] = [
  { name: 'Ingrid Falk', aliases: ['Falk', 'Фалк'], pronoun: 'she' },
  { name: 'Pavel Horak', aliases: ['Horak', 'Хорак'], pronoun: 'he' },
];

function speakerOf(text: string, language = 'hr'): string | null {
  const blocks = text.split('¶').map((line) => ({ kind: 'paragraph' as const, text: line }));
  const last = findQuotations({ headline: '–', standfirst: null, language, blocks }, cast).at(-1);
  return last === undefined ? 'no quotation' : (last.speaker?.name ?? null);
}

it.each([
  ['Prema riječima Ingrid Falk, „brod mora krenuti još danas“.', 'Ingrid Falk'],
  ['„Brod mora krenuti još danas“, rekla je Falk.', 'Ingrid Falk'],
  ['Falk je rekla: „Brod mora krenuti još danas.“', 'Ingrid Falk'],
  ['„Brod mora krenuti još danas“, izjavio je premijer Ole Dahl.', 'Ole Dahl'],
  ['„Brod mora krenuti još danas“, kazao je Horak novinarima.', 'Pavel Horak'],
  ['„Brod mora krenuti još danas“, poručila je Falk u subotu.', 'Ingrid Falk'],
  ['Falk je stigla kasno. „Brod mora krenuti još danas“, rekla je.', 'Ingrid Falk'],
  ['Horak je stigao kasno. „Brod mora krenuti još danas“, dodao je.', 'Pavel Horak'],
  ['Horak je nazvao dan „vrlo dugim za cijelu luku“.', 'Pavel Horak'],
  ['Falk: „Brod mora krenuti još danas.“', 'Ingrid Falk'],
  ['„Brod kreće“, rekla je Falk. „Inače ostaje u luci.“', 'Ingrid Falk'],
  ['Glasnogovornik Horaka Ole Dahl rekao je: „Brod mora krenuti još danas.“', 'Ole Dahl'],
])('names who speaks: %s', (text, name) => {
  expect(speakerOf(text)).toBe(name);
});

it.each([
  '„Brod mora krenuti još danas“, rekao je glasnogovornik Pavla Horaka.',
  '„Brod mora krenuti još danas“, rekao je savjetnik Ane Brandt.',
  'Glasnogovornik Horaka rekao je: „Brod mora krenuti još danas.“',
  '„Brod mora krenuti još danas“, rečeno je Horaku.',
  'Horaku je rečeno: „Brod mora krenuti još danas.“',
  'Prema riječima Horaka, Falk je rekla: „Brod mora krenuti još danas.“',
  'Falk je rekla da joj je Horak rekao: „Brod mora krenuti još danas.“',
  'Falk je negirala da je rekla: „Brod mora krenuti još danas.“',
  'Falk nikada nije rekla: „Brod mora krenuti još danas.“',
  'Falk je dobila pitanje: „Hoće li brod krenuti još danas?“',
  '„Brod mora krenuti još danas“, rekli su Falk i Horak.',
  '„Brod mora krenuti još danas“, priopćilo je Ministarstvo Luka.',
  '„Brod mora krenuti još danas“, objavio je Crveni Križ.',
  '„Brod mora krenuti još danas“, objavila je Bijela Kuća.',
  '„Brod mora krenuti još danas“, rekao je jedan mornar.',
  'Falk je stigla kasno. „Brod mora krenuti još danas“, rekao je.',
])('names nobody where that is not sure: %s', (text) => {
  expect(speakerOf(text)).toBeNull();
});

it.each([
  'Film „Dugi put kući preko mora“ svidio se Falk.',
  'Falk je govorila o takozvanoj „velikoj luci na sjeveru“.',
])('takes no title for speech: %s', (text) => {
  expect(speakerOf(text)).toBe('no quotation');
});

it.each([
  ['„Брод мора да крене још данас“, рекла је Фалк.', 'Ingrid Falk'],
  ['Фалк је рекла: „Брод мора да крене још данас.“', 'Ingrid Falk'],
  ['„Брод мора да крене још данас“, изјавио је премијер Оле Дал.', 'Оле Дал'],
  ['„Брод мора да крене још данас“, рекао је портпарол Павла Хорака.', null],
  ['„Брод мора да крене још данас“, саопштио је Црвени Крст.', null],
])('reads Cyrillic too: %s', (text, name) => {
  expect(speakerOf(text, 'sr')).toBe(name);
});
