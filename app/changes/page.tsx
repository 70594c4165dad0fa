import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { loadFilterNames, loadIsSample } from '@/app/load';
import { PageFrame } from '@/components/frame/page-frame';
import { ChangesPage } from '@/components/history/changes-page';
import { siteDatabase } from '@/lib/db/client';
import { countChanges } from '@/lib/db/coverage/changes';
import { loadEvent } from '@/lib/event/load';
import { changesMetadata } from '@/lib/site/discovery/metadata';
import { activeFilters } from '@/lib/site/query/active-filters';
import { viewHref } from '@/lib/site/query/query';
import { pageZone } from '@/lib/site/zoned-href';
import { loadChanges } from './load-changes';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: PageProps<'/changes'>): Promise<Metadata> {
  const { parsed } = await loadChanges(await searchParams);
  return changesMetadata(loadEvent(), parsed.canonical);
}

export default async function ChangesRoute({ searchParams }: PageProps<'/changes'>) {
  const loaded = await loadChanges(await searchParams);
  const { view, problems, isCanonical } = loaded.parsed;
  if (problems.length === 0 && !isCanonical) redirect(viewHref('/changes', view));
  const [isSample, names, facets] = await Promise.all([
    loadIsSample(view.query),
    loadFilterNames(view.query),
    countChanges(siteDatabase(), view.query),
  ]);
  const filters = activeFilters(view, names);
  return (
    <PageFrame section="changes" isSample={isSample} tz={pageZone(view.zone)}>
      <ChangesPage {...loaded} facets={facets} filters={filters} event={loadEvent()} />
    </PageFrame>
  );
}
