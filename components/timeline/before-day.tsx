import type { Event } from '@/lib/event/event';
import { eventMoments } from '@/lib/event/moments';
import type { HourCount, ListedArticle } from '@/lib/news/shown/listing';
import { dayOf, startOfDay } from '@/lib/news/zoned-time';
import { daySpan, type FrontDay } from '@/lib/site/layout/front-day';
import { placeMoments } from '@/lib/site/layout/moments';
import { hourMs, layOutTimeline } from '@/lib/site/layout/timeline';
import { countedReports } from '@/lib/site/names';
import { pickingOf } from '@/lib/site/query/picking';
import { changeView, type View, viewHref } from '@/lib/site/query/query';
import { TimelineDays } from './timeline-list';

/** One line for all reports before the event's day; it opens in place. Nothing where there are none. */
export function BeforeDay({
  before: { counts, page },
  hours,
  event,
  view,
  isOpen,
}: {
  readonly before: FrontDay['before'];
  readonly hours: readonly HourCount[];
  readonly event: Event;
  readonly view: View;
  /** Where there is nothing else to read yet. */
  readonly isOpen: boolean;
}) {
  const { zone } = view;
  const dayBegins = startOfDay(event.day, zone);
  const span = spanOf(page.rows, { hours, dayBegins, zone });
  if (span === null) return null;
  const earlier = changeView(view, { to: dayBegins });
  const homeYear = Number(event.day.slice(0, 4));
  return (
    <details className="before-day" open={isOpen}>
      <summary className="word">
        Before: {span}, {countedReports(counts)}
      </summary>
      <div className="flex flex-col gap-1.5 pb-3">
        <TimelineDays
          days={layOutTimeline(page.rows, {
            zone,
            homeYear,
            hours: hoursBefore(hours, dayBegins),
            isContinued: false,
          })}
          zone={zone}
          namesOutlet
          moments={placeMoments(eventMoments(event), page.rows, earlier)}
          picking={pickingOf(view, '/')}
        />
        {page.next !== null && (
          <p>
            <a href={viewHref('/', earlier)} className="link inline-block py-0.5">
              All {countedReports(counts)} of {span}
            </a>
          </p>
        )}
      </div>
    </details>
  );
}

/** Null where the day begins within an hour, as it does in a zone of half hours: then days are not counted. */
function hoursBefore(hours: readonly HourCount[], dayBegins: Date): readonly HourCount[] | null {
  return dayBegins.getTime() % hourMs === 0 ? hours.filter(({ hour }) => hour < dayBegins) : null;
}

/** From the first to the last day that has a report before the day; the rows at hand may not reach that far. */
function spanOf(
  rows: readonly ListedArticle[],
  {
    hours,
    dayBegins,
    zone,
  }: { readonly hours: readonly HourCount[]; readonly dayBegins: Date; readonly zone: string },
): string | null {
  const lastHour = hours.findLast(({ hour, matching }) => matching > 0 && hour < dayBegins)?.hour;
  const times = [rows[0]?.sortAt, rows.at(-1)?.sortAt, lastHour].flatMap((at) => at ?? []);
  const days = times.map((at) => dayOf(at, zone)).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : daySpan(first, last);
}
