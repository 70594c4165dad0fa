import {
  momentMachineTime,
  momentMargin,
  momentPath,
  momentPhrase,
  type PlacedMoment,
} from '@/lib/site/moments';

/** A moment as a ruled line through the day. */
export function MomentLine({ moment, zone }: { readonly moment: PlacedMoment; readonly zone: string }) {
  const { slug, name, at } = moment;
  return (
    <li className="moment">
      <time dateTime={momentMachineTime(at)} title={momentPhrase(at, zone)}>
        {momentMargin(at, zone)}
      </time>
      <a href={momentPath(slug)}>{name}</a>
    </li>
  );
}

/** What happened on a day without it being known when, or before its first report: one quiet line. */
export function DayMoments({
  moments,
  zone,
}: {
  readonly moments: readonly PlacedMoment[];
  readonly zone: string;
}) {
  if (moments.length === 0) return null;
  return (
    <ul aria-label="That day" className="day-moments">
      {moments.map(({ slug, name, at }) => (
        <li key={slug}>
          {at.kind === 'instant' && <time dateTime={momentMachineTime(at)}>{momentMargin(at, zone)} </time>}
          <a href={momentPath(slug)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
