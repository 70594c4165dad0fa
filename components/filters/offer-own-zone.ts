export interface OwnZoneOffer {
  /** The page in the event's zone. */
  readonly href: string;
  /** Times in that address, by their names there, as ISO 8601 in UTC. */
  readonly instants: Readonly<Record<string, string>>;
  /** The zone of the page as it is. */
  readonly zone: string;
  readonly offered: readonly string[];
}

/**
 * The reader's own zone, which only the browser knows: a link where it is none of those offered. Times go into the
 * address as instants: what is written as a day is another span in another zone.
 */
export function offerOwnZone(): void {
  const place = document.querySelector<HTMLElement>('[data-own-zone]');
  if (place === null) return;
  // As OwnZone wrote it.
  const { href, instants, zone, offered }: OwnZoneOffer = JSON.parse(place.dataset.ownZone ?? '');
  const { timeZone: own } = new Intl.DateTimeFormat().resolvedOptions();
  if (offered.includes(own)) return;
  const address = new URL(href, window.location.origin);
  for (const [name, at] of Object.entries(instants)) address.searchParams.set(name, at);
  address.searchParams.set('tz', own);
  const link = document.createElement('a');
  link.href = `${address.pathname}${address.search}`;
  link.className = 'word gap-1.5 aria-[current]:font-semibold aria-[current]:text-accent';
  if (own === zone) link.setAttribute('aria-current', 'true');
  const name = document.createElement('span');
  name.className = 'font-normal text-quiet text-sm';
  name.textContent = own.split('/').at(-1)?.replaceAll('_', ' ') ?? own;
  link.append('Your time ', name);
  place.replaceChildren(link);
  place.hidden = false;
}
