import { askedQuery } from '@/app/asked';
import { loadFilters, loadIsSample } from '@/app/load';
import { siteDatabase } from '@/lib/db/client';
import { countCoverage } from '@/lib/db/coverage/counts/survey';
import { loadEvent } from '@/lib/event/load';
import { drawTimelinePicture } from '@/lib/picture/share-picture';
import { counted, countedReports } from '@/lib/site/names';
import { sharedTitle } from '@/lib/site/query/active-filters';
import { pngResponse, sampleNote } from './png-response';

export const dynamic = 'force-dynamic';

/** The picture that other sites show beside a link to the timeline; under a query it says what that narrows. */
export async function GET(request: Request): Promise<Response> {
  const { view } = await askedQuery(request);
  const query = { ...view.query, after: null };
  const [found, isSample, filters] = await Promise.all([
    countCoverage(siteDatabase(), query),
    loadIsSample(query),
    loadFilters(view),
  ]);
  const shared = sharedTitle(filters, found);
  const { outlets, languages, ...all } = found;
  const { name, summary } = loadEvent();
  const where = all.isMore ? [] : [counted(outlets, 'outlet'), counted(languages, 'language')];
  const counts = [countedReports(all), ...where].join(' · ');
  const note = isSample ? sampleNote : shared === null ? 'All coverage on one timeline' : name;
  return pngResponse(await drawTimelinePicture({ name: shared ?? name, summary, counts, note }));
}
