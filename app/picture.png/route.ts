import { siteDatabase } from '@/lib/db/client';
import { countCoverage } from '@/lib/db/coverage/coverage';
import { isSampleCoverage } from '@/lib/db/sample';
import { loadEvent } from '@/lib/event/load';
import { drawTimelinePicture } from '@/lib/picture/share-picture';
import { counted } from '@/lib/site/names';
import { pngResponse, sampleNote } from './png-response';

export const dynamic = 'force-dynamic';

/** The picture that other sites show beside a link to the timeline. */
export async function GET(): Promise<Response> {
  const database = siteDatabase();
  const [{ articles, outlets, languages }, isSample] = await Promise.all([
    countCoverage(database, null),
    isSampleCoverage(database),
  ]);
  const { name, summary } = loadEvent();
  const counts = [
    counted(articles, 'article'),
    counted(outlets, 'outlet'),
    counted(languages, 'language'),
  ].join(' · ');
  const note = isSample ? sampleNote : 'All coverage on one timeline';
  return pngResponse(await drawTimelinePicture({ name, summary, counts, note }));
}
