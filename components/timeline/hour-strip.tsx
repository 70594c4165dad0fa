import { barsPath, momentTicks, type Strip, type StripDay } from '@/lib/site/layout/strip';
import { counted } from '@/lib/site/names';
import { StripSpan } from './strip-span';

const height = 12;

/**
 * The whole coverage hour by hour, one link a day; under it, where a day or two are chosen, their hours.
 * Pale: all there is; dark: what matches; ticks: moments of the event.
 */
export function HourStrip({ strip }: { readonly strip: Strip }) {
  const busiest = Math.max(1, ...strip.hours.map((hour) => hour.all));
  return (
    <nav aria-label="Days and hours" data-strip className="print:hidden">
      <div className="strip-days">
        <ol className="relative flex overflow-x-auto">
          <Beyond end="earlier" {...strip.before} />
          {strip.days.map((day) => (
            <li key={day.key} className="min-w-7 flex-1">
              <Day day={day} tallest={strip.tallest} />
            </li>
          ))}
          <Beyond end="later" {...strip.after} />
        </ol>
        <div className="strip-aside">
          <StripSpan />
          {strip.untimed > 0 && <p className="whitespace-nowrap">+ {strip.untimed} without a time</p>}
        </div>
      </div>
      {strip.hours.length > 0 && (
        <ol className="relative flex overflow-x-auto border-rule border-t" aria-label="Hours">
          {strip.hours.map((hour) => (
            <li key={hour.key} className="min-w-7 flex-1">
              <a
                href={hour.href}
                aria-label={hour.name}
                aria-current={hour.isSelected ? 'true' : undefined}
                className="strip-hour"
              >
                <svg viewBox={`0 0 1 ${height}`} preserveAspectRatio="none" aria-hidden="true">
                  {hour.matching < hour.all && <path d={barsPath([hour.all], busiest, height)} />}
                  <path d={barsPath([hour.matching], busiest, height)} />
                </svg>
                <span data-count={hour.matching === 0 ? '–' : hour.matching} />
                <span className={hour.hasMoment ? 'has-moment' : undefined}>{hour.label}</span>
              </a>
            </li>
          ))}
        </ol>
      )}
    </nav>
  );
}

/** What lies outside the days drawn; nothing where there is nothing. */
function Beyond({
  end,
  matching,
  href,
}: {
  readonly end: string;
  readonly matching: number;
  readonly href: string;
}) {
  if (matching === 0) return null;
  return (
    <li className="self-end">
      <a href={href} aria-label={`${counted(matching, 'article')} ${end}`} className="strip-day px-2">
        {matching} {end}
      </a>
    </li>
  );
}

function Day({ day, tallest }: { readonly day: StripDay; readonly tallest: number }) {
  const all = day.hours.map((hour) => hour.all);
  const matching = day.hours.map((hour) => hour.matching);
  return (
    <a
      href={day.href}
      aria-label={`${day.label}: ${day.name}`}
      aria-current={day.isSelected ? 'true' : undefined}
      className="strip-day"
    >
      <svg viewBox={`0 0 24 ${height}`} preserveAspectRatio="none" aria-hidden="true">
        {day.matching < day.all && <path d={barsPath(all, tallest, height)} />}
        <path d={barsPath(matching, tallest, height)} />
      </svg>
      <svg viewBox="0 0 24 2" preserveAspectRatio="none" aria-hidden="true" className="strip-ticks">
        <path d={momentTicks(day.moments)} />
      </svg>
      <span>{day.label}</span>
    </a>
  );
}
