import { PickBar } from '@/components/compare/pick-bar';
import { ActiveFilters } from '@/components/filters/active-filters';
import { FilterBar } from '@/components/filters/filter-bar';
import { PaperAddress } from '@/components/frame/paper-address';
import { Problems } from '@/components/frame/problems';
import { LastVisit } from '@/components/reader/last-visit';
import { eventMoments } from '@/lib/event/moments';
import { startOfDay } from '@/lib/news/zoned-time';
import { coverageDays } from '@/lib/site/layout/coverage-days';
import { layOutStrip } from '@/lib/site/layout/strip';
import { countedReports } from '@/lib/site/names';
import { withoutFilters } from '@/lib/site/query/active-filters';
import { pickingOf } from '@/lib/site/query/picking';
import { changeView, type View, viewHref, writeQuery } from '@/lib/site/query/query';
import { pageZone } from '@/lib/site/zoned-href';
import { AsOfNote } from './as-of-note';
import { CopiesNote } from './copies-note';
import { DayTurner } from './day-turner';
import { FillInNote } from './fill-in-note';
import { HourStrip } from './hour-strip';
import { PaperNote } from './paper-note';
import { SampleNote } from './sample-note';
import { TimelineForms } from './timeline-forms';
import { type TimelineBodyProps, TimelineReports } from './timeline-reports';

/** Strip, controls and reports: what the front page and an outlet's page have in common. */
export function TimelineBody(props: TimelineBodyProps) {
  const { event, path, parsed, page, filters, hours, record, hasOutlets } = props;
  const { view } = parsed;
  const moments = eventMoments(event);
  const strip = layOutStrip(hours, {
    view,
    path,
    from: event.coverage.from,
    to: event.coverage.to,
    day: event.day,
    moments: moments.flatMap(({ at, name }) => (at.kind === 'instant' ? [{ at: at.at, name }] : [])),
    untimed: props.found.undated,
    isCounted: !props.found.isMore,
  });
  const all = withoutFilters(view);
  const picking = pickingOf(view, path);
  return (
    <>
      <PaperAddress path={viewHref(path, view)} />
      <HourStrip strip={strip} />
      <PickBar picked={view.picked} clearHref={picking.hrefOf([])} tz={pageZone(view.zone)} />
      <FilterBar
        view={view}
        path={path}
        facets={props.facets}
        zones={event.zones}
        at={startOfDay(event.day, event.zone)}
        days={coverageDays(event.coverage, hours, view.zone)}
        hasOutlets={hasOutlets}
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
        {props.front === null && <LastVisit query={newsQuery(props)} />}
        <Problems problems={parsed.problems} />
        {record !== null && <AsOfNote view={view} path={path} record={record} />}
        <ActiveFilters filters={filters} path={path} all={all} found={countedReports(props.found)} />
        {view.query.words !== null && page.rows.length > 0 && (
          <p className="text-[0.9375rem]">
            <a
              href={viewHref('/words', changeView(unpicked(wholeView(props)), {}))}
              className="word text-accent"
            >
              In their words
            </a>
          </p>
        )}
        {view.query.group === 'all' && <CopiesNote view={view} path={path} found={props.found} />}
        {view.query.after !== null && (
          <p className="text-[0.9375rem]">
            <a
              href={viewHref(path, changeView(view, { isFromStart: hasOutlets }))}
              className="word text-accent"
            >
              From the beginning
            </a>
          </p>
        )}
      </div>
      <TimelineReports {...props} lastVisit={<LastVisit query={newsQuery(props)} />} />
      <PaperNote {...props} />
      {page.next === null && <DayTurner strip={strip} />}
      <TimelineForms
        view={unpicked(wholeView(props))}
        title={event.name}
        found={props.found}
        isSample={props.isSample}
      />
    </>
  );
}

/** The page's query for what came since: order and place mean nothing there. */
function newsQuery(props: TimelineBodyProps): string {
  return writeQuery(changeView(unpicked(wholeView(props)), { sort: 'old', isFromStart: false, asOf: null }));
}

/** Other forms know nothing of what is picked. */
function unpicked(view: View): View {
  return { ...view, picked: [] };
}

/** The view as other pages take it: an outlet's own page has its outlet in the path. */
function wholeView({ parsed, path }: TimelineBodyProps): View {
  const { view } = parsed;
  if (!path.startsWith('/outlets/')) return view;
  return { ...view, query: { ...view.query, outlets: [path.slice('/outlets/'.length)] } };
}
