import { expect, it } from 'vitest';
import { withoutTail } from '@/lib/ingest/feed/summary-tail';
import { expectEvenGrowth } from '@/tests/support/growth';

it.each([
  ['The wall falls. The post A wall falls appeared first on The Courier.', 'The wall falls.'],
  ['The wall falls The post The post office closes appeared first on Courier', 'The wall falls'],
  ['The post is late. The post The post office closes appeared first on C.', 'The post is late.'],
  ['Die Mauer fällt. Der Beitrag Mauer erschien zuerst auf Kurier.', 'Die Mauer fällt.'],
  ["Le mur tombe. L'article Le mur est apparu en premier sur Courrier.", 'Le mur tombe.'],
  ['Cae el muro. La entrada El muro se publicó primero en Correo.', 'Cae el muro.'],
  ["Cade il muro. L'articolo Il muro proviene da Corriere.", 'Cade il muro.'],
  ['O muro cai. O post O muro apareceu primeiro em Correio.', 'O muro cai.'],
  ['De muur valt. Het bericht De muur verscheen eerst op Koerier.', 'De muur valt.'],
  ['Mur pada. Artykuł Mur pochodzi z serwisu Kurier.', 'Mur pada.'],
  ['Стена упала. Сообщение Стена появились сначала на Курьер.', 'Стена упала.'],
  ['Стіна впала. Допис Стіна вперше з’явився на Кур’єр.', 'Стіна впала.'],
  ['The post A wall falls appeared first on The Courier.', null],
  ['The wall falls […] Continue reading', 'The wall falls […]'],
  ['The wall falls … Read more →', 'The wall falls …'],
  ['Die Mauer fällt … [weiterlesen]', 'Die Mauer fällt …'],
])('%s', (summary, rest) => {
  expect(withoutTail(summary)).toBe(rest);
});

it.each([
  'The picture appeared first on the wall of the town hall, and then in every paper.',
  'The post was closed in May, and a shop appeared first on the quay of the other side, where people go to buy bread and then also fish, and where the ferry lands at noon, so that everybody who wants to go there has to pass it.',
  'He waited … and then went on to read more of it in the evening, by the light of the lamp.',
  'Der Beitrag der Stadt wird kleiner.',
])('%s stays', (summary) => {
  expect(withoutTail(summary)).toBe(summary);
});

it('is done at once with many openings', async () => {
  await expectEvenGrowth(100_000, (n) => withoutTail(`${'The post '.repeat(n / 9)}appeared first on C`));
});
