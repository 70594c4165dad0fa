import type { Metadata } from 'next';
import { LinkedData } from '@/components/frame/linked-data';
import { PageFrame } from '@/components/frame/page-frame';
import { EventHead } from '@/components/timeline/event-head';
import { TimelineBody } from '@/components/timeline/timeline-body';
import { loadEvent } from '@/lib/event/load';
import { eventJsonLd } from '@/lib/site/discovery/event-json-ld';
import { timelineMetadata } from '@/lib/site/discovery/metadata';
import { pageZone } from '@/lib/site/zoned-href';
import { loadFrontDay, loadQuery, loadSharedTitle, loadTimeline } from './load';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: PageProps<'/'>): Promise<Metadata> {
  const { canonical, view } = await loadQuery(await searchParams, null);
  return timelineMetadata(loadEvent(), { path: '/', canonical, shared: await loadSharedTitle(view) });
}

export default async function TimelinePage({ searchParams }: PageProps<'/'>) {
  const timeline = await loadTimeline(await searchParams, { path: '/', outlet: null });
  const front = await loadFrontDay(timeline.parsed.view);
  const event = loadEvent();
  return (
    <PageFrame section="timeline" isSample={timeline.isSample} tz={pageZone(timeline.parsed.view.zone)}>
      <LinkedData data={eventJsonLd(event)} />
      <EventHead name={event.name} summary={event.summary} counts={timeline.total} />
      <TimelineBody {...timeline} event={event} front={front} hasOutlets />
    </PageFrame>
  );
}
