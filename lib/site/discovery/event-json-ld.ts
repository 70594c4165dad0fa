import type { Event } from '@/lib/event/event';
import type { Moment } from '@/lib/news/moment';
import { momentMachineTime, momentPath } from '@/lib/site/layout/moments';
import { siteAddress } from '@/lib/site/site-address';

type LinkedEvent = Readonly<Record<string, unknown>>;

/** The event as schema.org's Event: when, where, and the article that tells what it is. */
export function eventJsonLd(event: Event): LinkedEvent {
  return { '@context': 'https://schema.org', ...describeEvent(event), url: siteAddress('/') };
}

/** One of its moments, as an Event that is part of it. Its time is as exact as it is known. */
export function momentJsonLd(event: Event, { name, slug, at }: Moment): LinkedEvent {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name,
    startDate: momentMachineTime(at),
    location: placeOf(event),
    url: siteAddress(momentPath(slug)),
    superEvent: describeEvent(event),
  };
}

function describeEvent(event: Event): LinkedEvent {
  const { name, summary, day, wikipedia } = event;
  const page =
    wikipedia &&
    `https://${wikipedia.language}.wikipedia.org/wiki/${encodeURIComponent(wikipedia.title.replaceAll(' ', '_'))}`;
  return {
    '@type': 'Event',
    name,
    description: summary,
    startDate: day,
    location: placeOf(event),
    ...(page === null ? {} : { sameAs: page }),
  };
}

function placeOf({ place }: Event): LinkedEvent {
  return { '@type': 'Place', name: place, address: place };
}
