import { findReports } from '@/tests/support/found-reports';
import type { LabelledArticle } from './labelled';

/** Which articles are one report, and which of others share passages, as readers are told. */
export function predictReports(articles: readonly LabelledArticle[]) {
  const { reportOf, passages } = findReports(
    articles.map(({ id, outlet, published, blocks }) => ({
      id,
      outlet,
      published: published === null ? null : Date.parse(published),
      blocks,
    })),
  );
  return {
    reports: [...reportOf].map(([id, report]) => ({ id, report })),
    passages: passages.map(({ first, second, shared }) => ({
      a: first.id,
      b: second.id,
      share: Math.max(shared.first.pairs, shared.second.pairs),
    })),
  };
}
