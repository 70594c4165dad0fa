import type { Metadata } from 'next';
import { askedZone, loadIsSample, sampleWish } from '@/app/load';
import { PageFrame } from '@/components/frame/page-frame';
import { Problems } from '@/components/frame/problems';
import { MomentList } from '@/components/moments/moment-list';
import { siteDatabase } from '@/lib/db/client';
import { countMoments } from '@/lib/db/coverage/moment-accounts';
import { loadEvent } from '@/lib/event/load';
import { eventMoments } from '@/lib/event/moments';
import { plainMetadata } from '@/lib/site/discovery/metadata';
import { pageZone } from '@/lib/site/zoned-href';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return plainMetadata(
    'What happened, and when',
    `The moments of ${loadEvent().name}, and who tells of them.`,
    '/moments',
  );
}

export default async function MomentsRoute({ searchParams }: PageProps<'/moments'>) {
  const params = await searchParams;
  const sample = sampleWish(params);
  const { zone, problems } = askedZone(params);
  const [counts, isSample] = await Promise.all([
    countMoments(siteDatabase(), sample),
    loadIsSample({ sample }),
  ]);
  const event = loadEvent();
  return (
    <PageFrame section="moments" isSample={isSample} tz={pageZone(zone)}>
      <Problems problems={problems} />
      <MomentList moments={eventMoments(event)} counts={counts} zone={zone} />
    </PageFrame>
  );
}
