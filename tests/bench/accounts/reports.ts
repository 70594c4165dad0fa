import { findReports } from '@/lib/coverage/reports/find-reports';
import { sharedPassages } from '@/lib/coverage/reports/shared-passages';
import type { LabelledArticle } from './labelled';

/** Which articles are one report, and which share passages. */
export function predictReports(articles: readonly LabelledArticle[]) {
  const joined = findReports(
    articles.map(({ id, outlet, published, blocks }) => ({
      id,
      outlet,
      published: published === null ? null : Date.parse(published),
      blocks,
    })),
  );
  const passages = sharedPassages(joined, new Map(articles.map(({ id, blocks }) => [id, blocks])));
  return {
    reports: [...joined.reportOf].map(([id, report]) => ({ id, report })),
    passages: passages.map(({ first, second, share }) => ({ a: first, b: second, share })),
  };
}
