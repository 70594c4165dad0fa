import type { Metadata } from 'next';
import { askedZone, loadIsSample } from '@/app/load';
import { AboutText } from '@/components/frame/about-text';
import { PageFrame } from '@/components/frame/page-frame';
import { loadEvent } from '@/lib/event/load';
import { plainMetadata } from '@/lib/site/discovery/metadata';
import { pageZone } from '@/lib/site/zoned-href';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return plainMetadata('How to read this', 'How dates, gaps and permalinks are to be read.', '/about');
}

export default async function AboutPage({ searchParams }: PageProps<'/about'>) {
  const { zone } = askedZone(await searchParams);
  const event = loadEvent();
  return (
    <PageFrame section="about" isSample={await loadIsSample()} tz={pageZone(zone)}>
      <AboutText event={event} zone={zone} />
    </PageFrame>
  );
}
