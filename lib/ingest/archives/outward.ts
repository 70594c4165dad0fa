import type { Span } from './archive';

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
