import { Fragment, type ReactNode } from 'react';
import { DayMoments, MomentLine } from '@/components/moments/moment-line';
import type { SearchHits } from '@/lib/news/shown/search-hit';
import type { Picking } from '@/lib/site/compare/picked';
import type { PlacedMoments } from '@/lib/site/layout/moments';
import type { TimelineDay, TimelineHour } from '@/lib/site/layout/timeline';
import { countedReports } from '@/lib/site/names';
import { ArticleRow } from './article-row';

export interface TimelineListProps {
  readonly days: readonly TimelineDay[];
  readonly zone: string;
  /** Whether rows name their outlet; on an outlet's own page they need not. */
  readonly namesOutlet: boolean;
  readonly moments: PlacedMoments;
  readonly searched?: SearchHits | null;
  /** How rows are picked to be compared. */
  readonly picking?: Picking | null;
  /** What stands before the first day. */
  readonly before?: ReactNode;
}

/** Days, in them hours, in them articles. `append-rows` in the browser knows this structure by its data attributes. */
export function TimelineList({ before, ...props }: TimelineListProps) {
  return (
    <div data-timeline className="flex flex-col gap-1.5">
      {before}
      <TimelineDays {...props} />
    </div>
  );
}

/** The days alone, within a timeline. */
function TimelineDays({
  days,
  zone,
  namesOutlet,
  moments,
  searched = null,
  picking = null,
}: Omit<TimelineListProps, 'before'>) {
  return days.map((day) => (
    <section key={day.key} id={`day-${day.key}`} data-day={day.key} aria-labelledby={`heading-${day.key}`}>
      <header className="day-head">
        <h2 id={`heading-${day.key}`}>{day.heading}</h2>
        <DayMoments moments={moments.ofDay.get(day.key) ?? []} zone={zone} />
        {day.count !== null && <p className="text-quiet text-sm">{countedReports(day.count)}</p>}
      </header>
      {day.hours.map((hour) => (
        <Hour
          key={hour.key}
          hour={hour}
          zone={zone}
          namesOutlet={namesOutlet}
          moments={moments}
          searched={searched}
          picking={picking}
        />
      ))}
    </section>
  ));
}

function Hour({
  hour,
  zone,
  namesOutlet,
  moments,
  searched = null,
  picking = null,
}: Omit<TimelineListProps, 'days'> & { readonly hour: TimelineHour }) {
  return (
    <section data-hour={hour.key} className="border-rule not-first-of-type:border-t">
      <h3
        className={
          hour.isHeaded
            ? 'flex items-baseline justify-between bg-wash px-1.5 text-[0.9375rem] leading-6'
            : 'sr-only'
        }
      >
        <span className="font-semibold">{hour.label}</span>{' '}
        {hour.count !== null && <span className="text-quiet text-sm">{countedReports(hour.count)}</span>}
      </h3>
      <ol data-rows>
        {hour.rows.map((article) => (
          <Fragment key={article.id}>
            <MomentLine moments={moments.before.get(article.id)} zone={zone} />
            <ArticleRow
              article={article}
              zone={zone}
              namesOutlet={namesOutlet}
              searched={searched}
              picking={picking}
            />
            <MomentLine moments={moments.after.get(article.id)} zone={zone} />
          </Fragment>
        ))}
      </ol>
    </section>
  );
}
