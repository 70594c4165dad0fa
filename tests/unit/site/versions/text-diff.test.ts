import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/news/block';
import { type DiffLine, diffTexts, excerptBlocks, foldDiff } from '@/lib/site/versions/text-diff';
import { diffWords, isMostlyOther } from '@/lib/site/versions/word-diff';
import { expectEvenGrowth } from '@/tests/support/growth';

/** "the -red- +blue+ fox" */
const told = (parts: readonly { readonly kind: string; readonly text: string }[]): string =>
  parts
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join('');
const words = (before: string, after: string, language = 'en') => told(diffWords(before, after, language));
const paragraphs = (...texts: readonly string[]): readonly Block[] =>
  texts.map((text) => ({ kind: 'paragraph', text }));
const toldLine = (line: DiffLine): string =>
  line.kind === 'changed'
    ? `~ ${told(line.parts)}`
    : `${{ same: '=', removed: '-', added: '+' }[line.kind]} ${line.line.text}`;
const lines = (before: readonly Block[], after: readonly Block[], language = 'en') =>
  diffTexts(before, after, language).map(toldLine);

describe('words', () => {
  it.each([
    ['The two presidents met.', 'The two leaders met.', 'en', 'The two [-presidents-][+leaders+] met.'],
    ['They met for hours.', 'They met for nearly three hours.', 'en', 'They met for [+nearly three +]hours.'],
    ['The same.', 'The same.', 'en', 'The same.'],
    ['', 'New.', 'en', '[+New.+]'],
    ['Old.', '', 'en', '[-Old.-]'],
    ['', '', 'en', ''],
    ['It’s over', 'It is over', 'en', '[-It’s-][+It is+] over'],
    // What shows nowhere.
    ['a cafe\u0301 there', 'a café here', 'fr', 'a café [-there-][+here+]'],
    ['25\u00a0% of  it', '25 % of it', 'en', '25 % of it'],
    ['a\u200e left', 'a left', 'en', 'a left'],
    ['1000 men', '1 000 men', 'en', '[-1000-][+1 000+] men'],
    ['“no”', '"no"', 'en', '[-“no”-][+"no"+]'],
    // Without spaces between words.
    [
      '米ロ首脳がアラスカで会談した。',
      '米ロ首脳がアンカレジで会談した。',
      'ja',
      '米ロ首脳が[-アラスカ-][+アンカレジ+]で会談した。',
    ],
    ['两国领导人举行会谈', '两国领导人结束会谈', 'zh', '两国领导人[-举行-][+结束+]会谈'],
    [
      '두 정상은 합의 없이 떠났다',
      '두 지도자는 합의 후 떠났다',
      'ko',
      '두 [-정상은-][+지도자는+] 합의 [-없이-][+후+] 떠났다',
    ],
    ['ผู้นำสองประเทศพบกัน', 'ผู้นำสามประเทศพบกัน', 'th', 'ผู้นำ[-สอง-][+สาม+]ประเทศพบกัน'],
    // From right to left; the order of the letters in memory is that of reading.
    ['وصل الرئيسان إلى القاعدة', 'غادر الرئيسان القاعدة', 'ar', '[-وصل-][+غادر+] الرئيسان [-إلى -]القاعدة'],
    ['Один день', 'Два дня', 'ru', '[-Один день-][+Два дня+]'],
    // What a page declares as its language need not be one.
    ['one two', 'one three', 'not a language', 'one [-two-][+three+]'],
  ])('%s → %s (%s)', (before, after, language, expected) => {
    expect(words(before, after, language)).toBe(expected);
  });

  it('joins changes with only a mark or a short word between them', () => {
    expect(words('a b c d', 'x y z w')).toBe('[-a b c d-][+x y z w+]');
    expect(words('met in a hangar today', 'met by a tent today')).toBe(
      'met [-in a hangar-][+by a tent+] today',
    );
  });

  it('gives both texts back', () => {
    const before = 'Talks opened on Friday, at noon; “no deal” yet.';
    const after = 'Talks ended on Friday, at dusk: “no deal”.';
    const parts = diffWords(before, after, 'en');
    const without = (kind: string) =>
      parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('added'), without('removed')]).toEqual([before, after]);
  });

  it('is bounded: a paragraph of 100,000 letters, rewritten', async () => {
    const said = await expectEvenGrowth(20_000, (n) => words('word '.repeat(n), 'other '.repeat(n)));
    expect(said).toContain('[-word');
  });
});

