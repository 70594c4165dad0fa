import { textAnswer } from '@/app/asked';
import { siteDatabase } from '@/lib/db/client';
import { listSources } from '@/lib/db/coverage/outlets';
import { loadEvent } from '@/lib/event/load';
import { writeOpml } from '@/lib/site/forms/opml';

export const dynamic = 'force-dynamic';

/** The feeds that are followed, for a reader of feeds. The sample's are left out: nobody else can read them. */
export async function GET(): Promise<Response> {
  const sources = await listSources(siteDatabase(), null, { sample: 'off' });
  const feeds = sources.filter(({ kind, isSuspended }) => kind === 'feed' && !isSuspended);
  return textAnswer(writeOpml(`Outlets on ${loadEvent().name}`, feeds), 'text/x-opml', {
    'content-disposition': 'attachment; filename="parallax-outlets.opml"',
  });
}
