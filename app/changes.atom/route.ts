import { loadChanges } from '@/app/changes/load-changes';
import { loadEvent } from '@/lib/event/load';
import { writeChangesFeed } from '@/lib/site/changes-feed';

export const dynamic = 'force-dynamic';

/** What the outlets changed, newest first, under the query of the timeline. The page cache answers 304. */
export async function GET(request: Request): Promise<Response> {
  const params: Record<string, string[]> = {};
  for (const [key, value] of new URL(request.url).searchParams) {
    if (key !== '__proto__')
      params[key] = [...(Object.hasOwn(params, key) ? (params[key] ?? []) : []), value];
  }
  const { parsed, changes, updated } = await loadChanges(params);
  const feed = writeChangesFeed({
    eventName: loadEvent().name,
    canonical: parsed.canonical,
    changes,
    updated,
    isExcerpt: process.env.ARTICLE_TEXT === 'excerpt',
  });
  return new Response(feed, {
    headers: {
      'content-type': 'application/atom+xml; charset=utf-8',
      'cache-control': 'public, max-age=0, s-maxage=60, stale-while-revalidate=600',
      'last-modified': updated.toUTCString(),
    },
  });
}
