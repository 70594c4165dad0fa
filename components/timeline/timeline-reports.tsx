import type { ReactNode } from 'react';
import { FrontMoments } from '@/components/moments/front-moments';
import type { Event } from '@/lib/event/event';
import { eventMoments } from '@/lib/event/moments';
import type { HourCount } from '@/lib/news/shown/listing';
import type { RecordThen } from '@/lib/news/shown/record';
import { startOfDay } from '@/lib/news/zoned-time';
import { coverageDays } from '@/lib/site/layout/coverage-days';
import { type FrontDay, momentsOfDay } from '@/lib/site/layout/front-day';
import { type PlacedMoments, placeMoments } from '@/lib/site/layout/moments';
import type { ShownTimeline } from '@/lib/site/layout/shown-timeline';
import { hourMs, layOutTimeline, type TimelineScope } from '@/lib/site/layout/timeline';
import { withoutFilters } from '@/lib/site/query/active-filters';
import { pickingOf } from '@/lib/site/query/picking';
import { changeView, type View, viewHref } from '@/lib/site/query/query';
import { BeforeRecord } from './as-of-note';
import { BeforeDay } from './before-day';
import { EmptyResult } from './empty-result';
import { LaterReports } from './later-reports';
import { TimelineList } from './timeline-list';

export interface TimelineBodyProps extends ShownTimeline {
  readonly event: Event;
  /** What the front page has beside the reports from its day on; null on every other timeline. */
  readonly front: FrontDay | null;
  readonly hasOutlets: boolean;
}

/** The reports, or why there are none; on the front page the event's day in its moments, and what was before it. */
export function TimelineReports({
  lastVisit,
  ...props
}: TimelineBodyProps & {
  /** What came since, which on the front page stands with the reports. */
  readonly lastVisit: ReactNode;
}) {
  const { event, front, path, parsed, page, record } = props;
  const { view } = parsed;
  const moments = eventMoments(event);
  const all = withoutFilters(view);
  if (page.rows.length === 0 && record !== null && isBefore(view.query.asOf, record))
    return <BeforeRecord view={view} path={path} record={record} />;
  const isEmpty = page.rows.length === 0 && front?.before == null;
  return (
    <div className="flex flex-col gap-3">
      {front !== null && (
        <FrontMoments
          moments={momentsOfDay(moments, event)}
          tellings={front.tellings}
          day={event.day}
          zone={view.zone}
        />
      )}
      {front !== null && lastVisit}
      {isEmpty ? (
        <EmptyResult
          suggestions={props.suggestions}
          spellings={props.spellings}
          view={view}
          path={path}
          all={all}
          total={props.total}
          days={coverageDays(event.coverage, props.hours, view.zone)}
        />
      ) : (
        <Reports {...props} placed={placeMoments(moments, page.rows, view)} />
      )}
      {page.next !== null && (
        <LaterReports
          href={viewHref(path, changeView(view, { after: page.next }))}
          label={view.query.sort === 'old' ? 'Later reports' : 'Earlier reports'}
        />
      )}
    </div>
  );
}

function Reports({ placed, ...props }: TimelineBodyProps & { readonly placed: PlacedMoments }) {
  const { event, front, parsed, page } = props;
  const { view } = parsed;
  const homeYear = Number(event.day.slice(0, 4));
  return (
    <TimelineList
      days={layOutTimeline(page.rows, { zone: view.zone, homeYear, ...within(props) })}
      zone={view.zone}
      namesOutlet={props.hasOutlets}
      searched={props.searched}
      picking={pickingOf(view, props.path)}
      moments={front === null ? placed : withoutDay(placed, event.day)}
      before={
        front?.before != null && (
          <BeforeDay before={front.before} event={event} view={view} isAll={page.rows.length === 0} />
        )
      }
    />
  );
}

/** At the head of the event's day its moments stand already, a line each. */
function withoutDay(placed: PlacedMoments, day: string): PlacedMoments {
  return { ...placed, ofDay: new Map([...placed.ofDay].filter(([key]) => key !== day)) };
}

function isBefore(asOf: Date | null, { begins }: RecordThen): boolean {
  return asOf !== null && (begins === null || asOf < begins);
}

/** Counts for headings hold for the span that is shown. */
function within({
  parsed,
  hours,
  front,
  event,
  found,
}: TimelineBodyProps): Pick<TimelineScope, 'hours' | 'isContinued'> {
  const { from, to, after } = spanOf(parsed.view, front === null ? null : event.day);
  const cutsAnHour = [from, to].some((end) => end !== null && end.getTime() % hourMs !== 0);
  const isShown = ({ hour }: HourCount): boolean =>
    (from === null || hour >= from) && (to === null || hour < to);
  const isUnknown = cutsAnHour || found.isMore === true;
  return { hours: isUnknown ? null : hours.filter(isShown), isContinued: after !== null };
}

function spanOf({ query, zone }: View, frontDay: string | null): View['query'] {
  return frontDay === null ? query : { ...query, from: startOfDay(frontDay, zone) };
}
