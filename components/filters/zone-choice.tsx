import { utcOffset, zoneAbbreviation } from '@/lib/site/dates';
import { changeView, type View, viewHref } from '@/lib/site/query/query';
import { OwnZone } from './own-zone';

/** Whose clock the page goes by. The open list is links: a zone is part of the address. */
export function ZoneChoice({
  view,
  path,
  zones,
  at,
}: {
  readonly view: View;
  readonly path: string;
  readonly zones: readonly { readonly id: string; readonly label: string }[];
  readonly at: Date;
}) {
  const shown = zones.find((zone) => zone.id === view.zone);
  const label = shown?.label ?? view.zone.split('/').at(-1)?.replaceAll('_', ' ') ?? view.zone;
  return (
    <details name="controls" className="controls-zone">
      <summary className="word">
        <span>
          <span className="max-md:hidden">{label === 'UTC' ? '' : `${label} time, `}</span>
          {zoneAbbreviation(at, view.zone)}
          <span aria-hidden="true"> ▾</span>
        </span>
      </summary>
      <ul className="flex flex-wrap justify-end gap-x-5">
        {zones.map((zone) => (
          <li key={zone.id}>
            <a
              href={viewHref(path, changeView(view, { zone: zone.id }))}
              aria-current={zone.id === view.zone ? 'true' : undefined}
              className="word gap-1.5 aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {zone.label}{' '}
              {zone.id !== 'UTC' && (
                <span className="font-normal text-quiet text-sm">{utcOffset(at, zone.id)}</span>
              )}
            </a>
          </li>
        ))}
        <OwnZone
          href={viewHref(path, changeView(view, { zone: view.eventZone }))}
          instants={instantsOf(view)}
          zone={view.zone}
          offered={zones.map(({ id }) => id)}
        />
      </ul>
    </details>
  );
}

function instantsOf({ query: { from, to, asOf } }: View): Readonly<Record<string, string>> {
  const times = { from, to, asof: asOf };
  return Object.fromEntries(
    Object.entries(times).flatMap(([name, at]) => (at === null ? [] : [[name, at.toISOString()]])),
  );
}
