import { pngResponse, sampleNote } from '@/app/picture.png/png-response';
import { siteDatabase } from '@/lib/db/client';
import { findOutlet } from '@/lib/db/coverage/outlets';
import { loadEvent } from '@/lib/event/load';
import { drawOutletPicture } from '@/lib/picture/share-picture';
import { midSentence } from '@/lib/site/discovery/metadata';
import { countedReports, outletPhrase } from '@/lib/site/names';

export const dynamic = 'force-dynamic';

/** The picture that other sites show beside a link to an outlet's page; 404 where there is no such outlet. */
export async function GET(
  _: Request,
  { params }: RouteContext<'/outlets/[slug]/picture.png'>,
): Promise<Response> {
  const { slug } = await params;
  const outlet = await findOutlet(siteDatabase(), slug);
  if (outlet === null) return new Response('No outlet has this address.', { status: 404 });
  const { name, language, isSample } = outlet;
  const event = loadEvent();
  return pngResponse(
    await drawOutletPicture({
      outlet: name,
      language,
      host: new URL(outlet.home).host,
      counts: `${countedReports(outlet)} on ${midSentence(event.name)}`,
      summary: outletPhrase(outlet),
      event: isSample ? `${event.name} · ${sampleNote}` : event.name,
    }),
  );
}
