import type { Metadata } from 'next';
import { notFound, permanentRedirect } from 'next/navigation';
import { cache } from 'react';
import { askedZone, loadQuery, loadTimeline, narrowed } from '@/app/load';
import { PageFrame } from '@/components/frame/page-frame';
import { OutletHours } from '@/components/grid/outlet-hours';
import { OutletHead } from '@/components/outlets/outlet-head';
import { SourceTable } from '@/components/outlets/source-table';
import { TimelineBody } from '@/components/timeline/timeline-body';
import { siteDatabase } from '@/lib/db/client';
import { readWatch } from '@/lib/db/coverage/grid';
import { findOutlet, listSources } from '@/lib/db/coverage/outlets';
import { readSilences } from '@/lib/db/coverage/silences';
import { loadEvent } from '@/lib/event/load';
import { startOfDay } from '@/lib/news/zoned-time';
import { outletMetadata } from '@/lib/site/discovery/metadata';
import { drawnDays } from '@/lib/site/layout/coverage-days';
import { layOutOutletGrid } from '@/lib/site/layout/grid-layout';
import { outletPath } from '@/lib/site/paths';
import { inZone, pageZone } from '@/lib/site/zoned-href';

export const dynamic = 'force-dynamic';

const loadOutlet = cache((slug: string) => findOutlet(siteDatabase(), slug));

export async function generateMetadata(props: PageProps<'/outlets/[slug]'>): Promise<Metadata> {
  const { slug } = await props.params;
  const outlet = await loadOutlet(slug);
  if (outlet === null) notFound();
  const { view, canonical } = await loadQuery(await props.searchParams, slug);
  return narrowed(outletMetadata(loadEvent(), outlet, canonical), view);
}

export default async function OutletPage(props: PageProps<'/outlets/[slug]'>) {
  const { slug } = await props.params;
  const outlet = await loadOutlet(slug);
  if (outlet === null) notFound();
  if (outlet.slug !== slug)
    permanentRedirect(inZone(outletPath(outlet.slug), askedZone(await props.searchParams).zone));
  const event = loadEvent();
  const { coverage, zone } = event;
  const drawn = drawnDays(coverage, event.day);
  const span = {
    from: startOfDay(coverage.from, zone),
    to: startOfDay(coverage.to, zone, 1),
    outletSlug: slug,
  };
  const [timeline, sources, watch, silences] = await Promise.all([
    loadTimeline(await props.searchParams, { path: outletPath(slug), outlet }),
    listSources(siteDatabase(), slug),
    readWatch(siteDatabase(), {
      ...span,
      outlets: [outlet],
      from: startOfDay(drawn.from, zone),
      to: startOfDay(drawn.to, zone, 1),
      firstDay: drawn.from,
      lastDay: drawn.to,
    }),
    readSilences(siteDatabase(), span),
  ]);
  const readerZone = timeline.parsed.view.zone;
  return (
    <PageFrame section="outlets" isSample={outlet.isSample} tz={pageZone(readerZone)}>
      <OutletHead outlet={outlet} silence={silences.get(slug) ?? null} event={event} zone={readerZone} />
      <TimelineBody {...timeline} event={event} front={null} hasOutlets={false} />
      <section aria-labelledby="looked-at" className="pt-10">
        <h2 id="looked-at" className="pb-2 font-bold font-serif text-xl">
          What was looked at, and when
        </h2>
        <SourceTable sources={sources} zone={readerZone} />
      </section>
      <OutletHours grid={layOutOutletGrid(watch, outlet, { ...drawn, zone, readerZone })} event={event} />
    </PageFrame>
  );
}
