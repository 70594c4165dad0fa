import type { Metadata } from 'next';
import { loadIsSample, loadQuery } from '@/app/load';
import { OutletsPage } from '@/components/filters/outlets-page';
import { PageFrame } from '@/components/frame/page-frame';
import { Problems } from '@/components/frame/problems';
import { siteDatabase } from '@/lib/db/client';
import { readCoverage } from '@/lib/db/coverage/coverage';
import { pageZone } from '@/lib/site/zoned-href';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = { title: 'Choose outlets · Parallax', robots: { index: false } };

export default async function ChooseOutletsRoute({ searchParams }: PageProps<'/choose-outlets'>) {
  const { view, problems } = await loadQuery(await searchParams, null);
  const [{ facets }, isSample] = await Promise.all([
    readCoverage(siteDatabase(), view.query, {
      pageSize: 1,
      listed: view.query,
      hasOutlets: true,
    }),
    loadIsSample(view.query),
  ]);
  return (
    <PageFrame section="timeline" isSample={isSample} tz={pageZone(view.zone)}>
      <Problems problems={problems} />
      <OutletsPage view={view} facets={facets} />
    </PageFrame>
  );
}
