import { askedQuery, jsonAnswer } from '@/app/asked';
import { siteDatabase } from '@/lib/db/client';
import { countNews } from '@/lib/db/coverage/newest-articles';
import { newsAnswer, problemAnswer } from '@/lib/site/forms/api-answers';
import { readTime } from '@/lib/site/query/query-time';

export const dynamic = 'force-dynamic';

/** What came and what changed since a time, under a query: what a reader who was here before asks. */
export async function GET(request: Request): Promise<Response> {
  const address = new URL(request.url);
  const since = readTime(address.searchParams.get('since')?.trim() ?? '', 'from', 'UTC');
  if (since === null) {
    return jsonAnswer(problemAnswer.parse({ problem: '“since” is not a time in ISO 8601.' }), 400);
  }
  address.searchParams.delete('since');
  const { view } = await askedQuery(new Request(address));
  return jsonAnswer(newsAnswer.parse(await countNews(siteDatabase(), view.query, since)));
}
