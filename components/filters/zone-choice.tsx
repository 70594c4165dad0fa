import { utcOffset, zoneAbbreviation } from '@/lib/site/dates';
import { changeView, type View, viewHref } from '@/lib/site/query';

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
    <details className="relative justify-self-end md:col-start-4">
      <summary className="word">
        <span>
          <span className="max-md:hidden">{label === 'UTC' ? '' : `${label} time, `}</span>
          {zoneAbbreviation(at, view.zone)}
          <span aria-hidden="true"> ▾</span>
        </span>
      </summary>
      <ul className="absolute end-0 z-10 min-w-56 border border-strong-rule bg-paper py-1 max-md:start-auto">
        {zones.map((zone) => (
          <li key={zone.id}>
            <a
              href={viewHref(path, changeView(view, { zone: zone.id }))}
              aria-current={zone.id === view.zone ? 'true' : undefined}
              className="flex justify-between gap-6 px-3 py-1 hover:bg-wash hover:text-accent aria-[current]:font-semibold aria-[current]:text-accent"
            >
              {zone.label}
              <span className="font-normal text-quiet">
                {zone.id === 'UTC' ? '' : utcOffset(at, zone.id)}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
