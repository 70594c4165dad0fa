import type { Metadata } from 'next';
import { askedZone, loadIsSample, sampleWish } from '@/app/load';
import { PageFrame } from '@/components/frame/page-frame';
import { HoursPage } from '@/components/grid/hours-page';
import { siteDatabase } from '@/lib/db/client';
import { listArchiveDays } from '@/lib/db/coverage/fill-ins';
import { readWatch } from '@/lib/db/coverage/grid';
import { listOutlets } from '@/lib/db/coverage/outlets';
import { loadEvent } from '@/lib/event/load';
import { startOfDay } from '@/lib/news/zoned-time';
import { fullDay } from '@/lib/site/dates';
import { plainMetadata } from '@/lib/site/discovery/metadata';
import { drawnDays } from '@/lib/site/layout/coverage-days';
import { chooseDay, choosePage } from '@/lib/site/layout/grid-address';
import { layOutDayGrid, layOutSpanGrid } from '@/lib/site/layout/grid-layout';
import { pageZone } from '@/lib/site/zoned-href';

export const dynamic = 'force-dynamic';

export async function generateMetadata({ searchParams }: PageProps<'/sources/hours'>): Promise<Metadata> {
  const { day } = chooseDay(await searchParams, loadEvent().coverage);
  return plainMetadata(
    day === null ? 'Day by day: where we looked' : `${fullDay(day)}, hour by hour: where we looked`,
    'Outlet by outlet: published, looked and found none, could not be reached, not watched.',
    '/sources/hours',
  );
}

/** Outlets, a hundred a page, by days of the event's span, or with `?day=` by the hours of one. */
export default async function SourceHoursPage({ searchParams }: PageProps<'/sources/hours'>) {
  const event = loadEvent();
  const { coverage, zone } = event;
  const params = await searchParams;
  const { day, problems } = chooseDay(params, coverage);
  const sample = sampleWish(params);
  const { zone: readerZone } = askedZone(params);
  const drawn = drawnDays(coverage, event.day);
  const firstDay = day ?? drawn.from;
  const lastDay = day ?? drawn.to;
  const span = { from: startOfDay(firstDay, zone), to: startOfDay(lastDay, zone, 1), firstDay, lastDay };
  const [outlets, isSample, archives] = await Promise.all([
    listOutlets(siteDatabase(), sample),
    loadIsSample({ sample }),
    listArchiveDays(siteDatabase()),
  ]);
  const pages = choosePage(params, outlets);
  const watch = await readWatch(siteDatabase(), { ...span, outlets: pages.lines });
  const grid =
    day === null
      ? layOutSpanGrid(watch, pages.lines, { ...drawn, zone, readerZone, page: pages.page })
      : layOutDayGrid(watch, pages.lines, { day, zone, readerZone });
  return (
    <PageFrame section="outlets" isSample={isSample} tz={pageZone(readerZone)}>
      <HoursPage
        event={event}
        grid={grid}
        day={day}
        pages={pages}
        problems={[...problems, ...pages.problems]}
        archives={isSample ? [] : archives}
        readerZone={readerZone}
      />
    </PageFrame>
  );
}
