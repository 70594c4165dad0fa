import type { Metadata } from 'next';
import { askedZone, loadIsSample, sampleWish } from '@/app/load';
import { PageFrame } from '@/components/frame/page-frame';
import { OutletTable } from '@/components/outlets/outlet-table';
import { siteDatabase } from '@/lib/db/client';
import { listOutlets } from '@/lib/db/coverage/outlets';
import { readSilences } from '@/lib/db/coverage/silences';
import { loadEvent } from '@/lib/event/load';
import { startOfDay } from '@/lib/news/zoned-time';
import { plainMetadata } from '@/lib/site/discovery/metadata';
import { pageZone } from '@/lib/site/zoned-href';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return plainMetadata('Outlets', `The outlets whose coverage is followed: ${loadEvent().name}.`, '/outlets');
}

export default async function OutletsPage({ searchParams }: PageProps<'/outlets'>) {
  const params = await searchParams;
  const sample = sampleWish(params);
  const asked = askedZone(params);
  const { coverage, day, zone } = loadEvent();
  const [outlets, silences, isSample] = await Promise.all([
    listOutlets(siteDatabase(), sample),
    readSilences(siteDatabase(), {
      from: startOfDay(coverage.from, zone),
      to: startOfDay(coverage.to, zone, 1),
      outletSlug: null,
    }),
    loadIsSample({ sample }),
  ]);
  return (
    <PageFrame section="outlets" isSample={isSample} tz={pageZone(asked.zone)}>
      <OutletTable outlets={outlets} silences={silences} shown={{ zone: asked.zone, day }} />
    </PageFrame>
  );
}
