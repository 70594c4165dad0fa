import { describe, expect, it } from 'vitest';
import { type ComparedText, sharedTexts } from '@/lib/coverage/compare/shared-texts';
import { type Block, blockText } from '@/lib/news/block';

const pier = [
  'The long pier of Port Lunde will stay closed until the first week of June, the harbour office said on Tuesday.',
  'Divers had found cracks below the water line and advised against any load of more than forty tonnes.',
  'Islanders will have to go by bus to the next port, a journey of ninety minutes over the hills.',
];
const bakery = [
  'A bakery in the old town has sold bread on trust for a hundred years, and lost its book in the flood.',
  'Within a week every debt had been paid, though nobody could have proved a penny of it to anyone.',
];
const speech =
  '“We shall go on with the ferries as long as one plank is left to stand on, and when there is none we shall swim,” she said.';
const newsletter =
  'Write to our desk if you know more about this story, and read on Sundays what the week has left us with.';
const причал = [
  'Длинный причал Порта Лунде останется закрытым до первой недели июня, сообщила во вторник портовая служба города.',
  'Водолазы нашли трещины ниже ватерлинии и не советуют нагружать причал больше чем на сорок тонн груза.',
];
const 桟橋 = ['ルンデ港の長い桟橋は六月の第一週まで閉鎖されると港湾局が火曜日に発表した。'];

function text(id: string, paragraphs: readonly string[], more: Partial<ComparedText> = {}): ComparedText {
  const blocks = paragraphs.map((one): Block => ({ kind: 'paragraph', text: one }));
  return { id, outlet: `outlet of ${id}`, language: 'en', blocks, ...more };
}

/** Each passage by its letter, and the words of its places: "A 0 The long …". */
function passages(texts: readonly ComparedText[]): readonly string[] {
  return sharedTexts(texts).passages.flatMap(({ name, places }) =>
    places.map(({ account, block, start, end }) => {
      const found = texts[account]?.blocks[block];
      return `${name} ${account} ${found === undefined ? '' : blockText(found).slice(start, end)}`;
    }),
  );
}

const without = (stop: string) => stop.replace(/[.。]$/u, '');

describe('shared passages', () => {
  it('are named in the order of the first text, at the same words of each', () => {
    expect(passages([text('a', pier), text('b', [pier[2] ?? '', ...bakery, pier[0] ?? ''])])).toEqual([
      `A 0 ${without(pier[0] ?? '')}`,
      `A 1 ${without(pier[0] ?? '')}`,
      `B 0 ${without(pier[2] ?? '')}`,
      `B 1 ${without(pier[2] ?? '')}`,
    ]);
  });

  it.each([
    ['a word changed', (one: string) => one.replace('Tuesday', 'Wednesday').replace('ninety', 'eighty')],
    ['other marks and capitals', (one: string) => one.toUpperCase().replaceAll(',', ' –')],
    ['a word added', (one: string) => one.replace('forty tonnes', 'some forty metric tonnes')],
  ])('go on over %s', (_, edit) => {
    const found = sharedTexts([text('a', pier), text('b', pier.map(edit))]);
    expect(found.passages.map(({ places }) => places.length)).toEqual([2, 2, 2]);
  });

  it('are one of three texts where all three have it', () => {
    const found = sharedTexts([text('a', pier), text('b', pier), text('c', [...bakery, pier[1] ?? ''])]);
    expect(found.passages.map(({ places }) => places.map(({ account }) => account))).toEqual([
      [0, 1],
      [0, 1, 2],
      [0, 1],
    ]);
  });

  it.each([
    ['Russian', 'ru', причал],
    ['Japanese', 'ja', 桟橋],
  ])('are found in %s', (_, language, paragraphs) => {
    const found = sharedTexts([text('a', paragraphs, { language }), text('b', paragraphs, { language })]);
    expect(found.passages).toHaveLength(paragraphs.length);
    expect(found.shares.map((share) => share > 0.9)).toEqual([true, true]);
  });

  it('are found between two versions of one article, its edges too', () => {
    const before = text('a', pier, { outlet: 'one' });
    const after = text('a', [...pier, bakery[0] ?? ''], { outlet: 'one' });
    expect(sharedTexts([before, after]).passages).toHaveLength(3);
  });
});

describe('texts of one word over and over', () => {
  it('are laid side by side like any other', () => {
    const drone = [`${'drone '.repeat(6000)}.`, 'drone drone drone drone '.repeat(1500)];
    const found = sharedTexts([text('a', drone), text('b', drone)]);
    expect(found.passages).not.toEqual([]);
    expect(found.alone).toEqual([[], []]);
  });
});

describe('no passage', () => {
  const stock = 'President Lena Berg and Russian President Olav Olsen of Norland';
  it.each<readonly [string, readonly ComparedText[]]>([
    [
      'a long joint quotation alone',
      [text('a', [`${bakery[0]} ${speech}`]), text('b', [`${pier[0]} ${speech}`])],
    ],
    [
      'a quotation set as a block',
      [
        text('a', bakery, { blocks: [{ kind: 'quotation', text: pier[0] ?? '' }] }),
        text('b', [pier[1] ?? ''], { blocks: [{ kind: 'quotation', text: pier[0] ?? '' }] }),
      ],
    ],
    [
      'the note of one outlet below two articles',
      [
        text('a', [...pier, newsletter], { outlet: 'one' }),
        text('b', [...bakery, newsletter], { outlet: 'one' }),
      ],
    ],
    [
      'titles and names that everybody writes',
      [
        text('a', [`${stock} met on the pier of Lunde.`]),
        text('b', [`Nobody heard what ${stock} said of it.`]),
      ],
    ],
    ['two accounts of different things', [text('a', pier), text('b', bakery)]],
    ['the same letters in two languages', [text('a', pier), text('b', pier, { language: 'nl' })]],
    [
      'captions',
      [
        text('a', bakery, { blocks: [{ kind: 'caption', text: pier[0] ?? '', credit: null }] }),
        text('b', pier, { blocks: [{ kind: 'caption', text: pier[0] ?? '', credit: null }] }),
      ],
    ],
    ['nothing', [text('a', []), text('b', [])]],
  ])('%s', (_, texts) => {
    const found = sharedTexts(texts);
    expect(found.passages).toEqual([]);
    expect(found.alone.flat()).toEqual([]);
  });
});

describe('what stands in one alone', () => {
  it('is told by the sentence where two have a good part in common', () => {
    const short = 'Nobody was hurt.';
    const { alone } = sharedTexts([text('a', [...pier, short]), text('b', [bakery[0] ?? '', ...pier])]);
    expect(alone).toEqual([[short], [bakery[0]]]);
  });

  it('is no quotation that both have, though it is no passage either', () => {
    const quoted: Block = { kind: 'quotation', text: bakery[1] ?? '' };
    const both = [text('a', pier), text('b', pier)].map((one) => ({
      ...one,
      blocks: [...one.blocks, quoted],
    }));
    expect(sharedTexts(both).passages).toHaveLength(3);
    expect(sharedTexts(both).alone).toEqual([[], []]);
  });

  it('is nothing of a shortened copy', () => {
    expect(sharedTexts([text('a', pier), text('b', pier.slice(0, 2))]).alone).toEqual([[pier[2]], []]);
  });
});
