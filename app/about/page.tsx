import type { Metadata } from 'next';
import { loadIsSample } from '@/app/load';
import { AboutText } from '@/components/frame/about-text';
import { PageFrame } from '@/components/frame/page-frame';
import { loadEvent } from '@/lib/event/load';
import { plainMetadata } from '@/lib/site/discovery/metadata';

export const dynamic = 'force-dynamic';

export function generateMetadata(): Metadata {
  return plainMetadata('How to read this', 'How dates, gaps and permalinks are to be read.', '/about');
}

export default async function AboutPage() {
  const event = loadEvent();
  return (
    <PageFrame section="about" isSample={await loadIsSample()}>
      <AboutText event={event} />
    </PageFrame>
  );
}
