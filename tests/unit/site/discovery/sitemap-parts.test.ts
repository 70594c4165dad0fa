import { describe, expect, test } from 'vitest';
import { articleParts, writeSitemapIndex } from '@/lib/site/discovery/sitemap';

describe('parts of a sitemap', () => {
  test.each([
    [0, 1],
    [25_000, 1],
    [25_001, 32],
    [800_000, 32],
    [1_000_000, 1024],
  ])('of %i articles there are %i', (articles, expected) => {
    const parts = articleParts(articles);
    expect(parts).toHaveLength(expected);
    expect(new Set(parts).size).toBe(expected);
  });

  test('every id begins as one part does', () => {
    const parts = articleParts(1_000_000);
    for (const id of ['0000000000', 'zzzzzzzzzz', 'fbq72btd1f'])
      expect(parts.filter((part) => id.startsWith(part))).toHaveLength(1);
  });

  test('the index leads to each', () => {
    expect(writeSitemapIndex(['pages', 'a'])).toContain(
      '<loc>https://parallax.example/sitemap.xml?part=a</loc>',
    );
  });
});
