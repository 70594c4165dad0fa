import { momentTicks, type StripDay, type StripHour } from '@/lib/site/layout/strip';

/** An opened day of the strip: a bar and a number an hour, and under them where its moments are. */
export function StripHours({ day, tallest }: { readonly day: StripDay; readonly tallest: number }) {
  return (
    <div className="strip-hours">
      <svg viewBox="0 0 24 2" preserveAspectRatio="none" aria-hidden="true" className="strip-ticks">
        <path d={momentTicks(day.moments, 0.12)} />
      </svg>
      <ol aria-label={`Hours of ${day.heading}`} data-bars>
        {day.opened.map((hour) => (
          <li key={hour.key}>
            <a
              href={hour.href}
              aria-label={hour.name}
              aria-current={hour.isSelected ? 'true' : undefined}
              className="strip-hour"
              data-bar
            >
              <span className="strip-bar">
                <Bar hour={hour} tallest={tallest} />
              </span>
              <span className="strip-label">{hour.label}</span>
            </a>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Drawn in parts of its box: with a viewBox it would be stretched. */
function Bar({ hour: { all, matching }, tallest }: { readonly hour: StripHour; readonly tallest: number }) {
  const part = (count: number) => (count === 0 ? 0 : Math.max(2, Math.round((count / tallest) * 1000) / 10));
  return (
    <>
      <svg aria-hidden="true" className="strip-bars">
        {matching < all && <Rect part={part(all)} />}
        <Rect part={part(matching)} isMatching />
      </svg>
      {matching > 0 && (
        // The number is part of the name already; as text it would have to stand there as it stands here.
        <i data-count={matching} style={{ insetBlockStart: `${100 - part(matching)}%` }} />
      )}
    </>
  );
}

function Rect({ part, isMatching = false }: { readonly part: number; readonly isMatching?: boolean }) {
  return (
    <rect
      x="18%"
      width="64%"
      y={`${100 - part}%`}
      height={`${part}%`}
      className={isMatching ? 'is-matching' : undefined}
    />
  );
}
