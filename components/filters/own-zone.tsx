'use client';

import { useEffect, useState } from 'react';

/**
 * The reader's own zone, which only the browser knows: a link once it is known and where it is none of those
 * offered. Times go into the address as instants: what is written as a day is another span in another zone.
 */
export function OwnZone({
  href,
  instants,
  zone,
  offered,
}: {
  /** The page in the event's zone. */
  readonly href: string;
  /** Times in that address, by their names there, as ISO 8601 in UTC. */
  readonly instants: Readonly<Record<string, string>>;
  /** The zone of the page as it is. */
  readonly zone: string;
  readonly offered: readonly string[];
}) {
  const [own, setOwn] = useState<string | null>(null);
  useEffect(() => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    if (!offered.includes(timeZone)) setOwn(timeZone);
  }, [offered]);
  if (own === null) return null;
  const address = new URL(href, window.location.origin);
  for (const [name, at] of Object.entries(instants)) address.searchParams.set(name, at);
  address.searchParams.set('tz', own);
  return (
    <li>
      <a
        href={`${address.pathname}${address.search}`}
        aria-current={own === zone ? 'true' : undefined}
        className="word gap-1.5 aria-[current]:font-semibold aria-[current]:text-accent"
      >
        Your time
        <span className="font-normal text-quiet text-sm">{own.split('/').at(-1)?.replaceAll('_', ' ')}</span>
      </a>
    </li>
  );
}
