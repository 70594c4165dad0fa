import { ActiveFilters } from '@/components/filters/active-filters';
import { PaperAddress } from '@/components/frame/paper-address';
import { Problems } from '@/components/frame/problems';
import type { Event } from '@/lib/event/event';
import type { CoverageFacets } from '@/lib/news/shown/listing';
import type { ListedChange } from '@/lib/news/shown/record';
import { dayOf } from '@/lib/news/zoned-time';
import { dayHeading, fullTime } from '@/lib/site/dates';
import { counted } from '@/lib/site/names';
import { type ActiveFilter, withoutFilters } from '@/lib/site/query/active-filters';
import { type ParsedQuery, viewHref } from '@/lib/site/query/query';
import { ChangeRow } from './change-row';
import { ChangesFilter } from './changes-filter';

export interface ChangesPageProps {
  readonly event: Event;
  readonly parsed: ParsedQuery;
  readonly changes: readonly ListedChange[];
  readonly total: number;
  /** Whether there are more than `total`. */
  readonly isMore: boolean;
  readonly begins: Date | null;
  readonly filters: readonly ActiveFilter[];
  /** Changes by outlet and kind of outlet, each under the other filters. */
  readonly facets: Pick<CoverageFacets, 'outlets' | 'kinds'>;
}

/** What the outlets changed after publication, the newest first, by the day on which we saw it. */
export function ChangesPage(props: ChangesPageProps) {
  const { event, parsed, changes, total, isMore, begins, filters, facets } = props;
  const { view } = parsed;
  const found = `${isMore ? 'more than ' : ''}${counted(total, 'change')}`;
  const { zone } = view;
  const year = Number(event.day.slice(0, 4));
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">What changed</h1>
        <p>
          Headlines and texts that outlets changed after publication, when Parallax saw it; spaces and marks
          do not count. {begins !== null && `Our record begins on ${fullTime(begins, zone)}. `}
          <a href={viewHref('/changes.atom', view)} className="link">
            As a feed
          </a>
        </p>
        <PaperAddress path={viewHref('/changes', view)} />
      </header>
      <ChangesFilter view={view} facets={facets} />
      <div className="flex flex-col gap-1 pt-1 pb-2">
        <Problems problems={parsed.problems} />
        <ActiveFilters filters={filters} path="/changes" all={withoutFilters(view)} found={found} />
      </div>
      {changes.length === 0 && (
        <p>No change has been seen{filters.length > 0 && ' that fits all of this'}.</p>
      )}
      {byDay(changes, zone).map(({ day, rows }) => (
        <section key={day} aria-labelledby={`seen-${day}`} className="pb-6">
          <h2
            id={`seen-${day}`}
            className="border-strong-rule border-b pb-0.5 font-bold font-serif text-[1.1875rem] leading-7"
          >
            Seen {dayHeading(day, year)}
          </h2>
          <ol>
            {rows.map((change) => (
              <ChangeRow key={`${change.articleId} ${change.after.number}`} change={change} zone={zone} />
            ))}
          </ol>
        </section>
      ))}
      {total > changes.length && (
        <p className="text-quiet">
          The newest {changes.length} of {found} are listed; an outlet or a span narrows them.
        </p>
      )}
    </>
  );
}

function byDay(
  changes: readonly ListedChange[],
  zone: string,
): readonly { readonly day: string; readonly rows: readonly ListedChange[] }[] {
  const days = new Map<string, ListedChange[]>();
  for (const change of changes) {
    const day = dayOf(change.after.seenAt, zone);
    days.set(day, [...(days.get(day) ?? []), change]);
  }
  return [...days].map(([day, rows]) => ({ day, rows }));
}
