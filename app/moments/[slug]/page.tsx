import type { Metadata } from 'next';
import { loadMoment, momentAt } from '@/app/moments/load-moment';
import { LinkedData } from '@/components/frame/linked-data';
import { PageFrame } from '@/components/frame/page-frame';
import { Problems } from '@/components/frame/problems';
import { MomentPage } from '@/components/moments/moment-page';
import { loadEvent } from '@/lib/event/load';
import { momentJsonLd } from '@/lib/site/discovery/event-json-ld';
import { momentMetadata } from '@/lib/site/discovery/metadata';
import { pageZone } from '@/lib/site/zoned-href';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: PageProps<'/moments/[slug]'>): Promise<Metadata> {
  return momentMetadata(loadEvent(), momentAt((await params).slug));
}

export default async function MomentRoute({ params, searchParams }: PageProps<'/moments/[slug]'>) {
  const { slug } = await params;
  const { shown, isSample, problems } = await loadMoment(slug, await searchParams, { isWhole: false });
  return (
    <PageFrame section="moments" isSample={isSample} tz={pageZone(shown.zone)}>
      <LinkedData data={momentJsonLd(loadEvent(), shown.moment)} />
      <Problems problems={problems} />
      <MomentPage {...shown} />
    </PageFrame>
  );
}
