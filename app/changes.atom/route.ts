import { paramsOf, textAnswer } from '@/app/asked';
import { loadChanges } from '@/app/changes/load-changes';
import { loadEvent } from '@/lib/event/load';
import { showsExcerpts } from '@/lib/host/settings';
import { writeChangesFeed } from '@/lib/site/forms/changes-feed';

export const dynamic = 'force-dynamic';

/** What the outlets changed, newest first, under the query of the timeline. The page cache answers 304. */
export async function GET(request: Request): Promise<Response> {
  const { parsed, changes, updated } = await loadChanges(paramsOf(new URL(request.url).search));
  const feed = writeChangesFeed({
    eventName: loadEvent().name,
    canonical: parsed.canonical,
    changes,
    updated,
    isExcerpt: showsExcerpts(),
  });
  return textAnswer(feed, 'application/atom+xml', { 'last-modified': updated.toUTCString() });
}
