import { askedQuery } from '@/app/asked';
import { loadIsSample, loadSharedTitle } from '@/app/load';
import { siteDatabase } from '@/lib/db/client';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { loadEvent } from '@/lib/event/load';
import { drawTimelinePicture } from '@/lib/picture/share-picture';
import { counted, countedReports } from '@/lib/site/names';
import { pngResponse, sampleNote } from './png-response';

export const dynamic = 'force-dynamic';

/** The picture that other sites show beside a link to the timeline; under a query it says what that narrows. */
export async function GET(request: Request): Promise<Response> {
  const { view } = await askedQuery(request);
  const query = { ...view.query, after: null };
  const [{ outlets, languages, ...all }, isSample, shared] = await Promise.all([
    countCoverage(siteDatabase(), query),
    loadIsSample(query),
    loadSharedTitle(view),
  ]);
  const { name, summary } = loadEvent();
  const where = all.isMore ? [] : [counted(outlets, 'outlet'), counted(languages, 'language')];
  const counts = [countedReports(all), ...where].join(' · ');
  const note = isSample ? sampleNote : shared === null ? 'All coverage on one timeline' : name;
  return pngResponse(await drawTimelinePicture({ name: shared ?? name, summary, counts, note }));
}
