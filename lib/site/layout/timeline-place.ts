import { loadEvent } from '@/lib/event/load';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { changeView, viewHref, wholeCoverage } from '@/lib/site/query/query';
import { inZone } from '@/lib/site/zoned-href';
import { hourMs } from './timeline';

/**
 * The timeline from an article's hour on by a reader's clock, with the article in sight; from its start for the undated.
 * A copy has no line of its own where each report stands once: for it every article stands by itself.
 */
export function timelinePlace(
  article: Pick<ListedArticle, 'id' | 'report' | 'sortAt'>,
  zone: string,
): string {
  if (article.sortAt === null) return inZone('/', zone);
  const from = new Date(Math.floor(article.sortAt.getTime() / hourMs) * hourMs);
  const group = article.report === article.id ? 'reports' : 'all';
  const view = { query: wholeCoverage, zone, eventZone: loadEvent().zone, isFromStart: false, picked: [] };
  return `${viewHref('/', changeView(view, { from, group }))}#${article.id}`;
}
