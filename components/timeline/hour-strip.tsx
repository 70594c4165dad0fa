import { barsPath, momentTicks, type Strip, type StripDay, said } from '@/lib/site/layout/strip';
import { StripHours } from './strip-hours';
import { StripSpan } from './strip-span';

const height = 12;

/**
 * The whole coverage hour by hour on one scale, one link a day; the event's day, or the one or two that are chosen,
 * opened into their hours. Pale: all there is; dark: what matches; ticks: moments of the event.
 */
export function HourStrip({ strip }: { readonly strip: Strip }) {
  return (
    <nav aria-label="Days and hours" data-strip className="strip print:hidden">
      <p className="strip-scale" aria-hidden="true">
        <span>{strip.tallest}</span> <span>{strip.tallest / 2}</span> <span>an hour</span>
      </p>
      <ol className="strip-days" data-bars>
        <Beyond end="earlier" {...strip.before} />
        {strip.days.map((day) =>
          day.opened.length > 0 ? (
            <li key={day.key} className="strip-open">
              <a
                href={day.href}
                aria-label={day.name}
                aria-current={day.isSelected ? 'true' : undefined}
                className="strip-day"
                data-bar
              >
                <span>{day.heading}</span>
              </a>
              <StripHours day={day} tallest={strip.tallest} />
            </li>
          ) : (
            <li key={day.key} className={day.label.length > 2 ? 'has-month' : undefined}>
              <Day day={day} tallest={strip.tallest} />
            </li>
          ),
        )}
        <Beyond end="later" {...strip.after} />
      </ol>
      <div className="strip-aside">
        <StripSpan />
        {strip.untimed > 0 && <p className="whitespace-nowrap">+ {strip.untimed} without a time</p>}
      </div>
    </nav>
  );
}

/** What lies outside the days drawn; nothing where there is nothing. */
function Beyond({ end, href, ...count }: Strip['before'] & { readonly end: string }) {
  const { matching } = count;
  if (matching === 0) return null;
  return (
    <li className="is-beyond">
      <a href={href} aria-label={`${matching} ${end}: ${said(count)}`} className="strip-day" data-bar>
        <span>
          {matching} {end}
        </span>
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
      data-bar
    >
      <svg viewBox={`0 0 24 ${height}`} preserveAspectRatio="none" aria-hidden="true" className="strip-bars">
        {day.matching < day.all && <path d={barsPath(all, tallest, height)} />}
        <path d={barsPath(matching, tallest, height)} className="is-matching" />
      </svg>
      <svg viewBox="0 0 24 2" preserveAspectRatio="none" aria-hidden="true" className="strip-ticks">
        <path d={momentTicks(day.moments, 1)} />
      </svg>
      <span>{day.label}</span>
    </a>
  );
}
