import type { Metadata } from 'next';
import { loadIsSample, loadQuery } from '@/app/load';
import { EmbedList } from '@/components/embed/embed-list';
import { siteDatabase } from '@/lib/db/client';
import { listCounted } from '@/lib/db/coverage/coverage';
import { loadEvent } from '@/lib/event/load';
import { viewHref } from '@/lib/site/query/query';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return { title: `${loadEvent().name} · Parallax`, robots: { index: false, follow: true } };
}

const lines = 12;

export default async function EmbedRoute({ searchParams }: PageProps<'/embed'>) {
  const { view } = await loadQuery(await searchParams, null);
  const [{ page, counts }, isSample] = await Promise.all([
    listCounted(siteDatabase(), { ...view.query, sort: 'new', after: null }, lines),
    loadIsSample(view.query),
  ]);
  return (
    <EmbedList
      title={loadEvent().name}
      href={viewHref('/', view)}
      counts={counts}
      articles={page.rows}
      zone={view.zone}
      isSample={isSample}
    />
  );
}
