import { describe, expect, test } from 'vitest';
import { readArticle } from '@/tests/support/read-article';

const instant = '2025-08-15T10:00:00Z';
const published = (top: string, outside = '') => {
  const [claim] = readArticle({ aboveHeadline: top, outside }).published;
  return claim?.kind === 'instant' ? claim.at.toISOString() : (claim?.day ?? null);
};

describe('RDFa', () => {
  test.each([
    ['by its vocabulary', `<span property="datePublished" content="${instant}">today</span>`],
    ['by a prefix', `<time property="schema:datePublished" datetime="${instant}">15 Aug</time>`],
    [
      'in Dublin Core',
      `<span property="dc:date dc:created" content="${instant}" datatype="xsd:dateTime">15 Aug</span>`,
    ],
  ])('tells when a page was published %s', (_what, top) => {
    expect(published(top)).toBe('2025-08-15T10:00:00.000Z');
  });

  test.each([
    ['a person is born', '<span property="birthDate" content="1961-08-15">15 August</span>'],
    ['another vocabulary has a date', '<span property="event:date" content="2025-09-01">1 Sept</span>'],
  ])('tells nothing of it where %s', (_what, top) => {
    expect(published(top)).toBeNull();
  });

  test('of another article is not of this one', () => {
    const teaser = `<div class="teaser"><h2><a href="/other">Other</a></h2><span property="dc:date dc:created" content="2024-01-01T10:00:00Z"></span></div>`;
    expect(published('', `<aside>${teaser}</aside>`)).toBeNull();
  });

  test('names who wrote', () => {
    const top = '<div property="author" typeof="Person">By <span property="name">Ida Berg</span></div>';
    expect(readArticle({ aboveHeadline: top }).byline).toEqual(['Ida Berg']);
  });
});
