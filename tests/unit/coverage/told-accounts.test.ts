import { describe, expect, test } from 'vitest';
import { answerFinder } from '@/lib/coverage/answers/find-answers';
import { toldAnswers } from '@/lib/coverage/answers/told-answers';
import { toldQuotations } from '@/lib/coverage/quotations/told-quotations';
import { loadEvent } from '@/lib/event/load';
import type { Block } from '@/lib/news/block';

const { cast, questions } = loadEvent();
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const article = (blocks: readonly Block[], more = {}) => ({
  headline: 'Putin: “We agreed on nearly everything”',
  standfirst: null,
  language: 'en-GB',
  blocks,
  ...more,
});

describe('a quotation', () => {
  test.each([
    [
      'It rained. “We agreed on nearly everything. The rest is for later,” Putin said. They left.',
      'We agreed on nearly everything. The rest is for later,',
      '“We agreed on nearly everything. The rest is for later,” Putin said.',
    ],
    [
      '“We agreed on nearly everything,” Putin said.',
      'We agreed on nearly everything,',
      '“We agreed on nearly everything,” Putin said.',
    ],
  ])('is kept with its words and its whole sentence: %s', (text, words, sentence) => {
    const [told] = toldQuotations(article([paragraph(text)], { headline: 'Alaska' }), cast);
    expect(told).toMatchObject({ text: words, sentence, language: 'en', saidAt: null });
    expect(told?.speaker?.name).toBe('Vladimir Putin');
  });

  test('of a headline is kept too', () => {
    const [told] = toldQuotations(article([paragraph('Nothing is known.')]), cast);
    expect(told).toMatchObject({ block: -1, text: 'We agreed on nearly everything' });
  });

  test('has the time of its entry in a live blog, or of the state with which it came', () => {
    const at = '2025-08-15T22:40:00.000Z';
    const spoken = paragraph('“We agreed on nearly everything,” Putin said.');
    const live = article([{ kind: 'live-entry', at, text: 'The talks are over' }, spoken], {
      headline: 'Alaska live',
    });
    expect(toldQuotations(live, cast)[0]?.saidAt).toEqual(new Date(at));
    const state = (hour: number, blocks: readonly Block[]) => ({
      at: new Date(Date.UTC(2025, 7, 15, hour)),
      headline: 'Alaska',
      standfirst: null,
      blocks,
    });
    const later = article([spoken], {
      headline: 'Alaska',
      states: [state(20, [paragraph('They met.')]), state(23, [spoken])],
    });
    expect(toldQuotations(later, cast)[0]?.saidAt).toEqual(new Date('2025-08-15T23:00:00Z'));
  });
});

const published = { kind: 'unknown' } as const;

test('an answer is kept with its sentence', () => {
  const text = 'It rained in Anchorage. Trump and Putin talked for nearly three hours at the base.';
  const piece = { ...article([paragraph(text)]), published };
  expect(toldAnswers(piece, answerFinder(questions))).toMatchObject([
    {
      question: 'talks-length',
      sentence: 'Trump and Putin talked for nearly three hours at the base.',
      saidAt: null,
    },
  ]);
});

describe('what came of the event is not answered before it', () => {
  const text = 'A three-way meeting with Ukraine, the United States and Russia is to be prepared.';
  const instant = (at: string) => ({
    kind: 'instant' as const,
    at: new Date(at),
    precision: 'minute' as const,
    origin: 'json-ld' as const,
  });
  const day = (one: string) => ({ kind: 'day' as const, day: one, origin: 'visible' as const });

  test.each([
    ['two days before', instant('2025-08-13T17:40:00Z'), false],
    ['an hour before', instant('2025-08-15T18:00:00Z'), false],
    ['that evening', instant('2025-08-15T23:40:00Z'), true],
    ['on the day before', day('2025-08-14'), false],
    ['on the day itself', day('2025-08-15'), true],
    ['nobody knows when', published, true],
  ])('%s', (_, when, isAnswer) => {
    const told = toldAnswers({ ...article([paragraph(text)]), published: when }, answerFinder(questions));
    expect(told.map(({ question }) => question)).toEqual(isAnswer ? ['next-summit'] : []);
  });

  test('but by an entry of a page that was opened before', () => {
    const at = '2025-08-15T23:40:00.000Z';
    const live = article([{ kind: 'live-entry', at, text: null }, paragraph(text)]);
    const told = toldAnswers(
      { ...live, published: instant('2025-08-14T08:00:00Z') },
      answerFinder(questions),
    );
    expect(told).toHaveLength(1);
  });
});
