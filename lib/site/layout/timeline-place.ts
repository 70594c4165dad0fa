import type { ListedArticle } from '@/lib/news/shown/listing';
import { changeView, viewHref, wholeCoverage } from '@/lib/site/query/query';
import { hourMs } from './timeline';

/** The timeline from an article's hour on, with the article in sight; from its start for the undated. */
export function timelinePlace(article: Pick<ListedArticle, 'id' | 'sortAt'>, eventZone: string): string {
  if (article.sortAt === null) return '/';
  const from = new Date(Math.floor(article.sortAt.getTime() / hourMs) * hourMs);
  const view = { query: wholeCoverage, zone: eventZone, eventZone, isFromStart: false };
  return `${viewHref('/', changeView(view, { from }))}#${article.id}`;
}
