import { expect, it } from 'vitest';
import { alignAnswers } from '@/lib/coverage/compare/align-answers';
import { loadEvent } from '@/lib/event/load';

const { questions } = loadEvent();

const article = (language: string, ...paragraphs: readonly string[]) => ({
  headline: 'Trump and Putin in Alaska',
  standfirst: null,
  language,
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text }) as const),
});

/** The answers to a question by account; what is not asked of any is null. */
const answersTo = (slug: string, ...articles: readonly ReturnType<typeof article>[]) =>
  alignAnswers(articles, questions)
    .find(({ question }) => question === slug)
    ?.answers.map((own) => own.map(({ value }) => value)) ?? null;

it('stand side by side in any two languages, by what they come to', () => {
  const found = answersTo(
    'talks-length',
    article('en', 'The talks with Putin in Anchorage lasted three hours.'),
    article('de', 'Die Gespräche mit Putin in Anchorage dauerten drei Stunden.'),
  );
  expect(found).toEqual([[{ min: 3, max: 3, unit: 'hours' }], [{ min: 3, max: 3, unit: 'hours' }]]);
});

it('stand once where an account gives one twice, and nowhere where it gives none', () => {
  const found = answersTo(
    'talks-length',
    article(
      'en',
      'The talks with Putin in Anchorage lasted three hours.',
      'After three hours of talks Putin left.',
    ),
    article('en', 'A red carpet was laid out in Anchorage.'),
  );
  expect(found).toEqual([[{ min: 3, max: 3, unit: 'hours' }], []]);
});

it('are no rows of questions that nobody answers', () => {
  expect(alignAnswers([article('en', 'A red carpet was laid out.')], questions)).toEqual([]);
});
