import type { WordGroup } from '@/lib/language/word-forms';
import type { Moment, MomentTime } from '@/lib/news/moment';
import { type Event, groupsOf, subjectsOf } from './event';

/** The event's moments in order of time, their words in full. A day stands before the hours of that day. */
export function eventMoments(event: Event): readonly Moment[] {
  const groups = new Map<string, WordGroup>(
    [...event.momentWords, ...groupsOf(event.words)].map((group) => [group.name, group]),
  );
  const named = (names: readonly string[]) => names.flatMap((name) => groups.get(name) ?? []);
  const people = named(event.people);
  return event.moments.map(({ slug, name, at, precision, source, words, zone, ...rules }) => ({
    slug,
    name,
    at: timeOf(at, precision),
    zone: zone ?? event.zone,
    source,
    words: words.flatMap((group) => (typeof group === 'string' ? (groups.get(group) ?? []) : group)),
    happening: rules.happening ?? null,
    between: (rules.between === undefined ? null : groups.get(rules.between)) ?? null,
    toCome: (rules.toCome === undefined ? null : groups.get(rules.toCome)) ?? null,
    beside: rules.beside ?? null,
    subjects: subjectsOf(rules),
    people,
    above: [...rules.above, event.words.place.name],
    not: named(rules.not),
    place: event.words.place,
    elsewhere: event.words.elsewhere,
    otherPlaces: event.words.otherPlaces,
    speaks: rules.speaks,
    alsoOn: rules.alsoOn,
    speaksOf: rules.speaksOf,
  }));
}

function timeOf(at: string, precision: 'minute' | 'about' | 'day'): MomentTime {
  return precision === 'day' ? { kind: 'day', day: at } : { kind: 'instant', at: new Date(at), precision };
}
