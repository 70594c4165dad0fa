/** What came of one look at an article after the first. */
export const visitOutcomes = [
  /** As it was, by its text or by 304; what changes by itself (counters, related links) does not count. */
  'same',
  'cosmetic',
  'headline',
  'substance',
  /** 404 or 410. */
  'gone',
  /** We may not: robots.txt, 401, 403, 429, 451. */
  'refused',
  /** No usable answer: an outage, an empty shell, a text cut down to its beginning. */
  'failed',
  /** A usable page that is not this article: a wall, a front page, another language, another story. */
  'not-the-article',
] as const;
export type VisitOutcome = (typeof visitOutcomes)[number];
