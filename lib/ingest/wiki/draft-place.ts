import zoneAt from '@photostructure/tz-lookup';
import type { Coordinates, WikiPageFacts } from './wiki-pages';
import type { WikiSubject } from './wiki-subject';

/** Where an event was, as far as its article and the pages it leads to say. */
export interface DraftPlace {
  /** Pages of the places, the nearest said first. */
  readonly pages: readonly WikiPageFacts[];
  readonly zone: string | null;
  /** Whose coordinates the zone is from; null: nobody's. */
  readonly from: WikiPageFacts | null;
}

/** A country or a part of one is no place to meet at. */
const largeTypes: ReadonlySet<string> = new Set(['country', 'adm1st', 'adm2nd', 'waterbody', 'satellite']);
/** How far from its coordinates an event's place may have its own: the middle of a large city's region. */
const nearKm = 150;
const mostPlaces = 3;

/** Finds the places of an event: of the pages its lead leads to those that stand near its own coordinates, else the first. */
export function draftPlace({ article, linked }: WikiSubject): DraftPlace {
  const placed = linked.filter(({ coordinates }) => coordinates !== null && !isLarge(coordinates));
  const from = article.coordinates === null ? (placed[0] ?? null) : article;
  const at = from?.coordinates ?? null;
  if (at === null) return { pages: [], zone: null, from: null };
  const pages = placed.filter(
    ({ coordinates }) => coordinates !== null && distanceKm(at, coordinates) <= nearKm,
  );
  return { pages: pages.slice(0, mostPlaces), zone: zoneOf(at), from };
}

function isLarge({ type }: Coordinates): boolean {
  return type !== null && largeTypes.has(type);
}

/** The zone's name; at sea there is only its distance from Greenwich ("Etc/GMT+9"), which is a name too. */
function zoneOf({ latitude, longitude }: Coordinates): string {
  return zoneAt(latitude, longitude);
}

/** Along the great circle. */
function distanceKm(one: Coordinates, other: Coordinates): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [a, b] = [radians(one.latitude), radians(other.latitude)];
  const across = radians(one.longitude - other.longitude);
  const cosine = Math.sin(a) * Math.sin(b) + Math.cos(a) * Math.cos(b) * Math.cos(across);
  return 6371 * Math.acos(Math.min(1, Math.max(-1, cosine)));
}
