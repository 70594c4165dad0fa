import { Foreign } from '@/components/frame/foreign';
import { Problems } from '@/components/frame/problems';
import type { Event } from '@/lib/event/event';
import { shifted } from '@/lib/news/calendar-day';
import type { ArchiveDay } from '@/lib/news/shown/fill-in';
import { startOfDay } from '@/lib/news/zoned-time';
import { dayHeading, fullDay, zoneAbbreviation } from '@/lib/site/dates';
import { drawnDays } from '@/lib/site/layout/coverage-days';
import type { Grid } from '@/lib/site/layout/grid';
import { hoursHref, type ListPage, outletsAPage } from '@/lib/site/layout/grid-address';
import { counted } from '@/lib/site/names';
import { outletPath } from '@/lib/site/paths';
import { inZone } from '@/lib/site/zoned-href';
import { ArchiveDays } from './archive-days';
import { WatchGrid } from './watch-grid';

export interface HoursPageProps {
  readonly event: Event;
  readonly grid: Grid;
  /** Of the outlets, those that the grid is of. */
  readonly pages: ListPage<unknown>;
  /** YYYY-MM-DD; null: the whole span, by days. */
  readonly day: string | null;
  readonly problems: readonly string[];
  /** What was looked at in archives; empty where it is not to be shown. */
  readonly archives: readonly ArchiveDay[];
  /** The clock that its links go on with; its own hours are the event's. */
  readonly readerZone: string;
}

/** Every outlet's hours of one day, or its days of the event's span. */
export function HoursPage({ event, grid, pages, day, problems, archives, readerZone }: HoursPageProps) {
  const { coverage, zone } = event;
  const year = Number(event.day.slice(0, 4));
  const { from, to } = drawnDays(coverage, event.day);
  const span = `${fullDay(from)} to ${fullDay(to)}`;
  return (
    <>
      <header className="page-head">
        <h1 className="page-title">{day === null ? 'Day by day' : dayHeading(day, year)}</h1>
        <p>
          Where Parallax looked and what it found, {day === null ? span : 'hour by hour'},{' '}
          {zoneAbbreviation(startOfDay(event.day, zone), zone)}. {lookWords}{' '}
          {day === null && `${elsewhereWords} `}
          <a href={inZone('/sources', readerZone)} className="link">
            All sources
          </a>
        </p>
      </header>
      <Problems problems={problems} />
      {day !== null && <DayLinks day={day} page={pages.page} coverage={coverage} readerZone={readerZone} />}
      <OutletPages name="Outlets" pages={pages} day={day} readerZone={readerZone} />
      {grid.rows.length === 0 ? (
        <p className="py-4">
          {day === null ? 'In these days' : 'On this day'}{' '}
          {pages.last === 1 ? 'no outlet' : 'none of these outlets'} was looked at, and none has an article.
        </p>
      ) : (
        <WatchGrid
          grid={grid}
          caption={day === null ? `Outlets by days, ${span}` : `Outlets by hours, ${fullDay(day)}`}
          rowsAre="Outlet"
        />
      )}
      {grid.rows.length > 0 && (
        <OutletPages name="More outlets" pages={pages} day={day} readerZone={readerZone} />
      )}
      <ArchiveDays days={archives.filter((one) => day === null || one.day === day)} />
      {grid.silent.length > 0 && (grid.rows.length > 0 || pages.last > 1) && (
        <section className="pt-6">
          <h2 className="font-bold font-serif text-xl">
            Not watched {day === null ? 'in these days' : 'that day'}
          </h2>
          <p className="text-quiet text-sm">
            {counted(grid.silent.length, 'outlet')} without an article here: nobody looked, so this says
            nothing of what they published.
          </p>
          <ul className="columns-2 gap-x-8 pt-2 text-[0.9375rem] leading-6 md:columns-4">
            {grid.silent.map(({ slug, name, language }) => (
              <li key={slug}>
                <a href={inZone(outletPath(slug), readerZone)} className="hover:text-accent hover:underline">
                  <Foreign language={language} text={name} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

/** How far one look reaches, as lib/db/grid.ts counts it. */
export const lookWords =
  'A look speaks for the hours since the one before it, a day at most; an archive for the span it was asked for.';

/** Why an outlet's sum here may be less than its articles elsewhere. */
export const elsewhereWords = 'Articles of other days or without a date are not counted here.';

/** "Outlets 101 to 200 of 500, by name", and what is before and after. */
function OutletPages({
  name,
  pages: { page, last, lines, count },
  day,
  readerZone,
}: Pick<HoursPageProps, 'pages' | 'day' | 'readerZone'> & { readonly name: string }) {
  if (last === 1) return null;
  const first = (page - 1) * outletsAPage + 1;
  const end = first + lines.length - 1;
  return (
    <nav aria-label={name} className="flex flex-wrap items-center gap-x-6 py-2 text-[0.9375rem] print:hidden">
      {page > 1 && (
        <a href={hoursHref({ day, page: page - 1 }, readerZone)} rel="prev" className="word">
          <span aria-hidden="true" className="pe-1">
            ←
          </span>
          {first - outletsAPage} to {first - 1}
        </a>
      )}{' '}
      <p className="text-quiet">
        Outlets {first} to {end} of {count}, by name
      </p>{' '}
      {page < last && (
        <a href={hoursHref({ day, page: page + 1 }, readerZone)} rel="next" className="word">
          {end + 1} to {Math.min(end + outletsAPage, count)}
          <span aria-hidden="true" className="ps-1">
            →
          </span>
        </a>
      )}
    </nav>
  );
}

function DayLinks({
  day,
  page,
  coverage,
  readerZone,
}: {
  readonly day: string;
  readonly page: number;
  readonly coverage: Event['coverage'];
  readonly readerZone: string;
}) {
  const beside = (days: number): string | null => {
    const other = shifted(day, days);
    return other < coverage.from || other > coverage.to ? null : other;
  };
  const before = beside(-1);
  const after = beside(1);
  return (
    <nav aria-label="Days" className="flex flex-wrap gap-x-6 pb-2 text-[0.9375rem]">
      {before !== null && (
        <a href={hoursHref({ day: before, page }, readerZone)} rel="prev" className="word">
          <span aria-hidden="true" className="pe-1">
            ←
          </span>
          {fullDay(before)}
        </a>
      )}{' '}
      <a href={hoursHref({ day: null, page }, readerZone)} className="word">
        All days
      </a>{' '}
      {after !== null && (
        <a href={hoursHref({ day: after, page }, readerZone)} rel="next" className="word">
          {fullDay(after)}
          <span aria-hidden="true" className="ps-1">
            →
          </span>
        </a>
      )}
    </nav>
  );
}
