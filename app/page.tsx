import type { Metadata } from 'next';
import { cache } from 'react';
import { LinkedData } from '@/components/frame/linked-data';
import { PageFrame } from '@/components/frame/page-frame';
import { EventHead } from '@/components/timeline/event-head';
import { TimelineBody } from '@/components/timeline/timeline-body';
import { loadEvent } from '@/lib/event/load';
import { eventJsonLd } from '@/lib/site/discovery/event-json-ld';
import { timelineMetadata } from '@/lib/site/discovery/metadata';
import type { ShownTimeline } from '@/lib/site/layout/shown-timeline';
import { sharedTitle } from '@/lib/site/query/active-filters';
import { pageZone } from '@/lib/site/zoned-href';
import { loadFrontDay, loadTimeline } from './load';

export const dynamic = 'force-dynamic';

/** Once for a page and its title, by what its address holds: each search was made twice. */
const loadOnce = cache((params: string) => loadTimeline(JSON.parse(params), { path: '/', outlet: null }));

async function loadShown(searchParams: PageProps<'/'>['searchParams']): Promise<ShownTimeline> {
  return loadOnce(JSON.stringify(await searchParams));
}

export async function generateMetadata({ searchParams }: PageProps<'/'>): Promise<Metadata> {
  const { parsed, filters, found } = await loadShown(searchParams);
  const shared = sharedTitle(filters, found);
  return timelineMetadata(loadEvent(), { path: '/', canonical: parsed.canonical, shared });
}

export default async function TimelinePage({ searchParams }: PageProps<'/'>) {
  const timeline = await loadShown(searchParams);
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
