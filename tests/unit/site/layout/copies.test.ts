import { describe, expect, it } from 'vitest';
import { alsoIn, copyTime, countReports, eachReportOnce, isHeadedOtherwise } from '@/lib/site/layout/copies';
import { counted, countedReports } from '@/lib/site/names';
import { listedArticle } from '@/tests/support/listed-article';

const { outlet: beacon } = listedArticle('a', null);
const of = (slug: string, headline: string, published = '2025-08-15T22:00Z') =>
  listedArticle(`${slug} ${headline}`, published, {
    headline,
    report: 'talks',
    outlet: { ...beacon, slug, name: `The ${slug}` },
  });
const original = of('wire', 'Talks end without a deal');

describe('where else a report is', () => {
  const names = (...copies: ReturnType<typeof of>[]) => {
    const { named, more } = alsoIn({ ...original, copies });
    return [...named.map(({ slug, hasOwnHeadline }) => (hasOwnHeadline ? `${slug}*` : slug)), more];
  };

  it.each([
    ['one', [of('mail', 'Talks end without a deal')], ['mail', 0]],
    [
      'its own headline',
      [of('mail', 'No deal'), of('post', 'Talks End Without a Deal')],
      ['mail*', 'post', 0],
    ],
    ['an outlet twice', [of('mail', 'No deal'), of('mail', 'Still no deal')], ['mail*', 0]],
    ['twice, once as it was', [of('mail', 'No deal'), of('mail', 'Talks end without a deal')], ['mail', 0]],
    ['the same outlet again', [of('wire', 'Talks end without a deal')], ['wire', 0]],
    ['many', [...'abcdefgh'].map((slug) => of(slug, 'No deal')), ['a*', 'b*', 'c*', 'd*', 'e*', 'f*', 2]],
  ])('names each outlet once: %s', (_, copies, expected) => {
    expect(names(...copies)).toEqual(expected);
  });

  it.each([
    ['Talks end without a deal', 'TALKS END, WITHOUT A DEAL', false],
    ['‘No deal’', '"No deal"', false],
    ['Переговоры окончены', 'Переговоры окончены.', false],
    ['会談は終わった', '会談は終わらなかった', true],
    ['No deal', 'No deals', true],
    ['Kein Abkommen', 'No deal', true],
  ])('%s and %s: its own %s', (one, other, isOwn) => {
    expect(isHeadedOtherwise(of('mail', other), of('wire', one))).toBe(isOwn);
  });

  it.each([
    ['2025-08-15T23:05Z', '15:05'],
    ['2025-08-16T08:30Z', '16 Aug, 00:30'],
    ['2025-08-16', '16 Aug'],
    ['2026-01-02T08:30Z', '1 Jan 2026, 23:30'],
    ['2026-01-02', '2 Jan 2026'],
  ])('a copy of %s is dated %s', (published, said) => {
    expect(copyTime(of('mail', 'x', published), original, 'America/Anchorage')).toBe(said);
  });
});

describe('accounts', () => {
  const accounts = [original, listedArticle('alone', null), of('mail', 'No deal'), of('post', 'No')].map(
    (article) => ({ article, told: article.id }),
  );

  it('are one for each report, under the first of it, with the others as copies', () => {
    const once = eachReportOnce(accounts);
    expect(once.map(({ told, article }) => [told, article.copies.map(({ id }) => id)])).toEqual([
      [original.id, ['mail No deal', 'post No']],
      ['alone', []],
    ]);
    expect(countReports(accounts)).toEqual({ articles: 4, reports: 2 });
    expect(countReports([])).toEqual({ articles: 0, reports: 0 });
  });

  it.each([
    [97, 81, '97 articles · 81 reports'],
    [2, 1, '2 articles · 1 report'],
    [1, 1, '1 article'],
    [0, 0, '0 articles'],
    [1204, 1000, '1,204 articles · 1,000 reports'],
    [12, 12, counted(12, 'article')],
  ])('%i articles of %i reports', (articles, reports, said) => {
    expect(countedReports({ articles, reports })).toBe(said);
  });

  it.each([
    [10_001, 'more than 10,000 articles'],
    [873, 'more than 800 articles'],
    [101, 'more than 100 articles'],
    [100, 'more than 90 articles'],
    [11, 'more than 10 articles'],
    [10, 'more articles than are counted'],
    [0, 'more articles than are counted'],
  ])('at least %i articles: %s', (articles, said) => {
    expect(countedReports({ articles, reports: 0, isMore: true })).toBe(said);
  });
});
