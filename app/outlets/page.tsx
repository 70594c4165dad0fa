import type { Metadata } from 'next';
import { loadIsSample, sampleWish } from '@/app/load';
import { PageFrame } from '@/components/frame/page-frame';
import { OutletTable } from '@/components/outlets/outlet-table';
import { siteDatabase } from '@/lib/db/client';
import { listOutlets } from '@/lib/db/coverage/outlets';
import { loadEvent } from '@/lib/event/load';
import { plainMetadata } from '@/lib/site/discovery/metadata';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return plainMetadata('Outlets', `The outlets whose coverage is followed: ${loadEvent().name}.`, '/outlets');
}

export default async function OutletsPage({ searchParams }: PageProps<'/outlets'>) {
  const sample = sampleWish(await searchParams);
  const [outlets, isSample] = await Promise.all([
    listOutlets(siteDatabase(), sample),
    loadIsSample({ sample }),
  ]);
  return (
    <PageFrame section="outlets" isSample={isSample}>
      <OutletTable outlets={outlets} zone={loadEvent().zone} />
    </PageFrame>
  );
}
