import type { Event } from '@/lib/event/event';
import { startOfDay } from '@/lib/news/zoned-time';
import { daySpan, type ReportsBefore } from '@/lib/site/layout/front-day';
import { countedReports } from '@/lib/site/names';
import { changeView, type View, viewHref } from '@/lib/site/query/query';

/** One line for all reports before the event's day: the way to them, which `openBefore` opens in place. */
export function BeforeDay({
  before: { counts, first, last },
  event,
  view,
  isAll,
}: {
  readonly before: ReportsBefore;
  readonly event: Event;
  readonly view: View;
  /** Whether there is nothing else to read yet: then it opens by itself. */
  readonly isAll: boolean;
}) {
  const { zone } = view;
  return (
    <p className="before-day">
      <a
        href={viewHref('/', changeView(view, { to: startOfDay(event.day, zone) }))}
        data-before={isAll ? 'open' : ''}
        className="word"
      >
        Before: {daySpan(first, last)}, {countedReports(counts)}
      </a>
    </p>
  );
}
