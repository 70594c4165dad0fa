import { describe, expect, it } from 'vitest';
import { alignQuotations } from '@/lib/coverage/compare/align-quotations';
import type { QuotingArticle } from '@/lib/coverage/quotations/find-quotations';

const cast = [
  { name: 'Lena Berg', aliases: ['Berg'] },
  { name: 'Olav Olsen', aliases: ['Olsen'] },
];

function article(text: string, language = 'en'): QuotingArticle {
  return {
    headline: 'The pier of Lunde',
    standfirst: null,
    language,
    blocks: [{ kind: 'paragraph', text }],
  };
}

/** Each row by what every account has of it, speakers in brackets. */
const rows = (...articles: readonly QuotingArticle[]) =>
  alignQuotations(articles, cast).map((row) =>
    row.map((one) => (one === null ? '–' : `${one.text} (${one.speaker ?? '?'})`)).join(' | '),
  );

describe('quotations side by side', () => {
  it.each([
    [
      'the same words',
      '“The pier will not last the winter,” Berg said.',
      'Berg said: “The pier will not last the winter.”',
      'The pier will not last the winter, (Lena Berg) | The pier will not last the winter. (Lena Berg)',
    ],
    [
      'a piece of the other',
      '“The pier will not last the winter, and the bridge will go with it,” Berg said.',
      '“The pier will not last the winter,” Berg said.',
      'The pier will not last the winter, and the bridge will go with it, (Lena Berg) | The pier will not last the winter, (Lena Berg)',
    ],
    [
      'four words whose speaker is not sure',
      'They were sure: “the longest winter yet.”',
      'One line was cut out: “The longest winter yet!”',
      'the longest winter yet. (?) | The longest winter yet! (?)',
    ],
    [
      'the same words credited to two people',
      '“We shall all go home tonight,” Berg said.',
      '“We shall all go home tonight,” Olsen said.',
      'We shall all go home tonight, (Lena Berg) | We shall all go home tonight, (Olav Olsen)',
    ],
  ])('%s are one row', (_, first, second, row) => {
    expect(rows(article(first), article(second))).toEqual([row]);
  });

  it.each([
    [
      'other words',
      '“The pier will not last,” Berg said.',
      '“Nobody asked me about boats,” Berg said.',
      'en',
    ],
    [
      'a translation',
      '“The pier will not last,” Berg said.',
      '„Der Pier wird nicht halten“, sagte Berg.',
      'de',
    ],
  ])('%s are two, those in one alone last', (_, first, second, language) => {
    expect(rows(article(first), article(second, language))).toHaveLength(2);
  });

  it('what both quote stands before what one quotes', () => {
    const found = rows(
      article('“I have nothing more to say,” Olsen said. “The pier will not last the winter,” Berg said.'),
      article('“The pier will not last the winter,” Berg said.'),
    );
    expect(found.map((row) => row.endsWith('–'))).toEqual([false, true]);
  });
});
