import type { Event } from '@/lib/event/event';
import { startOfDay } from '@/lib/news/zoned-time';
import { fullDay, zoneAbbreviation } from '@/lib/site/dates';
import { drawnDays } from '@/lib/site/layout/coverage-days';
import type { Grid } from '@/lib/site/layout/grid';
import { elsewhereWords, lookWords } from './hours-page';
import { WatchGrid } from './watch-grid';

/** One outlet's days and hours: what it published, and when nobody looked. */
export function OutletHours({ grid, event }: { readonly grid: Grid; readonly event: Event }) {
  const { coverage, zone } = event;
  const { from, to } = drawnDays(coverage, event.day);
  const span = `${fullDay(from)} to ${fullDay(to)}`;
  return (
    <section id="hours" aria-labelledby="hours-heading" className="pt-10">
      <h2 id="hours-heading" className="font-bold font-serif text-xl">
        Hour by hour
      </h2>
      <p className="pb-2 text-quiet leading-5">
        {span}, {zoneAbbreviation(startOfDay(event.day, zone), zone)}. {lookWords} {elsewhereWords}
      </p>
      <WatchGrid grid={grid} caption={`Days by hours, ${span}`} rowsAre="Day" />
    </section>
  );
}
