import type { Metadata } from 'next';
import { loadFilterNames, loadIsSample } from '@/app/load';
import { PageFrame } from '@/components/frame/page-frame';
import { ChangesPage } from '@/components/history/changes-page';
import { loadEvent } from '@/lib/event/load';
import { changesMetadata } from '@/lib/site/discovery/metadata';
import { activeFilters } from '@/lib/site/query/active-filters';
import { pageZone } from '@/lib/site/zoned-href';
import { loadChanges } from './load-changes';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: PageProps<'/changes'>): Promise<Metadata> {
  const { parsed } = await loadChanges(await searchParams);
  return changesMetadata(loadEvent(), parsed.canonical);
}

export default async function ChangesRoute({ searchParams }: PageProps<'/changes'>) {
  const [loaded, names] = await Promise.all([loadChanges(await searchParams), loadFilterNames()]);
  const isSample = await loadIsSample(loaded.parsed.view.query);
  const filters = activeFilters(loaded.parsed.view, names);
  return (
    <PageFrame section="changes" isSample={isSample} tz={pageZone(loaded.parsed.view.zone)}>
      <ChangesPage {...loaded} filters={filters} event={loadEvent()} />
    </PageFrame>
  );
}
