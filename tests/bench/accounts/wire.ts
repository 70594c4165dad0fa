import { type Agency, creditFinder } from '@/lib/coverage/reports/wire-credit';
import type { LabelledArticle } from './labelled';

/** The agency that each article is credited to. */
export function predictWire(articles: readonly LabelledArticle[], agencies: readonly Agency[]) {
  const find = creditFinder(agencies);
  return articles.map(({ id, byline, dateline, blocks }) => ({
    id,
    agency: find({ byline: byline === null ? [] : [byline], dateline, credit: null, blocks })?.agency ?? null,
  }));
}
