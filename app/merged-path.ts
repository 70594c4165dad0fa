import { siteDatabase } from '@/lib/db/client';
import { findArticle } from '@/lib/db/coverage/articles';
import type { ArticleStanding } from '@/lib/news/shown/listing';
import { articlePath } from '@/lib/site/paths';

/** Where the address of a merged article leads: to the article that it is the same as, in one step. */
export async function mergedPath(merged: Extract<ArticleStanding, { kind: 'merged' }>): Promise<string> {
  const into = await findArticle(siteDatabase(), merged.into);
  switch (into.kind) {
    case 'published':
      return articlePath(into.article);
    case 'withdrawn':
      return articlePath(into);
    case 'merged':
    case 'unknown':
      return articlePath({ id: merged.into, headline: merged.headline });
  }
}
