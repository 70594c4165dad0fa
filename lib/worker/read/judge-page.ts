import type { ReadArticle } from '@/lib/db/record/article-columns';
import type { KeptPage } from '@/lib/db/record/pages';
import type { PageArticle } from '@/lib/news/article';
import { type ArticleParts, composeArticle } from '@/lib/news/compose-article';
import type { PublicationTime } from '@/lib/news/publication-time';
import { startOfDay } from '@/lib/news/zoned-time';
import type { JobTools } from '@/lib/worker/job-tools';

/** What a page is judged with. */
export type PageTools = Pick<JobTools, 'reader' | 'rules' | 'zone' | 'now'>;

export type JudgedPage =
  | ({ readonly kind: 'about'; readonly page: PageArticle } & ReadArticle)
  | ({ readonly kind: 'off-topic'; readonly page: PageArticle } & ReadArticle)
  /** No article can be made of it. `why` is one plain sentence; `to`: the page that it only leads to, if so. */
  | { readonly kind: 'unreadable'; readonly why: string; readonly to: string | null };

/** An article and whether it is about the event, from the page and the line that led to it. No request is made. */
export async function judgePage(
  { reader, rules, zone, now }: PageTools,
  kept: KeptPage,
  outlet: ArticleParts['outlet'],
): Promise<JudgedPage> {
  const { address, contentType, listed } = kept;
  const fetchedAt = kept.capturedAt ?? now();
  const reading = await reader.readPage(kept.body, { contentType, address, fetchedAt });
  if (reading.kind !== 'article')
    return { kind: 'unreadable', why: reading.why, to: reading.kind === 'leads-on' ? reading.to : null };
  const page = reading.article;
  const composed = composeArticle({ page, entry: listed, outlet, address, fetchedAt });
  if (composed.kind === 'incomplete') return { kind: 'unreadable', why: composed.why, to: null };
  const { article } = composed;
  const { kind, relevance, reasons } = rules.judgeArticle(article);
  return { kind, page, article, sortAt: placeInTime(article.published, zone), relevance, reasons };
}

function placeInTime(published: PublicationTime, zone: string): Date | null {
  switch (published.kind) {
    case 'instant':
      return published.at;
    case 'day':
      return startOfDay(published.day, zone);
    case 'unknown':
      return null;
  }
}
