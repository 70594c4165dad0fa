import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { loadFilterNames, loadIsSample, narrowed } from '@/app/load';
import { PageFrame } from '@/components/frame/page-frame';
import { ChangesPage } from '@/components/history/changes-page';
import { siteDatabase } from '@/lib/db/client';
import { countChanges } from '@/lib/db/coverage/changes';
import { loadEvent } from '@/lib/event/load';
import { changesMetadata } from '@/lib/site/discovery/metadata';
import { activeFilters } from '@/lib/site/query/active-filters';
import { viewHref } from '@/lib/site/query/query';
import { pageZone } from '@/lib/site/zoned-href';
import { loadChanges, loadChangesQuery } from './load-changes';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: PageProps<'/changes'>): Promise<Metadata> {
  const { view, canonical } = await loadChangesQuery(await searchParams);
  return narrowed(changesMetadata(loadEvent(), canonical), view);
}

export default async function ChangesRoute({ searchParams }: PageProps<'/changes'>) {
  const { found, ...loaded } = await loadChanges(await searchParams);
  const { view, problems, isCanonical } = loaded.parsed;
  if (problems.length === 0 && !isCanonical) redirect(viewHref('/changes', view));
  const [isSample, names, facets] = await Promise.all([
    loadIsSample(view.query),
    loadFilterNames(view.query),
    countChanges(siteDatabase(), view.query, found),
  ]);
  const filters = activeFilters(view, names);
  return (
    <PageFrame section="changes" isSample={isSample} tz={pageZone(view.zone)}>
      <ChangesPage
        {...loaded}
        total={found.found.length}
        isMore={!found.isAll}
        facets={facets}
        filters={filters}
        event={loadEvent()}
      />
    </PageFrame>
  );
}
