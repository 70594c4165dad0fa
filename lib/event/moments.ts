import type { WordGroup } from '@/lib/language/word-forms';
import type { Moment, MomentTime } from '@/lib/news/moment';
import { type Event, groupsOf } from './event';

/** The event's moments in order of time, their words in full. A day stands before the hours of that day. */
export function eventMoments(event: Event): readonly Moment[] {
  const groups = new Map<string, WordGroup>(
    [...event.momentWords, ...groupsOf(event.words)].map((group) => [group.name, group]),
  );
  return event.moments.map(({ slug, name, at, precision, source, words }) => ({
    slug,
    name,
    at: timeOf(at, precision),
    source,
    words: words.flatMap((group) => (typeof group === 'string' ? (groups.get(group) ?? []) : group)),
  }));
}

function timeOf(at: string, precision: 'minute' | 'about' | 'day'): MomentTime {
  return precision === 'day' ? { kind: 'day', day: at } : { kind: 'instant', at: new Date(at), precision };
}
