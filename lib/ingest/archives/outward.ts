import type { Span } from './archive';
import { daysOf } from './claim-span';

const dayMs = 24 * 3_600_000;

/**
 * A span in the order in which it is worth looking through: what falls into the event's own days, then day by
 * UTC day away from them, the day after before the day before as far. The parts are the span, none of it twice.
 */
export function* outward({ from, until }: Span, own: Span): Generator<Span> {
  const part = (start: number, end: number): readonly Span[] => {
    const first = Math.max(start, from.getTime());
    const last = Math.min(end, until.getTime());
    return first < last ? [{ from: new Date(first), until: new Date(last) }] : [];
  };
  yield* part(own.from.getTime(), own.until.getTime());
  const ends = Math.max(until.getTime() - own.until.getTime(), own.from.getTime() - from.getTime());
  for (let away = 0; away < ends; away += dayMs) {
    yield* part(own.until.getTime() + away, own.until.getTime() + away + dayMs);
    yield* part(own.from.getTime() - away - dayMs, own.from.getTime() - away);
  }
}

/**
 * The calendar days, YYYY-MM-DD, that a span touches anywhere on earth, in that same order; those that only its
 * edges touch are the last.
 */
export function daysOutward(span: Span, own: Span): ReadonlySet<string> {
  const days = new Set<string>();
  for (const { from, until } of outward(span, own)) {
    for (let at = from.getTime(); at < until.getTime(); at += dayMs) days.add(dayAt(at));
    days.add(dayAt(until.getTime() - 1));
  }
  for (const day of daysOf(span)) days.add(day);
  return days;
}

function dayAt(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

/** A span in three parts at most, for what is asked by spans: the event's own days, the days after, those before. */
export function ownDaysFirst({ from, until }: Span, own: Span): readonly Span[] {
  const latest = (one: Date, other: Date): Date => (one > other ? one : other);
  const earliest = (one: Date, other: Date): Date => (one < other ? one : other);
  return [
    { from: latest(from, own.from), until: earliest(until, own.until) },
    { from: latest(from, own.until), until },
    { from, until: earliest(until, own.from) },
  ].filter((part) => part.from < part.until);
}
