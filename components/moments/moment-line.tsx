import { Fragment } from 'react';
import {
  momentMachineTime,
  momentMargin,
  momentPath,
  momentPhrase,
  type PlacedMoment,
} from '@/lib/site/layout/moments';
import { inZone } from '@/lib/site/zoned-href';

/**
 * Moments as a ruled line through the day. Those between which nobody reported share the line: where a search
 * leaves few reports, moments would else outnumber them.
 */
export function MomentLine({
  moments,
  zone,
}: {
  readonly moments: readonly PlacedMoment[] | undefined;
  readonly zone: string;
}) {
  if (moments === undefined) return null;
  return (
    <li className="moment">
      {moments.map(({ slug, name, at }) => (
        <Fragment key={slug}>
          <span>
            <time dateTime={momentMachineTime(at)} title={momentPhrase(at, zone)}>
              {momentMargin(at, zone)}
            </time>{' '}
            <a href={inZone(momentPath(slug), zone)}>{name}</a>
          </span>{' '}
        </Fragment>
      ))}
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
          <a href={inZone(momentPath(slug), zone)}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
