import { Foreign } from '@/components/frame/foreign';
import type { Moment } from '@/lib/news/moment';
import type { MomentTelling } from '@/lib/news/shown/moment-telling';
import { dayOf } from '@/lib/news/zoned-time';
import { dayHeading, shortDay } from '@/lib/site/dates';
import { earliestTime } from '@/lib/site/layout/front-day';
import { momentMachineTime, momentMargin, momentPath, momentPhrase } from '@/lib/site/layout/moments';
import { counted } from '@/lib/site/names';
import { inZone } from '@/lib/site/zoned-href';

/** The event's day in its moments, a line each: when, what, how many outlets tell of it and who was first. */
export function FrontMoments({
  moments,
  tellings,
  day,
  zone,
}: {
  readonly moments: readonly Moment[];
  readonly tellings: ReadonlyMap<string, MomentTelling>;
  readonly day: string;
  readonly zone: string;
}) {
  if (moments.length === 0) return null;
  return (
    <section aria-labelledby="in-moments">
      <header className="day-head">
        <h2 id="in-moments">
          {dayHeading(day, Number(day.slice(0, 4)))} <span className="font-normal">in its moments</span>
        </h2>
      </header>
      <ol className="front-moments">
        {moments.map(({ slug, name, at }) => (
          <li key={slug}>
            <time dateTime={momentMachineTime(at)} title={momentPhrase(at, zone)}>
              {momentMargin(at, zone)}
              {at.kind === 'instant' && dayOf(at.at, zone) !== day && (
                <>
                  {' '}
                  <span className="whitespace-nowrap">{shortDay(dayOf(at.at, zone))}</span>
                </>
              )}
            </time>{' '}
            <a href={inZone(momentPath(slug), zone)}>{name}</a>
            <Telling telling={tellings.get(slug)} day={day} zone={zone} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Telling({
  telling,
  ...scope
}: {
  readonly telling: MomentTelling | undefined;
  readonly day: string;
  readonly zone: string;
}) {
  if (telling === undefined) return <p>no account found</p>;
  const time = earliestTime(telling, scope);
  const outlet = telling.earliest?.outlet;
  return (
    <p>
      {counted(telling.outlets, 'outlet')}
      {time !== null && outlet !== undefined && (
        <>
          , earliest {time} <Foreign language={outlet.language} text={outlet.name} />
        </>
      )}
    </p>
  );
}
