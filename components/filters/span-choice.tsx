import type { CoverageDays } from '@/lib/site/layout/coverage-days';
import type { View } from '@/lib/site/query/query';
import { type SpanEnd, writeTime } from '@/lib/site/query/query-time';

/** From and to, within the days of coverage. Days, until an hour is chosen in the strip: then clock times, in the zone of the page. */
export function SpanChoice({ view, days }: { readonly view: View; readonly days: CoverageDays }) {
  return (
    <fieldset>
      <legend className="pb-1 font-semibold">Published</legend>
      <End end="from" label="From" at={view.query.from} days={days} zone={view.zone} />
      <End end="to" label="To" at={view.query.to} days={days} zone={view.zone} />
    </fieldset>
  );
}

function End({
  end,
  label,
  at,
  days,
  zone,
}: {
  readonly end: SpanEnd;
  readonly label: string;
  readonly at: Date | null;
  readonly days: CoverageDays;
  readonly zone: string;
}) {
  const written = at === null ? '' : writeTime(at, end, zone);
  const isDay = written === '' || written.length === 10;
  return (
    <label className="grid grid-cols-[3rem_1fr] items-center py-0.5">
      {label}
      <input
        type={isDay ? 'date' : written.endsWith('Z') ? 'text' : 'datetime-local'}
        name={end}
        defaultValue={written}
        min={isDay ? days.from : `${days.from}T00:00`}
        max={isDay ? days.to : `${days.to}T23:59`}
        className="field min-w-0"
      />
    </label>
  );
}