describe('lines', () => {
  it('tells kept, gone, new and edited ones apart', () => {
    const before = paragraphs(
      'One stays here.',
      'Two had six words in it.',
      'Three goes away.',
      'Four stays.',
    );
    const after = paragraphs(
      'One stays here.',
      'Two had seven words in it.',
      'Four stays.',
      'Five is entirely new.',
    );
    expect(lines(before, after)).toEqual([
      '= One stays here.',
      '~ Two had [-six-][+seven+] words in it.',
      '- Three goes away.',
      '= Four stays.',
      '+ Five is entirely new.',
    ]);
  });

  it('finds the edited line among new ones', () => {
    const before = paragraphs('The leaders will speak to the press at noon.');
    const after = paragraphs(
      'Nothing of this was there.',
      'The leaders will not speak to the press at noon.',
      'Nor this.',
    );
    expect(lines(before, after)).toEqual([
      '+ Nothing of this was there.',
      '~ The leaders will [+not +]speak to the press at noon.',
      '+ Nor this.',
    ]);
  });

  it('takes a paragraph that became a heading for a change', () => {
    expect(
      lines([{ kind: 'paragraph', text: 'What we know' }], [{ kind: 'heading', text: 'What we know' }]),
    ).toEqual(['~ What we know']);
  });

  it('reads every kind of block', () => {
    const blocks: readonly Block[] = [
      { kind: 'heading', text: 'H' },
      { kind: 'quotation', text: 'Q' },
      { kind: 'list', items: ['i', 'j'] },
      { kind: 'table', rows: [['a', 'b'], ['c']] },
      { kind: 'correction', text: 'C' },
      { kind: 'live-entry', at: null, text: 'L' },
      { kind: 'live-entry', at: null, text: null },
      { kind: 'caption', text: 'P', credit: 'Agency' },
    ];
    expect(lines([], blocks)).toEqual([
      '+ H',
      '+ Q',
      '+ i',
      '+ j',
      '+ a · b',
      '+ c',
      '+ C',
      '+ L',
      '+ P Agency',
    ]);
    expect(lines(blocks, blocks).every((line) => line.startsWith('='))).toBe(true);
  });

  it('is bounded: live blogs of 3,000 paragraphs', async () => {
    const blog = (length: number, name: string) =>
      paragraphs(
        ...Array.from({ length }, (_, place) => `${name} ${place} tells what was seen in ${place}.`),
      );
    const rewritten = await expectEvenGrowth(3000, (n) => lines(blog(n, 'one'), blog(n, 'other')));
    expect(rewritten).toHaveLength(6000);
    const continued = await expectEvenGrowth(3000, (n) =>
      lines(blog(n, 'one'), [...paragraphs('New on top.'), ...blog(n, 'one')]),
    );
    expect(continued).toHaveLength(3001);
  });
});

describe('folding', () => {
  const many = Array.from({ length: 10 }, (_, place) => `Paragraph ${place}.`);
  const shape = (before: readonly string[], after: readonly string[]) =>
    foldDiff(diffTexts(paragraphs(...before), paragraphs(...after), 'en')).map(
      ({ kind, lines: within }) => `${kind} ${within.length}`,
    );

  it('leaves one line standing around a change', () => {
    expect(shape([...many, 'End.'], ['Start.', ...many, 'End.'])).toEqual(['lines 2', 'folded 10']);
    expect(shape([...many, 'Gone.', ...many], [...many, ...many])).toEqual([
      'folded 9',
      'lines 3',
      'folded 9',
    ]);
  });

  it('folds no less than three lines', () => {
    expect(shape(['a', 'b', 'c'], ['New.', 'a', 'b', 'c'])).toEqual(['lines 2', 'lines 2']);
  });

  it('folds all where nothing changed', () => {
    expect(shape(many, many)).toEqual(['folded 10']);
  });
});

it('an excerpt is the first paragraph, whatever stands before it', () => {
  const blocks: readonly Block[] = [
    { kind: 'caption', text: 'P', credit: null },
    ...paragraphs('One.', 'Two.'),
  ];
  expect(excerptBlocks(blocks)).toEqual(paragraphs('One.'));
  expect(excerptBlocks([{ kind: 'heading', text: 'H' }])).toEqual([]);
});

describe('two headlines of which less than half stayed', () => {
  it.each([
    ['the same', 'Talks begin in Anchorage', 'Talks begin in Anchorage', false],
    ['a word of four', 'Talks begin in Anchorage', 'Talks end in Anchorage', false],
    ['all but a name', 'Talks begin in Anchorage', 'Leaders leave Anchorage without a deal', true],
    ['nothing left', 'Talks begin', 'Leaders leave without a deal', true],
    ['more added than there was', 'Talks begin', 'Talks begin, and end within three hours of it', true],
    ['Russian', 'Переговоры начались', 'Лидеры покинули Анкоридж', true],
    ['Japanese, a word changed', '首脳会談が始まった', '首脳会談が終わった', false],
  ])('%s', (_, before, after, isOther) => {
    expect(isMostlyOther(diffWords(before, after, 'en'))).toBe(isOther);
  });
});
