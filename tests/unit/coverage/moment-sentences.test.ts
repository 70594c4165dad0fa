import { describe, expect, test } from 'vitest';
import { momentFinder, type ToldArticle } from '@/lib/coverage/moment-sentences';
import type { Moment } from '@/lib/news/moment';
import type { PublicationTime } from '@/lib/news/publication-time';

const source = { name: 'The Courier', url: 'https://courier.example/' };
const landing: Moment = {
  slug: 'landing',
  name: 'The plane lands',
  at: { kind: 'instant', at: new Date('2025-08-15T18:20:00Z'), precision: 'minute' },
  source,
  words: [
    { name: 'who', words: { en: ['Trump'], ru: ['Трамп*'] } },
    { name: 'arrival', words: { en: ['landed', 'lands'], ru: ['приземлил*'] } },
  ],
};
const letter: Moment = {
  slug: 'letter',
  name: 'A letter is published',
  at: { kind: 'day', day: '2025-08-16' },
  source,
  words: [{ name: 'letter', words: { en: ['letter'] } }],
};
const find = momentFinder([landing, letter], 'America/Anchorage');

const instant = (iso: string): PublicationTime => ({
  kind: 'instant',
  at: new Date(iso),
  precision: 'minute',
  origin: 'json-ld',
});

function told(text: string, published: PublicationTime, more: Partial<ToldArticle> = {}) {
  return find({
    headline: 'Summit day',
    standfirst: null,
    language: 'en',
    blocks: [{ kind: 'paragraph', text }],
    published,
    ...more,
  });
}

describe('a sentence tells of a moment', () => {
  const soon = instant('2025-08-15T19:00:00Z');
  test('by its words and the day that it names, and says by which', () => {
    const text = 'The weather was fair. Trump landed on Friday morning. Then he waited.';
    expect(told(text, soon)).toEqual([
      {
        moment: 'landing',
        block: 0,
        start: 22,
        end: 53,
        sentence: 'Trump landed on Friday morning.',
        reasons: ['It has the words “Trump”, “landed”.', '“Friday” is 2025-08-15.'],
      },
    ]);
    expect(text.slice(22, 53)).toBe('Trump landed on Friday morning.');
  });

  test.each([
    ['by words alone, soon after', 'Trump landed at the base.', soon],
    [
      'three days later with the date',
      'Trump landed on Aug. 15 at the base.',
      instant('2025-08-25T10:00:00Z'),
    ],
    ['on the next day in the east', 'Trump landed early on Saturday.', instant('2025-08-16T01:00:00Z')],
    ['undated with the date', 'Trump landed on 15 August.', { kind: 'unknown' } as const],
    [
      'a day without a clock time',
      'Trump landed today.',
      { kind: 'day', day: '2025-08-15', origin: 'meta' } as const,
    ],
    ['within five minutes before, by another clock', 'Trump lands.', instant('2025-08-15T18:16:00Z')],
  ])('%s', (_name, text, published) => {
    expect(told(text, published).map(({ moment }) => moment)).toEqual(['landing']);
  });

  test.each([
    ['the words in two sentences', 'Trump waited. The other plane landed.', soon],
    ['published before it', 'Trump landed on Friday.', instant('2025-08-15T18:00:00Z')],
    ['another day named', 'Trump landed in Washington on Thursday.', soon],
    ['long after, with no day', 'Trump landed at the base.', instant('2025-08-25T10:00:00Z')],
    ['undated, with no day', 'Trump landed at the base.', { kind: 'unknown' } as const],
    [
      'the day before, by day only',
      'Trump landed.',
      { kind: 'day', day: '2025-08-13', origin: 'meta' } as const,
    ],
  ])('not %s', (_name, text, published) => {
    expect(told(text, published)).toEqual([]);
  });

  test('the first that fits stands for it, the text before standfirst and headline', () => {
    const article = { headline: 'Trump landed', standfirst: 'Trump landed at ten.' };
    expect(told('Trump landed here. Trump landed there.', soon, article)).toMatchObject([
      { block: 0, sentence: 'Trump landed here.' },
    ]);
    expect(told('Nothing of it.', soon, article)).toMatchObject([{ block: -2 }]);
    expect(told('Nothing of it.', soon, { headline: 'Trump landed' })).toMatchObject([{ block: -1 }]);
  });

  test('a caption is not the account', () => {
    const blocks = [{ kind: 'caption', text: 'Trump landed on Friday.', credit: null }] as const;
    expect(told('', soon, { blocks })).toEqual([]);
  });

  test('in the language of the article', () => {
    const text = 'В пятницу Трамп приземлился на базе.';
    expect(told(text, instant('2025-08-15T20:00:00Z'), { language: 'ru' })[0]?.reasons).toEqual([
      'It has the words “Трамп”, “приземлился”.',
      '“пятницу” is 2025-08-15.',
    ]);
  });

  test('of a day: from its first minute in the event’s zone', () => {
    expect(told('The letter was printed.', instant('2025-08-16T07:59:00Z'))).toEqual([]);
    expect(told('The letter was printed.', instant('2025-08-16T08:00:00Z'))).toHaveLength(1);
  });
});
