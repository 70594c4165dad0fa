import { paramsOf, textAnswer } from '@/app/asked';
import { loadChanges } from '@/app/changes/load-changes';
import { loadEvent } from '@/lib/event/load';
import { showsExcerpts } from '@/lib/host/settings';
import { writeChangesFeed } from '@/lib/site/forms/changes-feed';
import { hubAddress, hubHeaders } from '@/lib/site/hub';
import { siteAddress } from '@/lib/site/site-address';

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
    hub: hubAddress(),
  });
  const { canonical } = parsed;
  const self = siteAddress(`/changes.atom${canonical === '' ? '' : `?${canonical}`}`);
  return textAnswer(feed, 'application/atom+xml', {
    'last-modified': updated.toUTCString(),
    ...hubHeaders(self),
  });
}
