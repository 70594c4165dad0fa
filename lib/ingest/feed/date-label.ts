import type { TimeClaim, TimeOrigin } from '@/lib/news/publication-time';
import { readFeedDate, type StatedDate } from './feed-date';

/**
 * A stated date as text that carries its precision: 2025-08-15T10:22:31Z, 2025-08-15T10:22Z,
 * 2025-08-15, 2025-08 or 2025.
 */
export function dateLabel(date: StatedDate): string {
  switch (date.kind) {
    case 'instant':
      return `${date.at.toISOString().slice(0, date.precision === 'second' ? 19 : 16)}Z`;
    case 'day':
      return date.day;
    case 'period':
      return date.period;
  }
}

/** The label of the first of these texts that is a date; null where none is. */
export function firstDateLabel(texts: readonly string[]): string | null {
  for (const text of texts) {
    const date = readFeedDate(text);
    if (date !== null) return dateLabel(date);
  }
  return null;
}

/** What a label claims: an instant or a day; null for a month, a year or no label. */
export function labelClaim(label: string | null | undefined, origin: TimeOrigin): TimeClaim | null {
  if (label === null || label === undefined || label.length < 10) return null;
  if (label.length === 10) return { kind: 'day', day: label, origin };
  return { kind: 'instant', at: new Date(label), precision: label.length > 17 ? 'second' : 'minute', origin };
}
