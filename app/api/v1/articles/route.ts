import { askedQuery, jsonAnswer } from '@/app/asked';
import { loadIsSample } from '@/app/load';
import { siteDatabase } from '@/lib/db/client';
import { listCounted } from '@/lib/db/coverage/coverage';
import { articlesAnswer } from '@/lib/site/forms/api-answers';
import { toArticleRecord } from '@/lib/site/forms/article-record';
import { changeView, viewHref } from '@/lib/site/query/query';
import { siteAddress } from '@/lib/site/site-address';

export const dynamic = 'force-dynamic';

const pageSize = 60;

export async function GET(request: Request): Promise<Response> {
  const { view, canonical, problems } = await askedQuery(request);
  const [{ page, counts }, isSample] = await Promise.all([
    listCounted(siteDatabase(), view.query, pageSize),
    loadIsSample(view.query),
  ]);
  const { rows, next } = page;
  const { articles: count, reports, isMore = false } = counts;
  const path = next === null ? null : viewHref('/api/v1/articles', changeView(view, { after: next }));
  return jsonAnswer(
    articlesAnswer.parse({
      query: canonical,
      problems,
      count,
      reports,
      isMore,
      group: view.query.group,
      isSample,
      articles: rows.map(toArticleRecord),
      next: path === null ? null : siteAddress(path),
    }),
  );
}
