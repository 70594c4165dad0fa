import { describe, expect, test } from 'vitest';
import { quoteSentence, shortSentence, wholeSentence } from '@/lib/coverage/quoted-sentence';
import { parseSearch } from '@/lib/language/search/search';
import { searchFinder } from '@/lib/language/search/search-matches';
import type { Block } from '@/lib/news/block';

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

function quote(words: string, blocks: readonly Block[], more: { headline?: string; language?: string } = {}) {
  const { headline = 'A headline', language = 'en' } = more;
  const article = {
    headline,
    standfirst: 'A standfirst of its own.',
    byline: ['Ada Writer'],
    language,
    blocks,
  };
  const quotation = quoteSentence(article, searchFinder(parseSearch(words), language));
  if (quotation === null) return null;
  const { sentence } = quotation;
  const marked = sentence.marks.map(({ start, end }) => sentence.text.slice(start, end));
  return { place: sentence.place, text: sentence.text, marked, more: quotation.more };
}

describe('the sentence around a search', () => {
  test('is the outlet’s own, and no more of the text', () => {
    expect(
      quote('"three hours"', [
        paragraph('They met. They spoke for three hours, Mr. Smith said. Then they left.'),
      ]),
    ).toEqual({
      place: 'text',
      text: 'They spoke for three hours, Mr. Smith said.',
      marked: ['three hours'],
      more: 0,
    });
  });

  test('has most of the terms, and the others are counted', () => {
    expect(
      quote('carpet red', [
        paragraph('A carpet lay there. The carpet was red. It was red.'),
        paragraph('A red carpet, again.'),
      ]),
    ).toEqual({ place: 'text', text: 'The carpet was red.', marked: ['carpet', 'red'], more: 1 });
  });

  test.each([
    ['standfirst', 'standfirst', 'A standfirst of its own.'],
    ['headline', 'headline', 'A headline'],
    ['writer', 'byline', 'Ada Writer'],
  ])('%s is found in the %s', (words, place, text) => {
    expect(quote(words, [paragraph('Nothing here.')])).toMatchObject({ place, text, more: 0 });
  });

  test('is no caption and no correction, which are not searched', () => {
    const blocks: readonly Block[] = [
      { kind: 'caption', text: 'A handshake.', credit: null },
      { kind: 'correction', text: 'The handshake was earlier.' },
    ];
    expect(quote('handshake', blocks)).toBeNull();
  });

  test('is an item of a list, not the list', () => {
    const blocks: readonly Block[] = [
      { kind: 'list', items: ['First a walk', 'Then a handshake', 'Then lunch'] },
    ];
    expect(quote('handshake', blocks)).toMatchObject({ text: 'Then a handshake' });
  });

  test('in Chinese and Russian', () => {
    expect(
      quote('三小时', [paragraph('双方握手。会谈持续三小时。随后离开。')], { language: 'zh' }),
    ).toMatchObject({
      text: '会谈持续三小时。',
      marked: ['三小时'],
    });
    expect(
      quote('"трёх часов"', [paragraph('Они встретились. Хватило трех часов. Все ушли.')], {
        language: 'ru',
      }),
    ).toMatchObject({ text: 'Хватило трех часов.', marked: ['трех часов'] });
  });

  test.each([wholeSentence, shortSentence])(
    'is cut where it has no end, around its first match',
    (length) => {
      const endless = `${'word '.repeat(400)}handshake ${'word '.repeat(400)}`.trim();
      const article = {
        headline: 'H',
        standfirst: null,
        byline: [],
        language: 'en',
        blocks: [paragraph(endless)],
      };
      const found = quoteSentence(article, searchFinder(parseSearch('handshake'), 'en'), length);
      const { text = '', marks = [] } = found?.sentence ?? {};
      expect(text.length).toBeLessThanOrEqual(length.longest + 2);
      expect(text).toMatch(/^…word .*word…$/);
      expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['handshake']);
    },
  );

  test('without spaces it is cut as well, and a match longer than it is', () => {
    const endless = `${'字'.repeat(900)}停戦${'字'.repeat(900)}`;
    const found = quote('停戦', [paragraph(endless)], { language: 'ja' });
    expect(found?.marked).toEqual(['停戦']);
    expect(found?.text.length).toBeLessThanOrEqual(wholeSentence.longest + 2);
    const long = quote('字'.repeat(180), [paragraph('字'.repeat(900))], { language: 'ja' });
    expect(long?.text.length).toBeLessThanOrEqual(wholeSentence.longest + 2);
  });

  test('there is none where nothing is found, or nothing is looked for', () => {
    expect(quote('xylophone', [paragraph('They met.')])).toBeNull();
    expect(quote('-met', [paragraph('They met.')])).toBeNull();
    expect(quote('!?', [paragraph('They met!?')])).toBeNull();
  });
});
