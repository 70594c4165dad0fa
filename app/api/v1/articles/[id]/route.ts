import { jsonAnswer } from '@/app/asked';
import { siteDatabase } from '@/lib/db/client';
import { findArticle } from '@/lib/db/coverage/articles';
import { showsExcerpts } from '@/lib/host/settings';
import type { ArticleStanding } from '@/lib/news/shown/listing';
import { articleAnswer, problemAnswer } from '@/lib/site/forms/api-answers';
import { toArticleRecord } from '@/lib/site/forms/article-record';
import { isPermalinkId } from '@/lib/site/paths';
import { excerptBlocks } from '@/lib/site/versions/text-diff';

export const dynamic = 'force-dynamic';

export async function GET(
  _request: Request,
  { params }: RouteContext<'/api/v1/articles/[id]'>,
): Promise<Response> {
  const { id } = await params;
  const standing: ArticleStanding = isPermalinkId(id)
    ? await findArticle(siteDatabase(), id)
    : { kind: 'unknown' };
  switch (standing.kind) {
    case 'published':
      return jsonAnswer(answerOf(standing.article));
    case 'merged':
      return new Response(null, {
        status: 308,
        headers: { location: `/api/v1/articles/${standing.into}`, 'access-control-allow-origin': '*' },
      });
    case 'withdrawn':
      return jsonAnswer(problemAnswer.parse({ problem: 'The outlet withdrew this article.' }), 410);
    case 'unknown':
      return jsonAnswer(problemAnswer.parse({ problem: 'There is no article with this id.' }), 404);
  }
}

function answerOf(article: Extract<ArticleStanding, { kind: 'published' }>['article']) {
  const isExcerpt = showsExcerpts();
  return articleAnswer.parse({
    ...toArticleRecord(article),
    dateline: article.dateline,
    section: article.section,
    isBeginningOnly: article.isBeginningOnly,
    isExcerpt,
    wordCount: article.wordCount,
    revisions: article.revisions,
    reasons: article.relevanceReasons,
    text: isExcerpt ? excerptBlocks(article.blocks) : article.blocks,
  });
}
