import { ActiveFilters } from '@/components/filters/active-filters';
import { FilterBar } from '@/components/filters/filter-bar';
import { Problems } from '@/components/frame/problems';
import { LastVisit } from '@/components/reader/last-visit';
import type { Event } from '@/lib/event/event';
import { eventMoments } from '@/lib/event/moments';
import type { HourCount } from '@/lib/news/shown/listing';
import type { RecordThen } from '@/lib/news/shown/record';
import { startOfDay } from '@/lib/news/zoned-time';
import { placeMoments } from '@/lib/site/layout/moments';
import type { ShownTimeline } from '@/lib/site/layout/shown-timeline';
import { layOutStrip } from '@/lib/site/layout/strip';
import { hourMs, layOutTimeline, type TimelineScope } from '@/lib/site/layout/timeline';
import { withoutFilters } from '@/lib/site/query/active-filters';
import { changeView, type View, viewHref, writeQuery } from '@/lib/site/query/query';
import { siteAddress } from '@/lib/site/site-address';
import { AsOfNote, BeforeRecord } from './as-of-note';
import { DayTurner } from './day-turner';
import { EmptyResult } from './empty-result';
import { FillInNote } from './fill-in-note';
import { HourStrip } from './hour-strip';
import { LaterReports } from './later-reports';
import { SampleNote } from './sample-note';
import { TimelineForms } from './timeline-forms';
import { TimelineList } from './timeline-list';

export interface TimelineBodyProps extends ShownTimeline {
  readonly event: Event;
  readonly hasOutlets: boolean;
}

/** Strip, controls and reports: what the front page and an outlet's page have in common. */
export function TimelineBody(props: TimelineBodyProps) {
  const { event, path, parsed, page, filters, hours, record } = props;
  const { view } = parsed;
  const moments = eventMoments(event);
  const strip = layOutStrip(hours, {
    view,
    path,
    from: event.coverage.from,
    to: event.coverage.to,
    moments: moments.flatMap(({ at }) => (at.kind === 'instant' ? [at.at] : [])),
    untimed: props.found.undated,
  });
  const days = layOutTimeline(page.rows, {
    zone: view.zone,
    homeYear: Number(event.day.slice(0, 4)),
    ...within(props),
  });
  const all = withoutFilters(view);
  return (
    <>
      <p className="hidden text-sm print:block">{siteAddress(viewHref(path, view))}</p>
      <HourStrip strip={strip} />
      <FilterBar
        view={view}
        path={path}
        facets={props.facets}
        zones={event.zones}
        at={startOfDay(event.day, event.zone)}
        hasOutlets={props.hasOutlets}
      />
      <div className="notes">
        {props.real !== null && <SampleNote view={view} path={path} real={props.real} />}
        {props.fillIn !== null && (
          <FillInNote
            shown={props.fillIn}
            event={{ day: event.day, zone: view.zone }}
            isOnSample={props.isSample}
            hasSample={props.real !== null}
          />
        )}
        <LastVisit query={newsQuery(props)} />
        <Problems problems={parsed.problems} />
        {record !== null && <AsOfNote view={view} path={path} record={record} />}
        <ActiveFilters filters={filters} path={path} all={all} found={props.found.articles} />
        {view.query.words !== null && (
          <p className="text-[0.9375rem]">
            <a href={viewHref('/words', changeView(wholeView(props), {}))} className="word text-accent">
              In their words
            </a>
          </p>
        )}
        {view.query.after !== null && (
          <p className="text-[0.9375rem]">
            <a href={viewHref(path, changeView(view, {}))} className="word text-accent">
              From the beginning
            </a>
          </p>
        )}
      </div>
      {page.rows.length === 0 && record !== null && isBefore(view.query.asOf, record) ? (
        <BeforeRecord view={view} path={path} record={record} />
      ) : page.rows.length === 0 ? (
        <EmptyResult suggestions={props.suggestions} path={path} all={all} total={props.total.articles} />
      ) : (
        <div className="flex flex-col gap-6">
          <TimelineList
            days={days}
            zone={view.zone}
            namesOutlet={props.hasOutlets}
            searched={props.searched}
            moments={placeMoments(moments, page.rows, view)}
          />
          {page.next !== null && (
            <LaterReports
              key={viewHref(path, view)}
              href={viewHref(path, changeView(view, { after: page.next }))}
              label={view.query.sort === 'old' ? 'Later reports' : 'Earlier reports'}
            />
          )}
        </div>
      )}
      {page.next === null && <DayTurner strip={strip} />}
      <TimelineForms
        view={wholeView(props)}
        title={event.name}
        found={props.found.articles}
        isSample={props.isSample}
      />
    </>
  );
}

function isBefore(asOf: Date | null, { begins }: RecordThen): boolean {
  return asOf !== null && (begins === null || asOf < begins);
}

/** The page's query for what came since: order and place mean nothing there. */
function newsQuery(props: TimelineBodyProps): string {
  return writeQuery(changeView(wholeView(props), { sort: 'old', asOf: null }));
}

/** The view as other pages take it: an outlet's own page has its outlet in the path. */
function wholeView({ parsed, path }: TimelineBodyProps): View {
  const { view } = parsed;
  if (!path.startsWith('/outlets/')) return view;
  return { ...view, query: { ...view.query, outlets: [path.slice('/outlets/'.length)] } };
}

/** Counts for headings hold for the span that is shown. */
function within({ parsed, hours }: TimelineBodyProps): Pick<TimelineScope, 'hours' | 'isContinued'> {
  const { from, to, after } = parsed.view.query;
  const cutsAnHour = [from, to].some((end) => end !== null && end.getTime() % hourMs !== 0);
  const isShown = ({ hour }: HourCount): boolean =>
    (from === null || hour >= from) && (to === null || hour < to);
  return { hours: cutsAnHour ? null : hours.filter(isShown), isContinued: after !== null };
}
