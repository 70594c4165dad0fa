import { pngResponse, sampleNote } from '@/app/picture.png/png-response';
import { siteDatabase } from '@/lib/db/client';
import { listAccounts } from '@/lib/db/coverage/moment-accounts';
import { isSampleCoverage } from '@/lib/db/sample';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import { drawTimelinePicture } from '@/lib/picture/share-picture';
import { countReports } from '@/lib/site/layout/copies';
import { momentPhrase } from '@/lib/site/layout/moments';
import { countedReports } from '@/lib/site/names';

export const dynamic = 'force-dynamic';

/** The picture that other sites show beside a link to the moment. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/moments/[slug]/picture.png'>,
): Promise<Response> {
  const { slug } = await params;
  const event = loadEvent();
  const moment = eventMoments(event).find((one) => one.slug === slug);
  if (moment === undefined) return new Response('No moment has this address.', { status: 404 });
  const database = siteDatabase();
  const [accounts, isSample] = await Promise.all([
    listAccounts(database, slug, { limit: 1000 }),
    isSampleCoverage(database),
  ]);
  return pngResponse(
    await drawTimelinePicture({
      name: moment.name,
      summary: momentPhrase(moment.at, event.zone),
      counts: countedReports(countReports(accounts)),
      note: isSample ? `${event.name} · ${sampleNote}` : event.name,
    }),
  );
}
