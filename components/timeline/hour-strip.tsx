import { counted } from '@/lib/site/names';
import { barsPath, type Strip, type StripDay } from '@/lib/site/strip';

const height = 12;

/**
 * The whole coverage hour by hour, one link a day; under it, where one day is chosen, its hours. Pale:
 * all there is; dark: what matches.
 */
export function HourStrip({ strip }: { readonly strip: Strip }) {
  return (
    <nav aria-label="Days" className="print:hidden">
      <ol className="relative flex overflow-x-auto">
        <Beyond end="earlier" {...strip.before} />
        {strip.days.map((day) => (
          <li key={day.key} className="min-w-7 flex-1">
            <Day day={day} tallest={strip.tallest} />
          </li>
        ))}
        <Beyond end="later" {...strip.after} />
      </ol>
      {strip.hours.length > 0 && (
        <ol className="relative flex overflow-x-auto border-rule border-t" aria-label="Hours of that day">
          {strip.hours.map((hour) => (
            <li key={hour.label} className="min-w-7 flex-1">
              <a href={hour.href} aria-current={hour.isSelected ? 'true' : undefined} className="strip-hour">
                {hour.label}
                <i className="sr-only">:00, </i>
                <span aria-hidden="true">{hour.matching === 0 ? '–' : hour.matching}</span>
                <i className="sr-only">{counted(hour.matching, 'article')}</i>
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
      <a href={href} className="strip-day px-2">
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
      <span>{day.label}</span>
    </a>
  );
}
