import { loadEvent } from '@/lib/event/load';
import type { ListedArticle } from '@/lib/news/shown/listing';
import { changeView, viewHref, wholeCoverage } from '@/lib/site/query/query';
import { inZone } from '@/lib/site/zoned-href';
import { hourMs } from './timeline';

/** The timeline from an article's hour on by a reader's clock, with the article in sight; from its start for the undated. */
export function timelinePlace(article: Pick<ListedArticle, 'id' | 'sortAt'>, zone: string): string {
  if (article.sortAt === null) return inZone('/', zone);
  const from = new Date(Math.floor(article.sortAt.getTime() / hourMs) * hourMs);
  const view = { query: wholeCoverage, zone, eventZone: loadEvent().zone, isFromStart: false, picked: [] };
  return `${viewHref('/', changeView(view, { from }))}#${article.id}`;
}
